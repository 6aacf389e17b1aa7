/** Questions that rules put to a board. Nodes and edges are indices of its graph; names are ids. */
import type { GroupKind, ServiceNode } from '../../model/document.ts';
import type { Throughput } from '../analysis.ts';
import { nearest } from '../crossings.ts';
import { evaluate } from '../evaluate.ts';
import type { ResolvedNode } from '../resolve.ts';
import type { Board } from './rule.ts';

/** An answer that many rules ask for, found once a board. */
export function perBoard<T>(find: (board: Board) => T): (board: Board) => T {
  const known = new WeakMap<Board, { readonly answer: T }>();
  return (board) => {
    let one = known.get(board);
    if (one === undefined) {
      one = { answer: find(board) };
      known.set(board, one);
    }
    return one.answer;
  };
}

const byService = perBoard((board) => {
  const lists = new Map<string, number[]>();
  board.network.nodes.forEach(({ service }, i) => {
    const list = lists.get(service.id);
    if (list === undefined) lists.set(service.id, [i]);
    else list.push(i);
  });
  return lists;
});

const nearestOf = perBoard(() => new Map<GroupKind, ReturnType<typeof nearest>>());

/** Nodes of these services, in order of their ids. */
export function nodesOf(board: Board, ...services: readonly string[]): readonly number[] {
  const lists = byService(board);
  const [first, ...rest] = services.flatMap((service) => {
    const list = lists.get(service);
    return list === undefined ? [] : [list];
  });
  if (first === undefined) return [];
  return rest.length === 0 ? first : [first, ...rest].flat().sort((a, b) => a - b);
}

export function resolvedOf(board: Board, node: number): ResolvedNode {
  return board.network.nodes[node] as ResolvedNode;
}

export function serviceAt(board: Board, node: number): string {
  return resolvedOf(board, node).service.id;
}

export function idOf(board: Board, node: number): string {
  return resolvedOf(board, node).id;
}

/** What a person calls the node: its label, else its id. */
export function labelOf(board: Board, node: number): string {
  return (board.network.graph.nodes[node] as ServiceNode).label || idOf(board, node);
}

export function edgeIdOf(board: Board, edge: number): string {
  return board.network.graph.edges[edge]?.id ?? '';
}

/** Labels of several nodes in one text: "Stock, Payments". */
export function labelsOf(board: Board, nodes: readonly number[]): string {
  return nodes.map((node) => labelOf(board, node)).join(', ');
}

/** What the analysis says of an arrow. */
export function edgeAt(board: Board, edge: number): Board['edges'][string] | undefined {
  return board.edgeList[edge];
}

/** Arrows into and out of a node. */
export function into(board: Board, node: number): readonly number[] {
  return board.network.graph.incoming[node] ?? [];
}

export function outOf(board: Board, node: number): readonly number[] {
  return board.network.graph.outgoing[node] ?? [];
}

/** The two ends of an arrow. */
export function fromOf(board: Board, edge: number): number {
  return board.network.graph.from[edge] as number;
}

export function toOf(board: Board, edge: number): number {
  return board.network.graph.to[edge] as number;
}

/** Nodes that send to this one, and nodes that it sends to. */
export function feedersOf(board: Board, node: number): readonly number[] {
  return into(board, node).map((edge) => fromOf(board, edge));
}

export function targetsOf(board: Board, node: number): readonly number[] {
  return outOf(board, node).map((edge) => toOf(board, edge));
}

/** A numeric parameter, with the catalog's default; NaN where it is neither set nor has one. */
export function numberAt(board: Board, node: number, key: string): number {
  const value = resolvedOf(board, node).values[key];
  return typeof value === 'number' ? value : Number.NaN;
}

/** A choice or a switch, with the catalog's default. */
export function valueAt(board: Board, node: number, key: string): string | number | boolean | undefined {
  return resolvedOf(board, node).values[key];
}

/** The board itself gives the parameter. */
export function isGiven(board: Board, node: number, key: string): boolean {
  return Object.hasOwn(resolvedOf(board, node).given, key);
}

/** The nearest container of a kind around a node, by id, or `null`. */
export function containerOf(board: Board, node: number, kind: GroupKind): string | null {
  const kinds = nearestOf(board);
  let find = kinds.get(kind);
  if (find === undefined) {
    find = nearest(board.design, kind);
    kinds.set(kind, find);
  }
  return find(board.network.graph.nodes[node]?.group ?? null);
}

/** A limit of a node by its key, as the analysis shows it. */
export function limitAt(board: Board, node: number, key: string) {
  return board.nodeList[node]?.limits.find((limit) => limit.key === key);
}

/** Units a second that reach a node on average; NaN where that is unknown. */
export function perSecondInto(board: Board, node: number): number {
  return board.nodeList[node]?.in?.perSecond ?? Number.NaN;
}

/** Share of reads in what reaches a node; NaN where that is unknown. */
export function readShareInto(board: Board, node: number): number {
  return board.nodeList[node]?.in?.readShare ?? Number.NaN;
}

/** All nodes that can be reached from `start` along arrows, without `start` unless a loop leads back; `follow` may stop at an arrow. */
export function reachedFrom(
  board: Board,
  start: number | readonly number[],
  follow: (edge: number) => boolean = () => true,
): ReadonlySet<number> {
  return walked(board, start, follow, outOf, toOf);
}

/** All nodes from which one of `ends` can be reached; the ends themselves only where a loop leads back to them. */
export function leadingTo(
  board: Board,
  ends: readonly number[],
  follow: (edge: number) => boolean = () => true,
): ReadonlySet<number> {
  return walked(board, ends, follow, into, fromOf);
}

function walked(
  board: Board,
  start: number | readonly number[],
  follow: (edge: number) => boolean,
  arrows: (board: Board, node: number) => readonly number[],
  end: (board: Board, edge: number) => number,
): ReadonlySet<number> {
  const seen = new Set<number>();
  const waiting = typeof start === 'number' ? [start] : [...start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const edge of arrows(board, node)) {
      const next = end(board, edge);
      if (seen.has(next) || !follow(edge)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return seen;
}

/**
 * Nodes that a client waits for: reached from it by arrows that wait for an answer. What a store tells of its changes, and what a query
 * engine reads, is no part of it.
 */
export const onRequestPath = perBoard((board) =>
  reachedFrom(board, nodesOf(board, 'client'), (edge) => {
    const { role } = resolvedOf(board, fromOf(board, edge));
    return board.modes[edge] === 'sync' && role !== 'store' && role !== 'query';
  }),
);

/** What the analysis says of an arrow's traffic; `null` figures are unknown. */
export function trafficOn(board: Board, edge: number): Throughput {
  return (board.edgeList[edge] as Board['edgeList'][number]).throughput;
}

/** What arrives at a node at its peak for each unit that arrives on average; NaN where either is unknown, 1 without traffic. */
export function peakOverAverage(board: Board, node: number): number {
  const arriving = board.nodeList[node]?.in;
  if (!arriving) return Number.NaN;
  return arriving.perSecond === 0 ? 1 : arriving.peakPerSecond / arriving.perSecond;
}

/** Typical time of one call of a node, ms; NaN where the catalog has none. */
export function latencyAt(board: Board, node: number): number {
  const resolved = resolvedOf(board, node);
  const { service } = resolved;
  if (service.latencyMs === undefined) return Number.NaN;
  const facts = board.books.of(service);
  return evaluate(service.latencyMs, {
    node: resolved,
    facts,
    books: board.books,
    hoursPerMonth: board.design.settings.hoursPerMonth,
    edge: null,
    incoming: [],
    outgoing: [],
  });
}

/** Seconds of the month that the board bills for. */
export function secondsOfMonth(board: Board): number {
  return board.design.settings.hoursPerMonth * 3600;
}

/** A figure of the book in force; NaN for one that is not a number. */
export function figure(board: Board, id: string): number {
  return board.books.value(id);
}
