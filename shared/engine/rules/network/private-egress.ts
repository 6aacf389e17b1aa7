import { containerOf, edgeIdOf, fromOf, labelOf, nodesOf, outOf, serviceAt, toOf } from '../ask.ts';
import { insertOn } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const own = ['lambda', 'ecs-fargate', 'ec2-auto-scaling', 'eks', 'generic'] as const;

/** What runs in a private subnet calls the outside through NAT: it has no other way there. */
export const privateEgress = {
  id: 'private-egress',
  severity: 'error',
  sources: [guide('Networking & Security')],
  fixes: true,
  check(board: Board) {
    const hidden = nodesOf(board, ...own).filter((node) => containerOf(board, node, 'subnet-private') !== null);
    const calls = hidden
      .flatMap((node) => outOf(board, node))
      .filter((edge) => ['external', 'nat-gateway'].includes(serviceAt(board, toOf(board, edge))));
    return verdictOf(calls, (edge) => {
      if (serviceAt(board, toOf(board, edge)) === 'nat-gateway' || board.crossings[edge] !== 'internet') return null;
      return {
        at: [edgeIdOf(board, edge)],
        facts: ['nat-gateway.hour', 'nat-gateway.data'],
        data: { from: labelOf(board, fromOf(board, edge)), to: labelOf(board, toOf(board, edge)) },
        fix: insertOn(board, edge, [
          { service: 'nat-gateway', label: 'NAT gateway', group: containerOf(board, fromOf(board, edge), 'vpc') },
        ]),
      };
    });
  },
} as const satisfies Rule;
