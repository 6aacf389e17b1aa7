import { tightFrom } from '../../limits.ts';
import { idOf, labelOf, limitAt, nodesOf, numberAt, perSecondInto } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** No key of a table needs more than one partition gives. */
export const hotKey = {
  id: 'hot-key',
  severity: 'warning',
  sources: [
    guide('Design a shopping cart that handles Black Friday traffic'),
    guide('Core Concepts You Must Know'),
    aws('github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/bp-partition-key-design.md'),
  ],
  fixes: true,
  check(board: Board) {
    const busy = nodesOf(board, 'dynamodb').filter((node) => perSecondInto(board, node) > 0);
    return verdictOf(busy, (node) => {
      const writes = limitAt(board, node, 'hot-partition-writes');
      const reads = limitAt(board, node, 'hot-partition-reads');
      const worst = (reads?.utilisation ?? 0) > (writes?.utilisation ?? 0) ? reads : writes;
      const full = worst?.utilisation ?? 0;
      if (worst === undefined || full < tightFrom) return null;
      const suffixes = Math.ceil(full / tightFrom + 1e-9);
      const id = idOf(board, node);
      return {
        at: [id],
        facts: worst.facts,
        data: {
          label: labelOf(board, node),
          what: worst === writes ? 'write' : 'read',
          demand: worst.demand,
          capacity: worst.capacity,
          least: Math.ceil(full - 1e-9),
          suffixes,
        },
        fix: { params: { [`${id}.hotKeyShare`]: numberAt(board, node, 'hotKeyShare') / suffixes } },
      };
    });
  },
} as const satisfies Rule;
