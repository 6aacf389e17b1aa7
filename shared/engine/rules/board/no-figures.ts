import { arithmetic, type Board, type Rule, verdict } from '../rule.ts';

/** Every service that carries traffic has figures. */
export const noFigures = {
  id: 'no-figures',
  severity: 'info',
  sources: [arithmetic],
  check(board: Board) {
    const { graph, nodes } = board.network;
    const blank = nodes.flatMap((node, i) => {
      if (node.service.withoutFigures !== true || node.service.id === 'generic') return [];
      const data = { label: graph.nodes[i]?.label || node.id, service: node.service.name };
      return [{ at: [node.id], facts: [], data } as const];
    });
    return verdict(
      blank,
      nodes.some(({ role, service }) => role !== 'source' && service.id !== 'generic'),
    );
  },
} as const satisfies Rule;
