import { definitionAt, idOf, labelOf } from '../ask.ts';
import { arithmetic, type Board, type Rule, verdict } from '../rule.ts';
import { limitData } from './limit-exceeded.ts';

/** No size, time or count exceeds what the service takes, whatever the load. */
export const staticLimit = {
  id: 'static-limit',
  severity: 'error',
  sources: [arithmetic],
  check(board: Board) {
    const over = board.limits.filter(({ limit }) => !limit.growsWithLoad && limit.status === 'over');
    return verdict(
      over.map(({ judged, limit }) => {
        const { node } = judged;
        return {
          at: [idOf(board, node)],
          facts: limit.facts,
          data: limitData(labelOf(board, node), limit, definitionAt(board, node)),
        };
      }),
      board.limits.some(({ limit }) => !limit.growsWithLoad),
    );
  },
} as const satisfies Rule;
