import { edgeIdOf, fromOf, idOf, labelOf, nodesOf, outOf, serviceAt, toOf, trafficOn } from '../ask.ts';
import { aws, type Board, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** A busy queue hands its messages on in batches. */
export const batchFromQueue = {
  id: 'batch-from-queue',
  severity: 'info',
  sources: [aws('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html')],
  fixes: true,
  params: {
    perSecond: { label: 'Messages a second from which a batch fills by itself', default: 10, min: 0.1, max: 1_000_000 },
  },
  check(board: Board): Verdict {
    const arrows = nodesOf(board, 'sqs-standard', 'sqs-fifo')
      .flatMap((node) => outOf(board, node))
      .filter((edge) => serviceAt(board, toOf(board, edge)) === 'lambda');
    const full = board.books.value('sqs-standard.batch');
    return verdictOf(arrows, (edge) => {
      const { perSecond, batch } = trafficOn(board, edge);
      if (
        perSecond === null ||
        batch === null ||
        perSecond < settingOf(board, batchFromQueue, 'perSecond') ||
        batch >= full
      )
        return null;
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
