import type { Fix } from '../../analysis.ts';
import {
  edgeIdOf,
  fromOf,
  groupOf,
  idOf,
  into,
  labelOf,
  labelsOf,
  nodesOf,
  outOf,
  paramsOn,
  serviceAt,
  toOf,
} from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

const throughGateways: ReadonlySet<string> = new Set(['s3', 'dynamodb']);

/** S3 and DynamoDB in the same region are reached through a gateway endpoint, which is free, and not through NAT. */
export const gatewayEndpoint = {
  id: 'gateway-endpoint',
  severity: 'warning',
  sources: [guide('Networking & Security'), aws('https://aws.amazon.com/vpc/pricing/')],
  fixes: true,
  check(board: Board) {
    return verdictOf(nodesOf(board, 'nat-gateway'), (nat) => {
      const out = outOf(board, nat);
      const direct = out.filter(
        (edge) => throughGateways.has(serviceAt(board, toOf(board, edge))) && board.crossings[edge] !== 'region',
      );
      if (direct.length === 0) return null;
      const all = direct.length === out.length;
      return {
        at: [idOf(board, nat), ...direct.map((edge) => edgeIdOf(board, edge))],
        facts: ['nat-gateway.data', 'vpc-gateway-endpoint.data'],
        data: {
          label: labelOf(board, nat),
          targets: labelsOf(
            board,
            direct.map((edge) => toOf(board, edge)),
          ),
          // What goes elsewhere shares the same charge, so an amount is known only where nothing does.
          usd: all ? usdOf(linesOf(board, nat, 'data')) : null,
        },
        fix: all ? { services: { [idOf(board, nat)]: 'vpc-gateway-endpoint' } } : besides(board, nat, direct),
      };
    });
  },
} as const satisfies Rule;

/** An endpoint beside the NAT gateway, reached by the same senders, for the arrows that need no NAT. */
function besides(board: Board, nat: number, direct: readonly number[]): Fix {
  const endpoint = `${idOf(board, nat)}-endpoint`;
  return {
    nodes: [
      {
        id: endpoint,
        service: 'vpc-gateway-endpoint',
        label: 'Gateway endpoint',
        group: groupOf(board, nat),
        params: {},
        near: idOf(board, nat),
      },
    ],
    edges: into(board, nat).map((edge, k) => ({
      id: `${endpoint}-in-${k + 1}`,
      from: idOf(board, fromOf(board, edge)),
      to: endpoint,
      label: '',
      params: paramsOn(board, edge),
    })),
    reconnect: Object.fromEntries(
      direct.map((edge) => [edgeIdOf(board, edge), { from: endpoint, to: idOf(board, toOf(board, edge)) }]),
    ),
  };
}
