import { edgeAt, feedersOf, idOf, into, labelOf, nodesOf, numberAt, serviceAt } from '../ask.ts';
import { discounted, linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Upper end of the first price tier, million requests a month, as the price's own note gives it. */
const firstTier = 300;

/** An API that needs none of what only a REST API has is an HTTP API. */
export const httpApi = {
  id: 'http-api',
  severity: 'info',
  sources: [guide('Request Flow Architecture'), aws('https://aws.amazon.com/api-gateway/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 10, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'api-gateway-rest'), (node) => {
      // A cache of its own and a WAF in front are what only a REST API can have and a drawing can show.
      if (numberAt(board, node, 'cacheGb') > 0 || feedersOf(board, node).some((one) => serviceAt(board, one) === 'waf'))
        return null;
      const largest = Math.max(...into(board, node).map((edge) => edgeAt(board, edge)?.throughput.payloadKb ?? 0), 0);
      const lines = linesOf(board, node, 'requests');
      const usd = usdOf(lines);
      const step = board.books.value('api-gateway-http.metering-increment');
      const millions =
        lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0) * Math.max(1, Math.ceil(largest / step));
      const http = discounted(
        board,
        Math.min(millions, firstTier) * board.books.value('api-gateway-http.requests-tier1') +
          Math.max(0, millions - firstTier) * board.books.value('api-gateway-http.requests-tier2'),
      );
      if (!(usd >= settingOf(board, httpApi, 'usd') && http < usd)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [
          'api-gateway-rest.requests-tier1',
          'api-gateway-http.requests-tier1',
          'api-gateway-http.requests-tier2',
          'api-gateway-http.saving-over-rest',
        ],
        data: {
          label: labelOf(board, node),
          usd,
          http,
          saving: board.books.value('api-gateway-http.saving-over-rest'),
          book: board.design.settings.figures,
        },
        fix: { services: { [id]: 'api-gateway-http' } },
      };
    });
  },
} as const satisfies Rule;
