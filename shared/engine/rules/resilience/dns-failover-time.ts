import { idOf, labelOf, nodesOf, numberAt, outOf, valueAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** AWS's own alias records are kept for a minute; longer only delays a failover. */
const longestS = 60;

/** Names are kept no longer than a failover may take. */
export const dnsFailoverTime = {
  id: 'dns-failover-time',
  severity: 'info',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const failing = nodesOf(board, 'route-53').filter(
      (node) => valueAt(board, node, 'routingPolicy') === 'failover' && outOf(board, node).length > 1,
    );
    return verdictOf(failing, (node) => {
      const ttl = numberAt(board, node, 'ttlS');
      if (!(ttl > longestS)) return null;
      const id = idOf(board, node);
      const detection = board.books.value('route-53.failover-detection');
      return {
        at: [id],
        facts: ['route-53.failover-detection'],
        data: { label: labelOf(board, node), ttl, detection, seconds: ttl + detection },
        fix: { params: { [`${id}.ttlS`]: longestS } },
      };
    });
  },
} as const satisfies Rule;
