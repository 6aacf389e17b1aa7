/**
 * The load at which each limit that grows reaches exactly 1, counted from load 1.
 *
 * Where traffic is proportional to load that is 1 ÷ utilisation at load 1. Behind a drain, a batcher or a clock of its own utilisation is
 * piecewise linear in load, as good as everywhere. There all limits are bracketed together by one series of loads, and each bracket is
 * halved until the utilisation is linear in it; then the crossing is read off exactly. The fewer limits are left, the smaller the part of
 * the board that decides them, and only that part is worked out again.
 *
 * Needs: limits and flows at load 1. Gives: a load for each limit, NaN where it never gets there, is full before any client load, or
 * does not grow.
 */
import { type Cone, curvedPart } from './curved.ts';
import { demandsOn, type Judgement, type LimitSetup, type NodeLimit } from './limits.ts';
import type { Flows } from './propagate.ts';

const smallestLoad = 16 ** -8;
const largestLoad = 16 ** 20;
const stride = 16;
/** A bracket whose middle lies on its chord this closely, in utilisation, is linear. */
const straight = 1e-11;
/** Halvings after which the two loads of a bracket agree to twelve digits. */
const mostHalvings = 42;

export function breaksOf(setup: LimitSetup, atOne: Flows, judged: Judgement): Float64Array {
  const { limits, groups, network } = setup;
  const breaks = new Float64Array(limits.length).fill(Number.NaN);
  const bent = new Set<string>();
  for (const [group, members] of groups) {
    if (members.some((k) => network.curved[(limits[k] as NodeLimit).node] === 1)) bent.add(group);
  }
  const searched: Target[] = [];
  // Members of a quota fill up together, so one of them is searched for all that have its capacity.
  const jointly = new Map<string, number[]>();
  limits.forEach(({ definition, capacity, group, node }, k) => {
    const value = judged.utilisation[k] as number;
    if (!definition.growsWithLoad || !(capacity > 0) || Number.isNaN(value)) return;
    if (group === null ? network.curved[node] === 0 : !bent.has(group)) {
      if (value > 0) breaks[k] = 1 / value;
      return;
    }
    const known = group === null ? undefined : jointly.get(`${capacity} ${group}`);
    if (known !== undefined) {
      known.push(k);
      return;
    }
    const members = [k];
    if (group !== null) jointly.set(`${capacity} ${group}`, members);
    searched.push({ limit: k, value, members });
  });
  if (searched.length > 0) search(samplerOf(setup, atOne, judged), searched, breaks);
  // No load that can be asked for gets there.
  return breaks.map((load) => (Number.isFinite(load) ? load : Number.NaN));
}

/** A limit to be found, its utilisation at the load last looked at, and all that fill up with it. */
interface Target {
  readonly limit: number;
  readonly value: number;
  readonly members: readonly number[];
}

interface Bracket extends Omit<Target, 'value'> {
  /** Utilisation at the bracket's two loads: below 1, and 1 or more. */
  readonly low: number;
  readonly high: number;
}

interface Sampler {
  readonly coneOf: (targets: readonly Pick<Target, 'limit'>[]) => Cone;
  /** Utilisations at a load, in the order of the limits asked for; the cone must be theirs or a larger one. */
  readonly at: (load: number, targets: readonly Pick<Target, 'limit'>[], cone: Cone) => Float64Array;
}

function samplerOf(setup: LimitSetup, atOne: Flows, judged: Judgement): Sampler {
  const { limits, network } = setup;
  const isCurved = (k: number) => network.curved[(limits[k] as NodeLimit).node] === 1;
  const curvedMembers = new Map<string, readonly number[]>();
  const linearDemand = new Map<string, number>();
  for (const [group, members] of setup.groups) {
    curvedMembers.set(group, members.filter(isCurved));
    let demand = 0;
    for (const k of members) if (!isCurved(k)) demand += judged.demand[k] as number;
    linearDemand.set(group, demand);
  }
  const part = curvedPart(network, atOne);
  return {
    coneOf(targets) {
      const nodes = new Set<number>();
      for (const { limit } of targets) {
        const { group, node } = limits[limit] as NodeLimit;
        if (group === null) nodes.add(node);
        else for (const k of curvedMembers.get(group) as readonly number[]) nodes.add((limits[k] as NodeLimit).node);
      }
      return part.coneOf(nodes);
    },
    at(load, targets, cone) {
      const demandOn = demandsOn(setup, part.flowsAt(load, cone));
      const values = new Float64Array(targets.length);
      for (let at = 0; at < targets.length; at++) {
        const limit = limits[(targets[at] as Target).limit] as NodeLimit;
        let demand = 0;
        if (limit.group === null) demand = demandOn(limit);
        else {
          demand = (linearDemand.get(limit.group) as number) * load;
          for (const k of curvedMembers.get(limit.group) as readonly number[])
            demand += demandOn(limits[k] as NodeLimit);
        }
        values[at] = demand / limit.capacity;
      }
      return values;
    },
  };
}

function search(sampler: Sampler, searched: readonly Target[], breaks: Float64Array): void {
  const record = ({ members, low, high }: Bracket, from: number, to: number) => {
    const load = chord(from, low, to, high);
    for (const k of members) breaks[k] = load;
  };
  const whole = sampler.coneOf(searched);
  // More load never lowers a utilisation: what is free at the largest load never fills, what is full at the smallest needs no client.
  const atLargest = sampler.at(largestLoad, searched, whole);
  const atSmallest = sampler.at(smallestLoad, searched, whole);
  const left = searched.filter((_, i) => !((atLargest[i] as number) < 1) && !((atSmallest[i] as number) >= 1));
  outwards(
    left.filter(({ value }) => value < 1),
    (value) => value >= 1,
    (load) => load * stride,
  );
  outwards(
    left.filter(({ value }) => value >= 1),
    (value) => value < 1,
    (load) => load / stride,
  );

  /** Steps away from load 1 until every target has crossed to the other side of 1. */
  function outwards(targets: readonly Target[], crossed: (value: number) => boolean, step: (load: number) => number) {
    let open = targets;
    for (let load = 1; open.length > 0 && load > smallestLoad && load < largestLoad; load = step(load)) {
      const next = step(load);
      const cone = sampler.coneOf(open);
      const values = sampler.at(next, open, cone);
      const brackets: Bracket[] = [];
      const still: Target[] = [];
      open.forEach((target, i) => {
        const value = values[i] as number;
        const { limit, members } = target;
        if (!crossed(value)) still.push({ limit, members, value });
        else if (next > load) brackets.push({ limit, members, low: target.value, high: value });
        else brackets.push({ limit, members, low: value, high: target.value });
      });
      halve(sampler, brackets, Math.min(load, next), Math.max(load, next), record, cone, open.length);
      open = still;
    }
  }
}

/** Halves the span between two loads until every limit that crosses in it is linear there. `cone` was made for `coneSize` limits. */
function halve(
  sampler: Sampler,
  brackets: readonly Bracket[],
  low: number,
  high: number,
  record: (bracket: Bracket, low: number, high: number) => void,
  cone: Cone,
  coneSize: number,
  depth = 0,
): void {
  if (brackets.length === 0) return;
  const middle = Math.sqrt(low) * Math.sqrt(high);
  if (depth >= mostHalvings || !(middle > low && middle < high)) {
    for (const bracket of brackets) record(bracket, low, high);
    return;
  }
  const isFew = 2 * brackets.length <= coneSize;
  const narrow = isFew ? sampler.coneOf(brackets) : cone;
  const size = isFew ? brackets.length : coneSize;
  const values = sampler.at(middle, brackets, narrow);
  const left: Bracket[] = [];
  const right: Bracket[] = [];
  brackets.forEach((bracket, i) => {
    const value = values[i] as number;
    const onChord = bracket.low + ((bracket.high - bracket.low) * (middle - low)) / (high - low);
    if (Math.abs(value - onChord) <= straight) record(bracket, low, high);
    else if (value >= 1) left.push({ ...bracket, high: value });
    else right.push({ ...bracket, low: value });
  });
  halve(sampler, left, low, middle, record, narrow, size, depth + 1);
  halve(sampler, right, middle, high, record, narrow, size, depth + 1);
}

/** Load where the straight line through two points reaches 1. */
function chord(low: number, atLow: number, high: number, atHigh: number): number {
  if (atHigh === atLow) return high;
  return low + ((1 - atLow) * (high - low)) / (atHigh - atLow);
}
