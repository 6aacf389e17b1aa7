import {
  allNodes,
  edgeIdOf,
  groupOf,
  idOf,
  labelOf,
  onRequestPath,
  outOf,
  roleAt,
  serviceAt,
  toOf,
  trafficOn,
} from '../ask.ts';
import { arrow } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const stores: ReadonlySet<string> = new Set([
  'dynamodb',
  'rds',
  'aurora',
  'aurora-serverless-v2',
  'opensearch',
  's3-vectors',
  'sagemaker-feature-store',
]);

/** Two stores that must agree are not written one after the other. */
export const dualWrite = {
  id: 'dual-write',
  severity: 'info',
  sources: [guide('Core Concepts You Must Know')],
  fixes: true,
  check(board: Board) {
    // What a queue or a stream feeds is tried again until both writes succeed; a client that waits is told of a failure halfway.
    const path = onRequestPath(board);
    const writers = allNodes(board).flatMap((i) => {
      const edges =
        roleAt(board, i) === 'relay' && path.has(i) ? outOf(board, i).filter((edge) => isWrite(board, edge)) : [];
      return edges.length === 0 ? [] : [{ i, edges }];
    });
    return verdictOf(writers, ({ i, edges }) => {
      const kinds = new Map(edges.map((edge) => [serviceAt(board, toOf(board, edge)), edge]));
      if (kinds.size < 2) return null;
      const first = kinds.get('dynamodb');
      const others = [...kinds.values()].filter((edge) => edge !== first);
      const second = others[0] as number;
      const labels = [first ?? (others[1] as number), second].map((edge) => labelOf(board, toOf(board, edge)));
      return {
        at: [idOf(board, i), ...[...kinds.values()].map((edge) => edgeIdOf(board, edge))],
        facts: ['dynamodb.stream-retention'],
        data: {
          label: labelOf(board, i),
          one: labels[0] ?? '',
          other: labels[1] ?? '',
          table: first === undefined ? 0 : 1,
        },
        ...(first === undefined ? {} : { fix: fromStream(board, toOf(board, first), others) }),
      };
    });
  },
} as const satisfies Rule;

function isWrite(board: Board, edge: number): boolean {
  const { readShare } = trafficOn(board, edge);
  return (
    stores.has(serviceAt(board, toOf(board, edge))) &&
    readShare !== null &&
    readShare < 0.5 &&
    roleAt(board, toOf(board, edge)) === 'store'
  );
}

/** The table's stream feeds the other stores: what was written once arrives everywhere. */
function fromStream(board: Board, table: number, others: readonly number[]) {
  const from = idOf(board, table);
  const id = `${from}-changes`;
  return {
    nodes: [
      {
        id,
        service: 'lambda',
        label: `${labelOf(board, table)} changes`,
        params: {},
        group: groupOf(board, table),
        near: from,
      },
    ],
    edges: [arrow(from, id)],
    reconnect: Object.fromEntries(
      others.map((edge) => [edgeIdOf(board, edge), { from: id, to: idOf(board, toOf(board, edge)) }]),
    ),
  };
}
