import { edgeAt, edgeIdOf, labelOf, nodesOf, outOf, serviceAt, toOf } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

const facts: Readonly<Record<string, string>> = {
  alb: 'waf.body-inspection-alb',
  appsync: 'waf.body-inspection-alb',
  cloudfront: 'waf.body-inspection-default',
  'api-gateway-rest': 'waf.body-inspection-default',
  cognito: 'waf.body-inspection-default',
};

/** A WAF reads all of what it lets through: beyond its limit the rest of a body is not looked at. */
export const wafBody = {
  id: 'waf-body',
  severity: 'info',
  sources: [aws('https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html')],
  check(board: Board) {
    const arrows = nodesOf(board, 'waf')
      .flatMap((node) => outOf(board, node))
      .filter((edge) => Object.hasOwn(facts, serviceAt(board, toOf(board, edge))));
    return verdictOf(arrows, (edge) => {
      const fact = facts[serviceAt(board, toOf(board, edge))] as string;
      const limit = board.books.value(fact);
      const { payloadKb, batch } = edgeAt(board, edge)?.throughput ?? {};
      const kb = (payloadKb ?? Number.NaN) * (batch ?? 1);
      if (!(kb > limit)) return null;
      return {
        at: [edgeIdOf(board, edge)],
        facts: [fact],
        data: {
          target: labelOf(board, toOf(board, edge)),
          kb,
          limit,
          balancer: fact === 'waf.body-inspection-alb' ? 1 : 0,
        },
      };
    });
  },
} as const satisfies Rule;
