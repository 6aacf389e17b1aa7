import { idOf, labelOf, nodesOf } from '../ask.ts';
import { connectedUsd, linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Logs cost a small part of what they tell of. */
export const logsVolume = {
  id: 'logs-volume',
  severity: 'info',
  sources: [guide('Handle 1 Billion Events per Day'), aws('https://aws.amazon.com/cloudwatch/pricing/')],
  params: {
    part: { label: 'Part of the bill', default: 0.1, min: 0, max: 1 },
    usd: { label: 'USD a month from which it is told', default: 100, min: 0, max: 1_000_000_000 },
  },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'cloudwatch'), (node) => {
      const lines = linesOf(board, node, 'logs');
      const usd = usdOf(lines);
      const part = usd / connectedUsd(board);
      if (!(part >= settingOf(board, logsVolume, 'part') && usd >= settingOf(board, logsVolume, 'usd'))) return null;
      return {
        at: [idOf(board, node)],
        facts: ['cloudwatch.logs-ingest', 'cloudwatch.logs-ingest-ia'],
        data: {
          label: labelOf(board, node),
          usd,
          part,
          gb: lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
          rarely: board.books.value('cloudwatch.logs-ingest-ia'),
          price: board.books.value('cloudwatch.logs-ingest'),
        },
      };
    });
  },
} as const satisfies Rule;
