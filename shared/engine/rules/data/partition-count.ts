import { type Board, type Found, guide, type Rule, settingOf, type Verdict, verdict } from '../rule.ts';

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
    const findings: Found[] = [];
    let applies = false;
    const many = settingOf(board, partitionCount, 'manyPartitions');
    for (const { judged, limit } of board.limits) {
      const node = board.network.nodes[judged.node];
      if (node?.service.id !== 'dynamodb' || limit.key !== 'table-write-quota' || limit.demand === null) continue;
      applies = true;
      const perPartition = board.books.value('dynamodb.partition-write-units');
      const provisioned = Object.hasOwn(node.given, 'wcu') ? Number(node.values['wcu']) : 0;
      const units = Math.max(limit.demand, Number.isFinite(provisioned) ? provisioned : 0);
      const partitions = Math.ceil(units / perPartition - 1e-9);
      if (!(partitions >= many)) continue;
      findings.push({
        at: [node.id],
        facts: ['dynamodb.partition-write-units'],
        data: { label: board.network.graph.nodes[judged.node]?.label || node.id, units, partitions, perPartition },
      });
    }
    return verdict(findings, applies);
  },
} as const satisfies Rule;
