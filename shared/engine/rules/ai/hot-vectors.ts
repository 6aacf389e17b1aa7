import { tightFrom } from '../../limits.ts';
import { idOf, labelOf, latencyAt, limitAt, nodesOf, onRequestPath } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Vectors that are searched all the time lie in a search cluster, not in S3. */
export const hotVectors = {
  id: 'hot-vectors',
  severity: 'warning',
  sources: [
    guide('S3 Vectors Architecture Patterns'),
    guide('Latest AWS AI Services Integration (2025)'),
    aws('https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-best-practices.html'),
  ],
  fixes: true,
  check(board: Board) {
    const path = onRequestPath(board);
    return verdictOf(
      nodesOf(board, 's3-vectors').filter((node) => path.has(node)),
      (node) => {
        const queries = limitAt(board, node, 'queries');
        if ((queries?.utilisation ?? 0) < tightFrom) return null;
        const id = idOf(board, node);
        return {
          at: [id],
          facts: ['s3-vectors.query-rate', 's3-vectors.latency-p50', 'opensearch.latency-p50'],
          data: {
            label: labelOf(board, node),
            rate: queries?.demand ?? null,
            most: queries?.capacity ?? null,
            ms: latencyAt(board, node),
          },
          fix: { services: { [id]: 'opensearch' } },
        };
      },
    );
  },
} as const satisfies Rule;
