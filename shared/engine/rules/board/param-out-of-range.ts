import { arithmetic, type Board, type Rule, verdict } from '../rule.ts';

/** Every parameter lies inside its range; outside it, what depends on it is unknown. */
export const paramOutOfRange = {
  id: 'param-out-of-range',
  severity: 'error',
  sources: [arithmetic],
  check(board: Board) {
    const labels = new Map<string, string>(board.design.nodes.map((node) => [node.id, node.label]));
    return verdict(
      board.resolved.outOfRange.map(({ at, key, value, range }) => ({
        at: [at],
        facts: [],
        data: {
          label: labels.get(at) || at,
          key,
          value: typeof value === 'number' ? value : (JSON.stringify(value) ?? 'nothing'),
          range,
        },
      })),
      [...board.design.nodes, ...board.design.edges].some(({ params }) => Object.keys(params).length > 0),
    );
  },
} as const satisfies Rule;
