/** Caches before stores: which arrows pass by them, and how one is put in. */

import type { Fix } from '../../analysis.ts';
import { edgeIdOf, fromOf, groupOf, idOf, into, roleAt, scansOn, toOf, trafficOn } from '../ask.ts';
import { arrow, type NewBox } from '../fixes.ts';
import type { Board } from '../rule.ts';

/** Arrows that read a store without a cache between, and how many reads a second they bring. */
export function uncachedReads(
  board: Board,
  store: number,
): { readonly edges: readonly number[]; readonly perSecond: number } {
  const edges = into(board, store).filter(
    (edge) =>
      scansOn(board, edge) !== 1 &&
      roleAt(board, fromOf(board, edge)) !== 'cache' &&
      (trafficOn(board, edge).readShare ?? 0) > 0,
  );
  const perSecond = edges.reduce((sum, edge) => {
    const { perSecond: rate, readShare } = trafficOn(board, edge);
    return sum + (rate ?? Number.NaN) * (readShare ?? Number.NaN);
  }, 0);
  return { edges, perSecond };
}

/** One cache before a store that all of these arrows lead into. Each keeps its mixture of reads and writes, which a cache would take for reads. */
export function cacheBefore(board: Board, edges: readonly number[], box: NewBox): Fix {
  const store = toOf(board, edges[0] as number);
  const target = idOf(board, store);
  const id = `${target}-${box.service}`;
  const ends = edges.map(
    (edge) => [edgeIdOf(board, edge), { from: idOf(board, fromOf(board, edge)), to: id }] as const,
  );
  const shares = edges.map(
    (edge) => [`${edgeIdOf(board, edge)}.readShare`, trafficOn(board, edge).readShare ?? 1] as const,
  );
  return {
    nodes: [
      {
        id,
        service: box.service,
        label: box.label,
        params: box.params ?? {},
        group: groupOf(board, store),
        near: target,
      },
    ],
    edges: [arrow(id, target)],
    reconnect: Object.fromEntries(ends),
    params: Object.fromEntries(shares),
  };
}
