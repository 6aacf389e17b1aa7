import { idOf, labelOf, nodesOf, numberAt, serviceAt, targetsOf } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

const aliased: ReadonlySet<string> = new Set([
  'alb',
  'nlb',
  'clb',
  'cloudfront',
  's3',
  'api-gateway-rest',
  'api-gateway-http',
  'appsync',
  'waf',
  'shield',
]);

/** Names of AWS targets are alias records, whose queries are free. */
export const dnsAlias = {
  id: 'dns-alias',
  severity: 'info',
  sources: [guide('Networking & Security'), aws('https://aws.amazon.com/route53/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 5, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const names = nodesOf(board, 'route-53').filter((node) => {
      const targets = targetsOf(board, node);
      return targets.length > 0 && targets.every((target) => aliased.has(serviceAt(board, target)));
    });
    return verdictOf(names, (node) => {
      const usd = usdOf(linesOf(board, node, 'queries', 'latency-queries', 'geo-queries'));
      const share = numberAt(board, node, 'aliasShare');
      if (!(share < 1 && usd >= settingOf(board, dnsAlias, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['route-53.standard-queries', 'route-53.alias-queries'],
        data: { label: labelOf(board, node), usd },
        fix: { params: { [`${id}.aliasShare`]: 1 } },
      };
    });
  },
} as const satisfies Rule;
