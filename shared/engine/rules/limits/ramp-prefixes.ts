import { nodesOf } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { type Arrivals, foundGrowth, growthAt, outrun } from './ramps.ts';

const secondsPerMinute = 60;

/** A bucket is split into more partitions as its traffic grows; it needs time for it, whatever its prefixes are called. */
export const rampPrefixes = {
  id: 'ramp-prefixes',
  severity: 'info',
  sources: [guide('S3 Request Patterns & Optimization')],
  check(board: Board) {
    const facts = ['s3.writes-per-prefix', 's3.reads-per-prefix', 's3.prefix-split-minutes'];
    const [writes = Number.NaN, reads = Number.NaN, minutes = Number.NaN] = facts.map((fact) =>
      board.books.value(fact),
    );
    const buckets = nodesOf(board, 's3').flatMap((node) => {
      const growth = growthAt(board, [node]);
      return growth === null ? [] : [{ node, growth }];
    });
    return verdictOf(buckets, ({ node, growth }) => {
      const partitions = (arriving: Arrivals) => Math.max(arriving.writes / writes, arriving.reads / reads);
      const had = Math.max(1, Math.ceil(partitions(growth.from) - 1e-9));
      const seconds = minutes * secondsPerMinute;
      const fast = outrun(growth, partitions, {
        allowed: (after) => (after >= seconds ? Number.POSITIVE_INFINITY : had),
        needed: () => seconds,
      });
      if (fast === null) return null;
      const { at, data } = foundGrowth(board, [node], growth, fast);
      return { at, facts, data: { ...data, had, wanted: Math.ceil(fast.to - 1e-9), minutes } };
    });
  },
} as const satisfies Rule;
