import { idOf, labelOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { onDemandUsd, scaledUsd, tablesOf } from './table-units.ts';

/** A steady load is paid in units that scale, not request by request. */
export const provisionedForSteady = {
  id: 'provisioned-for-steady',
  severity: 'info',
  sources: [
    guide('Design a shopping cart that handles Black Friday traffic'),
    guide('L7 Level Cost Analysis'),
    aws(
      'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
    ),
  ],
  fixes: true,
  params: {
    peak: { label: 'Largest peak over the average that is steady', default: 2, min: 1, max: 100 },
    usd: { label: 'USD a month from which it is told', default: 100, min: 1, max: 1_000_000 },
  },
  check(board: Board): Verdict {
    const onDemand = tablesOf(board).filter(({ provisioned, writes, reads }) => !provisioned && writes + reads > 0);
    return verdictOf(onDemand, (table) => {
      const scaled = scaledUsd(board, table);
      const usd = onDemandUsd(board, table);
      const isSteady = table.peak <= settingOf(board, provisionedForSteady, 'peak');
      if (!isSteady || !(usd - scaled >= settingOf(board, provisionedForSteady, 'usd'))) return null;
      const id = idOf(board, table.node);
      return {
        at: [id],
        facts: [
          'dynamodb.on-demand-write',
          'dynamodb.on-demand-read',
          'dynamodb.provisioned-wcu',
          'dynamodb.provisioned-rcu',
        ],
        data: {
          label: labelOf(board, table.node),
          usd,
          scaled,
          target: numberAt(board, table.node, 'targetUtilization'),
        },
        fix: { params: { [`${id}.mode`]: 'provisioned' } },
      };
    });
  },
} as const satisfies Rule;
