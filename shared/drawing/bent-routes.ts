/** Routes at right angles through bends that the board gives. */
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
