import { figuresForPaths } from '../../paths.ts';
import { containerOf, idOf, labelOf, numberAt, perBoard, serviceAt } from '../ask.ts';
import { awaitedOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const promises = perBoard((board) => figuresForPaths(board.network, board.books).availability);

/** A board promises no more than each single service that its callers wait for. */
export const weakPromise = {
  id: 'weak-promise',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const wanted = board.design.budgets?.availability;
    if (wanted === undefined) return 'does-not-apply';
    const awaited = [...awaitedOutside(board)].sort((a, b) => a - b);
    return verdictOf(awaited, (node) => {
      const promised = promises(board)[node] ?? Number.NaN;
      if (!(promised < wanted) || hasTwin(board, node, awaited)) return null;
      const id = idOf(board, node);
      const spread = serviceAt(board, node) === 'dynamodb' && board.books.value('dynamodb.global-sla') >= wanted;
      return {
        at: [id],
        facts: [`${serviceAt(board, node)}.sla`],
        data: { label: labelOf(board, node), promised, wanted },
        ...(spread && numberAt(board, node, 'replicaRegions') === 0
          ? { fix: { params: { [`${id}.replicaRegions`]: 1 } } }
          : {}),
      };
    });
  },
} as const satisfies Rule;

/** The same service answers in another region too, so that neither has to keep the promise alone. */
function hasTwin(board: Board, node: number, awaited: readonly number[]): boolean {
  const home = containerOf(board, node, 'region');
  return awaited.some((other) => {
    const there = containerOf(board, other, 'region');
    return serviceAt(board, other) === serviceAt(board, node) && home !== null && there !== null && there !== home;
  });
}
