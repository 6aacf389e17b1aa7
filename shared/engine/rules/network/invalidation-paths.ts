import { idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Changed files get a new address instead of being invalidated: beyond the free paths each one is billed. */
export const invalidationPaths = {
  id: 'invalidation-paths',
  severity: 'warning',
  sources: [guide('Cache Optimization Strategies')],
  fixes: true,
  check(board: Board) {
    const free = board.books.value('cloudfront.free-invalidation-paths');
    return verdictOf(nodesOf(board, 'cloudfront'), (node) => {
      const paths = numberAt(board, node, 'invalidationPaths');
      if (!(paths > free)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['cloudfront.free-invalidation-paths', 'cloudfront.invalidation'],
        data: { label: labelOf(board, node), paths, free, usd: usdOf(linesOf(board, node, 'invalidations')) },
        fix: { params: { [`${id}.invalidationPaths`]: 0 } },
      };
    });
  },
} as const satisfies Rule;
