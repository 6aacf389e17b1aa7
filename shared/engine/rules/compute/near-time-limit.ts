import { figure, idOf, labelOf, nodesOf } from '../ask.ts';
import { type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { rawAt } from './given.ts';

/** A function's usual run leaves room for its slow ones. */
export const nearTimeLimit = {
  id: 'near-time-limit',
  severity: 'warning',
  sources: [guide('Lambda Limits & Workarounds')],
  params: { part: { label: 'Part of the longest run that is near', default: 0.5, min: 0.1, max: 1 } },
  check(board: Board): Verdict {
    const most = figure(board, 'lambda.timeout');
    return verdictOf(nodesOf(board, 'lambda'), (node) => {
      const seconds = rawAt(board, node, 'avgDurationMs') / 1000;
      if (!(seconds >= most * settingOf(board, nearTimeLimit, 'part')) || seconds > most) return null;
      return {
        at: [idOf(board, node)],
        facts: ['lambda.timeout'],
        data: { label: labelOf(board, node), seconds, most },
      };
    });
  },
} as const satisfies Rule;
