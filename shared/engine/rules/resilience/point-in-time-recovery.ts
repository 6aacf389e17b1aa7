import { idOf, labelsOf, nodesOf, valueAt } from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdict } from '../rule.ts';

/** Tables that clients fill can be put back to any second of the last 35 days. */
export const pointInTimeRecovery = {
  id: 'point-in-time-recovery',
  severity: 'info',
  sources: [guide('Design a shopping cart that handles Black Friday traffic')],
  fixes: true,
  check(board: Board) {
    const tables = nodesOf(board, 'dynamodb').filter((node) => servesOutside(board).has(node));
    const without = tables.filter((node) => valueAt(board, node, 'pitr') === false);
    if (without.length === 0) return verdict([], tables.length > 0);
    return [
      {
        at: without.map((node) => idOf(board, node)),
        facts: ['dynamodb.pitr-backup'],
        data: {
          labels: labelsOf(board, without),
          count: without.length,
          price: board.books.value('dynamodb.pitr-backup'),
        },
        fix: { params: Object.fromEntries(without.map((node) => [`${idOf(board, node)}.pitr`, true])) },
      },
    ];
  },
} as const satisfies Rule;
