/** An orthogonal way from one card's side to another's that keeps clear of other cards where a free way exists. */
import type { Point, Side } from '../model/document.ts';
import { searchRoute } from './route-search.ts';
import { type Band, cardClearance, type Obstacles, type View, viewOf } from './route-view.ts';

export interface RouteRequest {
  readonly from: Point;
  readonly fromSide: Side;
  readonly to: Point;
  readonly toSide: Side;
  /** The two cards' numbers among the obstacles. */
  readonly fromCard: number;
  readonly toCard: number;
}

export interface Route {
  readonly points: readonly Point[];
  /** False where no way without a card in it was found. */
  readonly free: boolean;
  /** Everything inside it was looked at. */
  readonly asked: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

const stub = 16;
/** A run beside others needs this much between what is on both sides of it. */
const alongside = 24;

export function routeOf(request: RouteRequest, obstacles: Obstacles): Route {
  const { from, to, fromSide, toSide } = request;
  // In the view the arrow leaves downwards; a way in from the right is mirrored into one from the left.
  const plain = viewOf(fromSide, false, obstacles);
  const way = plain.toView(inward[toSide]);
  const view = way.x < 0 ? viewOf(fromSide, true, obstacles) : plain;
  const kind = way.y > 0 ? 'facing' : way.y < 0 ? 'same' : 'across';
  const upright = fromSide === 'top' || fromSide === 'bottom';
  const p = view.toView(from);
  const q = view.toView(to);
  for (const strict of [true, false]) {
    for (const points of waysOf(kind, p, q, view, upright)) {
      if (isFree(points, view, request, strict)) return done(points, true, view);
    }
  }
  const found = searchRoute(p, q, kind, view, request.fromCard, request.toCard);
  if (found !== null) return done(found, true, view);
  for (const points of waysOf(kind, p, q, view, upright)) return done(points, false, view);
  return done([p, q], false, view);
}

const inward: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: 1 },
  bottom: { x: 0, y: -1 },
  left: { x: 1, y: 0 },
  right: { x: -1, y: 0 },
};

function done(points: readonly Point[], free: boolean, view: View): Route {
  return { points: simplified(points).map(view.toBoard), free, asked: view.asked };
}

function isFree(points: readonly Point[], view: View, { fromCard, toCard }: RouteRequest, strict: boolean): boolean {
  const last = points.length - 2;
  for (let i = 0; i <= last; i++) {
    const a = points[i] as Point;
    const b = points[i + 1] as Point;
    if (!view.isFree(a, b, i === 0 ? fromCard : -1, i === last ? toCard : -1, strict)) return false;
  }
  return true;
}

/** Plain ways, best first. */
function* waysOf(
  kind: 'facing' | 'same' | 'across',
  p: Point,
  q: Point,
  view: View,
  upright: boolean,
): Generator<readonly Point[]> {
  if (kind === 'facing') {
    if (q.y - p.y >= stub / 2) {
      if (Math.abs(p.x - q.x) < 0.01) {
        yield [p, q];
        yield* aroundWays(p, q, view);
        return;
      }
      for (const y of levels(rowsBetween(p, q, view), upright ? p.y + 32 : (p.y + q.y) / 2, upright ? 32 : 1e9))
        yield [p, { x: p.x, y }, { x: q.x, y }, q];
    }
    yield* aroundWays(p, q, view);
  } else if (kind === 'across') {
    if (q.x - p.x >= stub / 2 && q.y - p.y >= stub / 2) yield [p, { x: p.x, y: q.y }, q];
    yield* bentAcross(p, q, view);
  } else {
    const low = Math.max(p.y, q.y);
    for (const band of view.rows(p.x, q.x, low, low + 400).slice(0, 3)) {
      const y = Math.min(band.from + stub + 8, (band.from + band.to) / 2);
      if (band.to - band.from >= 2 * cardClearance) yield [p, { x: p.x, y }, { x: q.x, y }, q];
    }
  }
}

/** Free levels between two ends; of a very long way those near either end. */
function rowsBetween(p: Point, q: Point, view: View): readonly Band[] {
  const near = 600;
  if (q.y - p.y <= 2 * near) return view.rows(p.x, q.x, p.y, q.y);
  return [...view.rows(p.x, q.x, p.y, p.y + near), ...view.rows(p.x, q.x, q.y - near, q.y)];
}

/** Down, across beside whatever is in between, on, and across again to the target. */
function* aroundWays(p: Point, q: Point, view: View): Generator<readonly Point[]> {
  const backwards = q.y - p.y < 2 * stub;
  const reach = 500;
  const xs = sidewaysLevels(p, q, view, backwards, reach);
  for (const x of xs) {
    const top = firstLevel(view.rows(p.x, x, p.y, p.y + 300), 'first');
    const end = firstLevel(view.rows(q.x, x, q.y - 300, q.y), 'last');
    if (top === null || end === null) continue;
    yield [p, { x: p.x, y: top }, { x, y: top }, { x, y: end }, { x: q.x, y: end }, q];
  }
}

function* bentAcross(p: Point, q: Point, view: View): Generator<readonly Point[]> {
  const left = view.columns(q.x - 300, q.x, Math.min(p.y, q.y), Math.max(p.y, q.y) + stub).toReversed();
  for (const band of left.slice(0, 2)) {
    const x = Math.max(band.to - stub - 4, (band.from + band.to) / 2);
    for (const level of view.rows(p.x, x, p.y, p.y + 300).slice(0, 2)) {
      const y = Math.min(level.from + stub + 4, (level.from + level.to) / 2);
      yield [p, { x: p.x, y }, { x, y }, { x, y: q.y }, q];
    }
  }
}

/**
 * A level in each free band, the roomiest near the wish first; beyond 64 px more room is no better. In a deep band it keeps to the
 * side where the arrow comes from, `most` px into it: the rest is for the annotation.
 */
function levels(bands: readonly Band[], wish: number, most: number): readonly number[] {
  return bands
    .filter((band) => band.to - band.from >= 2 * cardClearance)
    .map((band) => ({
      y: Math.min((band.from + band.to) / 2, band.from + most),
      room: Math.min(64, band.to - band.from),
    }))
    .sort((a, b) => b.room - a.room - (Math.abs(b.y - wish) - Math.abs(a.y - wish)) * 0.25)
    .slice(0, 6)
    .map((level) => level.y);
}

/** The level nearest the start (or the end) of a range that has room for a run. */
function firstLevel(bands: readonly Band[], which: 'first' | 'last'): number | null {
  const wide = bands.filter((band) => band.to - band.from >= 2 * cardClearance);
  const band = which === 'first' ? wide[0] : wide.at(-1);
  if (band === undefined) return null;
  const mid = (band.from + band.to) / 2;
  return which === 'first' ? Math.min(mid, band.from + 2 * stub) : Math.max(mid, band.to - 2 * stub);
}

/** Where a run downwards between the two ends (or upwards past them) is free, nearest to both first. */
function sidewaysLevels(p: Point, q: Point, view: View, backwards: boolean, reach: number): readonly number[] {
  const low = Math.min(p.x, q.x) - reach;
  const high = Math.max(p.x, q.x) + reach;
  const top = backwards ? q.y - 2 * stub : p.y + stub;
  const end = backwards ? p.y + 2 * stub : q.y - stub;
  const detour = (x: number) => Math.abs(x - p.x) + Math.abs(x - q.x);
  return view
    .columns(low, high, Math.min(top, end), Math.max(top, end))
    .filter((band) => band.to - band.from >= alongside)
    .map((band) => {
      const room = Math.min(24, (band.to - band.from) / 2);
      const wish =
        Math.abs(q.x - band.from) + Math.abs(p.x - band.from) < Math.abs(q.x - band.to) + Math.abs(p.x - band.to)
          ? band.from + room
          : band.to - room;
      const inside = [q.x, p.x].find((x) => x >= band.from + cardClearance && x <= band.to - cardClearance);
      return inside ?? wish;
    })
    .sort((a, b) => detour(a) - detour(b))
    .slice(0, 4);
}

/** Without points that change no direction. */
export function simplified(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last !== undefined && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
    if (
      last !== undefined &&
      before !== undefined &&
      ((Math.abs(before.x - last.x) < 0.01 && Math.abs(last.x - point.x) < 0.01) ||
        (Math.abs(before.y - last.y) < 0.01 && Math.abs(last.y - point.y) < 0.01))
    ) {
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}
