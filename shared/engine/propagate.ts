/**
 * How traffic moves: out(edge) = base(source) × share(edge) × calls(edge).
 *
 * Rates count units and are conserved. Reads and writes are two linear flows; the peak is a further one that has the average's read
 * share and payload on every edge. Components are worked off sources first; a loop is solved exactly, or iterated from 0 to its
 * smallest fixed point where a batcher is part of it. Whether it amplifies is judged without drains.
 *
 * Needs: a network and a load above 0. Gives: `Flows`, with NaN for what cannot be known: a loop that amplifies and all it can reach.
 */
import { emitPeak, emitRates, emitScans, emitSizes, type MutableFlows, passOn } from './emit.ts';
import { spectralRadius } from './linear.ts';
import { gainMatrix, outsideArrivals, solveArrivals, solveSizes } from './loop.ts';
import { type Component, type Network, unsaid } from './network.ts';

export interface Flows extends MutableFlows {
  readonly loops: readonly Loop[];
}

export interface Loop {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** Units that come out for every one that goes in: the spectral radius of the loop's gains. */
  readonly gain: number;
}

/** Iterations after which a loop with a batcher that has not settled counts as amplifying. */
const mostRounds = 20_000;
const settled = 1e-14;
const runaway = 1e30;

export function propagate(network: Network, load: number): Flows {
  const flows = emptyFlows(network.graph.edges.length);
  for (let i = 0; i < network.nodes.length; i++) emitScans(network, flows, i);
  const loops: Loop[] = [];
  for (const component of network.order) settle(network, flows, component, load, loops);
  return { ...flows, loops };
}

/** An earlier board of the same connections and the same loops, and its flows at the same load. */
export interface KnownFlows {
  readonly network: Network;
  readonly flows: Flows;
}

/** The same as `propagate`, by working out again only what a change reaches: components that are new, or that something new flows into. */
export function propagateChange(network: Network, load: number, before: KnownFlows): Flows {
  const { graph } = network;
  const flows = copiedFlows(before.flows);
  const stale = newSenders(network, before.network);
  const spread = (e: number) => {
    if (isMoved(flows, before.flows, e)) stale[graph.to[e] as number] = 1;
  };
  for (let i = 0; i < stale.length; i++) {
    if (stale[i] !== 1 || network.nodes[i]?.role !== 'query') continue;
    emitScans(network, flows, i);
    for (const lists of [graph.incoming, graph.outgoing]) (lists[i] as readonly number[]).forEach(spread);
  }
  const loops: Loop[] = [];
  for (const component of network.order) {
    if (!component.nodes.some((i) => stale[i] === 1)) {
      if (component.inner.length > 0)
        loops.push(...before.flows.loops.filter(({ nodes }) => nodes === component.nodes));
      continue;
    }
    if (component.inner.length > 0) clearLoop(network, flows, component);
    settle(network, flows, component, load, loops);
    for (const i of component.nodes) (graph.outgoing[i] as readonly number[]).forEach(spread);
  }
  return { ...flows, loops };
}

/** Nodes whose own part in what leaves them is not what it was: their parameters or those of their arrows changed. */
function newSenders(network: Network, old: Network): Uint8Array {
  const { graph, nodes } = network;
  const stale = new Uint8Array(nodes.length);
  for (let i = 0; i < stale.length; i++) if (nodes[i] !== old.nodes[i]) stale[i] = 1;
  for (let e = 0; e < graph.edges.length; e++) {
    const same =
      Object.is(network.factor[e], old.factor[e]) &&
      Object.is(network.ownReadShare[e], old.ownReadShare[e]) &&
      Object.is(network.ownPayloadKb[e], old.ownPayloadKb[e]) &&
      Object.is(network.ownResponseKb[e], old.ownResponseKb[e]);
    if (same) continue;
    stale[graph.from[e] as number] = 1;
    // A scan is sent by the query engine, whichever way its arrow is drawn.
    if (network.scan[e] === 1) stale[graph.to[e] as number] = 1;
  }
  return stale;
}

/** Whether an arrow carries anything else than before. */
export function isMoved(flows: MutableFlows, old: MutableFlows, e: number): boolean {
  return !(
    Object.is(flows.reads[e], old.reads[e]) &&
    Object.is(flows.writes[e], old.writes[e]) &&
    Object.is(flows.peak[e], old.peak[e]) &&
    Object.is(flows.peakMb[e], old.peakMb[e]) &&
    Object.is(flows.readShare[e], old.readShare[e]) &&
    Object.is(flows.payloadKb[e], old.payloadKb[e]) &&
    Object.is(flows.responseKb[e], old.responseKb[e])
  );
}

/** As if nothing had flowed yet: what is left of an earlier round must not decide the next. */
export function clearLoop(network: Network, flows: MutableFlows, component: Component): void {
  for (const i of component.nodes) {
    for (const e of network.graph.outgoing[i] as readonly number[]) {
      if (network.scan[e] === 1) continue;
      flows.reads[e] = 0;
      flows.writes[e] = 0;
      flows.peak[e] = 0;
      flows.peakMb[e] = 0;
      flows.readShare[e] = 0;
      flows.payloadKb[e] = 0;
      flows.responseKb[e] = 0;
    }
  }
}

/** Flows to write on without touching the ones they come from. */
export function copiedFlows(from: MutableFlows): MutableFlows {
  return {
    reads: from.reads.slice(),
    writes: from.writes.slice(),
    peak: from.peak.slice(),
    peakMb: from.peakMb.slice(),
    readShare: from.readShare.slice(),
    payloadKb: from.payloadKb.slice(),
    responseKb: from.responseKb.slice(),
  };
}

function emptyFlows(edges: number): MutableFlows {
  return {
    reads: new Float64Array(edges),
    writes: new Float64Array(edges),
    peak: new Float64Array(edges),
    peakMb: new Float64Array(edges),
    readShare: new Float64Array(edges),
    payloadKb: new Float64Array(edges),
    responseKb: new Float64Array(edges),
  };
}

/**
 * Works one component off at a load, from flows that hold what arrives from outside it. Loops that amplify are added to `loops`; whether
 * one does never depends on load.
 */
export function settle(network: Network, flows: MutableFlows, component: Component, load: number, loops: Loop[]): void {
  const [first] = component.nodes;
  if (component.inner.length === 0) {
    passOn(network, flows, first as number, load);
    return;
  }
  const inner = new Set(component.inner);
  let fed = false;
  let known = true;
  for (const i of component.nodes) {
    for (const e of network.graph.incoming[i] as readonly number[]) {
      if (inner.has(e)) continue;
      const rate = (flows.reads[e] as number) + (flows.writes[e] as number);
      if (Number.isNaN(rate)) known = false;
      if (rate !== 0) fed = true;
    }
  }
  if (component.nodes.some((i) => network.nodes[i]?.role === 'batcher')) {
    if (!known) spoil(network, flows, component);
    else if (!iterate(network, flows, component, load)) {
      loops.push({ nodes: component.nodes, edges: component.inner, gain: Number.POSITIVE_INFINITY });
      spoil(network, flows, component);
    }
    return;
  }
  const gains = gainMatrix(network, component, network.ownReadShare);
  if (gains.some((row) => [...row.values()].some(Number.isNaN))) {
    spoil(network, flows, component);
    return;
  }
  const average = solveArrivals(
    network,
    component,
    gains,
    outsideArrivals(
      network,
      component,
      inner,
      (e) => flows.reads[e] as number,
      (e) => flows.writes[e] as number,
    ),
  );
  if (average === null) {
    loops.push({ nodes: component.nodes, edges: component.inner, gain: spectralRadius(gains) });
    if (fed) spoil(network, flows, component);
    else rest(network, flows, component);
    return;
  }
  if (!known) {
    spoil(network, flows, component);
    return;
  }
  component.nodes.forEach((i, k) => {
    emitRates(network, flows, i, load, average[2 * k] as number, average[2 * k + 1] as number);
  });
  solveSizes(network, flows, component, inner, network.ownPayloadKb, flows.payloadKb);
  solveSizes(network, flows, component, inner, network.ownResponseKb, flows.responseKb);
  const peaks = solveArrivals(
    network,
    component,
    gainMatrix(network, component, flows.readShare),
    outsideArrivals(
      network,
      component,
      inner,
      (e) => (flows.peak[e] as number) * (flows.readShare[e] as number),
      (e) => (flows.peak[e] as number) * (1 - (flows.readShare[e] as number)),
    ),
  );
  component.nodes.forEach((i, k) => {
    emitPeak(network, flows, i, load, peaks?.[2 * k] ?? Number.NaN, peaks?.[2 * k + 1] ?? Number.NaN);
  });
}

/** Iterates a loop with a batcher from 0 upwards; false when it does not settle, with its drains or without. */
function iterate(network: Network, flows: MutableFlows, component: Component, load: number): boolean {
  // A drain must not hide that the loop amplifies, so it is first let run without.
  const undrained = { ...network, drain: new Float64Array(network.drain.length).fill(unsaid) };
  const isDrained = component.nodes.some((i) => network.drain[i] !== unsaid);
  return (!isDrained || settles(undrained, flows, component, load)) && settles(network, flows, component, load);
}

function settles(network: Network, flows: MutableFlows, component: Component, load: number): boolean {
  for (const e of component.inner) {
    flows.reads[e] = 0;
    flows.writes[e] = 0;
    flows.peak[e] = 0;
    flows.peakMb[e] = 0;
  }
  for (let round = 0; round < mostRounds; round++) {
    const before = component.inner.map(
      (e) => [flows.reads[e], flows.writes[e], flows.peak[e], flows.payloadKb[e]] as number[],
    );
    for (const i of component.nodes) passOn(network, flows, i, load);
    let change = 0;
    component.inner.forEach((e, k) => {
      const after = [flows.reads[e], flows.writes[e], flows.peak[e], flows.payloadKb[e]] as number[];
      after.forEach((value, q) => {
        const old = before[k]?.[q] as number;
        if (value !== old) change = Math.max(change, Math.abs(value - old) / Math.max(Math.abs(value), Math.abs(old)));
        if (!(value < runaway)) change = Number.POSITIVE_INFINITY;
      });
    });
    if (change <= settled) return true;
    if (change === Number.POSITIVE_INFINITY) return false;
  }
  return false;
}

/** Everything that leaves the component is unknown, but for arrows that nothing takes. */
function spoil(network: Network, flows: MutableFlows, component: Component): void {
  for (const i of component.nodes) {
    for (const e of network.graph.outgoing[i] as readonly number[]) {
      if (network.scan[e] === 1) continue;
      const value = network.factor[e] === 0 ? 0 : Number.NaN;
      for (const array of [flows.reads, flows.writes, flows.peak, flows.peakMb, flows.payloadKb, flows.responseKb])
        array[e] = value;
      flows.readShare[e] = value;
    }
  }
}

/** An amplifying loop that nothing feeds carries nothing. */
function rest(network: Network, flows: MutableFlows, component: Component): void {
  for (const i of component.nodes) {
    emitSizes(network, flows, i, 0, 0);
    for (const e of network.graph.outgoing[i] as readonly number[]) {
      if (network.scan[e] === 1) continue;
      for (const array of [flows.reads, flows.writes, flows.peak, flows.peakMb]) array[e] = 0;
    }
  }
}
