import { idOf, labelOf, nodesOf, numberAt, perSecondInto } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Says what the indexes of a table add to the bill for writing. */
export const indexWrites = {
  id: 'index-writes',
  severity: 'info',
  sources: [
    guide('Design a shopping cart that handles Black Friday traffic'),
    aws('github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md'),
  ],
  params: {
    indexes: { label: 'Indexes from which it is told', default: 3, min: 1, max: 20 },
    usd: { label: 'USD a month from which it is told', default: 50, min: 1, max: 1_000_000 },
  },
  check(board: Board): Verdict {
    const indexed = nodesOf(board, 'dynamodb').filter(
      (node) => numberAt(board, node, 'gsiCount') > 0 && perSecondInto(board, node) > 0,
    );
    return verdictOf(indexed, (node) => {
      const indexes = numberAt(board, node, 'gsiCount');
      const total = usdOf(linesOf(board, node, 'write-requests', 'scaled-write-unit-hours'));
      const usd = (total * indexes) / (1 + indexes);
      if (indexes < settingOf(board, indexWrites, 'indexes') || usd < settingOf(board, indexWrites, 'usd')) return null;
      return {
        at: [idOf(board, node)],
        facts: ['dynamodb.gsi-per-table', 'dynamodb.on-demand-write'],
        data: { label: labelOf(board, node), indexes, copies: indexes + 1, usd, total },
      };
    });
  },
} as const satisfies Rule;
