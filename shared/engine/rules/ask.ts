/** Questions that rules put to a board. Nodes and edges are indices of its graph; names are ids. */
import type { Role, ServiceDefinition } from '../../catalog/service.ts';
import type { Edge, EdgeParams, GroupKind, ServiceNode } from '../../model/document.ts';
import type { NodeAnalysis, Throughput } from '../analysis.ts';
import { nearest } from '../crossings.ts';
import { evaluate } from '../evaluate.ts';
import type { ResolvedNode } from '../resolve.ts';
import { type Answer, holds, noteAll, noteEdge, noteNode, watched } from './attention.ts';
import type { Board } from './rule.ts';

/** An answer that many rules ask for, found once a board; the one from the board before where it rests on nothing that changed. */
export function perBoard<T>(find: (board: Board) => T): (board: Board) => T {
  return (board) => {
    const { attention } = board;
    const { answers, since } = attention;
    let one = answers.get(find) as Answer<T> | undefined;
    if (one === undefined) {
      const before = since?.board.attention.answers.get(find) as Answer<T> | undefined;
      one =
        since !== null && before !== undefined && holds(before.seen, since)
          ? before
          : watched(board, () => find(board));
      answers.set(find, one);
    }
    noteAll(attention, one.seen);
    return one.result;
  };
}

/** A place to keep what is found out about a board, for that board alone. Whoever reads from it takes note of what that rests on. */
export function keptFor<T>(make: (board: Board) => T): (board: Board) => T {
  return (board) => {
    const { kept } = board.attention;
    if (!kept.has(make)) kept.set(make, make(board));
    return kept.get(make) as T;
  };
}

/** Which box is which service, and what leads where, is the same on both boards whenever notes are kept from one to the next. */
const byService = perBoard((board) => {
  const lists = new Map<string, number[]>();
  board.all.network.nodes.forEach(({ service }, i) => {
    const list = lists.get(service.id);
    if (list === undefined) lists.set(service.id, [i]);
    else list.push(i);
  });
  return lists;
});

const nearestOf = keptFor(() => new Map<GroupKind, ReturnType<typeof nearest>>());

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

/** Every node, in order of their ids. */
export function allNodes(board: Board): readonly number[] {
  return everyNode(board);
}

const everyNode = perBoard((board) => board.all.network.nodes.map((_, i) => i));

/** Every arrow, in order of their ids. */
export function allEdges(board: Board): readonly number[] {
  return everyEdge(board);
}

const everyEdge = perBoard((board) => board.all.network.graph.edges.map((_, e) => e));

export function resolvedOf(board: Board, node: number): ResolvedNode {
  noteNode(board, node);
  return board.all.network.nodes[node] as ResolvedNode;
}

/** The catalog's entry for a node. */
export function definitionAt(board: Board, node: number): ServiceDefinition {
  return (board.all.network.nodes[node] as ResolvedNode).service;
}

export function serviceAt(board: Board, node: number): string {
  return definitionAt(board, node).id;
}

export function roleAt(board: Board, node: number): Role {
  return (board.all.network.nodes[node] as ResolvedNode).role;
}

export function idOf(board: Board, node: number): string {
  return (board.all.network.nodes[node] as ResolvedNode).id;
}

/** The box as it is drawn. */
export function drawnAt(board: Board, node: number): ServiceNode {
  noteNode(board, node);
  return board.all.network.graph.nodes[node] as ServiceNode;
}

/** What a person calls the node: its label, else its id. */
export function labelOf(board: Board, node: number): string {
  return drawnAt(board, node).label || idOf(board, node);
}

export function edgeIdOf(board: Board, edge: number): string {
  return board.all.network.graph.edges[edge]?.id ?? '';
}

/** The arrow of an id that the board has. */
export function edgeOf(board: Board, id: string): number {
  return edgesById(board).get(id) as number;
}

const edgesById = perBoard((board) => new Map(board.all.network.graph.edges.map(({ id }, e) => [id, e])));

/** The arrow as it is drawn. */
export function arrowAt(board: Board, edge: number): Edge {
  noteEdge(board, edge);
  return board.all.network.graph.edges[edge] as Edge;
}

/** What the arrow itself says. */
export function paramsOn(board: Board, edge: number): EdgeParams {
  return arrowAt(board, edge).params;
}

/** Reads a second on an arrow; NaN where that is unknown. */
export function readsOn(board: Board, edge: number): number {
  noteEdge(board, edge);
  return board.all.flows.reads[edge] ?? Number.NaN;
}

/** 1 where an arrow reads a store through, whatever is asked of it. */
export function scansOn(board: Board, edge: number): number {
  noteEdge(board, edge);
  return board.all.network.scan[edge] ?? 0;
}

/** Units put on an arrow for each unit that its source takes. */
export function factorOn(board: Board, edge: number): number {
  noteEdge(board, edge);
  return board.all.network.factor[edge] ?? Number.NaN;
}

/** What the analysis says of a node. */
export function nodeAt(board: Board, node: number): NodeAnalysis {
  noteNode(board, node);
  return board.all.nodeList[node] as NodeAnalysis;
}

/** Labels of several nodes in one text: "Stock, Payments". */
export function labelsOf(board: Board, nodes: readonly number[]): string {
  return nodes.map((node) => labelOf(board, node)).join(', ');
}

/** What the analysis says of an arrow. */
export function edgeAt(board: Board, edge: number): Board['edges'][string] | undefined {
  noteEdge(board, edge);
  return board.all.edgeList[edge];
}

/** Arrows into and out of a node. */
export function into(board: Board, node: number): readonly number[] {
  return board.all.network.graph.incoming[node] ?? [];
}

export function outOf(board: Board, node: number): readonly number[] {
  return board.all.network.graph.outgoing[node] ?? [];
}

/** The two ends of an arrow. */
export function fromOf(board: Board, edge: number): number {
  return board.all.network.graph.from[edge] as number;
}

export function toOf(board: Board, edge: number): number {
  return board.all.network.graph.to[edge] as number;
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

/** The container that a node lies in, by id, or `null`. */
export function groupOf(board: Board, node: number): string | null {
  return board.all.network.graph.nodes[node]?.group ?? null;
}

/** The nearest container of a kind around a node, by id, or `null`. */
export function containerOf(board: Board, node: number, kind: GroupKind): string | null {
  const kinds = nearestOf(board);
  let find = kinds.get(kind);
  if (find === undefined) {
    find = nearest(board.all.design, kind);
    kinds.set(kind, find);
  }
  return find(groupOf(board, node));
}

/** A limit of a node by its key, as the analysis shows it. */
export function limitAt(board: Board, node: number, key: string) {
  return nodeAt(board, node).limits.find((limit) => limit.key === key);
}

/** Units a second that reach a node on average; NaN where that is unknown. */
export function perSecondInto(board: Board, node: number): number {
  return nodeAt(board, node).in?.perSecond ?? Number.NaN;
}

/** Share of reads in what reaches a node; NaN where that is unknown. */
export function readShareInto(board: Board, node: number): number {
  return nodeAt(board, node).in?.readShare ?? Number.NaN;
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
    const role = roleAt(board, fromOf(board, edge));
    return board.modes[edge] === 'sync' && role !== 'store' && role !== 'query';
  }),
);

/** What the analysis says of an arrow's traffic; `null` figures are unknown. */
export function trafficOn(board: Board, edge: number): Throughput {
  return (edgeAt(board, edge) as Board['edgeList'][number]).throughput;
}

/** What arrives at a node at its peak for each unit that arrives on average; NaN where either is unknown, 1 without traffic. */
export function peakOverAverage(board: Board, node: number): number {
  const arriving = nodeAt(board, node).in;
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
