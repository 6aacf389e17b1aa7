/**
 * Demand against capacity. A limit belongs to the node that enforces it and is judged at the peak on the sum of what reaches it (or
 * leaves it); a quota of the account and region is judged on all nodes that share it.
 *
 * Needs: a network, flows at some load, the board's containers. Gives: for every node its limits with demand by edge, capacity and
 * utilisation; NaN is unknown.
 */
import type { LimitDefinition, ServiceDefinition } from '../catalog/service.ts';
import type { Design, GroupId } from '../model/document.ts';
import type { Status } from './analysis.ts';
import type { Changes } from './changes.ts';
import type { MutableFlows } from './emit.ts';
import { type Books, type EdgeValues, evaluate, holds, type Scope } from './evaluate.ts';
import type { Network } from './network.ts';
import type { ResolvedNode } from './resolve.ts';
import { fillPeakValues, type MutableValues, unknownValues } from './values.ts';

/** The guide scales at 70%: from there on a limit is tight. */
export const tightFrom = 0.7;

export interface NodeLimit {
  readonly definition: LimitDefinition;
  readonly node: number;
  /** Nodes with the same group are judged together; `null` for a limit of the node's own. */
  readonly group: string | null;
  readonly capacity: number;
  /** Arrows on the limit's side, and where their demands start in `Judgement.byEdge`. */
  readonly edges: readonly number[];
  readonly edgesAt: number;
}

/** What one set of flows makes of every limit, by its place in `LimitSetup.limits`; NaN is unknown. */
export interface Judgement {
  /** On the limit's own node. */
  readonly demand: Float64Array;
  /** Of everything that shares the limit. */
  readonly utilisation: Float64Array;
  /** Demand of each arrow on the limit's side, from the limit's `edgesAt` on; for `node` limits every arrow shows the node's own. */
  readonly byEdge: Float64Array;
}

export interface LimitSetup {
  readonly network: Network;
  /** Flows at load 1, which sizes are taken from. */
  readonly atOne: MutableFlows;
  /** What formulas read on a node, but for the values of its arrows. */
  readonly scope: (node: number) => Scope;
  /** Node after node. */
  readonly limits: readonly NodeLimit[];
  /** Where each node's limits start, and where the last one's end. */
  readonly firstOf: Int32Array;
  /** Indices into `limits` of each quota's members. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Length of `Judgement.byEdge`. */
  readonly edgeCount: number;
}

/**
 * Which limits hold on which nodes, with their capacities: all that does not change with load. `before`: those of an earlier board of the
 * same connections and containers; they stay where its nodes do.
 */
export function limitsOf(
  network: Network,
  atOne: MutableFlows,
  design: Design,
  books: Books,
  before: LimitSetup | null = null,
): LimitSetup {
  const scope = scopes(network, books, design.settings.hoursPerMonth);
  const kept = before === null ? null : keptLimits(network, scope, before);
  if (before !== null && kept !== null) return { ...before, network, atOne, scope, limits: kept };
  const containers = containersOf(design);
  const plain = new Map<ServiceDefinition, readonly LimitDefinition[]>();
  const limits: NodeLimit[] = [];
  const groups = new Map<string, number[]>();
  const firstOf = new Int32Array(network.nodes.length + 1);
  let edgeCount = 0;
  network.nodes.forEach((node, i) => {
    for (const definition of activeLimits(node, plain)) {
      const group =
        definition.shared === undefined
          ? null
          : `${definition.shared} ${containers(network.graph.nodes[i]?.group ?? null)}`;
      if (group !== null) {
        const members = groups.get(group) ?? [];
        members.push(limits.length);
        groups.set(group, members);
      }
      const edges = (definition.side === 'out' ? network.graph.outgoing : network.graph.incoming)[
        i
      ] as readonly number[];
      const capacity = evaluate(definition.capacity, scope(i));
      limits.push({ definition, node: i, group, capacity, edges, edgesAt: edgeCount });
      edgeCount += edges.length;
    }
    firstOf[i + 1] = limits.length;
  });
  return { network, atOne, scope, limits, firstOf, groups, edgeCount };
}

/** The limits of `before` with the capacities of nodes that changed, or `null` where one of those has other limits now. */
function keptLimits(network: Network, scope: (node: number) => Scope, before: LimitSetup): readonly NodeLimit[] | null {
  let limits: NodeLimit[] | null = null;
  for (let i = 0; i < network.nodes.length; i++) {
    const node = network.nodes[i] as ResolvedNode;
    if (node === before.network.nodes[i]) continue;
    const first = before.firstOf[i] as number;
    const active = node.service.limits.filter((limit) => limit.when === undefined || holds(limit.when, node));
    if (active.length !== (before.firstOf[i + 1] as number) - first) return null;
    for (let at = 0; at < active.length; at++) {
      const definition = active[at] as LimitDefinition;
      const old = before.limits[first + at] as NodeLimit;
      if (old.definition !== definition) return null;
      const capacity = evaluate(definition.capacity, scope(i));
      if (Object.is(capacity, old.capacity)) continue;
      limits ??= before.limits.slice();
      limits[first + at] = { ...old, capacity };
    }
  }
  return limits ?? before.limits;
}

/** What was judged of the same limits, in the same places, on flows that differ where `around` says so. */
export interface KnownJudgement {
  readonly judged: Judgement;
  readonly changes: Changes;
}

/**
 * Every limit judged on these flows. Sizes (a payload, an item) are properties of the design and taken at load 1, so that a mean size
 * that shifts with load behind a clock of its own moves no limit.
 */
export function judge(setup: LimitSetup, flows: MutableFlows, before: KnownJudgement | null = null): Judgement {
  const { limits } = setup;
  const demand = before?.judged.demand.slice() ?? new Float64Array(limits.length);
  const utilisation = new Float64Array(limits.length);
  const byEdge = before?.judged.byEdge.slice() ?? new Float64Array(setup.edgeCount);
  const demandOn = demandsOn(setup, flows, byEdge);
  for (let k = 0; k < limits.length; k++) {
    const limit = limits[k] as NodeLimit;
    if (before === null || before.changes.around[limit.node] === 1) demand[k] = demandOn(limit);
  }
  const joint = new Map<string, number>();
  for (const [group, members] of setup.groups) {
    let sum = 0;
    for (const k of members) sum += demand[k] as number;
    joint.set(group, sum);
  }
  for (let k = 0; k < limits.length; k++) {
    const { group, capacity } = limits[k] as NodeLimit;
    utilisation[k] = utilisationOf(group === null ? (demand[k] as number) : (joint.get(group) as number), capacity);
  }
  return { demand, utilisation, byEdge };
}

/** Demand of one limit after the other on these flows, which may change between two calls; each arrow's part is written to `byEdge`. */
export function demandsOn(
  setup: LimitSetup,
  flows: MutableFlows,
  byEdge: Float64Array | null = null,
): (limit: NodeLimit) => number {
  const values: MutableValues = { ...unknownValues };
  return ({ definition, node, edges, edgesAt }) => {
    const scope = setup.scope(node);
    if (definition.side === 'node') {
      const total = evaluate(definition.demand, scope);
      byEdge?.fill(total, edgesAt, edgesAt + edges.length);
      return total;
    }
    const isSize = definition.combine === 'largest';
    let total = 0;
    for (let at = 0; at < edges.length; at++) {
      const e = edges[at] as number;
      fillPeakValues(values, setup.network, flows, setup.atOne, e);
      // A size limit means nothing where nothing flows, nor for a scan, whose unit is a whole run.
      const isSizeless = values.units === 0 || (isSize && setup.network.scan[e] === 1);
      const demand = isSizeless ? 0 : evaluate(definition.demand, scope, values);
      if (byEdge !== null) byEdge[edgesAt + at] = demand;
      total = isSize ? Math.max(total, demand) : total + demand;
    }
    return total;
  };
}

function utilisationOf(demand: number, capacity: number): number {
  if (demand === 0 && capacity >= 0) return 0;
  const utilisation = demand / capacity;
  return Number.isFinite(utilisation) ? utilisation : Number.NaN;
}

export function statusOf(utilisation: number): Status {
  if (!Number.isFinite(utilisation)) return 'unknown';
  return utilisation < tightFrom ? 'ok' : utilisation <= 1 ? 'tight' : 'over';
}

function activeLimits(
  node: ResolvedNode,
  plain: Map<ServiceDefinition, readonly LimitDefinition[]>,
): readonly LimitDefinition[] {
  const filter = () => node.service.limits.filter((limit) => limit.when === undefined || holds(limit.when, node));
  if (Object.keys(node.given).length > 0) return filter();
  let active = plain.get(node.service);
  if (active === undefined) {
    active = filter();
    plain.set(node.service, active);
  }
  return active;
}

/** Scopes without arrows' values, for what only the node's parameters decide; counts of arrows are there. */
function scopes(network: Network, books: Books, hoursPerMonth: number): (i: number) => Scope {
  const known: (Scope | undefined)[] = [];
  const unknownOf: EdgeValues[][] = [];
  const unknownEdges = (count: number): readonly EdgeValues[] => {
    unknownOf[count] ??= new Array<EdgeValues>(count).fill(unknownValues);
    return unknownOf[count];
  };
  return (i) => {
    const node = network.nodes[i] as ResolvedNode;
    known[i] ??= {
      node,
      facts: books.of(node.service),
      books,
      hoursPerMonth,
      edge: null,
      incoming: unknownEdges(network.graph.incoming[i]?.length ?? 0),
      outgoing: unknownEdges(network.graph.outgoing[i]?.length ?? 0),
    };
    return known[i] as Scope;
  };
}

/** Names the nearest account and region around a container; nodes with equal names share their quotas. */
export function containersOf(design: Design): (group: GroupId | null) => string {
  const groups = new Map(design.groups.map((group) => [group.id, group]));
  const known = new Map<GroupId | null, string>();
  return (start) => {
    let name = known.get(start);
    if (name === undefined) {
      const nearest = (kind: string) => {
        const seen = new Set<string>();
        for (let at = start; at !== null && !seen.has(at); ) {
          seen.add(at);
          const group = groups.get(at);
          if (group === undefined) break;
          if (group.kind === kind) return at;
          at = group.group;
        }
        return '';
      };
      name = JSON.stringify([nearest('account'), nearest('region')]);
      known.set(start, name);
    }
    return name;
  };
}
