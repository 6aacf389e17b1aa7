import { figure, idOf, labelOf, nodesOf } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { taskFor } from './fargate-sizes.ts';
import { rawAt } from './given.ts';

/** What needs more memory than a function has is a task. */
export const memoryLimit = {
  id: 'memory-limit',
  severity: 'error',
  sources: [guide('Lambda Limits & Workarounds')],
  fixes: true,
  check(board: Board) {
    const most = figure(board, 'lambda.memory-max');
    return verdictOf(nodesOf(board, 'lambda'), (node) => {
      const mb = rawAt(board, node, 'memoryMb');
      if (!(mb > most)) return null;
      const id = idOf(board, node);
      const task = taskFor(1, Math.ceil(mb / 1024));
      return {
        at: [id],
        facts: ['lambda.memory-max'],
        data: { label: labelOf(board, node), mb, most },
        ...(task === null
          ? {}
          : {
              fix: {
                services: { [id]: 'ecs-fargate' },
                params: { [`${id}.vcpu`]: task.vcpu, [`${id}.memoryGb`]: task.memoryGb },
              },
            }),
      };
    });
  },
} as const satisfies Rule;
