import { idOf, labelOf, nodesOf, outOf, valueAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** A routing policy that chooses has something to choose from. */
export const dnsOneTarget = {
  id: 'dns-one-target',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const choosing = nodesOf(board, 'route-53').filter(
      (node) => valueAt(board, node, 'routingPolicy') !== 'simple' && outOf(board, node).length > 0,
    );
    return verdictOf(choosing, (node) => {
      if (outOf(board, node).length > 1) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [],
        data: { label: labelOf(board, node), policy: String(valueAt(board, node, 'routingPolicy')) },
        fix: { params: { [`${id}.routingPolicy`]: 'simple' } },
      };
    });
  },
} as const satisfies Rule;
