/**
 * The load at which each limit that grows reaches exactly 1, counted from load 1.
 *
 * Where traffic is proportional to load that is 1 ÷ utilisation at load 1. Behind a drain, a batcher or a clock of its own utilisation is
 * piecewise linear in load, as good as everywhere. There limits share their loads: each bracket is
 * halved until the utilisation is linear in it; then the crossing is read off exactly.
 *
 * Needs: limits and flows at load 1. Gives: a load for each limit, NaN where it never gets there, is full before any client load, or
 * does not grow.
 */
import { type CurvedPart, curvedPart, type Region } from './curved.ts';
import { type Judged, type LimitSetup, totalDemand } from './limits.ts';
import type { Flows } from './propagate.ts';

const smallestLoad = 1e-9;
const largestLoad = 1e15;
/** A bracket whose middle lies on its chord this closely is linear. */
const straight = 1e-11;
/** Halvings after which the two loads of a bracket agree to twelve digits. */
const mostHalvings = 46;

export function breaksOf(setup: LimitSetup, atOne: Flows, judged: readonly Judged[]): Float64Array {
  const { curved } = setup.network;
  const breaks = new Float64Array(judged.length).fill(Number.NaN);
  const bent = new Set<string>();
  for (const [group, members] of setup.groups) {
    if (members.some((k) => curved[(judged[k] as Judged).node] === 1)) bent.add(group);
  }
  const searched: number[] = [];
  judged.forEach((limit, k) => {
    if (!limit.definition.growsWithLoad || !(limit.capacity > 0) || !Number.isFinite(limit.utilisation)) return;
    if (limit.group === null ? curved[limit.node] === 1 : bent.has(limit.group)) searched.push(k);
    else if (limit.utilisation > 0) breaks[k] = 1 / limit.utilisation;
  });
  if (searched.length > 0) searchRegions(setup, atOne, judged, searched, breaks);
  return breaks;
}

/** A node's own limits are searched region by region; quotas, which span regions, together and once for all that share one. */
function searchRegions(
  setup: LimitSetup,
  atOne: Flows,
  judged: readonly Judged[],
  searched: readonly number[],
  breaks: Float64Array,
): void {
  const part = curvedPart(setup.network, atOne);
  const ownByRegion = new Map<number, number[]>();
  const sharers = new Map<string, number[]>();
  for (const k of searched) {
    const { group, node, capacity } = judged[k] as Judged;
    if (group === null) push(ownByRegion, part.regionOf[node] as number, k);
    else push(sharers, `${group} ${capacity}`, k);
  }
  for (const [region, limits] of ownByRegion) {
    search(sampler(setup, judged, part, [part.regions[region] as Region]), limits, judged, breaks);
  }
  const first = [...sharers.values()].map((limits) => limits[0] as number);
  if (first.length > 0) search(sampler(setup, judged, part, part.regions), first, judged, breaks);
  for (const limits of sharers.values()) for (const k of limits) breaks[k] = breaks[limits[0] as number] as number;
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Utilisations, at a load, of the limits asked for, in their order. */
type Sampler = (load: number, limits: readonly number[]) => Float64Array;

function sampler(setup: LimitSetup, judged: readonly Judged[], part: CurvedPart, regions: readonly Region[]): Sampler {
  const { curved } = setup.network;
  const groups = new Map<string, { readonly proportional: number; readonly curved: readonly number[] }>();
  const shareOf = (group: string) => {
    let found = groups.get(group);
    if (found === undefined) {
      const members = setup.groups.get(group) as readonly number[];
      let proportional = 0;
      for (const k of members)
        if (curved[(judged[k] as Judged).node] === 0) proportional += (judged[k] as Judged).demand;
      found = { proportional, curved: members.filter((k) => curved[(judged[k] as Judged).node] === 1) };
      groups.set(group, found);
    }
    return found;
  };
  return (load, limits) => {
    const flows = part.at(load, regions);
    const demandOn = (k: number) => totalDemand(setup, judged[k] as Judged, flows);
    return Float64Array.from(limits, (k) => {
      const { group, capacity } = judged[k] as Judged;
      if (group === null) return demandOn(k) / capacity;
      const share = shareOf(group);
      let demand = share.proportional * load;
      for (const member of share.curved) demand += demandOn(member);
      return demand / capacity;
    });
  };
}

interface Bracket {
  readonly limit: number;
  /** Utilisation at the bracket's two loads: below 1, and 1 or more. */
  readonly low: number;
  readonly high: number;
}

function search(sample: Sampler, searched: readonly number[], judged: readonly Judged[], breaks: Float64Array): void {
  const at = (k: number) => (judged[k] as Judged).utilisation;
  const record = (bracket: Bracket, low: number, high: number) => {
    breaks[bracket.limit] = chord(low, bracket.low, high, bracket.high);
  };
  // Upwards from load 1 for what holds there, downwards for what does not: one look at the far end tells what never crosses.
  const under = searched.filter((k) => at(k) < 1);
  if (under.length > 0) {
    const values = sample(largestLoad, under);
    const crossed = under.flatMap((limit, i) =>
      (values[i] as number) >= 1 ? [{ limit, low: at(limit), high: values[i] as number }] : [],
    );
    halve(sample, crossed, 1, largestLoad, record, 0);
  }
  const over = searched.filter((k) => at(k) >= 1);
  if (over.length > 0) {
    const values = sample(smallestLoad, over);
    const crossed = over.flatMap((limit, i) =>
      (values[i] as number) < 1 ? [{ limit, low: values[i] as number, high: at(limit) }] : [],
    );
    halve(sample, crossed, smallestLoad, 1, record, 0);
  }
}

/** Halves the span between two loads until every limit that crosses in it is linear there. */
function halve(
  sample: Sampler,
  brackets: readonly Bracket[],
  low: number,
  high: number,
  record: (bracket: Bracket, low: number, high: number) => void,
  depth: number,
): void {
  if (brackets.length === 0) return;
  const middle = low > 0 ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
  if (depth >= mostHalvings || !(middle > low && middle < high)) {
    for (const bracket of brackets) record(bracket, low, high);
    return;
  }
  const values = sample(
    middle,
    brackets.map(({ limit }) => limit),
  );
  const left: Bracket[] = [];
  const right: Bracket[] = [];
  brackets.forEach((bracket, i) => {
    const value = values[i] as number;
    const onChord = bracket.low + ((bracket.high - bracket.low) * (middle - low)) / (high - low);
    if (Math.abs(value - onChord) <= straight * Math.max(value, 1)) record(bracket, low, high);
    else if (value >= 1) left.push({ ...bracket, high: value });
    else right.push({ ...bracket, low: value });
  });
  halve(sample, left, low, middle, record, depth + 1);
  halve(sample, right, middle, high, record, depth + 1);
}

/** Load where the straight line through two points reaches 1. */
function chord(low: number, atLow: number, high: number, atHigh: number): number {
  if (atHigh === atLow) return high;
  return low + ((1 - atLow) * (high - low)) / (atHigh - atLow);
}
