/** Fixes that draw: what they put on the board, and how its arrows run then. */
import type { Edge, EdgeParams, Params } from '../../model/document.ts';
import type { Fix } from '../analysis.ts';
import { edgeIdOf, fromOf, idOf, toOf } from './ask.ts';
import type { Board } from './rule.ts';

/** A new box: what it is, what it is called, and what differs from the catalog's defaults. */
export interface Box {
  readonly service: string;
  readonly label: string;
  readonly params?: Params;
}

/** An id that neither the board nor this fix has; `stem`, else `stem-2` and so on. */
function freeId(board: Board, stem: string): string {
  const { nodes, edges, groups } = board.design;
  const taken = new Set([...nodes, ...edges, ...groups].map(({ id }) => id));
  if (!taken.has(stem)) return stem;
  for (let count = 2; ; count += 1) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}

function groupOf(board: Board, node: number): string | null {
  return board.network.graph.nodes[node]?.group ?? null;
}

/**
 * Puts a new box into an arrow: what the arrow says of its traffic stays on the half that leads to the box, `onward` is said of the half
 * that leaves it. An arrow that was told to wait for an answer does not wait for a box that gives none.
 */
export function putBetween(board: Board, edge: number, box: Box, onward: EdgeParams = {}): Fix {
  const at = edgeIdOf(board, edge);
  const id = freeId(board, `${at}-${box.service}`);
  const target = toOf(board, edge);
  const waits = board.network.graph.edges[edge]?.params.mode === 'sync';
  const takesAsync = board.catalog.services[box.service]?.takesAsync === true;
  return {
    nodes: [{ id, ...box, params: box.params ?? {}, group: groupOf(board, target), near: idOf(board, target) }],
    edges: [arrow(board, id, idOf(board, target), onward)],
    reconnect: { [at]: { from: idOf(board, fromOf(board, edge)), to: id } },
    ...(waits && takesAsync ? { params: { [`${at}.mode`]: 'async' } } : {}),
  };
}

/** Puts a new box behind a node, with an arrow to it. */
export function putBehind(board: Board, node: number, box: Box, params: EdgeParams = {}, label = ''): Fix {
  const from = idOf(board, node);
  const id = freeId(board, `${from}-${box.service}`);
  return {
    nodes: [{ id, ...box, params: box.params ?? {}, group: groupOf(board, node), near: from }],
    edges: [{ ...arrow(board, from, id, params), label }],
  };
}

/** A new arrow between two nodes, by their ids. */
export function arrow(board: Board, from: string, to: string, params: EdgeParams = {}): Edge {
  return { id: freeId(board, `${from}-to-${to}`), from, to, label: '', params };
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
