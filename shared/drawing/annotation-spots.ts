/** Where an annotation may stand on one run of an arrow: the free stretches for its middle, and the best place in each. */
import type { Point } from '../model/document.ts';
import type { Blockers } from './blocker-field.ts';
import { measures } from './scene.ts';

export type Axis = 'x' | 'y';

export interface Spot extends Point {
  /** The lower the better, comparable between the runs of one arrow. */
  readonly rank: number;
}

export interface Run {
  readonly a: Point;
  readonly b: Point;
  readonly isLast: boolean;
}

const height = measures.annotationHeight;
/** Of the head, which stays visible. */
const headRoom = 10;
/** Line that stays visible on both sides of an annotation. */
const visible = 4;
/** In a stretch narrower than this an annotation stands in its middle, at an even distance to both sides. */
const tight = 48;

/** Farther from the middle of a very long run, or from the wish, no place is looked for. */
const farthest = 1200;

/** The stretch of a run on which an annotation may have its middle. */
export function stretchOf(a: Point, b: Point, axis: Axis, wish: Point | null): readonly [from: number, to: number] {
  const [low, high] = [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])];
  const around = Math.min(high, Math.max(low, wish === null ? (low + high) / 2 : wish[axis]));
  return [Math.max(low, around - farthest), Math.min(high, around + farthest)];
}

/**
 * The best place in every free stretch of an upright or level run for a box of this width, keeping from solid blockers and from the
 * kinds in `avoid`. `roomy`: only where the run shows on both sides of the box; otherwise only where it does not.
 */
export function freeSpots(
  { a, b, isLast }: Run,
  axis: Axis,
  width: number,
  roomy: boolean,
  wish: Point | null,
  blockersOf: () => Readonly<Blockers>,
  avoid: number,
): readonly Spot[] {
  const size = axis === 'x' ? width : height;
  const start = a[axis];
  const end = b[axis] - (isLast ? headRoom * Math.sign(b[axis] - a[axis]) : 0);
  const length = Math.abs(end - start);
  const isRoomy = length >= size + 2 * visible;
  if (isRoomy !== roomy) return [];
  // A run shorter than the box is hidden whole: the box then stands on its middle, give or take what is missing.
  const inset = isRoomy ? size / 2 + visible : Math.min(length / 2, size / 2);
  const [near, far] = stretchOf(a, b, axis, wish);
  const low = Math.max(Math.min(start, end) + inset, near);
  const high = Math.min(Math.max(start, end) - inset, far);
  const level = Math.round(axis === 'x' ? a.y : a.x);
  const [along, across] = axis === 'x' ? [0, 1] : [1, 0];
  const aside = axis === 'x' ? height / 2 : width / 2;
  const blockers = blockersOf();
  const blocked: (readonly [number, number])[] = [];
  for (let i = 0; i < blockers.length; i += 5) {
    if (((blockers[i + 4] as number) & ~avoid) !== 0) continue;
    if ((blockers[i + across] as number) >= level + aside || (blockers[i + 2 + across] as number) <= level - aside)
      continue;
    blocked.push([(blockers[i + along] as number) - size / 2, (blockers[i + 2 + along] as number) + size / 2]);
  }
  const middle = (start + end) / 2;
  const wished = wish === null ? middle : wish[axis];
  const spots: Spot[] = [];
  for (const [from, to] of freeStretches(low, high, blocked)) {
    const centred = to - from < tight && (from > low || to < high) ? (from + to) / 2 : null;
    const at = whole(wish === null && centred !== null ? centred : Math.min(Math.max(wished, from), to), from, to);
    if (at === null) continue;
    const point = axis === 'x' ? { x: at, y: level } : { x: level, y: at };
    const rank =
      wish === null
        ? Math.abs(at - middle) * 1.5 - Math.min(length - size, 240) * 0.5 + (isRoomy || axis === 'x' ? 0 : 60)
        : Math.hypot(point.x - wish.x, point.y - wish.y);
    spots.push({ ...point, rank });
  }
  return spots;
}

/** The whole number nearest to `at` inside the stretch; half pixels would blur the box. */
function whole(at: number, from: number, to: number): number | null {
  const near = Math.round(at);
  if (near >= from - 1e-9 && near <= to + 1e-9) return near;
  const [up, down] = [Math.ceil(from - 1e-9), Math.floor(to + 1e-9)];
  return up <= to + 1e-9 ? up : down >= from - 1e-9 ? down : null;
}

function freeStretches(
  low: number,
  high: number,
  blocked: (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const free: (readonly [number, number])[] = [];
  let from = low;
  for (const [start, end] of blocked.sort((p, q) => p[0] - q[0])) {
    if (from > high) break;
    if (start >= from) free.push([from, Math.min(start, high)]);
    from = Math.max(from, end);
  }
  if (from <= high) free.push([from, high]);
  return free;
}

/** Places along a slanting run, every 12 px. */
export function sampledSpots(
  { a, b, isLast }: Run,
  width: number,
  roomy: boolean,
  wish: Point | null,
): readonly Spot[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const usable = length - (isLast ? headRoom : 0);
  const flat = Math.abs(b.y - a.y) < Math.abs(b.x - a.x);
  const size = flat ? width : height;
  if (length === 0 || usable >= size + 2 * visible !== roomy) return [];
  const slack = Math.max(0, usable / 2 - size / 2);
  const spots: Spot[] = [];
  for (let step = 0; step <= Math.min(slack, 600); step += 12) {
    for (const sign of step === 0 ? [1] : [1, -1]) {
      const part = (usable / 2 + sign * step) / length;
      const point = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
      const rank =
        wish === null
          ? step * 1.5 - Math.min(usable - size, 240) * 0.5
          : Math.hypot(point.x - wish.x, point.y - wish.y);
      spots.push({ ...point, rank });
    }
  }
  return spots;
}
