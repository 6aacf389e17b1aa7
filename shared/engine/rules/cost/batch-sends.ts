import { edgeAt, edgeIdOf, fromOf, into, labelOf, nodesOf, roleAt, serviceAt, toOf } from '../ask.ts';
import { usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Messages are sent ten at a time: a batch of up to 64 KB is billed as one request. */
export const batchSends = {
  id: 'batch-sends',
  severity: 'info',
  sources: [
    guide('Handle 1 Billion Events per Day'),
    aws('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html'),
  ],
  fixes: true,
  params: { usd: { label: 'USD saved a month from which it is told', default: 50, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const arrows = nodesOf(board, 'sqs-standard', 'sqs-fifo')
      .flatMap((node) => into(board, node))
      // Topics and buses hand over one message at a time, and only who sends can choose.
      .filter((edge) => ['relay', 'source'].includes(roleAt(board, fromOf(board, edge))));
    return verdictOf(arrows, (edge) => {
      const { cost, throughput } = edgeAt(board, edge) ?? {};
      const { batch, payloadKb } = throughput ?? {};
      const usd = usdOf((cost?.lines ?? []).filter(({ key }) => key === 'sends'));
      const together = Math.floor(
        Math.min(
          board.books.value('sqs-standard.batch'),
          board.books.value('sqs-standard.request-chunk-kb') / (payloadKb ?? Number.NaN),
        ),
      );
      const saved = usd * (1 - 1 / together);
      if (batch !== 1 || !(together > 1 && saved >= settingOf(board, batchSends, 'usd'))) return null;
      const id = edgeIdOf(board, edge);
      return {
        at: [id],
        facts: [
          'sqs-standard.batch',
          'sqs-standard.request-chunk-kb',
          `${serviceAt(board, toOf(board, edge))}.requests`,
        ],
        data: {
          from: labelOf(board, fromOf(board, edge)),
          to: labelOf(board, toOf(board, edge)),
          usd,
          together,
          saved,
        },
        fix: { params: { [`${id}.batch`]: together } },
      };
    });
  },
} as const satisfies Rule;
