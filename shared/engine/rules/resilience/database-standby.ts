import { idOf, labelOf, nodesOf, numberAt, serviceAt, valueAt } from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** The parameter that gives a second instance, and its value. */
const second = {
  rds: ['multiAz', true],
  aurora: ['readers', 1],
  'aurora-serverless-v2': ['instances', 2],
} as const;

/** A database that clients depend on has a second instance in another zone. */
export const databaseStandby = {
  id: 'database-standby',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const served = nodesOf(board, ...Object.keys(second)).filter((node) => servesOutside(board).has(node));
    return verdictOf(served, (node) => {
      const service = serviceAt(board, node) as keyof typeof second;
      const [key, value] = second[service];
      const alone = key === 'multiAz' ? valueAt(board, node, key) === false : numberAt(board, node, key) < value;
      if (!alone) return null;
      const id = idOf(board, node);
      const single = board.books.value(`${service}.sla-single-zone`);
      return {
        at: [id],
        facts: Number.isNaN(single) ? [`${service}.sla`] : [`${service}.sla`, `${service}.sla-single-zone`],
        data: {
          label: labelOf(board, node),
          single: Number.isNaN(single) ? null : single,
          both: board.books.value(`${service}.sla`),
        },
        fix: { params: { [`${id}.${key}`]: value } },
      };
    });
  },
} as const satisfies Rule;
