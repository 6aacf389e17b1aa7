/**
 * Synchronous paths from every client, slowest first, found best-first with an exact bound, so that 2⁴⁰ paths cost no more than a chain.
 *
 * A path follows synchronous arrows and ends where none leads on, or with its first asynchronous arrow. Arrows that close a loop are left
 * out, so each loop counts once. Needs: graph, modes, latency and availability by node (NaN: no figure). Gives: at most 200 paths and how
 * many more there are.
 */
import type { Mode } from '../model/document.ts';
import { fraction, ms } from '../model/units.ts';
import type { Path } from './analysis.ts';
import type { Changes } from './changes.ts';
import { type Books, evaluate } from './evaluate.ts';
import type { Graph } from './graph.ts';
import { heapOf } from './heap.ts';
import type { Network } from './network.ts';

export const mostPaths = 200;

export interface PathFigures {
  readonly latencyMs: Float64Array;
  readonly availability: Float64Array;
  /** Nodes that are no part of the system, such as the client: they need no figures. */
  readonly outside: Uint8Array;
}

/**
 * Typical latency and promised availability of every node, from its parameters and facts; NaN where the catalog has neither. The very same
 * figures as `before` where no node that `changes` names has others.
 */
export function figuresForPaths(
  network: Network,
  books: Books,
  before: { readonly figures: PathFigures; readonly changes: Changes } | null = null,
): PathFigures {
  const size = network.nodes.length;
  const latencyMs = before?.figures.latencyMs.slice() ?? new Float64Array(size).fill(Number.NaN);
  const availability = before?.figures.availability.slice() ?? new Float64Array(size).fill(Number.NaN);
  const outside = before?.figures.outside ?? new Uint8Array(size);
  let isNew = before === null;
  network.nodes.forEach((node, i) => {
    if (before !== null && before.changes.nodes[i] !== 1) return;
    const { service } = node;
    const scope = {
      node,
      facts: books.of(service),
      books,
      hoursPerMonth: Number.NaN,
      edge: null,
      incoming: [],
      outgoing: [],
    };
    if (service.latencyMs) latencyMs[i] = evaluate(service.latencyMs, scope);
    if (service.availability) availability[i] = evaluate(service.availability, scope);
    if (before === null) outside[i] = service.id === 'client' ? 1 : 0;
    else if (!Object.is(latencyMs[i], before.figures.latencyMs[i])) isNew = true;
    else if (!Object.is(availability[i], before.figures.availability[i])) isNew = true;
  });
  return before === null || isNew ? { latencyMs, availability, outside } : before.figures;
}

interface Prefix {
  readonly edge: number;
  readonly before: Prefix | null;
  readonly latency: number;
  /** Latency so far and the slowest way on. */
  readonly bound: number;
  readonly ended: boolean;
}

export interface Paths {
  readonly paths: readonly Path[];
  readonly omitted: number;
}

export function pathsOf(graph: Graph, modes: readonly Mode[], clients: readonly number[], figures: PathFigures): Paths {
  const onward = forwardEdges(graph, modes, clients);
  const cost = (e: number) => {
    const latency = figures.latencyMs[graph.to[e] as number] as number;
    return Number.isNaN(latency) ? 0 : latency;
  };
  const slowest = new Float64Array(graph.nodes.length).fill(-1);
  const count = new Float64Array(graph.nodes.length);
  for (const i of onward.order) {
    let most = 0;
    let ways = 0;
    for (const e of onward.edges(i)) {
      const target = graph.to[e] as number;
      const ends = modes[e] === 'async' || onward.edges(target).length === 0;
      most = Math.max(most, cost(e) + (ends ? 0 : (slowest[target] as number)));
      ways += ends ? 1 : (count[target] as number);
    }
    slowest[i] = most;
    count[i] = ways;
  }
  const heap = heapOf<Prefix>((prefix) => prefix.bound);
  const push = (before: Prefix | null, node: number) => {
    for (const e of onward.edges(node)) {
      const target = graph.to[e] as number;
      const ended = modes[e] === 'async' || onward.edges(target).length === 0;
      const latency = (before?.latency ?? 0) + cost(e);
      heap.add({ edge: e, before, latency, ended, bound: latency + (ended ? 0 : (slowest[target] as number)) });
    }
  };
  for (const i of clients) push(null, i);
  const paths: Path[] = [];
  while (paths.length < mostPaths) {
    const next = heap.take();
    if (next === undefined) break;
    if (next.ended) paths.push(toPath(graph, next, figures));
    else push(next, graph.to[next.edge] as number);
  }
  const all = clients.reduce((total, i) => total + (count[i] as number), 0);
  return { paths, omitted: Math.min(Number.MAX_VALUE, Math.max(0, all - paths.length)) };
}

function toPath(graph: Graph, end: Prefix, figures: PathFigures): Path {
  const edges: number[] = [];
  for (let at: Prefix | null = end; at !== null; at = at.before) edges.push(at.edge);
  edges.reverse();
  const slow = new Set<string>();
  const unsure = new Set<string>();
  let availability = 1;
  for (const e of edges) {
    const target = graph.to[e] as number;
    if (figures.outside[target] === 1) continue;
    const id = (graph.nodes[target] as Graph['nodes'][number]).id;
    if (Number.isNaN(figures.latencyMs[target])) slow.add(id);
    const promised = figures.availability[target] as number;
    if (Number.isNaN(promised)) unsure.add(id);
    else availability *= promised;
  }
  return {
    edges: edges.map((e) => (graph.edges[e] as Graph['edges'][number]).id),
    latencyMs: { p50: ms(end.latency), unknown: [...slow] },
    availability: { value: fraction(availability), unknown: [...unsure] },
  };
}

/** What is reached from the clients without asynchronous arrows, edges that close a loop left out; `order` lists targets before sources. */
export function forwardEdges(
  graph: Graph,
  modes: readonly Mode[],
  clients: readonly number[],
): { readonly order: readonly number[]; readonly edges: (node: number) => readonly number[] } {
  const state = new Uint8Array(graph.nodes.length);
  const kept: (number[] | undefined)[] = new Array(graph.nodes.length);
  const order: number[] = [];
  for (const root of clients) {
    if (state[root] !== 0) continue;
    const work = [{ node: root, at: 0 }];
    state[root] = 1;
    kept[root] = [];
    while (work.length > 0) {
      const frame = work[work.length - 1] as { node: number; at: number };
      const e = (graph.outgoing[frame.node] as readonly number[])[frame.at];
      frame.at += 1;
      if (e === undefined) {
        state[frame.node] = 2;
        order.push(frame.node);
        work.pop();
        continue;
      }
      const target = graph.to[e] as number;
      if (modes[e] === 'async') kept[frame.node]?.push(e);
      else if (state[target] !== 1) {
        kept[frame.node]?.push(e);
        if (state[target] === 0) {
          state[target] = 1;
          kept[target] = [];
          work.push({ node: target, at: 0 });
        }
      }
    }
  }
  const none: readonly number[] = [];
  return { order, edges: (node) => kept[node] ?? none };
}
