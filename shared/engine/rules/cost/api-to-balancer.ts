import { idOf, labelOf, nodesOf, serviceAt, targetsOf } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** What a load balancer can forward to. */
const targets: ReadonlySet<string> = new Set(['lambda', 'ecs-fargate', 'ec2-auto-scaling', 'eks', 'generic']);

/** At a high and steady rate a load balancer does an API's work for a small part of its price. */
export const apiToBalancer = {
  id: 'api-to-balancer',
  severity: 'info',
  sources: [guide('Request Flow Architecture'), aws('https://aws.amazon.com/elasticloadbalancing/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 5000, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const apis = nodesOf(board, 'api-gateway-rest', 'api-gateway-http').filter((node) =>
      targetsOf(board, node).every((target) => targets.has(serviceAt(board, target))),
    );
    return verdictOf(apis, (node) => {
      const usd = usdOf(linesOf(board, node, 'requests'));
      if (!(usd >= settingOf(board, apiToBalancer, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['alb.hour', 'alb.lcu-hour'],
        data: {
          label: labelOf(board, node),
          usd,
          hour: board.books.value('alb.hour'),
          unit: board.books.value('alb.lcu-hour'),
        },
        fix: { services: { [id]: 'alb' } },
      };
    });
  },
} as const satisfies Rule;
