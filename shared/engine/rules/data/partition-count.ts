import { figure, idOf, isGiven, labelOf, limitAt, nodesOf, numberAt } from '../ask.ts';
import { type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Says how many partitions a table's write rate needs, since keys must spread over all of them. */
export const partitionCount = {
  id: 'partition-count',
  severity: 'info',
  sources: [guide('Handle 1 million writes per second')],
  params: {
    // From here on the guide's advice on partitions matters: one key can no longer be served by luck.
    manyPartitions: { label: 'Partitions from which keys matter', default: 10, min: 1, max: 100_000 },
  },
  check(board: Board): Verdict {
    const many = settingOf(board, partitionCount, 'manyPartitions');
    const perPartition = figure(board, 'dynamodb.partition-write-units');
    const written = nodesOf(board, 'dynamodb').filter(
      (node) => (limitAt(board, node, 'table-write-quota')?.demand ?? null) !== null,
    );
    return verdictOf(written, (node) => {
      const demand = limitAt(board, node, 'table-write-quota')?.demand ?? 0;
      const provisioned = isGiven(board, node, 'wcu') ? numberAt(board, node, 'wcu') : 0;
      const units = Math.max(demand, Number.isFinite(provisioned) ? provisioned : 0);
      const partitions = Math.ceil(units / perPartition - 1e-9);
      if (!(partitions >= many)) return null;
      return {
        at: [idOf(board, node)],
        facts: ['dynamodb.partition-write-units'],
        data: { label: labelOf(board, node), units, partitions, perPartition },
      };
    });
  },
} as const satisfies Rule;
