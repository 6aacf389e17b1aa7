/**
 * How large a sizing parameter must be: the smallest value that holds the demand, and the smallest that holds it with room to spare: under 0.7, or under the target that a board gives.
 *
 * Needs: a limit and its utilisation. Gives: `needs`, empty where no parameter sizes the limit or none of its values is enough.
 */
import type { Need } from './analysis.ts';
import { evaluate } from './evaluate.ts';
import { type LimitSetup, type NodeLimit, tightFrom } from './limits.ts';
import type { ResolvedNode } from './resolve.ts';

const none: Readonly<Record<string, Need>> = {};

/** The smallest values of the sizing parameter that bring the utilisation to at most 1, and under 0.7 or the board's own target. */
export function needsOf(setup: LimitSetup, limit: NodeLimit, utilisation: number): Readonly<Record<string, Need>> {
  const key = limit.definition.sizedBy;
  const node = setup.network.nodes[limit.node] as ResolvedNode;
  const definition = key === undefined ? undefined : node.service.params[key];
  if (key === undefined || definition?.kind !== 'number') return none;
  const { capacity } = limit;
  const current = Number(node.values[key]);
  if (!(utilisation > 0) || !(current > 0) || !Number.isFinite(capacity)) return none;
  const demand = utilisation * capacity;
  const values = { ...node.values };
  const scope = { ...setup.scope(limit.node), node: { values, given: node.given } };
  const fullness = (value: number) => {
    values[key] = value;
    return demand / evaluate(limit.definition.capacity, scope);
  };
  const smallest = (fits: (fullness: number) => boolean, target: number) =>
    smallestFitting(
      (value) => fits(fullness(value)),
      (current * utilisation) / target,
      definition.whole,
      definition.min,
    );
  const minimum = smallest((u) => u <= 1, 1);
  const target = targetOf(limit.definition.target, node);
  const comfortable = smallest((u) => u < target, target);
  if (minimum === null || comfortable === null || !(comfortable <= (definition.max ?? Number.MAX_VALUE))) return none;
  // At the lower end of its range the parameter is not what anyone needs, only what is allowed; one of a thing is a need.
  if (minimum <= definition.min && definition.min > 1) return none;
  return { [key]: { minimum, comfortable } };
}

/** What the board wants: its own target where it gives one between 0 and 1, or where tight begins. */
function targetOf(key: string | undefined, node: ResolvedNode): number {
  const own = key !== undefined && Object.hasOwn(node.given, key) ? Number(node.values[key]) : tightFrom;
  return own > 0 && own < 1 ? own : tightFrom;
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
