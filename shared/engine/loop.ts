/** The linear systems that a loop of the board makes: rates of reads and writes, and mean sizes. */
import { type MutableFlows, weightOf } from './emit.ts';
import { type SparseRows, solveLoop } from './linear.ts';
import { type Component, type Network, unsaid } from './network.ts';

/** Means inside a loop depend on each other: size = Σ part × size of the source, solved as one linear system. */
export function solveSizes(
  network: Network,
  flows: MutableFlows,
  component: Component,
  inner: ReadonlySet<number>,
  own: Float64Array,
  sizes: Float64Array,
): void {
  const place = new Map(component.nodes.map((i, k) => [i, k]));
  const rows: Map<number, number>[] = component.nodes.map(() => new Map());
  const fixed = new Float64Array(component.nodes.length);
  component.nodes.forEach((i, k) => {
    let total = 0;
    for (const e of network.graph.incoming[i] as readonly number[]) total += weightOf(network, flows, e);
    if (total === 0) return;
    for (const e of network.graph.incoming[i] as readonly number[]) {
      const part = weightOf(network, flows, e) / total;
      if (part === 0) continue;
      if (inner.has(e) && own[e] === unsaid) {
        const j = place.get(network.graph.from[e] as number) as number;
        rows[k]?.set(j, (rows[k]?.get(j) ?? 0) + part);
      } else {
        const size = inner.has(e) ? (own[e] as number) : (sizes[e] as number);
        fixed[k] = (fixed[k] as number) + part * size;
      }
    }
  });
  const [solved] = solveLoop(rows, [fixed]) ?? [];
  component.nodes.forEach((i, k) => {
    for (const e of network.graph.outgoing[i] as readonly number[]) {
      if (network.scan[e] !== 1) sizes[e] = own[e] === unsaid ? (solved?.[k] ?? Number.NaN) : (own[e] as number);
    }
  });
}

/** Gains from (reads, writes) at one node of the component to (reads, writes) at another; two rows a node. */
export function gainMatrix(network: Network, component: Component, readShares: Float64Array): SparseRows {
  const place = new Map(component.nodes.map((i, k) => [i, k]));
  const rows: Map<number, number>[] = Array.from({ length: 2 * component.nodes.length }, () => new Map());
  const put = (row: number, column: number, gain: number) => {
    if (gain !== 0) rows[row]?.set(column, (rows[row]?.get(column) ?? 0) + gain);
  };
  for (const e of component.inner) {
    const i = network.graph.from[e] as number;
    const source = place.get(i) as number;
    const target = place.get(network.graph.to[e] as number) as number;
    const factor = network.factor[e] as number;
    const share = readShares[e] as number;
    const isStore = network.nodes[i]?.role === 'store';
    const gains = [isStore ? 0 : (network.readGain[i] as number), network.writeGain[i] as number] as const;
    gains.forEach((gain, kind) => {
      const column = 2 * source + kind;
      if (share === unsaid) put(2 * target + kind, column, factor * gain);
      else {
        put(2 * target, column, factor * gain * share);
        put(2 * target + 1, column, factor * gain * (1 - share));
      }
    });
  }
  return rows;
}

export function outsideArrivals(
  network: Network,
  component: Component,
  inner: ReadonlySet<number>,
  reads: (edge: number) => number,
  writes: (edge: number) => number,
): Float64Array {
  const arrivals = new Float64Array(2 * component.nodes.length);
  component.nodes.forEach((i, k) => {
    for (const e of network.graph.incoming[i] as readonly number[]) {
      if (inner.has(e)) continue;
      arrivals[2 * k] = (arrivals[2 * k] as number) + reads(e);
      arrivals[2 * k + 1] = (arrivals[2 * k + 1] as number) + writes(e);
    }
  });
  return arrivals;
}

/** Rounds that the mix of reads and writes in full queues has to settle in, and how little may change when it has. */
const mixRounds = 200;
const settledMix = 1e-15;

/**
 * What reaches each node of a loop, as reads and writes; `null` when the loop amplifies, which is judged without its drains.
 *
 * A queue that more reaches than its drain sends out just the drain, and is then a source of its own. Counting those that are full in the
 * solution without drains as full, and solving again until no queue turns out to have room, gives the exact answer: the flow is concave in
 * what the drains hold back, so every step comes down to the fixed point from above and never past it (Newton's method). What is left to
 * settle then is the mix of reads and writes in a full queue.
 */
export function solveArrivals(
  network: Network,
  component: Component,
  gains: SparseRows,
  outside: Float64Array,
): Float64Array | null {
  const [undrained] = solveLoop(gains, [outside]) ?? [];
  if (undrained === undefined) return null;
  let arrivals = undrained;
  const drained = component.nodes.flatMap((i, k) => (network.drain[i] === unsaid ? [] : [k]));
  if (drained.length === 0) return arrivals;
  let full: readonly number[] = drained;
  for (let round = 0; round <= drained.length + mixRounds; round++) {
    const outOf = new Map<number, number>();
    full = full.filter((k) => {
      const drain = network.drain[component.nodes[k] as number] as number;
      const reads = arrivals[2 * k] as number;
      const total = reads + (arrivals[2 * k + 1] as number);
      if (total <= drain) return false;
      outOf.set(2 * k, total === Number.POSITIVE_INFINITY ? Number.NaN : (drain * reads) / total);
      outOf.set(2 * k + 1, drain - (outOf.get(2 * k) as number));
      return true;
    });
    if (full.length === 0) return arrivals;
    const right = Float64Array.from(outside);
    const rows = gains.map((row, i) => {
      const open = new Map<number, number>();
      for (const [j, gain] of row) {
        const sent = outOf.get(j);
        if (sent === undefined) open.set(j, gain);
        else right[i] = (right[i] as number) + gain * sent;
      }
      return open;
    });
    const [next] = solveLoop(rows, [right]) ?? [];
    if (next === undefined) return null;
    const before = arrivals;
    arrivals = next;
    if (next.every((value, i) => Math.abs(value - (before[i] as number)) <= settledMix * value)) break;
  }
  return arrivals;
}
