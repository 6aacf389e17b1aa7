import type { Fix } from '../../analysis.ts';
import { cite, evaluate } from '../../evaluate.ts';
import { figuresForPaths } from '../../paths.ts';
import type { ParamValues } from '../../resolve.ts';
import { idOf, labelOf, resolvedOf } from '../ask.ts';
import { arithmetic, type Board, guide, type Rule } from '../rule.ts';
import { namesOf, nodesOnPath } from './names.ts';

/** The weakest path's SLAs multiply to at least what the board promises. */
export const notAvailableEnough = {
  id: 'not-available-enough',
  severity: 'error',
  sources: [arithmetic, guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const budget = board.design.budgets?.availability;
    const [first] = board.paths;
    if (budget === undefined || first === undefined) return 'does-not-apply';
    const weakest = board.paths.reduce((a, b) => (b.availability.value < a.availability.value ? b : a), first);
    const unknown = [...new Set(board.paths.flatMap(({ availability }) => availability.unknown))];
    const { value } = weakest.availability;
    if (value >= budget && unknown.length === 0) return 'satisfied';
    const { availability } = figuresForPaths(board.network, board.books);
    const promised = (node: number) => (Number.isNaN(availability[node]) ? 1 : (availability[node] as number));
    const nodes = nodesOnPath(board, weakest.edges);
    const worst = nodes.reduce((a, b) => (promised(b) < promised(a) ? b : a));
    const isUnder = value < budget;
    const { service } = resolvedOf(board, worst);
    const fix = isUnder ? redundancy(board, nodes, promised, budget) : null;
    return [
      {
        at: isUnder ? [idOf(board, worst)] : unknown,
        facts: isUnder && service.availability ? cite([service.availability], resolvedOf(board, worst)).facts : [],
        data: {
          value,
          budget,
          label: labelOf(board, worst),
          part: promised(worst),
          unknown: namesOf(board, unknown),
        },
        ...(fix === null ? {} : { fix }),
      },
    ];
  },
} as const satisfies Rule;

/** One parameter on the path, such as a second zone or a reader, that raises the path to the budget; `null` where none alone does. */
function redundancy(
  board: Board,
  nodes: readonly number[],
  promised: (node: number) => number,
  budget: number,
): Fix | null {
  const all = nodes.reduce((product, node) => product * promised(node), 1);
  for (const node of nodes) {
    const resolved = resolvedOf(board, node);
    const { availability, params } = resolved.service;
    if (availability === undefined) continue;
    for (const [key, definition] of Object.entries(params)) {
      const current = resolved.values[key];
      const next =
        definition.kind === 'switch' && current === false
          ? true
          : definition.kind === 'number' &&
              definition.whole &&
              typeof current === 'number' &&
              current < (definition.max ?? Number.MAX_VALUE)
            ? current + 1
            : null;
      if (next === null) continue;
      const values: ParamValues = { ...resolved.values, [key]: next };
      const raised = evaluate(availability, {
        node: { ...resolved, values, given: { ...resolved.given, [key]: next } },
        facts: board.books.of(resolved.service),
        books: board.books,
        hoursPerMonth: Number.NaN,
        edge: null,
        incoming: [],
        outgoing: [],
      });
      if (raised > promised(node) && (all / promised(node)) * raised >= budget)
        return { params: { [`${idOf(board, node)}.${key}`]: next } };
    }
  }
  return null;
}
