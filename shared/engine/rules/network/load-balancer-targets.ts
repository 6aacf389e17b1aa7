import { edgeIdOf, fromOf, idOf, labelOf, nodesOf, outOf, serviceAt, toOf } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Speak TCP and have addresses in the network, so that a network load balancer can stand before them. */
const overTcp: ReadonlySet<string> = new Set([
  'rds',
  'aurora',
  'aurora-serverless-v2',
  'elasticache',
  'msk',
  'redshift',
  'vpc-interface-endpoint',
]);
/** Services with an address of AWS's own: no load balancer forwards to them. */
const addressless: ReadonlySet<string> = new Set([
  'dynamodb',
  's3',
  'sqs-standard',
  'sqs-fifo',
  'sns',
  'sns-fifo',
  'kinesis-data-streams',
  'firehose',
  'eventbridge',
  'dax',
  'efs',
]);

/** A load balancer forwards only to what it can speak to: layer 7 to HTTP, layer 4 to addresses. */
export const loadBalancerTargets = {
  id: 'load-balancer-targets',
  severity: 'error',
  sources: [guide('Networking & Security')],
  fixes: true,
  check(board: Board) {
    const arrows = nodesOf(board, 'alb', 'nlb', 'clb').flatMap((node) => outOf(board, node));
    return verdictOf(arrows, (edge) => {
      const balancer = serviceAt(board, fromOf(board, edge));
      const target = serviceAt(board, toOf(board, edge));
      const why =
        balancer === 'alb' && overTcp.has(target)
          ? 'http'
          : balancer !== 'alb' && target === 'lambda'
            ? 'function'
            : addressless.has(target)
              ? 'address'
              : null;
      if (why === null) return null;
      const fix = why === 'http' ? 'nlb' : why === 'function' ? 'alb' : null;
      return {
        at: [edgeIdOf(board, edge)],
        facts: [],
        data: { from: labelOf(board, fromOf(board, edge)), to: labelOf(board, toOf(board, edge)), why, fix },
        ...(fix === null ? {} : { fix: { services: { [idOf(board, fromOf(board, edge))]: fix } } }),
      };
    });
  },
} as const satisfies Rule;
