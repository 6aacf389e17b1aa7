import { edgeIdOf, idOf, labelOf, serviceAt, valueAt } from '../ask.ts';
import { doorsInto } from '../entry.ts';
import { insertOn, type NewBox } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** What a WAF can stand before, and HTTP APIs, which take none and need a CDN in front for it. */
const doors = ['cloudfront', 'alb', 'api-gateway-rest', 'appsync', 'api-gateway-http'] as const;
const waf: NewBox = { service: 'waf', label: 'WAF', group: null };
const passOn: NewBox = { service: 'cloudfront', label: 'CloudFront', group: null, params: { hitRatio: 0, ttlS: 0 } };

/** Every public entry has a web application firewall in front. */
export const publicWaf = {
  id: 'public-waf',
  severity: 'warning',
  sources: [guide('Networking & Security')],
  fixes: true,
  check(board: Board) {
    const open = doorsInto(board, ...doors).filter(({ node }) => valueAt(board, node, 'internetFacing') !== false);
    return verdictOf(open, ({ node, edge, behind }) => {
      if (behind.has('waf')) return null;
      const throughEdge = serviceAt(board, node) === 'api-gateway-http';
      return {
        at: [idOf(board, node), edgeIdOf(board, edge)],
        facts: ['waf.web-acl', 'waf.rule', 'waf.requests'],
        data: {
          label: labelOf(board, node),
          throughEdge: throughEdge ? 1 : 0,
          acl: board.books.value('waf.web-acl'),
          rule: board.books.value('waf.rule'),
          requests: board.books.value('waf.requests'),
        },
        fix: insertOn(board, edge, throughEdge ? [waf, passOn] : [waf]),
      };
    });
  },
} as const satisfies Rule;
