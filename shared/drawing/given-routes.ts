/** Ways that need no search: loops and straight lines. */
import type { Point, Side } from '../model/document.ts';
import { middle, type Rect } from './geometry.ts';

/**
 * From one port of a card round its corners to the other. Several loops of a card lie in each other: `room` is how far out this one runs.
 */
export function loopRoute(
  rect: Rect,
  from: Point,
  fromSide: Side,
  to: Point,
  toSide: Side,
  room: number,
): readonly Point[] {
  const box = {
    left: rect.x - room,
    top: rect.y - room,
    right: rect.x + rect.width + room,
    bottom: rect.y + rect.height + room,
  };
  const out = (port: Point, side: Side): Point =>
    side === 'left' || side === 'right' ? { x: box[side], y: port.y } : { x: port.x, y: box[side] };
  const [start, end] = [out(from, fromSide), out(to, toSide)];
  const level = (side: Side) => side === 'left' || side === 'right';
  if (fromSide === toSide) return [from, start, end, to];
  if (level(fromSide) !== level(toSide)) {
    const corner = level(fromSide) ? { x: start.x, y: end.y } : { x: end.x, y: start.y };
    return [from, start, corner, end, to];
  }
  // Opposite sides: over the top, or past the right side.
  return level(fromSide)
    ? [from, start, { x: start.x, y: box.top }, { x: end.x, y: box.top }, end, to]
    : [from, start, { x: box.right, y: start.y }, { x: box.right, y: end.y }, end, to];
}

/**
 * From middle to middle, or from bend to bend, cut at the cards' borders. A port is given where the side is fixed: the arrow then starts or
 * ends there.
 */
export function straightRoute(
  from: Rect,
  to: Rect,
  bends: readonly Point[] = [],
  fromPort: Point | null = null,
  toPort: Point | null = null,
): readonly Point[] {
  const start = fromPort ?? borderPoint(from, bends[0] ?? toPort ?? middle(to));
  const end = toPort ?? borderPoint(to, bends.at(-1) ?? fromPort ?? middle(from));
  return [start, ...bends, end];
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
  return { x: x + dx * part, y: y + dy * part };
}
