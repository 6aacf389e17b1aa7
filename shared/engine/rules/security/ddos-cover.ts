import { idOf, labelsOf } from '../ask.ts';
import { connectedUsd } from '../bill.ts';
import { doorsInto } from '../entry.ts';
import { insertOn } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdict } from '../rule.ts';

/** What Shield Advanced can be bought for. */
const covered = ['cloudfront', 'alb', 'nlb', 'clb'] as const;
/** When the subscription is less than a tenth of the bill, protection of that bill is worth thinking of. */
const part = 10;

/** Shield Standard is included everywhere; a large public design weighs Shield Advanced, which also covers the cost of an attack. */
export const ddosCover = {
  id: 'ddos-cover',
  severity: 'info',
  sources: [
    guide('Networking & Security'),
    aws('https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-deciding.html'),
  ],
  fixes: true,
  check(board: Board) {
    const doors = doorsInto(board, ...covered);
    const subscription = board.books.value('shield.advanced-subscription');
    const usd = connectedUsd(board);
    const [open] = doors.filter(({ behind }) => !behind.has('shield'));
    if (open === undefined || !(usd >= part * subscription)) return verdict([], doors.length > 0);
    const nodes = [...new Set(doors.map(({ node }) => node))];
    return [
      {
        at: [idOf(board, open.node), ...nodes.filter((node) => node !== open.node).map((node) => idOf(board, node))],
        facts: ['shield.standard', 'shield.advanced-subscription'],
        data: { labels: labelsOf(board, nodes), usd, subscription },
        fix: insertOn(board, open.edge, [
          { service: 'shield', label: 'Shield', group: null, params: { advanced: true } },
        ]),
      },
    ];
  },
} as const satisfies Rule;
