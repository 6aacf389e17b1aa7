import { containerOf, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { foundGrowth, growthAt, outrun } from './ramps.ts';

/** A burst is what comes within one second; what takes longer is judged by the rate. */
const burstSeconds = 1;

/** What arrives at once fits into the bucket that all APIs of an account and region share. */
export const rampApis = {
  id: 'ramp-apis',
  severity: 'warning',
  sources: [
    guide('Request Flow Architecture'),
    aws('https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html'),
  ],
  check(board: Board) {
    const burst = board.books.value('api-gateway-rest.account-burst');
    const shared = new Map<string, number[]>();
    for (const node of nodesOf(board, 'api-gateway-rest', 'api-gateway-http', 'api-gateway-websocket')) {
      if (growthAt(board, [node]) === null) continue;
      const key = `${containerOf(board, node, 'account')} ${containerOf(board, node, 'region')}`;
      shared.set(key, [...(shared.get(key) ?? []), node]);
    }
    return verdictOf([...shared.values()], (nodes) => {
      const growth = growthAt(board, nodes);
      if (growth === null) return null;
      const quota = Math.max(...nodes.map((node) => numberAt(board, node, 'accountRpsQuota')));
      const sudden = { ...growth, steps: growth.steps.filter(({ seconds }) => seconds < burstSeconds) };
      const fast = outrun(sudden, ({ requests }) => requests, {
        allowed: (seconds) => burst + quota * seconds,
        needed: (demand) => (demand - burst) / quota,
      });
      if (fast === null) return null;
      const { at, data } = foundGrowth(board, nodes, growth, fast);
      return {
        at,
        facts: ['api-gateway-rest.account-burst', 'api-gateway-rest.account-throttle'],
        data: { ...data, burst, quota },
      };
    });
  },
} as const satisfies Rule;
