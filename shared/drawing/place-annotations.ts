/**
 * Where each arrow's annotation goes: on the middle of the longest run that has room, else elsewhere on the arrow, else beside it
 * with a short leader. An annotation never meets a card, a note or another annotation; it comes close to a container's border where
 * there is no more room, and covers one, or another arrow, only where nothing else is left within reach.
 */
import type { Point } from '../model/document.ts';
import {
  type Axis,
  type Blockers,
  border,
  freeSpots,
  nearBorder,
  otherArrow,
  type Spot,
  sampledSpots,
  solid,
} from './annotation-spots.ts';
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
/** Farthest an annotation stands from its arrow before it would rather cover something. */
const nearby = 72;
/** What is kept from a container's border where there is no room for `clear`. */
const borderClear = 2;
/** How near to an annotation another arrow may pass. */
const arrowClear = 3;

/** One place for each request, in the same order; `null` for a request without an arrow. */
export function placeAnnotations(
  requests: readonly (AnnotationRequest | null)[],
  { solid: solids, borders }: Surroundings,
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

  /** All that an annotation of the arrow has to keep from inside the area. */
  function blockersIn(own: number, left: number, top: number, right: number, bottom: number): Blockers {
    const found: Blockers = [];
    const report = (index: BoxIndex, by: number, kind: number) =>
      index.each(left - by, top - by, right + by, bottom + by, (i) => {
        if (kind === otherArrow && owner[i] === own) return;
        found.push(index.left(i) - by, index.top(i) - by, index.right(i) + by, index.bottom(i) + by, kind);
      });
    report(solids, clear, solid);
    report(taken, clear, solid);
    report(borders, clear, nearBorder);
    report(borders, borderClear, border);
    report(arrows, arrowClear, otherArrow);
    return found;
  }

  /** Whether a box meets no card, note or annotation. */
  function isOpen(left: number, top: number, width: number): boolean {
    const [l, t, r, b] = [left - clear, top - clear, left + width + clear, top + height + clear];
    return solids.hit(l, t, r, b, -1, -1) === -1 && taken.hit(l, t, r, b, -1, -1) === -1;
  }

  const full = new Map<string, number>();
  // Arrows with the least room choose first.
  const order = requests
    .map((request, i) => ({ i, room: request === null ? 0 : lengthOf(request.points) }))
    .sort((a, b) => a.room - b.room || a.i - b.i);
  for (const { i } of order) {
    const request = requests[i];
    if (request === null || request === undefined) continue;
    const place = placeOne(
      request,
      (left, top, right, bottom) => blockersIn(i, left, top, right, bottom),
      isOpen,
      full,
    );
    places[i] = place;
    taken.add(place.box);
  }
  return places;
}

type BlockersIn = (left: number, top: number, right: number, bottom: number) => Blockers;

function placeOne(
  request: AnnotationRequest,
  blockersIn: BlockersIn,
  isOpen: (left: number, top: number, width: number) => boolean,
  full: Map<string, number>,
): AnnotationPlace {
  const { points, width, at } = request;
  const wish = at === null ? null : pointAlong(points, at);
  const runs = points.slice(1).map((b, i) => runOf(points[i] as Point, b, i === points.length - 2, width, blockersIn));

  function on(avoid: number): AnnotationPlace | null {
    for (const roomy of [true, false]) {
      let best: Spot | null = null;
      for (const { axis, blockers, ...run } of runs) {
        const asked = { ...run, width, roomy, wish };
        const spots =
          axis === null
            ? sampledSpots(asked).filter(({ x, y }) => isFree(Math.round(x), Math.round(y), width, blockers(), avoid))
            : freeSpots(asked, axis, blockers(), avoid);
        for (const spot of spots) if (best === null || spot.rank < best.rank - 1e-9) best = spot;
      }
      if (best !== null) return { box: boxAt(best.x, best.y, width), placing: 'on', leader: null };
    }
    return null;
  }

  const anchors = anchorsOf(points);
  return (
    on(otherArrow | nearBorder | border) ??
    on(otherArrow | border) ??
    besides(anchors, width, 0, nearby, blockersIn, otherArrow | border) ??
    on(border) ??
    on(otherArrow) ??
    on(0) ??
    farAway(anchors[0] ?? { x: 0, y: 0 }, width, (left, top) => isOpen(left, top, width), full)
  );
}

function runOf(a: Point, b: Point, isLast: boolean, width: number, blockersIn: BlockersIn) {
  const axis: Axis | null = Math.abs(a.y - b.y) < 0.01 ? 'x' : Math.abs(a.x - b.x) < 0.01 ? 'y' : null;
  let found: Blockers | null = null;
  const blockers = () => {
    // Over the ends of a run shorter than itself the box reaches out, and an upright run's box to both sides.
    found ??= blockersIn(
      Math.min(a.x, b.x) - width / 2,
      Math.min(a.y, b.y) - height / 2,
      Math.max(a.x, b.x) + width / 2,
      Math.max(a.y, b.y) + height / 2,
    );
    return found;
  };
  return { a, b, isLast, axis, blockers };
}

function isFree(x: number, y: number, width: number, blockers: Blockers, avoid: number): boolean {
  const left = x - width / 2;
  const top = y - height / 2;
  for (let i = 0; i < blockers.length; i += 5) {
    if (
      (blockers[i] as number) < left + width &&
      (blockers[i + 2] as number) > left &&
      (blockers[i + 1] as number) < top + height &&
      (blockers[i + 3] as number) > top &&
      ((blockers[i + 4] as number) & ~avoid) === 0
    )
      return false;
  }
  return true;
}

/**
 * A free place farther out; the board has an end, so there is one. `full` remembers how far around each region everything is
 * taken already: places are only ever taken, so the next search starts there.
 */
function farAway(
  anchor: Point,
  width: number,
  isOpen: (left: number, top: number) => boolean,
  full: Map<string, number>,
): AnnotationPlace {
  const region = `${Math.floor(anchor.x / 256)} ${Math.floor(anchor.y / 256)}`;
  for (let away = full.get(region) ?? nearby; ; away += 24 + away / 8) {
    for (const [dx, dy] of directions) {
      const x = Math.round(anchor.x + dx * (away + width / 2 + clear));
      const y = Math.round(anchor.y + dy * (away + height / 2 + clear));
      if (isOpen(x - width / 2, y - height / 2)) {
        return { box: boxAt(x, y, width), placing: 'beside', leader: leaderTo(anchor, x, y, width) };
      }
    }
    full.set(region, away);
  }
}

/** Points on the arrow that a leader may start from: the middles of its two longest runs, then the quarters of the longest. */
function anchorsOf(points: readonly Point[]): readonly Point[] {
  const runs = points
    .slice(1)
    .map((b, i) => ({
      a: points[i] as Point,
      b,
      length: Math.hypot(b.x - (points[i] as Point).x, b.y - (points[i] as Point).y),
    }))
    .sort((p, q) => q.length - p.length);
  const at = (part: number) => runs.map(({ a, b }) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }));
  return [...at(0.5).slice(0, 2), ...at(0.25).slice(0, 1), ...at(0.75).slice(0, 1)];
}

/** The free place nearest to one of the anchors, no nearer than `from` and no farther than `to`. */
function besides(
  anchors: readonly Point[],
  width: number,
  from: number,
  to: number,
  blockersIn: BlockersIn,
  avoid: number,
): AnnotationPlace | null {
  const pace = Math.max(12, (to - from) / 12);
  const around = anchors.map(({ x, y }) => {
    const [reachX, reachY] = [to + width + clear, to + height + clear];
    return blockersIn(x - reachX, y - reachY, x + reachX, y + reachY);
  });
  for (let away = from; away <= to; away += pace) {
    for (const [i, anchor] of anchors.entries()) {
      for (const [dx, dy] of directions) {
        const x = Math.round(anchor.x + dx * (away + width / 2 + clear));
        const y = Math.round(anchor.y + dy * (away + height / 2 + clear));
        if (isFree(x, y, width, around[i] ?? [], avoid))
          return { box: boxAt(x, y, width), placing: 'beside', leader: leaderTo(anchor, x, y, width) };
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

function leaderTo(anchor: Point, x: number, y: number, width: number): readonly [Point, Point] {
  const end = {
    x: Math.min(Math.max(anchor.x, x - width / 2 + 12), x + width / 2 - 12),
    y: Math.min(Math.max(anchor.y, y - height / 2), y + height / 2),
  };
  if (Math.abs(anchor.y - y) < height / 2) end.x = anchor.x < x ? x - width / 2 : x + width / 2;
  return [{ x: anchor.x, y: anchor.y }, end];
}

function boxAt(x: number, y: number, width: number): Rect {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

function spanOf(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(b.x - a.x), height: Math.abs(b.y - a.y) };
}

function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i] as Point;
    const b = points[i + 1] as Point;
    sum += Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
  }
  return sum;
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
