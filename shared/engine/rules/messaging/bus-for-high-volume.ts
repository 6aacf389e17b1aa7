import { tightFrom } from '../../limits.ts';
import { figure, idOf, labelOf, nodeAt, nodesOf, secondsOfMonth } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Fewer events cannot cost that much. */
const worthASecond = 0.1;
const millionUnits = 1e6;

/** A steady flood of events runs through a stream, not through a bus that bills each event. */
export const busForHighVolume = {
  id: 'bus-for-high-volume',
  severity: 'info',
  sources: [guide('Kinesis vs SQS vs SNS Decision Tree'), aws('https://aws.amazon.com/eventbridge/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD saved a month from which it is told', default: 500, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'eventbridge'), (node) => {
      const id = idOf(board, node);
      const arriving = nodeAt(board, node).in;
      if (!arriving || arriving.perSecond < worthASecond) return null;
      const usd = usdOf(linesOf(board, node, 'events'));
      const shards = shardsFor(board, arriving.peakPerSecond, arriving.peakMbPerSecond);
      const units = Math.max(1, Math.ceil(arriving.payloadKb / figure(board, 'kinesis-data-streams.put-unit-kb')));
      const streamUsd =
        shards * board.design.settings.hoursPerMonth * figure(board, 'kinesis-data-streams.shard-hour') +
        ((arriving.perSecond * units * secondsOfMonth(board)) / millionUnits) *
          figure(board, 'kinesis-data-streams.put-payload-unit');
      if (!(usd - streamUsd >= settingOf(board, busForHighVolume, 'usd'))) return null;
      return {
        at: [id],
        facts: ['eventbridge.custom-event', 'kinesis-data-streams.shard-hour', 'kinesis-data-streams.put-payload-unit'],
        data: { label: labelOf(board, node), rate: arriving.perSecond, usd, streamUsd, shards },
        fix: { services: { [id]: 'kinesis-data-streams' }, params: { [`${id}.shards`]: shards } },
      };
    });
  },
} as const satisfies Rule;

/** Shards that leave room for a peak. */
function shardsFor(board: Board, perSecond: number, mbPerSecond: number): number {
  const records = perSecond / figure(board, 'kinesis-data-streams.records-per-shard');
  const volume = mbPerSecond / figure(board, 'kinesis-data-streams.mb-per-shard');
  return Math.max(1, Math.ceil(Math.max(records, volume) / tightFrom));
}
