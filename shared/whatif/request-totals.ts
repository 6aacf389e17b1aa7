/**
 * Time and availability of a node with everything that it calls.
 *
 * Needs: a graph, its nodes with targets before sources, what each calls, and the figures of each. Gives: `StepFigures` of any node.
 */
import type { Graph } from '../engine/graph.ts';
import type { Network } from '../engine/network.ts';
import type { PathFigures } from '../engine/paths.ts';
import type { Call, Choice } from './request-calls.ts';

export interface StepFigures {
  /** What is known, ms. */
  readonly p50Ms: number;
  readonly longestMs: number;
  /** Product of the known SLAs. */
  readonly availability: number;
  /** Ids of the nodes that have no figure for the time, or for the availability. */
  readonly unknown: { readonly latency: readonly string[]; readonly availability: readonly string[] };
}

/**
 * Figures of a node with everything below it, each reckoned once. What a node needs for certain is the set of nodes that it reaches
 * without passing a choice; a choice among them is a factor of its own.
 */
export function totalsOf(
  { graph }: Network,
  order: readonly number[],
  choices: readonly Choice[],
  figures: PathFigures,
): (node: number) => StepFigures {
  const size = graph.nodes.length;
  const p50 = new Float64Array(size);
  const longest = new Float64Array(size);
  for (const i of order) {
    const { kind, calls, answered } = choices[i] as Choice;
    const own = figures.outside[i] === 1 ? 0 : figures.latencyMs[i] || 0;
    const time = ({ target, mode }: Call, of: Float64Array) =>
      mode === 'async' ? figures.latencyMs[target] || 0 : (of[target] as number);
    longest[i] = own + calls.reduce((most, call) => Math.max(most, time(call, longest)), 0);
    const below =
      kind === 'one-of'
        ? middle([
            ...calls.map((call) => ({ weight: call.weight, value: time(call, p50) })),
            { weight: answered, value: 0 },
          ])
        : // A call that less than half of the requests make is not on the way of the middle one.
          calls.reduce((most, call) => (call.weight < 0.5 ? most : Math.max(most, time(call, p50))), 0);
    p50[i] = own + below;
  }
  const promised = (i: number) =>
    figures.outside[i] === 1 || Number.isNaN(figures.availability[i]) ? 1 : (figures.availability[i] as number);
  const chances = new Map<number, number>();
  const behind = ({ target, mode }: Call) =>
    mode === 'async' ? promised(target) : (chances.get(target) ?? promised(target));
  // Targets come before sources: what a choice leads to is known when the choice is weighed.
  for (const i of order) {
    const { needed, choosing } = needsOf(choices, i);
    let chance = 1;
    for (const node of needed) chance *= promised(node);
    for (const node of choosing) chance *= chanceOf(choices[node] as Choice, behind);
    chances.set(i, chance);
  }
  const remembered = new Map<number, StepFigures>();
  return (node) => {
    const found = remembered.get(node);
    if (found !== undefined) return found;
    const seen = reached(choices, node);
    const without = (values: Float64Array) =>
      seen
        .filter((i) => figures.outside[i] === 0 && Number.isNaN(values[i]))
        .map((i) => (graph.nodes[i] as Graph['nodes'][number]).id)
        .sort();
    const total: StepFigures = {
      p50Ms: p50[node] as number,
      longestMs: longest[node] as number,
      availability: chances.get(node) ?? promised(node),
      unknown: { latency: without(figures.latencyMs), availability: without(figures.availability) },
    };
    remembered.set(node, total);
    return total;
  };
}

/** What a node needs for certain, each node once, and the nodes among them that choose or do not always call. */
function needsOf(
  choices: readonly Choice[],
  start: number,
): { readonly needed: ReadonlySet<number>; readonly choosing: ReadonlySet<number> } {
  const needed = new Set([start]);
  const choosing = new Set<number>();
  const expanded = new Set<number>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (expanded.has(node)) continue;
    expanded.add(node);
    const { kind, calls } = choices[node] as Choice;
    if (kind === 'one-of' || calls.some(({ weight }) => weight < 1)) choosing.add(node);
    if (kind === 'one-of') continue;
    for (const { target, mode, weight } of calls) {
      if (weight < 1) continue;
      needed.add(target);
      if (mode === 'sync') waiting.push(target);
    }
  }
  return { needed, choosing };
}

function chanceOf({ kind, calls, answered }: Choice, behind: (call: Call) => number): number {
  if (kind === 'one-of') {
    const weights = calls.reduce((sum, { weight }) => sum + weight, answered);
    const sum = calls.reduce((part, call) => part + call.weight * behind(call), answered);
    return weights > 0 ? sum / weights : 1;
  }
  return calls.reduce(
    (chance, call) => (call.weight < 1 ? chance * (1 - call.weight * (1 - behind(call))) : chance),
    1,
  );
}

/** All nodes that a request may touch from here on. */
function reached(choices: readonly Choice[], start: number): readonly number[] {
  const seen = new Set([start]);
  const expanded = new Set<number>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (expanded.has(node)) continue;
    expanded.add(node);
    for (const { target, mode } of (choices[node] as Choice).calls) {
      seen.add(target);
      if (mode === 'sync') waiting.push(target);
    }
  }
  return [...seen];
}

/** The value in the middle by weight: half of all weight lies at it or below. */
function middle(parts: readonly { readonly weight: number; readonly value: number }[]): number {
  const sorted = parts.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { weight, value } of sorted) {
    sum += weight;
    // The last bit of a sum of shares must not decide.
    if (sum >= half * (1 - 1e-12)) return value;
  }
  return 0;
}
