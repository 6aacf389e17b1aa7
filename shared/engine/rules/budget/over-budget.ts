import type { CostLine, Fix } from '../../analysis.ts';
import { idOf, labelOf } from '../ask.ts';
import { arithmetic, type Board, type Rule } from '../rule.ts';
import { partName } from './names.ts';

/** The month's bill is within the board's budget, and what of it is unknown is said. */
export const overBudget = {
  id: 'over-budget',
  severity: 'error',
  sources: [arithmetic],
  fixes: true,
  check(board: Board) {
    const budget = board.design.budgets?.usdPerMonth;
    if (budget === undefined) return 'does-not-apply';
    const parts = partsOf(board);
    const unknown = parts.filter(({ lines }) => lines.some(({ usd }) => usd === null));
    if (board.usdPerMonth <= budget && unknown.length === 0) return 'satisfied';
    const [first] = parts;
    const [line] = [...(first?.lines ?? [])].sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0));
    const isOver = board.usdPerMonth > budget;
    const fix = isOver ? leanFix(board) : null;
    return [
      {
        at: isOver ? [first?.id ?? ''] : unknown.map(({ id }) => id),
        facts: isOver ? (line?.facts ?? []) : [],
        data: {
          usd: board.usdPerMonth,
          budget,
          label: first === undefined ? '' : partName(board, first.id),
          part: first?.usd ?? 0,
          line: line?.label ?? '',
          unknown: unknown.map(({ id }) => partName(board, id)).join(', ') || null,
        },
        ...(fix === null ? {} : { fix }),
      },
    ];
  },
} as const satisfies Rule;

interface Part {
  readonly id: string;
  readonly usd: number;
  readonly lines: readonly CostLine[];
}

/** Everything that costs something or may, dearest first; ties go to the lowest id. */
function partsOf(board: Board): readonly Part[] {
  const parts = [...Object.entries(board.nodes), ...Object.entries(board.edges)].map(
    ([id, { cost }]): Part => ({ id, usd: cost.usdPerMonth, lines: cost.lines }),
  );
  return parts
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => b.usd - a.usd || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Takes what is provisioned beyond comfort away, wherever a limit says how much is comfortable. */
function leanFix(board: Board): Fix | null {
  const wanted = new Map<string, number>();
  for (const { judged, limit } of board.limits) {
    const node = board.network.nodes[judged.node];
    for (const [key, { comfortable }] of Object.entries(limit.needs)) {
      const path = `${idOf(board, judged.node)}.${key}`;
      // A parameter that the board leaves to the catalog is no choice of the person's.
      if (node === undefined || !Object.hasOwn(node.given, key) || limit.soft) continue;
      wanted.set(path, Math.max(wanted.get(path) ?? 0, comfortable));
    }
  }
  const params: Record<string, number> = {};
  board.network.nodes.forEach((node, i) => {
    for (const key of Object.keys(node.given)) {
      const path = `${idOf(board, i)}.${key}`;
      const comfortable = wanted.get(path);
      if (comfortable !== undefined && comfortable < Number(node.values[key]) && isPaid(board, path))
        params[path] = comfortable;
    }
  });
  const paths = Object.keys(params);
  if (paths.length === 0) return null;
  const [only] = paths.length === 1 ? paths : [];
  const names = board.network.nodes.flatMap((_, i) =>
    paths.some((path) => path.slice(0, path.lastIndexOf('.')) === idOf(board, i)) ? [labelOf(board, i)] : [],
  );
  return { params, ...(only === undefined ? { label: `Size ${names.join(', ')} to what they need` } : {}) };
}

function isPaid(board: Board, path: string): boolean {
  const cites = ({ params }: CostLine) => params.includes(path);
  return [...Object.values(board.nodes), ...Object.values(board.edges)].some(({ cost }) => cost.lines.some(cites));
}
