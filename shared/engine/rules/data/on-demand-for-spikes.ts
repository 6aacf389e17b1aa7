import { idOf, labelOf } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { onDemandUsd, tablesOf, tableUsd } from './table-units.ts';

/** Units that are mostly idle cost more than requests that are paid one by one. */
export const onDemandForSpikes = {
  id: 'on-demand-for-spikes',
  severity: 'warning',
  sources: [
    guide('L7 Level Cost Analysis'),
    aws('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html'),
  ],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 20, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    const sized = tablesOf(board).filter(
      ({ provisioned, sized, writes, reads }) => provisioned && sized && writes + reads > 0,
    );
    return verdictOf(sized, (table) => {
      const onDemand = onDemandUsd(board, table);
      const usd = tableUsd(board, table.node);
      if (!(usd - onDemand >= settingOf(board, onDemandForSpikes, 'usd'))) return null;
      const id = idOf(board, table.node);
      return {
        at: [id],
        facts: [
          'dynamodb.on-demand-write',
          'dynamodb.on-demand-read',
          'dynamodb.provisioned-wcu',
          'dynamodb.provisioned-rcu',
        ],
        data: { label: labelOf(board, table.node), usd, onDemand },
        fix: { params: { [`${id}.mode`]: 'on-demand' } },
      };
    });
  },
} as const satisfies Rule;
