/**
 * Where each arrow's annotation goes: on the middle of the longest run that has room, else elsewhere on the arrow, else beside it
 * with a short leader. An annotation never meets a card, a note or another annotation; it comes close to a container's border where
 * there is no more room, and covers one, or another arrow, only where nothing else is left within reach.
 */
import type { EdgeId, Point } from '../model/document.ts';
import { type Axis, freeSpots, type Spot, sampledSpots, stretchOf } from './annotation-spots.ts';
import { type AnnotationPlace, anchorsOf, type BlockersIn, besides, boxAt, farAway, isFree, nearby } from './beside.ts';
import { type Blockers, blockerField, border, type Field, nearBorder, otherArrow, solid } from './blocker-field.ts';
import { around, type Box, changedRects, grown, type Rect, touches } from './geometry.ts';
import { measures } from './scene.ts';

export interface AnnotationRequest {
  readonly id: EdgeId;
  readonly points: readonly Point[];
  /** Of the annotation; `null` for an arrow that says nothing. */
  readonly width: number | null;
  /** Wish for the place along the arrow, 0 to 1. */
  readonly at: number | null;
}

export interface Surroundings {
  /** Cards and notes. */
  readonly solid: readonly Rect[];
  /** Container borders and titles. */
  readonly borders: readonly Rect[];
}

/** Places of the call before, with all that each of them depended on. */
export interface PlaceMemory {
  solid: readonly Rect[];
  borders: readonly Rect[];
  places: ReadonlyMap<EdgeId, KeptPlace>;
}

interface KeptPlace {
  readonly request: AnnotationRequest;
  readonly place: AnnotationPlace | null;
  /** Everything inside it was looked at; `null` when that was too much to say. */
  readonly asked: Box | null;
}

const height = measures.annotationHeight;
const clear = measures.clear;
/** What is kept from a container's border where there is no room for `clear`. */
const borderClear = 2;
/** How near to an annotation another arrow may pass. */
const arrowClear = 3;

/**
 * One place for each request, in the same order; `null` for an arrow that says nothing. With a memory the places are the same,
 * but those that nothing came near since the last call are taken from there.
 */
export function placeAnnotations(
  requests: readonly AnnotationRequest[],
  { solid: solids, borders }: Surroundings,
  memory?: PlaceMemory,
): readonly (AnnotationPlace | null)[] {
  const field = blockerField(around([...solids, ...borders]));
  for (const rect of solids) field.add(rect, clear, solid, -1);
  for (const rect of borders) {
    field.add(rect, clear, nearBorder, -1);
    field.add(rect, borderClear, border, -1);
  }
  requests.forEach(({ points }, i) => {
    for (let p = 0; p + 1 < points.length; p++) {
      field.add(spanOf(points[p] as Point, points[p + 1] as Point), arrowClear, otherArrow, i);
    }
  });
  const changes = memory === undefined ? null : changesSince(memory, requests, solids, borders);
  const kept = new Map<EdgeId, KeptPlace>();
  const places: (AnnotationPlace | null)[] = requests.map(() => null);
  const full = new Map<string, number>();
  // Arrows with the least room choose first.
  const order = requests
    .map((request, i) => ({ i, room: lengthOf(request.points) }))
    .sort((a, b) => a.room - b.room || a.i - b.i);
  for (const { i } of order) {
    const request = requests[i] as AnnotationRequest;
    const { id, width } = request;
    const before = memory?.places.get(id);
    let now: KeptPlace;
    if (width === null) now = { request, place: null, asked: null };
    else if (changes !== null && before !== undefined && isUntouched(before, request, changes)) now = before;
    else {
      field.startAsking();
      const place = placeOne({ ...request, width }, i, field, full);
      now = { request, place, asked: field.asked() };
    }
    if (changes !== null && before?.place !== now.place) {
      if (before?.place) changes.push(before.place.box);
      if (now.place) changes.push(now.place.box);
    }
    kept.set(id, now);
    places[i] = now.place;
    if (now.place !== null) field.add(now.place.box, clear, solid, -1);
  }
  if (memory !== undefined) Object.assign(memory, { solid: solids, borders, places: kept });
  return places;
}

/** Every box that is not as it was at the call before, as it was and as it is; `null` when that is most of the board. */
function changesSince(
  memory: PlaceMemory,
  requests: readonly AnnotationRequest[],
  solids: readonly Rect[],
  borders: readonly Rect[],
): Rect[] | null {
  const changes = [...(changedRects(memory.solid, solids) ?? []), ...(changedRects(memory.borders, borders) ?? [])];
  if (memory.solid.length !== solids.length || memory.borders.length !== borders.length) return null;
  const current = new Set<EdgeId>();
  for (const { id, points, width } of requests) {
    current.add(id);
    const before = memory.places.get(id);
    if (before !== undefined && before.request.points === points && before.request.width === width) continue;
    // Its turn may have changed with its length: whoever was near it before or is near it now looks again.
    if (before !== undefined)
      changes.push(...spansOf(before.request.points), ...(before.place === null ? [] : [before.place.box]));
    changes.push(...spansOf(points));
  }
  for (const [id, before] of memory.places) {
    if (!current.has(id))
      changes.push(...spansOf(before.request.points), ...(before.place === null ? [] : [before.place.box]));
  }
  return changes.length > 400 ? null : changes;
}

function isUntouched({ request, asked, place }: KeptPlace, now: AnnotationRequest, changes: readonly Rect[]): boolean {
  if (place === null || asked === null) return false;
  if (request.points !== now.points || request.width !== now.width || request.at !== now.at) return false;
  return !changes.some((rect) => touches(grown(rect, clear), asked));
}

function placeOne(
  { points, width, at }: AnnotationRequest & { readonly width: number },
  own: number,
  field: Field,
  full: Map<string, number>,
): AnnotationPlace {
  const wish = at === null ? null : pointAlong(points, at);
  const blockersIn: BlockersIn = (left, top, right, bottom) => field.blockersIn(own, left, top, right, bottom);
  const runs = points
    .slice(1)
    .map((b, i) => runOf(points[i] as Point, b, i === points.length - 2, width, wish, blockersIn));

  function on(avoid: number): AnnotationPlace | null {
    for (const roomy of [true, false]) {
      let best: Spot | null = null;
      for (const run of runs) {
        const spots =
          run.axis === null
            ? sampledSpots(run, width, roomy, wish).filter(({ x, y }) =>
                isFree(Math.round(x), Math.round(y), width, run.blockers(), avoid),
              )
            : freeSpots(run, run.axis, width, roomy, wish, run.blockers, avoid);
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
    farAway(
      anchors[0] ?? { x: 0, y: 0 },
      width,
      (left, top) => field.isOpen(left, top, left + width, top + height),
      full,
    )
  );
}

function runOf(a: Point, b: Point, isLast: boolean, width: number, wish: Point | null, blockersIn: BlockersIn) {
  const axis: Axis | null = Math.abs(a.y - b.y) < 0.01 ? 'x' : Math.abs(a.x - b.x) < 0.01 ? 'y' : null;
  let found: Blockers | null = null;
  const blockers = () => {
    // Over the ends of a run shorter than itself the box reaches out, and an upright run's box to both sides.
    const [left, right] = stretchOf(a, b, 'x', wish);
    const [top, bottom] = stretchOf(a, b, 'y', wish);
    found ??= blockersIn(left - width / 2, top - height / 2, right + width / 2, bottom + height / 2);
    return found;
  };
  return { a, b, isLast, axis, blockers };
}

function spansOf(points: readonly Point[]): readonly Rect[] {
  return points.slice(1).map((b, i) => spanOf(points[i] as Point, b));
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
