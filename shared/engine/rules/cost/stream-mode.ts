import { edgeAt, idOf, into, labelOf, nodeAt, nodesOf, peakOverAverage, secondsOfMonth, valueAt } from '../ask.ts';
import { discounted, linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Room that a stream keeps for a peak, as everywhere on a board. */
const fullest = 0.7;
const unitKb = 25;

/** A stream whose traffic is steady has shards; on-demand is for traffic that nobody knows. */
export const streamMode = {
  id: 'stream-mode',
  severity: 'info',
  sources: [guide('Kinesis vs SQS vs SNS Decision Tree'), aws('https://aws.amazon.com/kinesis/data-streams/faqs/')],
  fixes: true,
  params: {
    peak: { label: 'Largest peak over the average that is steady', default: 2, min: 1, max: 100 },
    usd: { label: 'USD saved a month from which it is told', default: 50, min: 0, max: 1_000_000_000 },
  },
  check(board: Board): Verdict {
    const onDemand = nodesOf(board, 'kinesis-data-streams').filter(
      (node) => valueAt(board, node, 'mode') === 'on-demand' && into(board, node).length > 0,
    );
    return verdictOf(onDemand, (node) => {
      const id = idOf(board, node);
      const arriving = nodeAt(board, node).in;
      if (!arriving || !(peakOverAverage(board, node) <= settingOf(board, streamMode, 'peak'))) return null;
      const price = (key: string) => board.books.value(`kinesis-data-streams.${key}`);
      const full = Math.max(
        arriving.peakPerSecond / price('records-per-shard'),
        arriving.peakMbPerSecond / price('mb-per-shard'),
      );
      const shards = Math.max(1, Math.ceil(full / fullest - 1e-9));
      const units = into(board, node).reduce((sum, edge) => {
        const { perSecond, payloadKb } = edgeAt(board, edge)?.throughput ?? {};
        return sum + (perSecond ?? Number.NaN) * Math.max(1, Math.ceil((payloadKb ?? Number.NaN) / unitKb));
      }, 0);
      const provisioned = discounted(
        board,
        shards * price('shard-hour') * board.design.settings.hoursPerMonth +
          ((units * secondsOfMonth(board)) / 1e6) * price('put-payload-unit'),
      );
      const usd = usdOf(linesOf(board, node, 'stream-hours', 'data-in', 'data-out'));
      if (!(usd - provisioned >= settingOf(board, streamMode, 'usd'))) return null;
      return {
        at: [id],
        facts: ['kinesis-data-streams.shard-hour', 'kinesis-data-streams.put-payload-unit'],
        data: { label: labelOf(board, node), usd, provisioned, shards },
        fix: { params: { [`${id}.mode`]: 'provisioned', [`${id}.shards`]: shards } },
      };
    });
  },
} as const satisfies Rule;
