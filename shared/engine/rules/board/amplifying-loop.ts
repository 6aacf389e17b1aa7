import { arithmetic, type Board, type Rule, verdict } from '../rule.ts';

/** Every loop gives back less than it takes: a gain of 1 or more has no steady rate. */
export const amplifyingLoop = {
  id: 'amplifying-loop',
  severity: 'error',
  sources: [arithmetic],
  check(board: Board) {
    const { graph, order } = board.network;
    return verdict(
      board.flows.loops.map((loop) => ({
        at: [...loop.nodes.map((i) => graph.nodes[i]?.id ?? ''), ...loop.edges.map((e) => graph.edges[e]?.id ?? '')],
        facts: [],
        data: {
          gain: Number.isFinite(loop.gain) ? loop.gain : null,
          first: graph.nodes[loop.nodes[0] ?? 0]?.label ?? '',
          size: loop.nodes.length,
        },
      })),
      order.some(({ inner }) => inner.length > 0),
    );
  },
} as const satisfies Rule;
