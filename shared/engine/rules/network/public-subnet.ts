import { containerOf, idOf, labelOf, nodesOf, serviceAt, valueAt } from '../ask.ts';
import { doorsOf } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** NAT gateways and load balancers that face the internet stand in a public subnet: only there is a way in and out. */
export const publicSubnet = {
  id: 'public-subnet',
  severity: 'error',
  sources: [guide('Networking & Security')],
  check(board: Board) {
    const doors = new Set(doorsOf(board).map(({ node }) => node));
    const placed = nodesOf(board, 'nat-gateway', 'alb', 'nlb', 'clb').filter(
      (node) =>
        (containerOf(board, node, 'subnet-private') ?? containerOf(board, node, 'subnet-public')) !== null &&
        (serviceAt(board, node) === 'nat-gateway' ||
          (doors.has(node) && valueAt(board, node, 'internetFacing') !== false)),
    );
    return verdictOf(placed, (node) => {
      const subnet = containerOf(board, node, 'subnet-private');
      if (subnet === null) return null;
      return { at: [idOf(board, node), subnet], facts: [], data: { label: labelOf(board, node) } };
    });
  },
} as const satisfies Rule;
