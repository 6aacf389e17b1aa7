import { edgeIdOf, fromOf, idOf, labelOf, nodesOf, outOf, serviceAt, toOf } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

const attachable: ReadonlySet<string> = new Set([
  'cloudfront',
  'alb',
  'api-gateway-rest',
  'appsync',
  'cognito',
  'shield',
  'waf',
  'generic',
  'route-53',
]);
/** What the same place can be made of so that a WAF can stand before it. */
const instead: Readonly<Record<string, string>> = { 'api-gateway-http': 'api-gateway-rest', nlb: 'alb', clb: 'alb' };

/** A WAF stands before what it can be attached to. */
export const wafAttachment = {
  id: 'waf-attachment',
  severity: 'error',
  sources: [guide('Networking & Security'), aws('https://docs.aws.amazon.com/waf/latest/developerguide/limits.html')],
  fixes: true,
  check(board: Board) {
    const arrows = nodesOf(board, 'waf').flatMap((node) => outOf(board, node));
    return verdictOf(arrows, (edge) => {
      const target = serviceAt(board, toOf(board, edge));
      if (attachable.has(target)) return null;
      const other = Object.hasOwn(instead, target) ? (instead[target] as string) : null;
      return {
        at: [edgeIdOf(board, edge)],
        facts: [],
        data: {
          label: labelOf(board, fromOf(board, edge)),
          target: labelOf(board, toOf(board, edge)),
          other: other === null ? null : (board.catalog.services[other]?.name ?? other),
        },
        ...(other === null ? {} : { fix: { services: { [idOf(board, toOf(board, edge))]: other } } }),
      };
    });
  },
} as const satisfies Rule;
