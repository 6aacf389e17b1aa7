import { idOf, labelOf, numberAt, serviceAt, toOf } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { consumerArrows, workQueuesOf } from './queues.ts';

/** A queue counts on at least the time that its function takes. */
export const processingTime = {
  id: 'processing-time',
  severity: 'info',
  sources: [
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/lambda.md'),
    aws('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html'),
  ],
  fixes: true,
  check(board: Board) {
    const worked = workQueuesOf(board).flatMap((queue) => {
      const functions = consumerArrows(board, queue)
        .map((edge) => toOf(board, edge))
        .filter((node) => serviceAt(board, node) === 'lambda');
      return functions.length === 0 ? [] : [{ queue, functions }];
    });
    return verdictOf(worked, ({ queue, functions }) => {
      const seconds = Math.max(...functions.map((node) => numberAt(board, node, 'avgDurationMs'))) / 1000;
      const counted = numberAt(board, queue, 'processingS');
      if (!(seconds > counted)) return null;
      const id = idOf(board, queue);
      return {
        at: [id, ...functions.map((node) => idOf(board, node))],
        facts: ['sqs-standard.in-flight', 'sqs-standard.visibility-timeout-max'],
        data: { label: labelOf(board, queue), seconds, counted, visibility: seconds * visibilityFactor },
        fix: { params: { [`${id}.processingS`]: seconds } },
      };
    });
  },
} as const satisfies Rule;

/** AWS's advice: so many times the function's time, so that its retries find the message still hidden. */
const visibilityFactor = 6;
