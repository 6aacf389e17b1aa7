import { idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { isTaskSize, taskFor } from './fargate-sizes.ts';

/** A task has a size that Fargate has. */
export const fargateSize = {
  id: 'fargate-size',
  severity: 'error',
  sources: [aws('https://aws.amazon.com/fargate/pricing/')],
  fixes: true,
  check(board: Board) {
    return verdictOf(nodesOf(board, 'ecs-fargate'), (node) => {
      const vcpu = numberAt(board, node, 'vcpu');
      const memoryGb = numberAt(board, node, 'memoryGb');
      if (Number.isNaN(vcpu + memoryGb) || isTaskSize({ vcpu, memoryGb })) return null;
      const task = taskFor(vcpu, memoryGb);
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [],
        data: {
          label: labelOf(board, node),
          vcpu,
          memoryGb,
          toVcpu: task?.vcpu ?? null,
          toMemory: task?.memoryGb ?? null,
        },
        ...(task === null ? {} : { fix: { params: { [`${id}.vcpu`]: task.vcpu, [`${id}.memoryGb`]: task.memoryGb } } }),
      };
    });
  },
} as const satisfies Rule;
