import { figure, idOf, labelOf, nodeAt, nodesOf, numberAt, valueAt } from '../ask.ts';
import { type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** A stream has about as many shards as its traffic needs at the peak. */
export const shardsIdle = {
  id: 'shards-idle',
  severity: 'warning',
  sources: [guide('Handle 1 Billion Events per Day')],
  fixes: true,
  params: { times: { label: 'Times the comfortable number from which it is told', default: 2, min: 1.5, max: 1000 } },
  check(board: Board): Verdict {
    const provisioned = nodesOf(board, 'kinesis-data-streams').filter(
      (node) => valueAt(board, node, 'mode') === 'provisioned' && (nodeAt(board, node).in?.perSecond ?? 0) > 0,
    );
    return verdictOf(provisioned, (node) => {
      const id = idOf(board, node);
      const shards = numberAt(board, node, 'shards');
      if (!(shards > settingOf(board, shardsIdle, 'times'))) return null;
      const needs = nodeAt(board, node).limits.flatMap((limit) => limit.needs['shards']?.comfortable ?? []);
      const comfortable = Math.max(1, ...needs);
      if (!(shards > settingOf(board, shardsIdle, 'times') * comfortable)) return null;
      const usd =
        (shards - comfortable) * board.design.settings.hoursPerMonth * figure(board, 'kinesis-data-streams.shard-hour');
      return {
        at: [id],
        facts: [
          'kinesis-data-streams.records-per-shard',
          'kinesis-data-streams.mb-per-shard',
          'kinesis-data-streams.shard-hour',
        ],
        data: { label: labelOf(board, node), shards, comfortable, usd },
        fix: { params: { [`${id}.shards`]: comfortable } },
      };
    });
  },
} as const satisfies Rule;
