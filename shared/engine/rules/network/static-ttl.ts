import { idOf, labelOf, nodesOf, numberAt, serviceAt, targetsOf } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** The guide keeps static content for a day. */
const dayS = 86_400;

/** What a CDN fetches from a bucket is kept at the edge for a day or more. */
export const staticTtl = {
  id: 'static-ttl',
  severity: 'info',
  sources: [guide('Cache Optimization Strategies')],
  fixes: true,
  check(board: Board) {
    const fronts = nodesOf(board, 'cloudfront').filter((node) => {
      const origins = targetsOf(board, node).map((target) => serviceAt(board, target));
      return origins.length > 0 && origins.every((origin) => origin === 's3');
    });
    return verdictOf(fronts, (node) => {
      const seconds = numberAt(board, node, 'ttlS');
      if (!(seconds < dayS)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [],
        data: { label: labelOf(board, node), seconds, day: dayS },
        fix: { params: { [`${id}.ttlS`]: dayS } },
      };
    });
  },
} as const satisfies Rule;
