import { idOf, labelOf, nodesOf, numberAt, outOf, valueAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** DNS that chooses between places knows which of them answer. */
export const dnsHealthChecks = {
  id: 'dns-health-checks',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const choosing = nodesOf(board, 'route-53').filter(
      (node) => valueAt(board, node, 'routingPolicy') !== 'simple' && outOf(board, node).length > 1,
    );
    return verdictOf(choosing, (node) => {
      const targets = outOf(board, node).length;
      if (!(numberAt(board, node, 'healthChecks') < targets)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['route-53.health-check-aws', 'route-53.failover-detection'],
        data: {
          label: labelOf(board, node),
          checks: numberAt(board, node, 'healthChecks'),
          targets,
          price: board.books.value('route-53.health-check-aws'),
        },
        fix: { params: { [`${id}.healthChecks`]: targets } },
      };
    });
  },
} as const satisfies Rule;
