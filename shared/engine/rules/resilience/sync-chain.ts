import { edgeOf, labelOf, serviceAt, toOf } from '../ask.ts';
import { type Board, guide, type Rule, verdict } from '../rule.ts';

/** Where code of one's own runs; what AWS runs in between does not count. */
const own: ReadonlySet<string> = new Set(['lambda', 'ecs-fargate', 'ec2-auto-scaling', 'eks', 'generic']);
/** A longer chain has more than one thing to do while a caller waits. */
const most = 4;

/** No request waits for a long row of services, one behind the other. */
export const syncChain = {
  id: 'sync-chain',
  severity: 'warning',
  sources: [guide('Pattern 1: Event-Driven Microservices')],
  check(board: Board) {
    const { modes } = board;
    let longest: { readonly edges: readonly string[]; readonly nodes: readonly number[] } | null = null;
    for (const path of board.paths) {
      // A path has no more services than arrows, and only the longest row is told.
      if (longest !== null && path.edges.length <= Math.max(most, longest.nodes.length)) continue;
      const waits = path.edges.filter((id) => modes[edgeOf(board, id)] === 'sync');
      const nodes = waits.map((id) => toOf(board, edgeOf(board, id))).filter((node) => own.has(serviceAt(board, node)));
      if (longest === null || nodes.length > longest.nodes.length) longest = { edges: waits, nodes };
    }
    if (longest === null || longest.nodes.length <= most) return verdict([], longest !== null);
    return [
      {
        at: longest.edges,
        facts: [],
        data: {
          count: longest.nodes.length,
          most,
          labels: longest.nodes.map((node) => labelOf(board, node)).join(', '),
        },
      },
    ];
  },
} as const satisfies Rule;
