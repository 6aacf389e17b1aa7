/**
 * What each node of a board calls, and how its calls stand to each other: all of them, or one of several.
 *
 * As on the paths of the analysis, arrows that close a loop are left out, and an asynchronous arrow is the last of its branch.
 */
import type { Catalog } from '../catalog/service.ts';
import { modeOf } from '../engine/crossings.ts';
import { type Books, booksFor } from '../engine/evaluate.ts';
import { graphOf } from '../engine/graph.ts';
import { type Network, networkOf } from '../engine/network.ts';
import { forwardEdges } from '../engine/paths.ts';
import { propagate } from '../engine/propagate.ts';
import { type ResolvedNode, resolve } from '../engine/resolve.ts';
import type { Design, Mode } from '../model/document.ts';

/** Nodes and edges by index, as in `network.graph`. */
export interface Calls {
  readonly network: Network;
  readonly books: Books;
  readonly clients: readonly number[];
  /** What clients reach, targets before sources. */
  readonly order: readonly number[];
  readonly choices: readonly Choice[];
}

/** Who calls whom on a board, from its clients on. */
export function callsOn(design: Design, catalog: Catalog): Calls {
  const books = booksFor(catalog, design.settings.figures);
  const graph = graphOf(design);
  const network = networkOf(graph, resolve(graph, catalog), books);
  const nodeAt = (i: number | undefined) => network.nodes[i as number] as ResolvedNode;
  const modes = graph.edges.map((edge, e) => modeOf(edge, nodeAt(graph.from[e]), nodeAt(graph.to[e])));
  const clients = network.nodes.flatMap((node, i) => (node.service.id === 'client' ? [i] : []));
  const onward = forwardEdges(graph, modes, clients);
  return { network, books, clients, order: onward.order, choices: choicesOf(network, modes, onward.edges) };
}

export interface Call {
  readonly edge: number;
  readonly target: number;
  readonly mode: Mode;
  readonly weight: number;
}

export interface Choice {
  readonly kind: 'all' | 'one-of';
  readonly calls: readonly Call[];
  /** Part that needs none of the calls. */
  readonly answered: number;
}

const dividing: ReadonlySet<string> = new Set(['splitter', 'cache', 'filter']);

/** What each node calls. Splitters, caches and filters choose one; everything else needs all, or for a share of the requests. */
function choicesOf(
  network: Network,
  modes: readonly Mode[],
  onward: (node: number) => readonly number[],
): readonly Choice[] {
  const { graph } = network;
  const flows = propagate(network, 1);
  return network.nodes.map((node, i): Choice => {
    const edges = onward(i);
    const call = (edge: number, weight: number): Call => ({
      edge,
      target: graph.to[edge] as number,
      mode: modes[edge] as Mode,
      weight: Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 1,
    });
    const share = (edge: number) => {
      const calls = network.graph.edges[edge]?.params.calls ?? 1;
      // How often a target is called says nothing about how often it is the one that is chosen.
      return dividing.has(node.role) && calls > 0
        ? (network.factor[edge] as number) / calls
        : (network.factor[edge] as number);
    };
    if (!dividing.has(node.role))
      return { kind: 'all', calls: edges.map((edge) => call(edge, share(edge))), answered: 0 };
    const answered = node.role === 'cache' ? answeredBy(network, flows, i) : 0;
    const whole = edges.reduce((sum, edge) => sum + share(edge), 0);
    // Shares that are all 0 or unknown say nothing about which is taken.
    const part = (edge: number) => (whole > 0 && Number.isFinite(whole) ? share(edge) / whole : 1 / edges.length);
    const calls = edges.map((edge) => call(edge, part(edge) * (1 - answered)));
    return {
      kind: calls.length === 1 && answered === 0 ? 'all' : 'one-of',
      calls,
      answered: calls.length === 0 ? 1 : answered,
    };
  });
}

/** Part of what reaches a cache that it answers itself: its hits among the reads. Without traffic every request counts as a read. */
function answeredBy(
  network: Network,
  flows: { readonly reads: Float64Array; readonly writes: Float64Array },
  i: number,
): number {
  let reads = 0;
  let all = 0;
  for (const e of network.graph.incoming[i] as readonly number[]) {
    reads += flows.reads[e] as number;
    all += (flows.reads[e] as number) + (flows.writes[e] as number);
  }
  const share = all > 0 ? reads / all : 1;
  const hits = share * (1 - (network.readGain[i] as number));
  return Number.isFinite(hits) ? Math.min(1, Math.max(0, hits)) : 0;
}
