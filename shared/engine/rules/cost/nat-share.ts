import { idOf, labelOf, nodesOf } from '../ask.ts';
import { connectedUsd, linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** What a NAT gateway bills by the GB is a small part of the bill. */
export const natShare = {
  id: 'nat-share',
  severity: 'warning',
  sources: [guide('Networking & Security'), aws('https://aws.amazon.com/vpc/pricing/')],
  params: {
    part: { label: 'Part of the bill', default: 0.1, min: 0, max: 1 },
    usd: { label: 'USD a month from which it is told', default: 50, min: 0, max: 1_000_000_000 },
  },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'nat-gateway'), (node) => {
      const usd = usdOf(linesOf(board, node, 'data', 'between-zones'));
      const part = usd / connectedUsd(board);
      if (!(part >= settingOf(board, natShare, 'part') && usd >= settingOf(board, natShare, 'usd'))) return null;
      return {
        at: [idOf(board, node)],
        facts: ['nat-gateway.data'],
        data: { label: labelOf(board, node), usd, part, price: board.books.value('nat-gateway.data') },
      };
    });
  },
} as const satisfies Rule;
