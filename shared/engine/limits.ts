/**
 * Demand against capacity. A limit belongs to the node that enforces it and is judged at the peak on the sum of what reaches it (or
 * leaves it); a quota of the account and region is judged on all nodes that share it.
 *
 * Needs: a network, flows at some load, the board's containers. Gives: for every node its limits with demand by edge, capacity and
 * utilisation; NaN is unknown.
 */
import type { LimitDefinition, ServiceDefinition } from '../catalog/service.ts';
import type { Design, GroupId } from '../model/document.ts';
import type { Need, Status } from './analysis.ts';
import type { MutableFlows } from './emit.ts';
import { type Books, type EdgeValues, evaluate, holds, type Scope } from './evaluate.ts';
import type { Network } from './network.ts';
import type { Flows } from './propagate.ts';
import type { ResolvedNode } from './resolve.ts';
import { fillPeakValues, peakValues } from './values.ts';

/** The guide scales at 70%: from there on a limit is tight. */
export const tightFrom = 0.7;

export interface NodeLimit {
  readonly definition: LimitDefinition;
  readonly node: number;
  /** Position among its node's limits: catalog order. */
  readonly position: number;
  /** Nodes with the same group are judged together; `null` for a limit of the node's own. */
  readonly group: string | null;
  readonly capacity: number;
}

export interface Judged extends NodeLimit {
  /** On each edge of the limit's side, in the graph's order; for `node` limits every edge shows the node's own demand. */
  readonly demandByEdge: readonly number[];
  readonly demand: number;
  readonly utilisation: number;
}

export interface LimitSetup {
  readonly network: Network;
  /** Flows at load 1, which sizes are taken from. */
  readonly atOne: MutableFlows;
  /** What formulas read on a node, but for the values of its arrows. */
  readonly scope: (node: number) => Scope;
  readonly limits: readonly NodeLimit[];
  /** Indices into `limits` of each quota's members. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
}

/** Which limits hold on which nodes, with their capacities: all that does not change with load. */
export function limitsOf(network: Network, atOne: MutableFlows, design: Design, books: Books): LimitSetup {
  const scope = scopes(network, books, design.settings.hoursPerMonth);
  const containers = containersOf(design);
  const plain = new Map<ServiceDefinition, readonly LimitDefinition[]>();
  const limits: NodeLimit[] = [];
  const groups = new Map<string, number[]>();
  network.nodes.forEach((node, i) => {
    const active = activeLimits(node, plain);
    if (active.length === 0) return;
    active.forEach((definition, position) => {
      const group =
        definition.shared === undefined
          ? null
          : `${definition.shared} ${containers(network.graph.nodes[i]?.group ?? null)}`;
      if (group !== null) {
        const members = groups.get(group) ?? [];
        members.push(limits.length);
        groups.set(group, members);
      }
      limits.push({ definition, node: i, position, group, capacity: evaluate(definition.capacity, scope(i)) });
    });
  });
  return { network, atOne, scope, limits, groups };
}

/**
 * Every limit judged on these flows. Sizes (a payload, an item) are properties of the design and taken at load 1, so that a mean size
 * that shifts with load behind a clock of its own moves no limit.
 */
export function judge(setup: LimitSetup, flows: Flows): readonly Judged[] {
  const peak = peaksOf(setup.network, flows, setup.atOne);
  const own = setup.limits.map((limit) => demandOf(setup, limit, peak));
  const joint = new Map<string, number>();
  for (const [group, members] of setup.groups) {
    let demand = 0;
    for (const k of members) demand += (own[k] as Demand).total;
    joint.set(group, demand);
  }
  return setup.limits.map((limit, k) => {
    const { byEdge, total } = own[k] as Demand;
    const judgedOn = limit.group === null ? total : (joint.get(limit.group) as number);
    // Written out: copying by spread costs more than the judgement, and there are tens of thousands on a large board.
    return {
      definition: limit.definition,
      node: limit.node,
      position: limit.position,
      group: limit.group,
      capacity: limit.capacity,
      demandByEdge: byEdge,
      demand: total,
      utilisation: utilisationOf(judgedOn, limit.capacity),
    };
  });
}

/** Peak values of edges, each worked out when first asked for. */
function peaksOf(network: Network, flows: MutableFlows, atOne: MutableFlows): (edge: number) => EdgeValues {
  const known: (EdgeValues | undefined)[] = [];
  return (e) => {
    known[e] ??= peakValues(network, flows, atOne, e);
    return known[e] as EdgeValues;
  };
}

export interface Demand {
  readonly byEdge: readonly number[];
  readonly total: number;
}

/** Demand of one limit, by edge and in all, with the peak values that `peak` gives. */
export function demandOf(setup: LimitSetup, limit: NodeLimit, peak: (edge: number) => EdgeValues): Demand {
  const { definition, node } = limit;
  const { graph } = setup.network;
  const scope = setup.scope(node);
  if (definition.side === 'node') {
    const total = evaluate(definition.demand, scope);
    return { byEdge: (graph.incoming[node] as readonly number[]).map(() => total), total };
  }
  const edges = (definition.side === 'in' ? graph.incoming[node] : graph.outgoing[node]) as readonly number[];
  const byEdge: number[] = [];
  let total = 0;
  for (const e of edges) {
    const values = peak(e);
    // A size limit means nothing where nothing flows, nor for a scan, whose unit is a whole run.
    const sizeless = values.units === 0 || (definition.combine === 'largest' && setup.network.scan[e] === 1);
    const demand = sizeless ? 0 : evaluate(definition.demand, scope, values);
    byEdge.push(demand);
    total = definition.combine === 'largest' ? Math.max(total, demand) : total + demand;
  }
  return { byEdge, total };
}

/** Demand of one limit in all, on flows of which only its own arrows need be good; makes no objects, for searches that ask very often. */
export function totalDemand(setup: LimitSetup, limit: NodeLimit, flows: MutableFlows): number {
  const { definition, node } = limit;
  const { network, scope, atOne } = setup;
  if (definition.side === 'node') return evaluate(definition.demand, scope(node));
  const edges = (
    definition.side === 'in' ? network.graph.incoming[node] : network.graph.outgoing[node]
  ) as readonly number[];
  let total = 0;
  for (const e of edges) {
    fillPeakValues(scratch, network, flows, atOne, e);
    const isSize = definition.combine === 'largest';
    if (scratch.units === 0 || (isSize && network.scan[e] === 1)) continue;
    const demand = evaluate(definition.demand, scope(node), scratch);
    total = isSize ? Math.max(total, demand) : total + demand;
  }
  return total;
}

/** Filled and read within one call of `totalDemand`, which calls nothing that could see it. */
const scratch = unknownValues();

function utilisationOf(demand: number, capacity: number): number {
  if (demand === 0 && capacity >= 0) return 0;
  const utilisation = demand / capacity;
  return Number.isFinite(utilisation) ? utilisation : Number.NaN;
}

export function statusOf(utilisation: number): Status {
  if (!Number.isFinite(utilisation)) return 'unknown';
  return utilisation < tightFrom ? 'ok' : utilisation <= 1 ? 'tight' : 'over';
}

/** The smallest values of the sizing parameter that bring the utilisation to at most 1, and under 0.7. */
export function needsOf(setup: LimitSetup, limit: Judged): Readonly<Record<string, Need>> {
  const key = limit.definition.sizedBy;
  const node = setup.network.nodes[limit.node] as ResolvedNode;
  const definition = key === undefined ? undefined : node.service.params[key];
  if (key === undefined || definition?.kind !== 'number') return {};
  const { utilisation, capacity } = limit;
  const current = Number(node.values[key]);
  if (!(utilisation > 0) || !(current > 0) || !Number.isFinite(capacity)) return {};
  const demand = utilisation * capacity;
  const scope = setup.scope(limit.node);
  const fullness = (value: number) =>
    demand /
    evaluate(limit.definition.capacity, {
      ...scope,
      node: { values: { ...node.values, [key]: value }, given: node.given },
    });
  const smallest = (fits: (fullness: number) => boolean, target: number) =>
    smallestFitting(
      (value) => fits(fullness(value)),
      (current * utilisation) / target,
      definition.whole,
      definition.min,
    );
  const minimum = smallest((u) => u <= 1, 1);
  const comfortable = smallest((u) => u < tightFrom, tightFrom);
  if (minimum === null || comfortable === null || comfortable > (definition.max ?? Number.POSITIVE_INFINITY)) return {};
  // At the lower end of its range the parameter is not what anyone needs, only what is allowed; one of a thing is a need.
  if (minimum <= definition.min && definition.min > 1) return {};
  return { [key]: { minimum, comfortable } };
}

/**
 * The smallest value from `least` on for which `fits` holds, starting from a guess that is right where capacity is proportional to the
 * parameter. Whole parameters are stepped to the exact number; others are halved in to sixteen digits. `null` when nothing fits.
 */
function smallestFitting(
  fits: (value: number) => boolean,
  guess: number,
  whole: boolean,
  least: number,
): number | null {
  if (fits(least)) return least;
  let high = Math.max(whole ? Math.ceil(guess) : guess, least);
  let low = least;
  if (whole && fits(high) && !fits(high - 1)) return high;
  for (let round = 0; !fits(high); round++) {
    if (round > 200) return null;
    low = high;
    high = whole ? Math.max(high + 1, Math.ceil(high * 1.0000001)) : high * (round < 3 ? 1 + 1e-15 : 1.5);
  }
  for (let round = 0; round < 200 && (whole ? high - low > 1 : high - low > 1e-15 * high); round++) {
    const middle = whole ? Math.floor((low + high) / 2) : (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
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
  return (i) => {
    const node = network.nodes[i] as ResolvedNode;
    known[i] ??= {
      node,
      facts: books.of(node.service),
      books,
      hoursPerMonth,
      edge: null,
      incoming: new Array<EdgeValues>(network.graph.incoming[i]?.length ?? 0).fill(unknownEdge),
      outgoing: new Array<EdgeValues>(network.graph.outgoing[i]?.length ?? 0).fill(unknownEdge),
    };
    return known[i] as Scope;
  };
}

function unknownValues(): { -readonly [K in keyof EdgeValues]: number } {
  return {
    units: Number.NaN,
    requests: Number.NaN,
    reads: Number.NaN,
    writes: Number.NaN,
    payloadKb: Number.NaN,
    responseKb: Number.NaN,
    kbPerSecond: Number.NaN,
    batch: Number.NaN,
  };
}

const unknownEdge: EdgeValues = unknownValues();

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
