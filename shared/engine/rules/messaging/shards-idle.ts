import { figure, idOf, labelOf, nodesOf, numberAt, valueAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** So many times what would be comfortable is no headroom any more. */
const tooMany = 2;

/** A stream has about as many shards as its traffic needs at the peak. */
export const shardsIdle = {
  id: 'shards-idle',
  severity: 'warning',
  sources: [guide('Handle 1 Billion Events per Day')],
  fixes: true,
  check(board: Board) {
    const provisioned = nodesOf(board, 'kinesis-data-streams').filter(
      (node) =>
        valueAt(board, node, 'mode') === 'provisioned' && (board.nodes[idOf(board, node)]?.in?.perSecond ?? 0) > 0,
    );
    return verdictOf(provisioned, (node) => {
      const id = idOf(board, node);
      const shards = numberAt(board, node, 'shards');
      if (!(shards > tooMany)) return null;
      const needs = (board.nodes[id]?.limits ?? []).flatMap((limit) => limit.needs['shards']?.comfortable ?? []);
      const comfortable = Math.max(1, ...needs);
      if (!(shards > tooMany * comfortable)) return null;
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
