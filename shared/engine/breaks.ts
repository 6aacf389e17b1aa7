/**
 * The load at which each limit that grows reaches exactly 1, counted from load 1.
 *
 * Where traffic is proportional to load that is 1 ÷ utilisation at load 1. Behind a drain, a batcher or a clock of its own utilisation is
 * piecewise linear in load, as good as everywhere. There the limits of one node, or of one quota, are bracketed together and share the loads
 * that are looked at: each narrows the brackets until utilisation is linear in them, and the crossing is read off exactly. Only the part of
 * the board that decides them is worked out again, so one node's break points are the same whatever stands elsewhere.
 *
 * Needs: limits and flows at load 1. Gives: a load for each limit, NaN where it never gets there, is full before any client load, or
 * does not grow.
 */
import { type Changes, reached } from './changes.ts';
import { type Cone, curvedPart } from './curved.ts';
import { demandsOn, type Judgement, type LimitSetup, type NodeLimit } from './limits.ts';
import type { Network } from './network.ts';
import type { Flows } from './propagate.ts';

const smallestLoad = 16 ** -20;
const largestLoad = 16 ** 20;
/** A bracket whose middle lies on its chord this closely, in utilisation, is linear. */
const straight = 1e-11;
/** A bracket whose two loads agree this closely holds its crossing. */
const narrow = 1e-12;
/** Loads looked at for one bracket; every third halves what is left of 16^20, so that these are enough to make it narrow. */
const mostLooks = 150;

export function breaksOf(
  setup: LimitSetup,
  atOne: Flows,
  judged: Judgement,
  before: KnownBreaks | null = null,
): Float64Array {
  const { limits, groups, network } = setup;
  const breaks = new Float64Array(limits.length).fill(Number.NaN);
  const bent = new Set<string>();
  for (const [group, members] of groups) {
    if (members.some((k) => network.curved[(limits[k] as NodeLimit).node] === 1)) bent.add(group);
  }
  /** What is searched for together, by node or by quota. */
  const units = new Map<number | string, Target[]>();
  // Members of a quota fill up together, so one of them is searched for all that have its capacity.
  const jointly = new Map<string, number[]>();
  limits.forEach(({ definition, capacity, group, node }, k) => {
    const value = judged.utilisation[k] as number;
    if (!definition.growsWithLoad || !(capacity > 0) || Number.isNaN(value)) return;
    if (group === null ? network.curved[node] === 0 : !bent.has(group)) {
      if (value > 0) breaks[k] = 1 / value;
      return;
    }
    if (before !== null && !(group === null ? before.staleNode(node) : before.staleGroup(group))) {
      breaks[k] = before.breaks[k] as number;
      return;
    }
    const known = group === null ? undefined : jointly.get(`${capacity} ${group}`);
    if (known !== undefined) {
      known.push(k);
      return;
    }
    const members = [k];
    if (group !== null) jointly.set(`${capacity} ${group}`, members);
    const unit = units.get(group ?? node) ?? [];
    unit.push({ limit: k, value, members });
    units.set(group ?? node, unit);
  });
  if (units.size > 0) {
    const sampler = samplerOf(setup, atOne, judged);
    for (const targets of units.values()) search(sampler, targets, breaks);
  }
  // No load that can be asked for gets there.
  return breaks.map((load) => (Number.isFinite(load) ? load : Number.NaN));
}

/** Break points of the same limits on a board that differs little, and which of them may be others now. */
export interface KnownBreaks {
  readonly breaks: Float64Array;
  readonly staleNode: (node: number) => boolean;
  readonly staleGroup: (group: string) => boolean;
}

/** What of earlier break points holds where `changes` is all that changed; `null` where traffic bends at other nodes than before. */
export function knownBreaks(
  setup: LimitSetup,
  judged: Judgement,
  changes: Changes,
  before: {
    readonly setup: LimitSetup;
    readonly network: Network;
    readonly judgedAtOne: Judgement;
    readonly breaks: Float64Array;
  },
): KnownBreaks | null {
  const { network, limits, groups } = setup;
  if (!network.curved.every((value, i) => value === before.network.curved[i])) return null;
  const reach = reached(network, changes);
  const isStale = (k: number) => {
    const { node, capacity } = limits[k] as NodeLimit;
    return (
      (network.curved[node] === 1 && reach[node] === 1) ||
      !Object.is(judged.demand[k], before.judgedAtOne.demand[k]) ||
      !Object.is(capacity, before.setup.limits[k]?.capacity)
    );
  };
  const stale = new Set([...groups].flatMap(([group, members]) => (members.some(isStale) ? [group] : [])));
  return {
    breaks: before.breaks,
    staleNode: (node) => reach[node] === 1,
    staleGroup: (group) => stale.has(group),
  };
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
  /** Utilisation stays at 1 over a stretch before the higher load. */
  readonly flat: boolean;
}

interface Sampler {
  readonly coneOf: (target: Pick<Target, 'limit'>) => Cone;
  /** Utilisations at a load, in the order of the limits asked for, which must be decided by this cone. */
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
  const demandOn = demandsOn(setup, part.flows);
  return {
    coneOf({ limit }) {
      const { group, node } = limits[limit] as NodeLimit;
      if (group === null) return part.coneOf([node]);
      const members = curvedMembers.get(group) as readonly number[];
      return part.coneOf(members.map((k) => (limits[k] as NodeLimit).node));
    },
    at(load, targets, cone) {
      part.flowAt(load, cone);
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

/** Finds the break points of limits that one cone decides. */
function search(sampler: Sampler, searched: readonly Target[], breaks: Float64Array): void {
  const record = ({ members, low, high }: Bracket, from: number, to: number) => {
    const load = crossing(from, low, to, high);
    for (const k of members) breaks[k] = load;
  };
  const cone = sampler.coneOf(searched[0] as Target);
  const sample: Sample = (load, targets) => sampler.at(load, targets, cone);
  const up: Bracket[] = [];
  const down: Bracket[] = [];
  // More load never lowers a utilisation: what is free at the largest load never fills, what is full at the smallest needs no client.
  const free = searched.filter(({ value }) => value < 1);
  const full = searched.filter(({ value }) => !(value < 1));
  const atLargest = free.length === 0 ? null : sample(largestLoad, free);
  free.forEach(({ limit, members, value }, i) => {
    const high = atLargest?.[i] as number;
    if (!(high < 1)) up.push({ limit, members, low: value, high, flat: false });
  });
  const atSmallest = full.length === 0 ? null : sample(smallestLoad, full);
  full.forEach(({ limit, members, value }, i) => {
    const low = atSmallest?.[i] as number;
    if (low < 1) down.push({ limit, members, low, high: value, flat: false });
  });
  narrowDown(sample, up, 1, largestLoad, record);
  narrowDown(sample, down, smallestLoad, 1, record);
}

type Sample = (load: number, targets: readonly Pick<Target, 'limit'>[]) => Float64Array;

/** Narrows the span between two loads until every limit that crosses in it is linear there. */
function narrowDown(
  sample: Sample,
  brackets: readonly Bracket[],
  low: number,
  high: number,
  record: (bracket: Bracket, low: number, high: number) => void,
  looks = 0,
): void {
  if (brackets.length === 0) return;
  if (looks >= mostLooks || high - low <= narrow * high) {
    for (const bracket of brackets) record(bracket, low, high);
    return;
  }
  const load = looks % 3 === 2 ? Math.sqrt(low) * Math.sqrt(high) : likelyCrossing(brackets, low, high);
  const values = sample(load, brackets);
  const left: Bracket[] = [];
  const right: Bracket[] = [];
  brackets.forEach((bracket, i) => {
    const value = values[i] as number;
    if (isLinear(bracket, value, (load - low) / (high - low))) record(bracket, low, high);
    else if (value >= 1 - straight) left.push({ ...bracket, high: value, flat: isFull(value) && isFull(bracket.high) });
    else right.push({ ...bracket, low: value });
  });
  narrowDown(sample, left, low, load, record, looks + 1);
  narrowDown(sample, right, load, high, record, looks + 1);
}

/**
 * True when a bracket's utilisation lies on its chord, `part` of the way along. Close to an end that proves nothing, nor far above 1,
 * where rounding hides what happens below, so the chord must have come a quarter of the way to 1 and not go far past it. What is just full
 * may have been full before, so it is looked at again.
 */
function isLinear({ low, high }: Bracket, value: number, part: number): boolean {
  const onChord = low + (high - low) * part;
  return (
    Math.abs(value - onChord) <= straight &&
    onChord >= low + (1 - low) / 4 &&
    onChord <= Math.min(4, high - (high - 1) / 4) &&
    (!isFull(value) || isFull(high))
  );
}

/** Exactly full, but for rounding. */
function isFull(value: number): boolean {
  return Math.abs(value - 1) <= straight;
}

/** Where most brackets would cross if they were linear: the median, which also parts them in equal halves. */
function likelyCrossing(brackets: readonly Bracket[], low: number, high: number): number {
  const guesses = Float64Array.from(brackets, (bracket) => {
    // What ends just full may have been full for long: look closely before its end.
    const isEnd = isFull(bracket.high);
    const guess = isEnd ? high - (high - low) / 1024 : crossing(low, bracket.low, high, bracket.high);
    return guess > low && guess < high && !bracket.flat ? guess : Math.sqrt(low) * Math.sqrt(high);
  }).sort();
  return guesses[guesses.length >> 1] as number;
}

/** Load where the straight line through two points reaches 1. */
function crossing(low: number, atLow: number, high: number, atHigh: number): number {
  if (atHigh === atLow) return high;
  return low + ((1 - atLow) * (high - low)) / (atHigh - atLow);
}
