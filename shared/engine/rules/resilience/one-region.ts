import { containerOf, idOf } from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdict } from '../rule.ts';

/** A promise above what one region can keep is spread over two. */
export const oneRegion = {
  id: 'one-region',
  severity: 'info',
  sources: [guide('Disaster Recovery Patterns')],
  check(board: Board) {
    const wanted = board.design.budgets?.availability;
    const served = [...servesOutside(board)].sort((a, b) => a - b);
    const [first] = served;
    if (wanted === undefined || first === undefined || board.paths.length === 0) return 'does-not-apply';
    const regions = new Set(served.flatMap((node) => containerOf(board, node, 'region') ?? []));
    const worst = board.paths.reduce((least, { availability }) => Math.min(least, availability.value), 1);
    if (regions.size > 1 || worst >= wanted) return verdict([], true);
    return [
      {
        at: [...regions, ...(regions.size === 0 ? [idOf(board, first)] : [])],
        facts: [],
        // Two copies fail together only when both do, as far as they fail independently.
        data: { wanted, worst, both: 1 - (1 - worst) ** 2 },
      },
    ];
  },
} as const satisfies Rule;
