import { edgeIdOf, idOf, labelOf, nodesOf, numberAt, serviceAt } from '../ask.ts';
import { doorsInto } from '../entry.ts';
import { insertOn } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const counts: Readonly<Record<string, string>> = {
  'ec2-auto-scaling': 'instancesAvg',
  'ecs-fargate': 'tasks',
  eks: 'pods',
};

/** Several servers are reached through a load balancer, which leaves out the ones that are ill. */
export const serversBehindBalancer = {
  id: 'servers-behind-balancer',
  severity: 'warning',
  sources: [guide('Networking & Security')],
  fixes: true,
  check(board: Board) {
    const open = new Map(doorsInto(board, ...Object.keys(counts)).map((door) => [door.node, door]));
    const several = nodesOf(board, ...Object.keys(counts)).filter(
      (node) => numberAt(board, node, counts[serviceAt(board, node)] ?? '') > 1,
    );
    return verdictOf(several, (node) => {
      const door = open.get(node);
      if (door === undefined) return null;
      return {
        at: [idOf(board, node), edgeIdOf(board, door.edge)],
        facts: ['alb.hour', 'alb.lcu-hour'],
        data: { label: labelOf(board, node), source: labelOf(board, door.source) },
        fix: insertOn(board, door.edge, [{ service: 'alb', label: 'Load balancer' }]),
      };
    });
  },
} as const satisfies Rule;
