import { idOf, labelOf, nodesOf, readShareInto } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { cacheBefore, uncachedReads } from './cache.ts';

/** A database that is mostly read has a cache before it. */
export const cacheBeforeSql = {
  id: 'cache-before-sql',
  severity: 'warning',
  sources: [
    guide('Question 2: Real-time AI with Event-Driven Architecture'),
    guide('Design a Global File Sync Service'),
    aws('https://aws.amazon.com/elasticache/pricing/'),
  ],
  fixes: true,
  params: {
    reads: { label: 'Reads a second from which a cache is worth it', default: 1000, min: 1, max: 1_000_000 },
    readShare: { label: 'Share of reads from which it helps', default: 0.8, min: 0, max: 1 },
  },
  check(board: Board): Verdict {
    const databases = nodesOf(board, 'rds', 'aurora', 'aurora-serverless-v2').filter(
      (node) => readShareInto(board, node) > 0,
    );
    return verdictOf(databases, (node) => {
      const { edges, perSecond } = uncachedReads(board, node);
      const mostly = readShareInto(board, node) >= settingOf(board, cacheBeforeSql, 'readShare');
      if (!mostly || !(perSecond >= settingOf(board, cacheBeforeSql, 'reads'))) return null;
      const label = labelOf(board, node);
      return {
        at: [idOf(board, node)],
        facts: ['elasticache.latency-p50', 'elasticache.node-requests'],
        data: { label, reads: perSecond, share: readShareInto(board, node) },
        fix: cacheBefore(board, edges, { service: 'elasticache', label: `${label} cache` }),
      };
    });
  },
} as const satisfies Rule;
