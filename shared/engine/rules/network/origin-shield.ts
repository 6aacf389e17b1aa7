import { edgeAt, idOf, labelOf, labelsOf, nodesOf, outOf, serviceAt, toOf, valueAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Origins that work for every request; a bucket does not mind. */
const costly: ReadonlySet<string> = new Set([
  'alb',
  'nlb',
  'clb',
  'api-gateway-rest',
  'api-gateway-http',
  'ec2-auto-scaling',
  'ecs-fargate',
  'eks',
  'lambda',
]);
/** Below this an origin hardly notices the requests that several edges ask twice. */
const busyPerSecond = 1000;

/** A busy origin behind a CDN is shielded: one cache asks it, not every edge for itself. */
export const originShield = {
  id: 'origin-shield',
  severity: 'info',
  sources: [guide('Cache Optimization Strategies'), guide('L7 Level Cost Analysis')],
  fixes: true,
  check(board: Board) {
    const fronts = nodesOf(board, 'cloudfront').flatMap((node) => {
      const edges = outOf(board, node).filter((edge) => costly.has(serviceAt(board, toOf(board, edge))));
      return edges.length === 0 ? [] : [{ node, edges }];
    });
    return verdictOf(fronts, ({ node, edges }) => {
      const reads = edges.reduce((sum, edge) => {
        const { perSecond, readShare } = edgeAt(board, edge)?.throughput ?? {};
        return sum + (perSecond ?? Number.NaN) * (readShare ?? Number.NaN);
      }, 0);
      if (valueAt(board, node, 'originShield') !== false || !(reads >= busyPerSecond)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['cloudfront.origin-shield-saving', 'cloudfront.origin-shield-requests'],
        data: {
          label: labelOf(board, node),
          origins: labelsOf(
            board,
            edges.map((edge) => toOf(board, edge)),
          ),
          reads,
          saved: board.books.value('cloudfront.origin-shield-saving'),
        },
        fix: { params: { [`${id}.originShield`]: true } },
      };
    });
  },
} as const satisfies Rule;
