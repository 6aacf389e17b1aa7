import { limitAt, nodesOf, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { type Arrivals, foundGrowth, growthAt, outrun, stepwise } from './ramps.ts';

const kinds = [
  { of: 'writes', limit: 'table-write-quota', fact: 'dynamodb.on-demand-new-table-writes' },
  { of: 'reads', limit: 'table-read-quota', fact: 'dynamodb.on-demand-new-table-reads' },
] as const;
const secondsPerMinute = 60;

/** An on-demand table doubles what it has carried before at once, and again every half an hour. */
export const rampTables = {
  id: 'ramp-tables',
  severity: 'warning',
  sources: [
    guide('Design a shopping cart that handles Black Friday traffic'),
    aws('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput-scenarios.html'),
  ],
  check(board: Board) {
    const factor = board.books.value('dynamodb.on-demand-ramp');
    const interval = board.books.value('dynamodb.on-demand-ramp-minutes') * secondsPerMinute;
    const tables = nodesOf(board, 'dynamodb').flatMap((node) => {
      const growth = valueAt(board, node, 'mode') === 'on-demand' ? growthAt(board, [node]) : null;
      return growth === null ? [] : kinds.map((kind) => ({ node, growth, kind }));
    });
    return verdictOf(tables, ({ node, growth, kind }) => {
      const units = limitAt(board, node, kind.limit)?.demand ?? Number.NaN;
      const last = growth.steps.at(-1)?.to[kind.of] ?? 0;
      if (!(last > 0)) return null;
      const of = (arriving: Arrivals) => arriving[kind.of] * (units / last);
      // A new table takes so much although it has carried nothing yet.
      const previous = Math.max(of(growth.from), board.books.value(kind.fact) / factor);
      const fast = outrun(growth, of, stepwise(previous, factor, interval));
      if (fast === null) return null;
      const { at, data } = foundGrowth(board, [node], growth, fast);
      return {
        at,
        facts: ['dynamodb.on-demand-ramp', 'dynamodb.on-demand-ramp-minutes', kind.fact],
        data: { ...data, unit: kind.of === 'writes' ? 'write units' : 'read units', factor, minutes: interval / 60 },
      };
    });
  },
} as const satisfies Rule;
