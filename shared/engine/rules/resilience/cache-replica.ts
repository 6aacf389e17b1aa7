import { idOf, labelOf, nodesOf, numberAt, serviceAt, valueAt } from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** AWS advises three nodes of DAX, one in each zone. */
const daxNodes = 3;

/** A cache survives the loss of a node: when it goes, all its load falls on the database at once. */
export const cacheReplica = {
  id: 'cache-replica',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const served = nodesOf(board, 'elasticache', 'dax').filter(
      (node) => servesOutside(board).has(node) && valueAt(board, node, 'mode') !== 'serverless',
    );
    return verdictOf(served, (node) => {
      const dax = serviceAt(board, node) === 'dax';
      const key = dax ? 'nodes' : 'replicas';
      const wanted = dax ? daxNodes : 1;
      const given = numberAt(board, node, key);
      if (!(given < wanted)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: dax ? ['dax.sla'] : ['elasticache.sla', 'elasticache.sla-single-zone'],
        data: { label: labelOf(board, node), dax: dax ? 1 : 0, given, hitRatio: numberAt(board, node, 'hitRatio') },
        fix: { params: { [`${id}.${key}`]: wanted } },
      };
    });
  },
} as const satisfies Rule;
