import { edgeIdOf, idOf, nodesOf } from '../ask.ts';
import { connectedUsd, linesOf, transferUsd, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdict } from '../rule.ts';

/** So many places are named, the dearest first. */
const most = 5;

/** Traffic between zones is a small part of the bill: who talks much stays in one zone. */
export const zoneTransfer = {
  id: 'zone-transfer',
  severity: 'info',
  sources: [
    guide('L7 Level Cost Analysis'),
    aws('https://aws.amazon.com/it/blogs/architecture/overview-of-data-transfer-costs-for-common-architectures/'),
  ],
  params: {
    part: { label: 'Part of the bill', default: 0.05, min: 0, max: 1 },
    usd: { label: 'USD a month from which it is told', default: 50, min: 0, max: 1_000_000_000 },
  },
  check(board: Board): Verdict {
    const arrows = board.crossings.flatMap((crosses, edge) =>
      crosses === 'az' ? [{ id: edgeIdOf(board, edge), usd: transferUsd(board, edge, 'inter-az') }] : [],
    );
    const gateways = nodesOf(board, 'nat-gateway', 'nlb').map((node) => ({
      id: idOf(board, node),
      usd: usdOf(linesOf(board, node, 'between-zones')),
    }));
    const paid = [...arrows, ...gateways].filter(({ usd }) => usd > 0);
    const usd = paid.reduce((sum, one) => sum + one.usd, 0);
    const part = usd / connectedUsd(board);
    const much = part >= settingOf(board, zoneTransfer, 'part') && usd >= settingOf(board, zoneTransfer, 'usd');
    if (!much) return verdict([], paid.length > 0);
    return [
      {
        at: paid
          .sort((a, b) => b.usd - a.usd || (a.id < b.id ? -1 : 1))
          .slice(0, most)
          .map(({ id }) => id),
        facts: ['data-transfer.inter-az'],
        data: { usd, part, price: board.books.value('data-transfer.inter-az') },
      },
    ];
  },
} as const satisfies Rule;
