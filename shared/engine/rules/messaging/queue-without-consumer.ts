import { idOf, into, labelOf, numberAt, targetsOf } from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { workQueuesOf } from './queues.ts';

/** Something takes the messages that reach a queue. */
export const queueWithoutConsumer = {
  id: 'queue-without-consumer',
  severity: 'warning',
  sources: [aws('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html')],
  fixes: true,
  check(board: Board) {
    const fed = workQueuesOf(board).filter((queue) => into(board, queue).length > 0);
    return verdictOf(fed, (queue) => {
      if (targetsOf(board, queue).length > 0) return null;
      const label = labelOf(board, queue);
      return {
        at: [idOf(board, queue)],
        facts: ['sqs-standard.retention-max'],
        data: { label, hours: numberAt(board, queue, 'retentionH') },
        fix: putBehind(board, queue, { service: 'lambda', label: `${label} worker` }),
      };
    });
  },
} as const satisfies Rule;
