import { figure, idOf, labelOf, nodesOf } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { rawAt } from './given.ts';

/** An express workflow ends within five minutes. */
export const expressRunLimit = {
  id: 'express-run-limit',
  severity: 'error',
  sources: [
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md'),
    aws('https://docs.aws.amazon.com/ko_kr/step-functions/latest/dg/limits.html'),
  ],
  fixes: true,
  check(board: Board) {
    const most = figure(board, 'step-functions-express.max-duration');
    return verdictOf(nodesOf(board, 'step-functions-express'), (node) => {
      const seconds = rawAt(board, node, 'durationMs') / 1000;
      if (!(seconds > most)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['step-functions-express.max-duration', 'step-functions-standard.max-duration'],
        data: { label: labelOf(board, node), seconds, most },
        fix: { services: { [id]: 'step-functions-standard' }, params: { [`${id}.durationS`]: seconds } },
      };
    });
  },
} as const satisfies Rule;
