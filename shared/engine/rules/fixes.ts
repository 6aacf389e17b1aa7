/** Structural fixes that several rules offer. */
import type { Edge, Params } from '../../model/document.ts';
import type { Fix } from '../analysis.ts';
import { edgeAt, edgeIdOf, fromOf, idOf, toOf } from './ask.ts';
import type { Board } from './rule.ts';

/** Services whose arrows in count as reads unless they say otherwise. */
const caches: ReadonlySet<string> = new Set(['cloudfront', 'elasticache', 'dax']);

/** A box that a fix puts on the board. */
export interface NewBox {
  readonly service: string;
  readonly label: string;
  readonly params?: Params;
  /** The container around it; the one around the arrow's target unless given. */
  readonly group?: string | null;
}

/** Puts boxes on an arrow, one behind the other: it then leads into the first, and new arrows lead on. */
export function insertOn(board: Board, edge: number, boxes: readonly NewBox[]): Fix {
  const target = idOf(board, toOf(board, edge));
  const nodes = boxes.map(({ service, label, params = {}, group = groupOf(board, toOf(board, edge)) }) => ({
    id: `${target}-${service}`,
    service,
    label,
    group,
    params,
    near: target,
  }));
  const stops = [...nodes.map(({ id }) => id), target];
  const edges = nodes.map(({ id }, k): Edge => {
    const to = stops[k + 1] as string;
    return { id: `${id}-out`, from: id, to, label: '', params: {} };
  });
  const id = edgeIdOf(board, edge);
  const readShare = edgeAt(board, edge)?.throughput.readShare;
  return {
    nodes,
    edges,
    reconnect: { [id]: { from: idOf(board, fromOf(board, edge)), to: stops[0] as string } },
    // What the arrow carries must stay the same where a cache now stands at its end.
    ...(readShare == null || !caches.has(boxes[0]?.service ?? '')
      ? {}
      : { params: { [`${id}.readShare`]: readShare } }),
  };
}

export function groupOf(board: Board, node: number): string | null {
  return board.network.graph.nodes[node]?.group ?? null;
}
