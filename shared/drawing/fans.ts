/** Arrows that fan out of one side, or into one, bend on the same level where all of them can. */
import type { Point, Side } from '../model/document.ts';
import { cardClearance, type Obstacles } from './route-view.ts';

export interface FanEdge {
  readonly from: number;
  readonly to: number;
  readonly fromSide: Side;
  readonly toSide: Side;
}

/** Room that an annotation on the level needs to a container's border. */
const borderClearance = 20;
const stub = 8;

/** The routes with their middle runs levelled. Only ways of three runs take part; `null` stands for other kinds. */
export function levelled(
  routes: readonly (readonly Point[] | null)[],
  edges: readonly FanEdge[],
  obstacles: Obstacles,
): readonly (readonly Point[] | null)[] {
  const result = [...routes];
  const fans = new Map<string, number[]>();
  edges.forEach((edge, i) => {
    if (routes[i]?.length !== 4) return;
    for (const key of [`${edge.from} ${edge.fromSide} out`, `${edge.to} ${edge.toSide} in`]) {
      const fan = fans.get(key);
      if (fan === undefined) fans.set(key, [i]);
      else fan.push(i);
    }
  });
  for (const [key, fan] of fans) {
    if (fan.length < 2 || fan.length > 24) continue;
    const upright = / (top|bottom) /.test(key);
    const levels = [...new Set(fan.map((i) => levelOf(result[i], upright)))];
    if (levels.length < 2) continue;
    const best = levels
      .filter((level) => fan.every((i) => isPossible(result[i], level, upright, edges[i] as FanEdge, obstacles)))
      .sort((a, b) => miss(a, fan, result, upright) - miss(b, fan, result, upright))[0];
    if (best === undefined) continue;
    for (const i of fan) result[i] = movedTo(result[i] ?? [], best, upright);
  }
  return result;
}

function levelOf(points: readonly Point[] | null | undefined, upright: boolean): number {
  const point = points?.[1];
  return point === undefined ? 0 : upright ? point.y : point.x;
}

function miss(
  level: number,
  fan: readonly number[],
  routes: readonly (readonly Point[] | null)[],
  upright: boolean,
): number {
  return fan.reduce((sum, i) => sum + Math.abs(levelOf(routes[i], upright) - level), 0);
}

function movedTo(points: readonly Point[], level: number, upright: boolean): readonly Point[] {
  return points.map((point, i) =>
    i === 1 || i === 2 ? (upright ? { x: point.x, y: level } : { x: level, y: point.y }) : point,
  );
}

function isPossible(
  points: readonly Point[] | null | undefined,
  level: number,
  upright: boolean,
  { from, to }: FanEdge,
  { cards, borders }: Obstacles,
): boolean {
  if (points === null || points === undefined) return false;
  const moved = movedTo(points, level, upright);
  const [p, a, b, q] = moved as readonly [Point, Point, Point, Point];
  const [start, end] = upright ? [p.y, q.y] : [p.x, q.x];
  if (level < Math.min(start, end) + stub || level > Math.max(start, end) - stub) return false;
  const free = (c: Point, d: Point, skip: number) =>
    cards.hit(
      Math.min(c.x, d.x) - cardClearance,
      Math.min(c.y, d.y) - cardClearance,
      Math.max(c.x, d.x) + cardClearance,
      Math.max(c.y, d.y) + cardClearance,
      skip,
      -1,
    ) === -1;
  if (!free(p, a, from) || !free(a, b, -1) || !free(b, q, to)) return false;
  let clear = true;
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  const [dx, dy] = upright ? [0, borderClearance] : [borderClearance, 0];
  borders.each(left - dx, top - dy, right + dx, bottom + dy, (i) => {
    const isLevel = upright ? borders.bottom(i) - borders.top(i) < 1 : borders.right(i) - borders.left(i) < 1;
    if (isLevel) clear = false;
  });
  return clear;
}
