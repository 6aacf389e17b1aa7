import { figure, idOf, labelOf, nodesOf } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { rawAt } from './given.ts';

/** What runs longer than a function may is a workflow. */
export const runTimeLimit = {
  id: 'run-time-limit',
  severity: 'error',
  sources: [guide('Lambda Limits & Workarounds')],
  fixes: true,
  check(board: Board) {
    const most = figure(board, 'lambda.timeout');
    return verdictOf(nodesOf(board, 'lambda'), (node) => {
      const seconds = rawAt(board, node, 'avgDurationMs') / 1000;
      if (!(seconds > most)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['lambda.timeout', 'step-functions-standard.max-duration'],
        data: { label: labelOf(board, node), seconds, most },
        fix: { services: { [id]: 'step-functions-standard' }, params: { [`${id}.durationS`]: seconds } },
      };
    });
  },
} as const satisfies Rule;
