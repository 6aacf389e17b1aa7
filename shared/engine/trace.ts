/**
 * Where one figure comes from: its definition, its formula and everything that the formula reads. The certificate is made of this, by the
 * same evaluation that made the figure.
 */
import type { Formula } from '../catalog/formula.ts';
import type { Catalog, CostLineDefinition, LimitDefinition, Tier } from '../catalog/service.ts';
import type { Design, Settings } from '../model/document.ts';
import { type PriceCut, priceCut } from './commitment.ts';
import { payersOf } from './costs.ts';
import { booksFor, type EdgeValues, evaluate, holds, type Scope } from './evaluate.ts';
import { graphOf } from './graph.ts';
import { type Network, networkOf } from './network.ts';
import { propagate } from './propagate.ts';
import { type ResolvedNode, resolve } from './resolve.ts';
import { averageValues, peakValues } from './values.ts';

export interface LimitTrace {
  readonly definition: LimitDefinition;
  readonly node: ResolvedNode;
  /** What the demand of this arrow reads; on a node, of each arrow that counts. */
  readonly scopes: readonly Scope[];
  readonly capacityScope: Scope;
}

export interface CostTrace {
  readonly definition: CostLineDefinition;
  readonly node: ResolvedNode;
  readonly scope: Scope;
  /** The part of a shared charge that falls on this arrow, 0 to 1; 1 elsewhere. */
  readonly part: number;
  readonly price: Formula | readonly Tier[];
  /** What the board's settings take off the price. */
  readonly cut: PriceCut | null;
}

export interface RateTrace {
  readonly source: ResolvedNode;
  readonly arriving: { readonly reads: number; readonly writes: number };
  readonly share: number;
  readonly calls: number;
  readonly load: number;
  readonly scan: boolean;
}

export interface Trace {
  readonly limit: (id: string, key: string) => LimitTrace | null;
  readonly costs: (id: string) => readonly CostTrace[];
  /** What the board's settings take off data transfer, which is no line of a service. */
  readonly transferCut: PriceCut | null;
  readonly rate: (edgeId: string) => RateTrace | null;
  /** What the formulas of a node's own read: its time, its promised availability. */
  readonly node: (id: string) => NodeScope | null;
}

export interface NodeScope extends Scope {
  readonly node: ResolvedNode;
}

/** Traces the figures of a design at a load; works out the traffic once. */
export function traceOf(design: Design, catalog: Catalog, load: number): Trace {
  const books = booksFor(catalog, design.settings.figures);
  const graph = graphOf(design);
  const network = networkOf(graph, resolve(graph, catalog), books);
  const flows = propagate(network, load);
  const atOne = load === 1 ? flows : propagate(network, 1);
  const edgeIndex = new Map(graph.edges.map((edge, e) => [edge.id, e]));
  const average = (e: number) => averageValues(network, flows, e);
  const peak = (e: number) => peakValues(network, flows, atOne, e);
  const scope = (i: number, edge: EdgeValues | null, values: (e: number) => EdgeValues): NodeScope => {
    const node = network.nodes[i] as ResolvedNode;
    return {
      node,
      facts: books.of(node.service),
      books,
      hoursPerMonth: design.settings.hoursPerMonth,
      edge,
      incoming: (graph.incoming[i] ?? []).map(values),
      outgoing: (graph.outgoing[i] ?? []).map(values),
    };
  };
  return {
    limit(id, key) {
      const e = edgeIndex.get(id);
      const ends = e === undefined ? [graph.nodeIndex.get(id)] : [graph.to[e], graph.from[e]];
      for (const i of ends) {
        const node = i === undefined ? undefined : network.nodes[i];
        const definition = node?.service.limits.find(
          (one) => one.key === key && (one.when === undefined || holds(one.when, node)),
        );
        if (i === undefined || node === undefined || definition === undefined) continue;
        const side = definition.side === 'out' ? graph.outgoing[i] : graph.incoming[i];
        const edges = definition.side === 'node' ? [null] : e === undefined ? (side ?? []) : [e];
        const scopes = edges.map((one) => scope(i, one === null ? null : peak(one), peak));
        return { definition, node, scopes, capacityScope: scope(i, null, peak) };
      }
      return null;
    },
    transferCut: priceCut(design.settings, undefined, null, books),
    costs(id) {
      const e = edgeIndex.get(id);
      if (e !== undefined) {
        return [
          ...linesOn(network, graph.to[e] as number, ['in', 'shared', 'scan'], e, average, scope, design.settings),
          ...linesOn(network, graph.from[e] as number, ['out', 'scan'], e, average, scope, design.settings),
        ];
      }
      const i = graph.nodeIndex.get(id);
      return i === undefined
        ? []
        : linesOn(network, i, ['node', 'shared', 'scan'], null, average, scope, design.settings);
    },
    node(id) {
      const i = graph.nodeIndex.get(id);
      return i === undefined ? null : scope(i, null, average);
    },
    rate(edgeId) {
      const e = edgeIndex.get(edgeId);
      if (e === undefined) return null;
      const i = graph.from[e] as number;
      const calls = graph.edges[e]?.params.calls ?? 1;
      const factor = network.factor[e] as number;
      let reads = 0;
      let writes = 0;
      for (const incoming of graph.incoming[i] ?? []) {
        reads += flows.reads[incoming] as number;
        writes += flows.writes[incoming] as number;
      }
      return {
        source: network.nodes[i] as ResolvedNode,
        arriving: { reads, writes },
        share: calls === 0 ? 0 : factor / calls,
        calls,
        load,
        scan: network.scan[e] === 1,
      };
    },
  };
}

function linesOn(
  network: Network,
  i: number,
  sides: readonly CostLineDefinition['on'][],
  e: number | null,
  average: (e: number) => EdgeValues,
  scope: (i: number, edge: EdgeValues | null, values: (e: number) => EdgeValues) => Scope,
  settings: Settings,
): readonly CostTrace[] {
  const node = network.nodes[i] as ResolvedNode;
  return node.service.costs.flatMap((definition): readonly CostTrace[] => {
    if (!sides.includes(definition.on)) return [];
    if (definition.when !== undefined && !holds(definition.when, node)) return [];
    const divides = definition.on === 'shared' || definition.on === 'scan';
    const payers = divides ? payersOf(network, i, definition.on) : [];
    const demand = payers.reduce((sum, one) => sum + average(one).requests, 0);
    const isShared = demand > 0 && Number.isFinite(demand);
    if (divides && (e === null ? isShared : !isShared || !payers.includes(e))) return [];
    const part = divides && e !== null ? average(e).requests / demand : 1;
    const edge = e !== null && !divides ? average(e) : null;
    const here = scope(i, edge, average);
    if (part === 0 || evaluate(definition.quantity, here) === 0) return [];
    const cut = priceCut(settings, definition.commitment, node, here.books);
    return [{ definition, node, scope: here, part, price: definition.unitUsd, cut }];
  });
}
