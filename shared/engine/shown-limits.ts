/**
 * Limits as the analysis shows them: on the node that enforces them, and again on each of its arrows with the arrow's own demand.
 *
 * Needs: limits, what was judged of them and where they break. Gives: objects with `null` for unknown. Most of a large analysis is these,
 * so what is equal is shared: an arrow that is alone on its node shows the node's own object.
 */
import type { LimitDefinition } from '../catalog/service.ts';
import { fraction, loadFactor } from '../model/units.ts';
import type { Limit } from './analysis.ts';
import type { Citations } from './citations.ts';
import type { Graph } from './graph.ts';
import { type Judgement, type LimitSetup, type NodeLimit, statusOf } from './limits.ts';
import { needsOf } from './needs.ts';
import { known } from './unknown.ts';

export interface ShownLimits {
  /** In the order of `LimitSetup.limits`. */
  readonly all: readonly Limit[];
  readonly ofNode: (node: number) => readonly Limit[];
  /** Those of the node that the arrow reaches, then those that the node it leaves judges on what leaves. */
  readonly ofEdge: (edge: number) => readonly Limit[];
  /** 1 for a node of which `before` showed some limit differently, or that has other parameters; all of them without `before`. */
  readonly isNew: Uint8Array;
  readonly places: Places;
}

/** Where each arrow stands in the list of the node that it reaches, and of the one that it leaves. */
interface Places {
  readonly incoming: Int32Array;
  readonly outgoing: Int32Array;
}

/** Limits as an earlier board of the same connections showed them, in the same places. */
export interface KnownLimits {
  readonly setup: LimitSetup;
  readonly judged: Judgement;
  readonly breaks: Float64Array;
  readonly shown: ShownLimits;
}

export function shownLimits(
  setup: LimitSetup,
  judged: Judgement,
  breaks: Float64Array,
  cited: Citations,
  before: KnownLimits | null = null,
): ShownLimits {
  const { network, limits } = setup;
  const { graph, nodes } = network;
  const isNew = new Uint8Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) if (nodes[i] !== before?.setup.network.nodes[i]) isNew[i] = 1;
  const lastOf = new Map<LimitDefinition, Limit['of']>();
  const all = limits.map((one, k): Limit => {
    if (
      before !== null &&
      nodes[one.node] === before.setup.network.nodes[one.node] &&
      Object.is(judged.demand[k], before.judged.demand[k]) &&
      Object.is(judged.utilisation[k], before.judged.utilisation[k]) &&
      Object.is(breaks[k], before.breaks[k])
    )
      return before.shown.all[k] as Limit;
    isNew[one.node] = 1;
    const { definition, capacity } = one;
    const node = nodes[one.node] as (typeof nodes)[number];
    const utilisation = judged.utilisation[k] as number;
    const { facts, params } = cited(definition, [definition.demand, definition.capacity], node);
    const { param, noun } = definition.of;
    const value = known(param === undefined ? capacity : Number(node.values[param]));
    let of = lastOf.get(definition);
    if (of?.value !== value) {
      of = { value, noun };
      lastOf.set(definition, of);
    }
    return {
      key: definition.key,
      label: definition.label,
      of: of as Limit['of'],
      demand: known(judged.demand[k] as number),
      capacity: known(capacity),
      unit: definition.unit,
      utilisation: known(fraction(utilisation)),
      growsWithLoad: definition.growsWithLoad,
      breaksAtLoad: known(loadFactor(breaks[k] as number)),
      soft: definition.soft,
      needs: needsOf(setup, one, utilisation),
      status: statusOf(utilisation),
      facts,
      params,
    };
  });
  const places =
    before !== null && before.setup.network.graph.outgoing === graph.outgoing ? before.shown.places : placesIn(graph);
  return readable(setup, judged, all, isNew, places);
}

/** Apart from what made them, so that whoever keeps the limits does not keep those of the board before, and of the one before that. */
function readable(
  { network: { graph }, limits, firstOf }: LimitSetup,
  judged: Judgement,
  all: readonly Limit[],
  isNew: Uint8Array,
  places: Places,
): ShownLimits {
  const onEdge = (k: number, place: number): Limit =>
    withDemand(all[k] as Limit, known(judged.byEdge[(limits[k] as NodeLimit).edgesAt + place] as number));
  const isOut = (k: number) => (limits[k] as NodeLimit).definition.side === 'out';
  return {
    all,
    isNew,
    places,
    ofNode: (i) => all.slice(firstOf[i], firstOf[i + 1]),
    ofEdge(e) {
      const from = graph.from[e] as number;
      const to = graph.to[e] as number;
      const shown: Limit[] = [];
      for (let k = firstOf[to] as number; k < (firstOf[to + 1] as number); k++) {
        if (!isOut(k)) shown.push(onEdge(k, places.incoming[e] as number));
      }
      for (let k = firstOf[from] as number; k < (firstOf[from + 1] as number); k++) {
        if (isOut(k)) shown.push(onEdge(k, places.outgoing[e] as number));
      }
      // A copy has exactly its length, while a list that was pushed to keeps room for more.
      return shown.slice();
    },
  };
}

function placesIn({ incoming, outgoing, edges }: Graph): Places {
  return { incoming: placesOf(incoming, edges.length), outgoing: placesOf(outgoing, edges.length) };
}

/** Where each arrow stands in its node's list. */
function placesOf(lists: readonly (readonly number[])[], edges: number): Int32Array {
  const places = new Int32Array(edges);
  for (const list of lists) for (let at = 0; at < list.length; at++) places[list[at] as number] = at;
  return places;
}

/** Written out, since a spread is many times slower and this is the most frequent object. */
function withDemand(limit: Limit, demand: number | null): Limit {
  if (demand === limit.demand) return limit;
  return {
    key: limit.key,
    label: limit.label,
    of: limit.of,
    demand,
    capacity: limit.capacity,
    unit: limit.unit,
    utilisation: limit.utilisation,
    growsWithLoad: limit.growsWithLoad,
    breaksAtLoad: limit.breaksAtLoad,
    soft: limit.soft,
    needs: limit.needs,
    status: limit.status,
    facts: limit.facts,
    params: limit.params,
  };
}
