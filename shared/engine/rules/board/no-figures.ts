import { allNodes, definitionAt, idOf, labelOf, roleAt, serviceAt } from '../ask.ts';
import { arithmetic, type Board, type Rule, verdict } from '../rule.ts';

/** Every service that carries traffic has figures. */
export const noFigures = {
  id: 'no-figures',
  severity: 'info',
  sources: [arithmetic],
  check(board: Board) {
    const nodes = allNodes(board);
    const blank = nodes.flatMap((node) => {
      const { withoutFigures, id, name } = definitionAt(board, node);
      if (withoutFigures !== true || id === 'generic') return [];
      return [{ at: [idOf(board, node)], facts: [], data: { label: labelOf(board, node), service: name } } as const];
    });
    return verdict(
      blank,
      nodes.some((node) => roleAt(board, node) !== 'source' && serviceAt(board, node) !== 'generic'),
    );
  },
} as const satisfies Rule;
