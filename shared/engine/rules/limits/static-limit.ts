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
        const node = board.network.graph.nodes[judged.node];
        return {
          at: [node?.id ?? ''],
          facts: limit.facts,
          data: limitData(node?.label || (node?.id ?? ''), limit, board.network.nodes[judged.node]?.service),
        };
      }),
      board.limits.some(({ limit }) => !limit.growsWithLoad),
    );
  },
} as const satisfies Rule;
