import { cite } from '../../evaluate.ts';
import { figuresForPaths } from '../../paths.ts';
import { idOf, labelOf, resolvedOf } from '../ask.ts';
import { arithmetic, type Board, type Rule } from '../rule.ts';
import { namesOf, nodesOnPath } from './names.ts';

/** The slowest path is within the board's time, and no node on a path hides its own. */
export const tooSlow = {
  id: 'too-slow',
  severity: 'error',
  sources: [arithmetic],
  check(board: Board) {
    const budget = board.design.budgets?.p50Ms;
    const [first] = board.paths;
    if (budget === undefined || first === undefined) return 'does-not-apply';
    const slowest = board.paths.reduce((a, b) => (b.latencyMs.p50 > a.latencyMs.p50 ? b : a), first);
    const unknown = [...new Set(board.paths.flatMap(({ latencyMs }) => latencyMs.unknown))];
    const { p50 } = slowest.latencyMs;
    if (p50 <= budget && unknown.length === 0) return 'satisfied';
    const { latencyMs } = figuresForPaths(board.network, board.books);
    const known = (node: number) => latencyMs[node] || 0;
    const worst = nodesOnPath(board, slowest.edges).reduce((a, b) => (known(b) > known(a) ? b : a));
    const isOver = p50 > budget;
    const { service } = resolvedOf(board, worst);
    return [
      {
        at: isOver ? [idOf(board, worst)] : unknown,
        facts: isOver && service.latencyMs ? cite([service.latencyMs], resolvedOf(board, worst)).facts : [],
        data: {
          ms: p50,
          budget,
          label: labelOf(board, worst),
          part: known(worst),
          unknown: namesOf(board, unknown),
        },
      },
    ];
  },
} as const satisfies Rule;
