import { allEdges, allNodes, drawnAt, labelOf, paramsOn } from '../ask.ts';
import { arithmetic, type Board, type Rule, verdict } from '../rule.ts';

/** Every parameter lies inside its range; outside it, what depends on it is unknown. */
export const paramOutOfRange = {
  id: 'param-out-of-range',
  severity: 'error',
  sources: [arithmetic],
  check(board: Board) {
    const { nodeIndex } = board.network.graph;
    const label = (at: string) => {
      const node = nodeIndex.get(at);
      return node === undefined ? at : labelOf(board, node);
    };
    const says = (params: object) => Object.keys(params).length > 0;
    return verdict(
      board.resolved.outOfRange.map(({ at, key, value, range }) => ({
        at: [at],
        facts: [],
        data: {
          label: label(at),
          key,
          value: typeof value === 'number' ? value : (JSON.stringify(value) ?? 'nothing'),
          range,
        },
      })),
      allNodes(board).some((node) => says(drawnAt(board, node).params)) ||
        allEdges(board).some((edge) => says(paramsOn(board, edge))),
    );
  },
} as const satisfies Rule;
