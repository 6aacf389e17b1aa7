/** Structural fixes that several rules offer. */
import type { Edge, EdgeParams, Params } from '../../model/document.ts';
import type { Fix } from '../analysis.ts';
import { edgeAt, edgeIdOf, fromOf, groupOf, idOf, paramsOn, toOf } from './ask.ts';
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

/**
 * Puts boxes on an arrow, one behind the other: it then leads into the first, and new arrows lead on. An arrow that was told to wait for an
 * answer does not wait for a box that gives none.
 */
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
  const first = boxes[0]?.service ?? '';
  const waits = paramsOn(board, edge).mode === 'sync';
  const params = {
    // What the arrow carries must stay the same where a cache now stands at its end.
    ...(readShare == null || !caches.has(first) ? {} : { [`${id}.readShare`]: readShare }),
    ...(waits && board.catalog.services[first]?.takesAsync === true ? { [`${id}.mode`]: 'async' } : {}),
  };
  return {
    nodes,
    edges,
    reconnect: { [id]: { from: idOf(board, fromOf(board, edge)), to: stops[0] as string } },
    ...(Object.keys(params).length === 0 ? {} : { params }),
  };
}

/** Puts a box behind a node, with an arrow to it. */
export function putBehind(board: Board, node: number, box: NewBox, params: EdgeParams = {}, label = ''): Fix {
  const from = idOf(board, node);
  const id = `${from}-${box.service}`;
  const { service, group = groupOf(board, node) } = box;
  return {
    nodes: [{ id, service, label: box.label, group, params: box.params ?? {}, near: from }],
    edges: [{ ...arrow(from, id, params), label }],
  };
}

/** A new arrow between two nodes, by their ids. */
export function arrow(from: string, to: string, params: EdgeParams = {}): Edge {
  return { id: `${from}-to-${to}`, from, to, label: '', params };
}

/** Several fixes as one click. */
export function together(fixes: readonly Fix[]): Fix {
  const entries = <T>(of: (fix: Fix) => Readonly<Record<string, T>> | undefined) =>
    Object.fromEntries(fixes.flatMap((fix) => Object.entries(of(fix) ?? {})));
  const joined = {
    remove: fixes.flatMap(({ remove }) => remove ?? []),
    services: entries((fix) => fix.services),
    nodes: fixes.flatMap(({ nodes }) => nodes ?? []),
    edges: fixes.flatMap(({ edges }) => edges ?? []),
    reconnect: entries((fix) => fix.reconnect),
    params: entries((fix) => fix.params),
  };
  return Object.fromEntries(Object.entries(joined).filter(([, part]) => Object.keys(part).length > 0));
}
