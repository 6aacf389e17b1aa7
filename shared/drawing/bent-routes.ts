/** Routes through bends that the board gives: at right angles, straight from one to the next, and in a curve. */
import type { Point, Side } from '../model/document.ts';
import { simplified } from './route.ts';

/** How far an arrow leaves its card before it turns back past it. */
const stub = 16;

export const outward: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

function isUpright(side: Side): boolean {
  return side === 'top' || side === 'bottom';
}

/** How far `point` lies outside the border that `port` stands on. */
function ahead(port: Point, side: Side, point: Point): number {
  const out = outward[side];
  return (point.x - port.x) * out.x + (point.y - port.y) * out.y;
}

function out(port: Point, side: Side): Point {
  return { x: port.x + outward[side].x * stub, y: port.y + outward[side].y * stub };
}

/**
 * Upright and level runs through the given bends in order, with a corner wherever two neighbours are not in line. It leaves and enters
 * its cards from outside: where a bend lies behind the card's side the arrow first comes out of it.
 */
export function bentRoute(
  from: Point,
  fromSide: Side,
  bends: readonly Point[],
  to: Point,
  toSide: Side,
): readonly Point[] {
  const points: Point[] = [from];
  let upright = isUpright(fromSide);
  const go = (target: Point) => {
    const last = points.at(-1) as Point;
    const sameX = Math.abs(last.x - target.x) < 0.01;
    const sameY = Math.abs(last.y - target.y) < 0.01;
    if (sameX && sameY) return;
    // After an upright run the next one is level, and the other way round; a corner makes one of each.
    if (sameX || sameY) upright = !sameX;
    else points.push(upright ? { x: last.x, y: target.y } : { x: target.x, y: last.y });
    points.push(target);
  };
  if (ahead(from, fromSide, bends[0] ?? to) < 1) go(out(from, fromSide));
  for (const bend of bends) go(bend);
  const last = points.at(-1) as Point;
  const inLine = isUpright(toSide) ? Math.abs(last.x - to.x) < 0.01 : Math.abs(last.y - to.y) < 0.01;
  if (!(inLine && ahead(to, toSide, last) > 0)) {
    const turn = ahead(to, toSide, last) < 1 ? out(to, toSide) : last;
    // Level to above the port of an upright side, then down into it.
    const corner = isUpright(toSide) ? { x: to.x, y: turn.y } : { x: turn.x, y: to.y };
    const before = isUpright(toSide) ? { x: last.x, y: turn.y } : { x: turn.x, y: last.y };
    points.push(before, corner);
  }
  points.push(to);
  return simplified(points);
}

export interface Curve {
  readonly points: readonly Point[];
  readonly path: string;
}

/** Points on each stretch of a curve, for hit testing and annotations. */
export const samples = 8;
/** The line ends this far before the tip, inside the head. */
const back = 3;

/** A smooth curve through the bends that leaves and enters its cards at right angles. */
export function bentCurve(from: Point, fromSide: Side, bends: readonly Point[], to: Point, toSide: Side): Curve {
  const knots = [from, ...bends, to];
  const points: Point[] = [from];
  let path = `M${round(from.x)} ${round(from.y)}`;
  for (let i = 0; i + 1 < knots.length; i++) {
    const p = knots[i] as Point;
    const q = knots[i + 1] as Point;
    const reach = Math.hypot(q.x - p.x, q.y - p.y) / 3;
    const a = i === 0 ? along(p, outward[fromSide], Math.max(16, reach)) : handle(knots[i - 1] as Point, p, q, reach);
    const isLast = i + 2 === knots.length;
    const b = isLast ? along(q, outward[toSide], Math.max(16, reach)) : handle(knots[i + 2] as Point, q, p, reach);
    for (let step = 1; step <= samples; step++) points.push(onCubic(p, a, b, q, step / samples));
    const end = isLast ? along(q, outward[toSide], back) : q;
    path += `C${round(a.x)} ${round(a.y)} ${round(b.x)} ${round(b.y)} ${round(end.x)} ${round(end.y)}`;
  }
  return { points, path };
}

/** The handle of a knot on the side of `next`, parallel to the line between its two neighbours. */
function handle(before: Point, at: Point, next: Point, reach: number): Point {
  const length = Math.hypot(next.x - before.x, next.y - before.y);
  if (length === 0) return at;
  return along(at, { x: (next.x - before.x) / length, y: (next.y - before.y) / length }, reach);
}

function along({ x, y }: Point, direction: Point, by: number): Point {
  return { x: x + direction.x * by, y: y + direction.y * by };
}

function onCubic(p: Point, a: Point, b: Point, q: Point, t: number): Point {
  const s = 1 - t;
  const [k, l, m, n] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: k * p.x + l * a.x + m * b.x + n * q.x, y: k * p.y + l * a.y + m * b.y + n * q.y };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
