import { arithmetic, type Board, type Found, type Rule, verdict } from '../rule.ts';

const dividing: ReadonlySet<string> = new Set(['splitter', 'cache', 'filter']);
const closeEnough = 1e-6;

/** The shares written on the arrows out of a node that divides its traffic sum to 1. */
export const sharesSum = {
  id: 'shares-sum',
  severity: 'warning',
  sources: [arithmetic],
  check(board: Board) {
    const { graph, nodes } = board.network;
    const findings: Found[] = [];
    let applies = false;
    nodes.forEach((node, i) => {
      if (!dividing.has(node.role)) return;
      const outgoing = graph.outgoing[i] ?? [];
      const shares = outgoing.flatMap((e) => graph.edges[e]?.params.share ?? []);
      if (shares.length === 0) return;
      applies = true;
      const sum = shares.reduce((total, share) => total + share, 0);
      // Arrows without a share take what is left, so only an excess is wrong while there are any.
      const wrong = shares.length === outgoing.length ? Math.abs(sum - 1) > closeEnough : sum > 1 + closeEnough;
      if (!wrong) return;
      const label = graph.nodes[i]?.label || node.id;
      findings.push({
        at: [node.id, ...outgoing.map((e) => graph.edges[e]?.id ?? '')],
        facts: [],
        data: { label, sum },
      });
    });
    return verdict(findings, applies);
  },
} as const satisfies Rule;
