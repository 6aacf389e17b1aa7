/** Curved arrows: from card to card, and through bends that the board gives. */
import type { Point, Side } from '../model/document.ts';
import { outward } from './bent-routes.ts';
import { flatText } from './flat-text.ts';

export interface Curve {
  /** Along the curve, for hit testing and annotations. */
  readonly points: readonly Point[];
  readonly path: string;
}

/** Points on each stretch between two bends. */
export const samples = 8;
/** The line ends this far before the tip, inside the head. */
const back = 3;

/** A curve that leaves and enters its cards at right angles. */
export function curveOf(from: Point, fromSide: Side, to: Point, toSide: Side): Curve {
  const pull = Math.max(40, Math.hypot(to.x - from.x, to.y - from.y) / 2.5);
  const a = along(from, outward[fromSide], pull);
  const b = along(to, outward[toSide], pull);
  // Alone it is longer than a stretch between bends mostly is.
  const points = [from, ...stretch(from, a, b, to, 2 * samples)];
  return { points, path: flatText([start(from), piece(a, b, along(to, outward[toSide], back))]) };
}

/** A smooth curve through the bends that leaves and enters its cards at right angles. */
export function bentCurve(from: Point, fromSide: Side, bends: readonly Point[], to: Point, toSide: Side): Curve {
  const knots = [from, ...bends, to];
  const points: Point[] = [from];
  const steps = [start(from)];
  for (let i = 0; i + 1 < knots.length; i++) {
    const p = knots[i] as Point;
    const q = knots[i + 1] as Point;
    const reach = Math.hypot(q.x - p.x, q.y - p.y) / 3;
    const a = i === 0 ? along(p, outward[fromSide], Math.max(16, reach)) : handle(knots[i - 1] as Point, p, q, reach);
    const isLast = i + 2 === knots.length;
    const b = isLast ? along(q, outward[toSide], Math.max(16, reach)) : handle(knots[i + 2] as Point, q, p, reach);
    points.push(...stretch(p, a, b, q, samples));
    steps.push(piece(a, b, isLast ? along(q, outward[toSide], back) : q));
  }
  return { points, path: flatText(steps) };
}

/** The points of a path of curves where it goes furthest to a side, which may lie between those that are given; none for straight ones. */
export function turningPoints(path: string): readonly Point[] {
  if (!path.includes('C')) return [];
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const knots = Array.from({ length: numbers.length / 2 }, (_, i) => ({
    x: numbers[2 * i] ?? 0,
    y: numbers[2 * i + 1] ?? 0,
  }));
  const turns: Point[] = [];
  for (let i = 0; i + 3 < knots.length; i += 3) {
    const [p, a, b, q] = knots.slice(i, i + 4) as [Point, Point, Point, Point];
    for (const axis of ['x', 'y'] as const)
      for (const t of levels(p[axis], a[axis], b[axis], q[axis])) turns.push(onCubic(p, a, b, q, t));
  }
  return turns;
}

/** Where between its ends a cubic neither rises nor falls. */
function levels(p: number, a: number, b: number, q: number): readonly number[] {
  const [second, first, none] = [q - p + 3 * (a - b), 2 * (p - 2 * a + b), a - p];
  const root = Math.sqrt(first * first - 4 * second * none);
  const found =
    Math.abs(second) < 1e-9 ? [-none / first] : [(-first + root) / (2 * second), (-first - root) / (2 * second)];
  return found.filter((t) => t > 0 && t < 1);
}

function start({ x, y }: Point): string {
  return `M${round(x)} ${round(y)}`;
}

function piece(a: Point, b: Point, end: Point): string {
  return `C${round(a.x)} ${round(a.y)} ${round(b.x)} ${round(b.y)} ${round(end.x)} ${round(end.y)}`;
}

/** Points of a cubic curve after its first one. */
function stretch(p: Point, a: Point, b: Point, q: Point, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, i) => onCubic(p, a, b, q, (i + 1) / count));
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
