/**
 * The load at which each limit that grows reaches exactly 1, counted from load 1.
 *
 * Where traffic is proportional to load that is 1 ÷ utilisation at load 1. Behind a drain, a batcher or a clock of its own utilisation is
 * piecewise linear in load, as good as everywhere. There all limits are bracketed together by one series of loads, and each bracket is
 * halved until the utilisation is linear in it; then the crossing is read off exactly.
 *
 * Needs: limits and flows at load 1. Gives: a load for each limit, NaN where it never gets there, is full before any client load, or
 * does not grow.
 */
import { demandOf, type Judged, type LimitSetup, peaksOf } from './limits.ts';
import { curvedPart, type Flows } from './propagate.ts';

const smallestLoad = 1e-9;
const largestLoad = 1e15;
const stride = 16;
/** A bracket whose middle lies on its chord this closely is linear. */
const straight = 1e-11;
/** Halvings after which the two loads of a bracket agree to twelve digits. */
const mostHalvings = 42;

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
  if (searched.length > 0) search(sampler(setup, atOne, judged), searched, judged, breaks);
  return breaks;
}

/** Utilisations, at a load, of the limits asked for, in their order. */
type Sampler = (load: number, limits: readonly number[]) => Float64Array;

function sampler(setup: LimitSetup, atOne: Flows, judged: readonly Judged[]): Sampler {
  const { curved } = setup.network;
  const at = curvedPart(setup.network, atOne);
  return (load, limits) => {
    const peak = peaksOf(setup.network, at(load), atOne);
    const groups = new Map<string, number>();
    const own = (k: number): number => {
      const limit = judged[k] as Judged;
      return curved[limit.node] === 1 ? demandOf(setup, limit, peak).total : limit.demand * load;
    };
    return Float64Array.from(limits, (k) => {
      const { group, capacity } = judged[k] as Judged;
      if (group === null) return own(k) / capacity;
      let demand = groups.get(group);
      if (demand === undefined) {
        demand = 0;
        for (const member of setup.groups.get(group) as readonly number[]) demand += own(member);
        groups.set(group, demand);
      }
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
  // Outwards from load 1, upwards for what still holds there and downwards for what does not.
  let below = searched.filter((k) => at(k) < 1).map((limit) => ({ limit, value: at(limit) }));
  for (let load = 1; below.length > 0 && load < largestLoad; load *= stride) {
    const next = load * stride;
    const values = sample(
      next,
      below.map(({ limit }) => limit),
    );
    const crossed = below.flatMap(({ limit, value }, i) =>
      (values[i] as number) >= 1 ? [{ limit, low: value, high: values[i] as number }] : [],
    );
    halve(sample, crossed, load, next, record, 0);
    below = below.flatMap(({ limit }, i) => ((values[i] as number) < 1 ? [{ limit, value: values[i] as number }] : []));
  }
  let over = searched.filter((k) => at(k) >= 1).map((limit) => ({ limit, value: at(limit) }));
  for (let load = 1; over.length > 0 && load > smallestLoad; load /= stride) {
    const next = load / stride;
    const values = sample(
      next,
      over.map(({ limit }) => limit),
    );
    const crossed = over.flatMap(({ limit, value }, i) =>
      (values[i] as number) < 1 ? [{ limit, low: values[i] as number, high: value }] : [],
    );
    halve(sample, crossed, next, load, record, 0);
    over = over.flatMap(({ limit }, i) => ((values[i] as number) >= 1 ? [{ limit, value: values[i] as number }] : []));
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
