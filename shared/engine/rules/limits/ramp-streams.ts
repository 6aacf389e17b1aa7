import { idOf, nodesOf, valueAt } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { foundGrowth, growthAt, outrun, stepwise } from './ramps.ts';

const secondsPerMinute = 60;
const fullest = 0.7;

/** An on-demand stream doubles what it has carried before at once, and again every quarter of an hour. */
export const rampStreams = {
  id: 'ramp-streams',
  severity: 'warning',
  sources: [aws('https://aws.amazon.com/kinesis/data-streams/faqs/')],
  fixes: true,
  check(board: Board) {
    const price = (key: string) => board.books.value(`kinesis-data-streams.${key}`);
    const factor = price('on-demand-growth');
    const interval = price('on-demand-growth-minutes') * secondsPerMinute;
    const streams = nodesOf(board, 'kinesis-data-streams').flatMap((node) => {
      const growth = valueAt(board, node, 'mode') === 'provisioned' ? null : growthAt(board, [node]);
      return growth === null ? [] : [{ node, growth }];
    });
    return verdictOf(streams, ({ node, growth }) => {
      const previous = Math.max(growth.from.mb, price('on-demand-start') / factor);
      const fast = outrun(growth, ({ mb }) => mb, stepwise(previous, factor, interval));
      if (fast === null) return null;
      const { at, data } = foundGrowth(board, [node], growth, fast);
      const records = growth.steps.at(-1)?.to ?? growth.from;
      const full = Math.max(
        fast.to / price('mb-per-shard'),
        (records.reads + records.writes) / price('records-per-shard'),
      );
      const shards = Math.ceil(full / fullest - 1e-9);
      const id = idOf(board, node);
      return {
        at,
        facts: [
          'kinesis-data-streams.on-demand-growth',
          'kinesis-data-streams.on-demand-growth-minutes',
          'kinesis-data-streams.on-demand-start',
        ],
        data: { ...data, factor, minutes: interval / 60, shards },
        fix: { params: { [`${id}.mode`]: 'provisioned', [`${id}.shards`]: Math.min(20_000, shards) } },
      };
    });
  },
} as const satisfies Rule;
