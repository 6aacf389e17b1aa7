/** Ways that need no search: loops, straight lines, curves, and routes whose bends the board gives. */
import type { Point, Side } from '../model/document.ts';
import { middle, type Rect } from './geometry.ts';
import { simplified } from './route.ts';

const stub = 24;

/** Out of the right side, over the corner and into the top. */
export function loopRoute(rect: Rect, from: Point, to: Point): readonly Point[] {
  const x = rect.x + rect.width + stub;
  const y = rect.y - stub;
  return [from, { x, y: from.y }, { x, y }, { x: to.x, y }, to];
}

/** From middle to middle, cut at the cards' borders. */
export function straightRoute(from: Rect, to: Rect): readonly Point[] {
  return [borderPoint(from, middle(to)), borderPoint(to, middle(from))];
}

function borderPoint(rect: Rect, toward: Point): Point {
  const { x, y } = middle(rect);
  const dx = toward.x - x;
  const dy = toward.y - y;
  if (dx === 0 && dy === 0) return { x, y: rect.y + rect.height };
  const part = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : rect.height / 2 / Math.abs(dy),
  );
  return { x: x + dx * Math.min(1, part), y: y + dy * Math.min(1, part) };
}

/** Through the given bends in order, with a corner wherever two neighbours are not in line. */
export function bentRoute(
  from: Point,
  fromSide: Side,
  bends: readonly Point[],
  to: Point,
  toSide: Side,
): readonly Point[] {
  const points: Point[] = [from];
  let upright = fromSide === 'top' || fromSide === 'bottom';
  for (const bend of bends) {
    const last = points.at(-1) as Point;
    if (Math.abs(last.x - bend.x) > 0.01 && Math.abs(last.y - bend.y) > 0.01) {
      points.push(upright ? { x: last.x, y: bend.y } : { x: bend.x, y: last.y });
    } else upright = !upright;
    points.push(bend);
  }
  const last = points.at(-1) as Point;
  const entersUpright = toSide === 'top' || toSide === 'bottom';
  if (Math.abs(last.x - to.x) > 0.01 && Math.abs(last.y - to.y) > 0.01) {
    points.push(entersUpright ? { x: to.x, y: last.y } : { x: last.x, y: to.y });
  }
  points.push(to);
  return simplified(points);
}

const outward: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** A cubic curve that leaves and enters at right angles, and points along it. */
export function curveOf(
  from: Point,
  fromSide: Side,
  to: Point,
  toSide: Side,
): { readonly points: readonly Point[]; readonly path: string } {
  const pull = Math.max(40, Math.hypot(to.x - from.x, to.y - from.y) / 2.5);
  const a = { x: from.x + outward[fromSide].x * pull, y: from.y + outward[fromSide].y * pull };
  const b = { x: to.x + outward[toSide].x * pull, y: to.y + outward[toSide].y * pull };
  const points = Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const s = 1 - t;
    return {
      x: s * s * s * from.x + 3 * s * s * t * a.x + 3 * s * t * t * b.x + t * t * t * to.x,
      y: s * s * s * from.y + 3 * s * s * t * a.y + 3 * s * t * t * b.y + t * t * t * to.y,
    };
  });
  const n = (value: number) => Math.round(value * 100) / 100;
  return { points, path: `M${n(from.x)} ${n(from.y)}C${n(a.x)} ${n(a.y)} ${n(b.x)} ${n(b.y)} ${n(to.x)} ${n(to.y)}` };
}
