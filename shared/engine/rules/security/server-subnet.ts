import { containerOf, feedersOf, idOf, labelOf, nodesOf, serviceAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const balancers: ReadonlySet<string> = new Set(['alb', 'nlb', 'clb']);

/** Servers that stand behind a load balancer need no public address, and lie in a private subnet. */
export const serverSubnet = {
  id: 'server-subnet',
  severity: 'info',
  sources: [guide('Networking & Security')],
  check(board: Board) {
    const behind = nodesOf(board, 'ec2-auto-scaling', 'ecs-fargate', 'eks').filter(
      (node) =>
        (containerOf(board, node, 'subnet-public') ?? containerOf(board, node, 'subnet-private')) !== null &&
        feedersOf(board, node).some((feeder) => balancers.has(serviceAt(board, feeder))),
    );
    return verdictOf(behind, (node) => {
      const subnet = containerOf(board, node, 'subnet-public');
      if (subnet === null) return null;
      return {
        at: [idOf(board, node), subnet],
        facts: ['ec2-auto-scaling.public-ipv4'],
        data: { label: labelOf(board, node) },
      };
    });
  },
} as const satisfies Rule;
