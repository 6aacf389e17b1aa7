import { idOf, labelOf, nodesOf, valueAt } from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** What is kept only once is not kept in one zone: that class is for copies that can be made again. */
export const oneZoneStorage = {
  id: 'one-zone-storage',
  severity: 'warning',
  sources: [guide('S3 Storage Classes Strategy')],
  fixes: true,
  check(board: Board) {
    const served = nodesOf(board, 's3').filter((node) => servesOutside(board).has(node));
    return verdictOf(served, (node) => {
      const kept = String(valueAt(board, node, 'storageClass'));
      if (!kept.includes('ONEZONE') || valueAt(board, node, 'replica') === true) return null;
      const id = idOf(board, node);
      const next = kept === 'ONEZONE_IA' ? 'STANDARD_IA' : null;
      return {
        at: [id],
        facts: next === null ? ['s3.express-onezone-storage'] : ['s3.onezone-ia-storage', 's3.standard-ia-storage'],
        data: { label: labelOf(board, node) },
        // Express One Zone keeps its data in one zone and cannot be replicated: it is for what can be made again.
        ...(next === null ? {} : { fix: { params: { [`${id}.storageClass`]: next } } }),
      };
    });
  },
} as const satisfies Rule;
