import { idOf, labelOf, nodesOf, numberAt, valueAt } from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** AWS advises three zones with a data node in each. */
const wantedNodes = 3;

/** A search domain keeps a copy of each shard on another node. */
export const searchReplica = {
  id: 'search-replica',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const served = nodesOf(board, 'opensearch').filter(
      (node) => servesOutside(board).has(node) && valueAt(board, node, 'mode') === 'domain',
    );
    return verdictOf(served, (node) => {
      const replicas = numberAt(board, node, 'replicas');
      const nodes = numberAt(board, node, 'dataNodes');
      if (!(replicas < 1 || nodes < 2)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['opensearch.sla'],
        data: { label: labelOf(board, node), replicas, nodes },
        fix: {
          params: {
            [`${id}.replicas`]: Math.max(1, replicas),
            [`${id}.dataNodes`]: Math.max(wantedNodes, nodes),
          },
        },
      };
    });
  },
} as const satisfies Rule;
