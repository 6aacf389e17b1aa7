import { figure, idOf, labelOf, nodesOf, numberAt, valueAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { tableUsd } from './table-units.ts';

/** A table that mostly stores is in the class that stores cheaply, or its old items have moved to S3. */
export const tableClass = {
  id: 'table-class',
  severity: 'info',
  sources: [
    guide('Handle 1 million writes per second'),
    aws(
      'https://aws.amazon.com/blogs/database/optimize-the-storage-costs-of-your-workloads-with-amazon-dynamodb-standard-ia-table-class/',
    ),
  ],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 20, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    const least = settingOf(board, tableClass, 'usd');
    const perGb = figure(board, 'dynamodb.storage') - figure(board, 'dynamodb.standard-ia-storage');
    return verdictOf(nodesOf(board, 'dynamodb'), (node) => {
      const cheaper = numberAt(board, node, 'storageGb') * perGb;
      if (!(cheaper >= least) || valueAt(board, node, 'tableClass') !== 'standard') return null;
      const requests = tableUsd(board, node);
      const saved = cheaper - requests * (figure(board, 'dynamodb.standard-ia-request-factor') - 1);
      if (!(saved >= least)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [
          'dynamodb.storage',
          'dynamodb.standard-ia-storage',
          'dynamodb.standard-ia-request-factor',
          's3.standard-storage',
        ],
        data: {
          label: labelOf(board, node),
          stored: usdOf(linesOf(board, node, 'storage')),
          requests,
          saved,
          s3: numberAt(board, node, 'storageGb') * figure(board, 's3.standard-storage'),
        },
        fix: { params: { [`${id}.tableClass`]: 'infrequent-access' } },
      };
    });
  },
} as const satisfies Rule;
