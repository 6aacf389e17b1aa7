import { allNodes, edgeIdOf, idOf, labelOf, outOf, paramsOn, roleAt } from '../ask.ts';
import { arithmetic, type Board, type Found, type Rule, verdict } from '../rule.ts';

const dividing: ReadonlySet<string> = new Set(['splitter', 'cache', 'filter']);
const closeEnough = 1e-6;

/** The shares written on the arrows out of a node that divides its traffic sum to 1. */
export const sharesSum = {
  id: 'shares-sum',
  severity: 'warning',
  sources: [arithmetic],
  check(board: Board) {
    const findings: Found[] = [];
    let applies = false;
    for (const node of allNodes(board)) {
      if (!dividing.has(roleAt(board, node))) continue;
      const outgoing = outOf(board, node);
      const shares = outgoing.flatMap((edge) => paramsOn(board, edge).share ?? []);
      if (shares.length === 0) continue;
      applies = true;
      const sum = shares.reduce((total, share) => total + share, 0);
      // Arrows without a share take what is left, so only an excess is wrong while there are any.
      const wrong = shares.length === outgoing.length ? Math.abs(sum - 1) > closeEnough : sum > 1 + closeEnough;
      if (!wrong) continue;
      findings.push({
        at: [idOf(board, node), ...outgoing.map((edge) => edgeIdOf(board, edge))],
        facts: [],
        data: { label: labelOf(board, node), sum },
      });
    }
    return verdict(findings, applies);
  },
} as const satisfies Rule;
