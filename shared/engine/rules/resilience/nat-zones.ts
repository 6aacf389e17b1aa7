import {
  containerOf,
  edgeIdOf,
  feedersOf,
  fromOf,
  groupOf,
  idOf,
  into,
  labelOf,
  nodesOf,
  numberAt,
  outOf,
  paramsOn,
  toOf,
} from '../ask.ts';
import type { Found } from '../rule.ts';
import { aws, type Board, guide, type Rule, verdict } from '../rule.ts';

/** Every zone has a NAT gateway of its own: one for several is lost with its zone, and traffic to it crosses zones. */
export const natZones = {
  id: 'nat-zones',
  severity: 'warning',
  sources: [
    guide('Networking & Security'),
    aws('https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html'),
  ],
  fixes: true,
  check(board: Board) {
    const gateways = nodesOf(board, 'nat-gateway').filter((node) => into(board, node).length > 0);
    return verdict(
      gateways.flatMap((nat) => (containerOf(board, nat, 'az') === null ? counted(board, nat) : placed(board, nat))),
      gateways.length > 0,
    );
  },
} as const satisfies Rule;

/** A box that stands for all gateways of a network: as many as its users have zones. */
function counted(board: Board, nat: number): readonly Found[] {
  const feeders = feedersOf(board, nat);
  const drawn = new Set(feeders.flatMap((feeder) => containerOf(board, feeder, 'az') ?? []));
  const zones = Math.max(drawn.size, ...feeders.map((feeder) => numberAt(board, feeder, 'azs') || 0));
  const gateways = numberAt(board, nat, 'gateways');
  if (!(gateways < zones)) return [];
  const id = idOf(board, nat);
  return [
    {
      at: [id],
      facts: ['nat-gateway.hour', 'nat-gateway.cross-az'],
      data: { label: labelOf(board, nat), gateways, zones, from: null },
      fix: { params: { [`${id}.gateways`]: zones } },
    },
  ];
}

/** A box drawn inside one zone: those who come from another one need their own. */
function placed(board: Board, nat: number): readonly Found[] {
  const home = containerOf(board, nat, 'az');
  return into(board, nat).flatMap((edge) => {
    const feeder = fromOf(board, edge);
    const zone = containerOf(board, feeder, 'az');
    if (zone === null || zone === home) return [];
    const twin = `${idOf(board, nat)}-${zone}`;
    return [
      {
        at: [edgeIdOf(board, edge), idOf(board, nat)],
        facts: ['nat-gateway.hour', 'nat-gateway.cross-az'],
        data: { label: labelOf(board, nat), gateways: null, zones: null, from: labelOf(board, feeder) },
        fix: {
          nodes: [
            {
              id: twin,
              service: 'nat-gateway',
              label: labelOf(board, nat),
              group: groupOf(board, feeder),
              params: { gateways: 1 },
              near: idOf(board, feeder),
            },
          ],
          edges: outOf(board, nat).map((onward, k) => ({
            id: `${twin}-out-${k + 1}`,
            from: twin,
            to: idOf(board, toOf(board, onward)),
            label: '',
            params: paramsOn(board, onward),
          })),
          reconnect: { [edgeIdOf(board, edge)]: { from: idOf(board, feeder), to: twin } },
        },
      },
    ];
  });
}
