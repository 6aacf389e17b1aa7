import { labelOf } from '../ask.ts';
import type { Board } from '../rule.ts';

/** What a person calls a node, or an arrow by its ends. */
export function partName(board: Board, id: string): string {
  const { graph } = board.network;
  const node = graph.nodeIndex.get(id);
  if (node !== undefined) return labelOf(board, node);
  const e = graph.edges.findIndex((edge) => edge.id === id);
  if (e < 0) return id;
  return `${labelOf(board, graph.from[e] as number)} to ${labelOf(board, graph.to[e] as number)}`;
}

/** Indices of the nodes that a path calls, in order, the client that starts it left out. */
export function nodesOnPath(board: Board, edges: readonly string[]): readonly number[] {
  const { graph } = board.network;
  const wanted = new Set(edges);
  const byId = new Map<string, number>();
  graph.edges.forEach((edge, e) => {
    if (wanted.has(edge.id)) byId.set(edge.id, graph.to[e] as number);
  });
  return edges.flatMap((id) => byId.get(id) ?? []);
}

/** Names of nodes by id, for a sentence; `null` for none. */
export function namesOf(board: Board, ids: readonly string[]): string | null {
  const names = ids.map((id) => partName(board, id));
  return names.length === 0 ? null : names.join(', ');
}
