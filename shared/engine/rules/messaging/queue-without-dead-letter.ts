import { idOf, labelOf, outOf, serviceAt } from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { consumerArrows, workQueuesOf } from './queues.ts';

/** As long as SQS keeps messages, in hours: people look into these days later. */
const longestRetentionH = 336;

/** A queue that is worked on sets aside what cannot be handled. */
export const queueWithoutDeadLetter = {
  id: 'queue-without-dead-letter',
  severity: 'warning',
  sources: [
    aws('github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-messaging-and-streaming/SKILL.md'),
    guide('Pattern 1: Event-Driven Microservices'),
  ],
  fixes: true,
  check(board: Board) {
    const worked = workQueuesOf(board).filter((queue) => consumerArrows(board, queue).length > 0);
    return verdictOf(worked, (queue) => {
      if (consumerArrows(board, queue).length < outOf(board, queue).length) return null;
      const label = labelOf(board, queue);
      const box = {
        service: serviceAt(board, queue),
        label: `${label} dead letters`,
        params: { retentionH: longestRetentionH },
      };
      return {
        at: [idOf(board, queue)],
        facts: [],
        data: { label },
        // How many messages fail is not known: the arrow carries none until someone says so.
        fix: putBehind(board, queue, box, { share: 0 }, 'failed messages'),
      };
    });
  },
} as const satisfies Rule;
