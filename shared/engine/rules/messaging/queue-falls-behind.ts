import { tightFrom } from '../../limits.ts';
import { idOf, labelOf, nodeAt, numberAt, perSecondInto } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { workQueuesOf } from './queues.ts';

/** What drains a queue is faster than what arrives on average. */
export const queueFallsBehind = {
  id: 'queue-falls-behind',
  severity: 'error',
  sources: [guide('Kinesis vs SQS vs SNS Decision Tree')],
  fixes: true,
  check(board: Board) {
    const drained = workQueuesOf(board).filter((queue) => typeof nodeAt(board, queue).backlogPerHour === 'number');
    return verdictOf(drained, (queue) => {
      const id = idOf(board, queue);
      const backlog = nodeAt(board, queue).backlogPerHour ?? 0;
      if (backlog <= 0) return null;
      const arriving = perSecondInto(board, queue);
      const comfortable = Math.ceil(arriving / tightFrom);
      return {
        at: [id],
        facts: [],
        data: {
          label: labelOf(board, queue),
          arriving,
          drained: numberAt(board, queue, 'drainPerSecond'),
          backlog,
          comfortable,
          hours: numberAt(board, queue, 'retentionH'),
        },
        fix: { params: { [`${id}.drainPerSecond`]: comfortable } },
      };
    });
  },
} as const satisfies Rule;
