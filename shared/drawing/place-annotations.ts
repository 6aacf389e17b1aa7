/**
 * Where each arrow's annotation goes: on the middle of the longest run that has room, else elsewhere on the arrow, else beside it
 * with a short leader. An annotation never meets a card, a note or another annotation; it crosses a container's border or another
 * arrow only where nothing else is left within reach.
 */
import type { Point } from '../model/document.ts';
import { type BoxIndex, boxIndex } from './box-index.ts';
import type { Rect } from './geometry.ts';
import { measures } from './scene.ts';

export interface AnnotationRequest {
  readonly points: readonly Point[];
  readonly width: number;
  /** Wish for the place along the arrow, 0 to 1. */
  readonly at: number | null;
}

export interface AnnotationPlace {
  readonly box: Rect;
  readonly placing: 'on' | 'beside';
  readonly leader: readonly [Point, Point] | null;
}

export interface Surroundings {
  /** Cards and notes. */
  readonly solid: BoxIndex;
  /** Container borders and titles. */
  readonly borders: BoxIndex;
}

const height = measures.annotationHeight;
const clear = measures.clear;
/** Farthest an annotation stands from its arrow before it would rather cross a border. */
const nearby = 72;

/** One place for each request, in the same order; `null` for a request without an arrow. */
export function placeAnnotations(
  requests: readonly (AnnotationRequest | null)[],
  { solid, borders }: Surroundings,
): readonly (AnnotationPlace | null)[] {
  const arrows = boxIndex();
  const owner: number[] = [];
  requests.forEach((request, i) => {
    if (request === null) return;
    for (let p = 0; p + 1 < request.points.length; p++) {
      arrows.add(spanOf(request.points[p] as Point, request.points[p + 1] as Point));
      owner.push(i);
    }
  });
  const taken = boxIndex();
  const places: (AnnotationPlace | null)[] = requests.map(() => null);

  function isFree(x: number, y: number, width: number, own: number, borderFree: boolean, arrowFree: boolean): boolean {
    const left = x - width / 2;
    const top = y - height / 2;
    const [l, t, r, b] = [left - clear, top - clear, left + width + clear, top + height + clear];
    if (solid.hit(l, t, r, b, -1, -1) !== -1 || taken.hit(l, t, r, b, -1, -1) !== -1) return false;
    if (borderFree && borders.hit(l, t, r, b, -1, -1) !== -1) return false;
    if (!arrowFree) return true;
    let free = true;
    arrows.each(left - 2, top - 2, left + width + 2, top + height + 2, (i) => {
      if (owner[i] !== own) free = false;
    });
    return free;
  }

  // Arrows with the least room choose first.
  const order = requests
    .map((request, i) => ({ i, room: request === null ? 0 : roomOf(request) }))
    .sort((a, b) => a.room - b.room || a.i - b.i);
  for (const { i } of order) {
    const request = requests[i];
    if (request === null || request === undefined) continue;
    const place = placeOne(request, (x, y, borderFree, arrowFree) =>
      isFree(x, y, request.width, i, borderFree, arrowFree),
    );
    places[i] = place;
    taken.add(place.box);
  }
  return places;
}

type IsFree = (x: number, y: number, borderFree: boolean, arrowFree: boolean) => boolean;

function placeOne(request: AnnotationRequest, isFree: IsFree): AnnotationPlace {
  const spots = spotsOn(request);
  const on = (x: number, y: number): AnnotationPlace => ({
    box: boxAt(x, y, request.width),
    placing: 'on',
    leader: null,
  });
  for (const roomy of [true, false]) {
    for (const arrowFree of [true, false]) {
      for (const spot of spots) {
        if (spot.roomy === roomy && isFree(spot.x, spot.y, true, arrowFree)) return on(spot.x, spot.y);
      }
    }
  }
  const anchor = spots[0] ?? { x: 0, y: 0 };
  for (const arrowFree of [true, false]) {
    const near = besides(spots, request.width, 0, nearby, (x, y) => isFree(x, y, true, arrowFree));
    if (near !== null) return near;
  }
  for (const spot of spots) if (isFree(spot.x, spot.y, false, false)) return on(spot.x, spot.y);
  for (let from = 0; ; from = from * 2 + 200) {
    const far = besides([anchor], request.width, from, from * 2 + 200, (x, y) => isFree(x, y, false, false));
    if (far !== null) return far;
  }
}

interface Spot extends Point {
  readonly roomy: boolean;
}

/** Places on the arrow, best first: the middle of its longest run, then outwards; runs that the box would hide come last. */
function spotsOn({ points, width, at }: AnnotationRequest): readonly Spot[] {
  const spots: (Spot & { readonly rank: number })[] = [];
  const wish = at === null ? null : pointAlong(points, at);
  const last = points.length - 2;
  for (let i = 0; i <= last; i++) {
    const a = points[i] as Point;
    const b = points[i + 1] as Point;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) continue;
    const flat = Math.abs(b.y - a.y) < Math.abs(b.x - a.x);
    // The head stays visible, and so does a bit of line on both sides.
    const usable = length - (i === last ? 10 : 0);
    const hidden = flat ? width : height;
    const roomy = usable >= hidden + 8;
    const slack = Math.max(0, (usable - hidden) / 2 - 4);
    for (let step = 0; step <= Math.min(slack, 400); step += 12) {
      for (const sign of step === 0 ? [1] : [1, -1]) {
        const along = usable / 2 + sign * step;
        const x = a.x + ((b.x - a.x) * along) / length;
        const y = a.y + ((b.y - a.y) * along) / length;
        const rank =
          wish === null ? step * 1.5 - Math.min(usable - hidden, 240) * 0.5 : Math.hypot(x - wish.x, y - wish.y);
        spots.push({ x, y, roomy, rank });
      }
    }
    // Past the run's slack the box reaches over a bend: still on the arrow.
    for (const part of roomy ? [] : [0.25, 0.75]) {
      spots.push({
        x: a.x + (b.x - a.x) * part,
        y: a.y + (b.y - a.y) * part,
        roomy: false,
        rank: 200 + Math.abs(part - 0.5) * length,
      });
    }
  }
  return spots.sort((p, q) => p.rank - q.rank);
}

/** The free place nearest to one of the spots, no nearer than `from` and no farther than `to`. */
function besides(
  spots: readonly Point[],
  width: number,
  from: number,
  to: number,
  isFree: (x: number, y: number) => boolean,
): AnnotationPlace | null {
  const anchors = spots.slice(0, 8);
  const pace = Math.max(8, (to - from) / 16);
  for (let away = from; away <= to; away += pace) {
    for (const spot of anchors) {
      for (const [dx, dy] of directions) {
        const x = spot.x + dx * (away + width / 2 + clear);
        const y = spot.y + dy * (away + height / 2 + clear);
        if (isFree(x, y)) return { box: boxAt(x, y, width), placing: 'beside', leader: leaderTo(spot, x, y, width) };
      }
    }
  }
  return null;
}

const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
] as const;

function leaderTo(spot: Point, x: number, y: number, width: number): readonly [Point, Point] {
  const end = {
    x: Math.min(Math.max(spot.x, x - width / 2 + 12), x + width / 2 - 12),
    y: Math.min(Math.max(spot.y, y - height / 2), y + height / 2),
  };
  if (Math.abs(spot.y - y) < height / 2) end.x = spot.x < x ? x - width / 2 : x + width / 2;
  return [{ x: spot.x, y: spot.y }, end];
}

function boxAt(x: number, y: number, width: number): Rect {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

function roomOf({ points }: AnnotationRequest): number {
  let sum = 0;
  for (let i = 0; i + 1 < points.length; i++)
    sum +=
      spanOf(points[i] as Point, points[i + 1] as Point).width +
      spanOf(points[i] as Point, points[i + 1] as Point).height;
  return sum;
}

function spanOf(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(b.x - a.x), height: Math.abs(b.y - a.y) };
}

/** The point at `part` (0 to 1) of the whole length. */
function pointAlong(points: readonly Point[], part: number): Point {
  const lengths = points.slice(1).map((b, i) => Math.hypot(b.x - (points[i] as Point).x, b.y - (points[i] as Point).y));
  let left = Math.min(1, Math.max(0, part)) * lengths.reduce((sum, length) => sum + length, 0);
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] as number;
    const [a, b] = [points[i] as Point, points[i + 1] as Point];
    if (left <= length && length > 0)
      return { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length };
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}
