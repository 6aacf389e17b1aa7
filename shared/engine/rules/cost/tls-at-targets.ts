import { idOf, labelOf, nodesOf, valueAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Where it is dear, a network load balancer passes TLS on and its targets end it. */
export const tlsAtTargets = {
  id: 'tls-at-targets',
  severity: 'info',
  sources: [guide('Networking & Security'), aws('https://aws.amazon.com/elasticloadbalancing/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 50, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'nlb'), (node) => {
      const usd = usdOf(linesOf(board, node, 'capacity-units'));
      if (valueAt(board, node, 'protocol') !== 'tls' || !(usd >= settingOf(board, tlsAtTargets, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['nlb.nlcu-tls-new', 'nlb.nlcu-tcp-new', 'nlb.nlcu-hour'],
        data: {
          label: labelOf(board, node),
          usd,
          tls: board.books.value('nlb.nlcu-tls-new'),
          tcp: board.books.value('nlb.nlcu-tcp-new'),
        },
        fix: { params: { [`${id}.protocol`]: 'tcp' } },
      };
    });
  },
} as const satisfies Rule;
