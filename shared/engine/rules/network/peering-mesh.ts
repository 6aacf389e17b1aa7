import { idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** From here on a full mesh has more links than people keep in order; AWS advises a transit gateway. */
const manyNetworks = 10;

/** Peering joins a few networks, not many: every pair needs a link of its own. */
export const peeringMesh = {
  id: 'peering-mesh',
  severity: 'info',
  sources: [
    guide('Networking & Security'),
    aws('https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/'),
  ],
  check(board: Board) {
    return verdictOf(nodesOf(board, 'vpc-peering'), (node) => {
      const networks = numberAt(board, node, 'vpcs');
      if (!(networks > manyNetworks)) return null;
      return {
        at: [idOf(board, node)],
        facts: ['vpc-peering.active-peerings'],
        data: { label: labelOf(board, node), networks, links: (networks * (networks - 1)) / 2 },
      };
    });
  },
} as const satisfies Rule;
