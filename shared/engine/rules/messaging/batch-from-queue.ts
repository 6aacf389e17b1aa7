import { edgeIdOf, fromOf, idOf, labelOf, serviceAt, toOf, trafficOn } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { isQueue } from './queues.ts';

/** Below this rate a batch would wait for its messages. */
const busyPerSecond = 10;

/** A busy queue hands its messages on in batches. */
export const batchFromQueue = {
  id: 'batch-from-queue',
  severity: 'info',
  sources: [aws('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html')],
  fixes: true,
  check(board: Board) {
    const arrows = board.network.graph.edges.flatMap((_, edge) =>
      isQueue(board, fromOf(board, edge)) && serviceAt(board, toOf(board, edge)) === 'lambda' ? [edge] : [],
    );
    const full = board.books.value('sqs-standard.batch');
    return verdictOf(arrows, (edge) => {
      const { perSecond, batch } = trafficOn(board, edge);
      if (perSecond === null || batch === null || perSecond < busyPerSecond || batch >= full) return null;
      const at = edgeIdOf(board, edge);
      return {
        at: [at, idOf(board, toOf(board, edge))],
        facts: ['sqs-standard.batch', 'sqs-standard.requests', 'lambda.requests'],
        data: {
          from: labelOf(board, fromOf(board, edge)),
          to: labelOf(board, toOf(board, edge)),
          batch,
          full,
          calls: perSecond / batch,
          fewer: perSecond / full,
        },
        fix: { params: { [`${at}.batch`]: full } },
      };
    });
  },
} as const satisfies Rule;
