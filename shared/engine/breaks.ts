/**
 * The load at which each limit that grows reaches exactly 1, counted from load 1.
 *
 * Where traffic is proportional to load that is 1 ÷ utilisation at load 1. Behind a drain, a batcher or a clock of its own it is piecewise
 * linear, and the crossing is bracketed and solved by the Illinois variant of false position, which ends exactly on a linear piece.
 *
 * Needs: limits and flows at load 1. Gives: a load for each limit, NaN where it never gets there, is full before any client load, or
 * does not grow.
 */
import type { EdgeValues } from './evaluate.ts';
import { demandOf, type Judged, type LimitSetup, peaksOf } from './limits.ts';
import { type Flows, rescale } from './propagate.ts';

const smallestLoad = 1e-9;
const largestLoad = 1e15;
const stride = 8;
/** Loads whose flows are kept for the next limit. */
const mostSamples = 256;

export function breaksOf(setup: LimitSetup, atOne: Flows, judged: readonly Judged[]): Float64Array {
  const { curved } = setup.network;
  const breaks = new Float64Array(judged.length).fill(Number.NaN);
  const groupCurved = new Map<string, boolean>();
  for (const [group, members] of setup.groups) {
    groupCurved.set(
      group,
      members.some((k) => curved[(judged[k] as Judged).node] === 1),
    );
  }
  const at = sampler(setup, atOne);
  judged.forEach((limit, k) => {
    if (!limit.definition.growsWithLoad || !(limit.capacity > 0)) return;
    const bends = limit.group === null ? curved[limit.node] === 1 : groupCurved.get(limit.group) === true;
    if (!bends) {
      const load = 1 / limit.utilisation;
      if (Number.isFinite(load) && load > 0) breaks[k] = load;
      return;
    }
    if (Number.isFinite(limit.utilisation)) breaks[k] = crossing((load) => at(load, k), limit.utilisation);
  });
  return breaks;
}

/** Utilisation of limit k at any load; flows at a load are worked out once. */
function sampler(setup: LimitSetup, atOne: Flows): (load: number, k: number) => number {
  const known = new Map<number, (edge: number) => EdgeValues>();
  return (load, k) => {
    let peak = known.get(load);
    if (peak === undefined) {
      peak = peaksOf(setup, rescale(setup.network, atOne, load));
      if (known.size < mostSamples) known.set(load, peak);
    }
    const limit = setup.limits[k] as LimitSetup['limits'][number];
    const members = limit.group === null ? [k] : (setup.groups.get(limit.group) as readonly number[]);
    let demand = 0;
    for (const member of members) demand += demandOf(setup, setup.limits[member] as typeof limit, peak).total;
    return demand / limit.capacity;
  };
}

/** The smallest load where a utilisation that never falls reaches 1; NaN when it stands there before any load, or never does. */
function crossing(utilisation: (load: number) => number, atOne: number): number {
  let low = 1;
  let high = 1;
  let atLow = atOne;
  let atHigh = atOne;
  while (atLow >= 1) {
    high = low;
    atHigh = atLow;
    low /= stride;
    if (low < smallestLoad) return Number.NaN;
    atLow = utilisation(low);
  }
  while (!(atHigh >= 1)) {
    low = high;
    atLow = atHigh;
    high *= stride;
    if (high > largestLoad || Number.isNaN(atHigh)) return Number.NaN;
    atHigh = utilisation(high);
  }
  let side = 0;
  let left = atLow - 1;
  let right = atHigh - 1;
  for (let round = 0; round < 200 && high - low > 1e-15 * high; round++) {
    let middle = (low * right - high * left) / (right - left);
    if (!(middle > low && middle < high)) middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    const value = utilisation(middle) - 1;
    if (value === 0) return middle;
    if (value > 0) {
      high = middle;
      right = value;
      if (side === 1) left /= 2;
      side = 1;
    } else {
      low = middle;
      left = value;
      if (side === -1) right /= 2;
      side = -1;
    }
  }
  return high;
}
