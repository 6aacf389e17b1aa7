import {
  containerOf,
  feedersOf,
  idOf,
  labelsOf,
  nodesOf,
  numberAt,
  roleAt,
  serviceAt,
  targetsOf,
  valueAt,
} from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const stores = ['dynamodb', 's3', 'rds', 'aurora', 'aurora-serverless-v2', 'opensearch', 'efs'] as const;

/** Where a design serves from two regions, what it stores is in both. */
export const standbyData = {
  id: 'standby-data',
  severity: 'error',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const served = servesOutside(board);
    const regions = new Set([...served].flatMap((node) => containerOf(board, node, 'region') ?? []));
    if (regions.size < 2) return 'does-not-apply';
    const kinds = stores
      .map((service) =>
        nodesOf(board, service).filter((node) => served.has(node) && containerOf(board, node, 'region') !== null),
      )
      .filter((nodes) => nodes.length > 0);
    return verdictOf(kinds, (nodes) => {
      const alone = nodes.filter((node) => !isReplicated(board, node) && !isReplica(board, node, nodes));
      const [first] = alone;
      if (first === undefined) return null;
      const param = replication(serviceAt(board, first), regions.size);
      return {
        at: alone.map((node) => idOf(board, node)),
        facts: [],
        data: { labels: labelsOf(board, alone), service: serviceAt(board, first), count: alone.length },
        ...(param === null
          ? {}
          : {
              fix: { params: Object.fromEntries(alone.map((node) => [`${idOf(board, node)}.${param[0]}`, param[1]])) },
            }),
      };
    });
  },
} as const satisfies Rule;

/** A parameter says so, or an arrow leads to or from a store in another region. */
function isReplicated(board: Board, node: number): boolean {
  if (copies(board, node)) return true;
  const home = containerOf(board, node, 'region');
  return [...targetsOf(board, node), ...feedersOf(board, node)].some((other) => {
    const there = containerOf(board, other, 'region');
    return roleAt(board, other) === 'store' && there !== null && there !== home;
  });
}

/** One of the same kind in another region is replicated by its parameters: this is where its copy is drawn. */
function isReplica(board: Board, node: number, kind: readonly number[]): boolean {
  const home = containerOf(board, node, 'region');
  return kind.some((other) => containerOf(board, other, 'region') !== home && copies(board, other));
}

/** A parameter says that it is copied to other regions. */
function copies(board: Board, node: number): boolean {
  return numberAt(board, node, 'replicaRegions') > 0 || valueAt(board, node, 'replica') === true;
}

/** What turns replication on, where a parameter does. */
function replication(service: string, regions: number): readonly [string, number | boolean] | null {
  if (service === 'dynamodb') return ['replicaRegions', regions - 1];
  return service === 's3' ? ['replica', true] : null;
}
