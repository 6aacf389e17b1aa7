import { edgeIdOf, idOf, into, labelOf, nodesOf, outOf, paramsOn, serviceAt, toOf } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** What a peering cannot reach on its other side. */
const outOfReach: ReadonlySet<string> = new Set(['vpc-peering', 'nat-gateway', 'vpc-gateway-endpoint']);

/** A peering joins two networks and ends there: it leads neither on into a third nor out through the other's gateways. */
export const peeringTransit = {
  id: 'peering-transit',
  severity: 'error',
  sources: [
    guide('Networking & Security'),
    aws('https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/'),
  ],
  fixes: true,
  check(board: Board) {
    const arrows = nodesOf(board, 'vpc-peering').flatMap((peering) =>
      outOf(board, peering).map((edge) => ({ peering, edge })),
    );
    return verdictOf(arrows, ({ peering, edge }) => {
      const next = toOf(board, edge);
      if (!outOfReach.has(serviceAt(board, next))) return null;
      const [onward, ...more] = outOf(board, next);
      const straight =
        serviceAt(board, next) === 'vpc-peering' &&
        onward !== undefined &&
        more.length === 0 &&
        into(board, next).length === 1;
      return {
        at: [edgeIdOf(board, edge), idOf(board, peering)],
        facts: ['vpc-peering.active-peerings'],
        data: { label: labelOf(board, peering), next: labelOf(board, next) },
        // A peering of its own, straight to what the detour was for.
        ...(straight
          ? {
              fix: {
                remove: [idOf(board, next)],
                edges: [
                  {
                    id: `${idOf(board, peering)}-direct`,
                    from: idOf(board, peering),
                    to: idOf(board, toOf(board, onward)),
                    label: '',
                    params: paramsOn(board, onward),
                  },
                ],
              },
            }
          : {}),
      };
    });
  },
} as const satisfies Rule;
