import { idOf, isGiven, labelOf, nodesOf, outOf } from '../ask.ts';
import { arithmetic, type Board, type Rule, verdictOf } from '../rule.ts';

const complete = [
  ['perSecond'],
  ['perDay'],
  ['users', 'perUserPerDay'],
  ['concurrentUsers', 'perUserPerMinute'],
] as const;

/** A client or scheduler that leads somewhere says how much it sends. */
export const clientWithoutTraffic = {
  id: 'client-without-traffic',
  severity: 'warning',
  sources: [arithmetic],
  check(board: Board) {
    const leading = nodesOf(board, 'client', 'scheduler').filter((node) => outOf(board, node).length > 0);
    return verdictOf(leading, (node) => {
      const says = complete.some((form) => form.every((key) => isGiven(board, node, key)));
      if (says) return null;
      const half = complete.flat().find((key) => isGiven(board, node, key)) ?? null;
      return { at: [idOf(board, node)], facts: [], data: { label: labelOf(board, node), half } };
    });
  },
} as const satisfies Rule;
