/** Shaping an arrow by hand: where it can be taken hold of, and the bends that it has after a pull. All in board coordinates. */
import { bentRoute } from '../../shared/drawing/bent-routes.ts';
import { samples } from '../../shared/drawing/curves.ts';
import { nearestOnLine } from '../../shared/drawing/geometry.ts';
import type { Arrow } from '../../shared/drawing/scene.ts';
import type { EdgeLayout, Point } from '../../shared/model/document.ts';
import { lengthOnGrid, onGrid } from './board-grid.ts';

/** A place to take hold of: `bend` says which of `bendsOf`, `run` which stretch between two of them (and the ends). */
export interface Hold {
  readonly at: Point;
  readonly index: number;
}

/** Nearer than this to a neighbour in line with it, a run joins that line. */
const reach = 6;
/** Nearer than this to an end of the arrow, that end would be taken hold of. */
const nearEnd = 15;
/** An arrow leaves its card this far before a run that was pulled aside. */
const stub = 16;

export function isOrthogonal(arrow: Arrow, { route, bends }: EdgeLayout): boolean {
  const isLoop = arrow.from === arrow.to && (bends?.length ?? 0) === 0;
  return isLoop || (route ?? 'orthogonal') === 'orthogonal';
}

/** The bends to be shown: all corners of a right-angled arrow that is bent by hand, the given points of another. */
export function bendsOf(arrow: Arrow, layout: EdgeLayout): readonly Point[] {
  if ((layout.bends?.length ?? 0) === 0) return [];
  return isOrthogonal(arrow, layout) ? arrow.points.slice(1, -1) : (layout.bends ?? []);
}

/** The middle of each run, beside the annotation where that lies on it; a run with no free place has none. */
export function runsOf(arrow: Arrow, layout: EdgeLayout): readonly Hold[] {
  const { points } = arrow;
  const orthogonal = isOrthogonal(arrow, layout);
  const knots = orthogonal ? points : [points[0], ...(layout.bends ?? []), points.at(-1)];
  const curved = !orthogonal && layout.route === 'curved';
  const perRun = (layout.bends?.length ?? 0) === 0 ? points.length - 1 : samples;
  return knots.slice(1).flatMap((end, index): readonly Hold[] => {
    const start = knots[index];
    if (start === undefined || end === undefined) return [];
    if (orthogonal && Math.hypot(end.x - start.x, end.y - start.y) < 12) return [];
    const at = (part: number): Point =>
      curved
        ? (points[index * perRun + Math.round(part * perRun)] ?? start)
        : { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
    const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
    const isFree = (point: Point) => !isCovered(arrow, point) && fromEnds(arrow, point) >= nearEnd - 0.5;
    const free = [0.5, 0.25, 0.75, nearEnd / length, 1 - nearEnd / length].map(at).find(isFree);
    return free === undefined ? [] : [{ at: free, index }];
  });
}

function isCovered({ annotation }: Arrow, { x, y }: Point): boolean {
  if (annotation === null) return false;
  const { box } = annotation;
  return x > box.x - 2 && x < box.x + box.width + 2 && y > box.y - 2 && y < box.y + box.height + 2;
}

function fromEnds({ points }: Arrow, { x, y }: Point): number {
  return Math.min(...[points[0], points.at(-1)].map((end) => Math.hypot(x - (end?.x ?? x), y - (end?.y ?? y))));
}

/** The bends after run `index` was pulled to `to`: a right-angled run moves across itself, another one gets a bend there. */
export function runMoved(arrow: Arrow, layout: EdgeLayout, index: number, to: Point): readonly Point[] {
  if (!isOrthogonal(arrow, layout)) return (layout.bends ?? []).toSpliced(index, 0, onGrid(to));
  const { points } = arrow;
  const [a, b] = [points[index], points[index + 1]];
  if (a === undefined || b === undefined) return layout.bends ?? [];
  const across = Math.abs(a.x - b.x) < 0.01 ? 'x' : 'y';
  const along = across === 'x' ? 'y' : 'x';
  const level = joined(to[across], [points[index - 1]?.[across], points[index + 2]?.[across]]);
  const shifted = (point: Point): Point => ({ ...point, [across]: level });
  // The end of the arrow stays on its card: a run that starts there is left a short way out of it.
  const length = Math.abs(b[along] - a[along]);
  const short = Math.min(stub, length / 3) * Math.sign(b[along] - a[along]);
  const start = index === 0 ? shifted({ ...a, [along]: a[along] + short }) : shifted(a);
  const end = index === points.length - 2 ? shifted({ ...b, [along]: b[along] - short }) : shifted(b);
  return [...points.slice(1, index), start, end, ...points.slice(index + 2, -1)].map(whole);
}

/** The bends after bend `index` was pulled to `to`. At right angles both runs at it follow. */
export function bendMoved(arrow: Arrow, layout: EdgeLayout, index: number, to: Point): readonly Point[] {
  if (!isOrthogonal(arrow, layout)) return (layout.bends ?? []).with(index, onGrid(to));
  const { points } = arrow;
  const corners = points.slice(1, -1);
  const [before, corner, after] = [points[index], points[index + 1], points[index + 2]];
  if (before === undefined || corner === undefined || after === undefined) return layout.bends ?? [];
  const cameUpright = Math.abs(before.x - corner.x) < 0.01;
  const target = {
    x: joined(to.x, [points[index - 1]?.x, points[index + 3]?.x]),
    y: joined(to.y, [points[index - 1]?.y, points[index + 3]?.y]),
  };
  return corners
    .map((point, i): Point => {
      if (i === index) return target;
      if (i === index - 1) return cameUpright ? { ...point, x: target.x } : { ...point, y: target.y };
      if (i === index + 1) return cameUpright ? { ...point, y: target.y } : { ...point, x: target.x };
      return point;
    })
    .map(whole);
}

/** The bends without bend `index`; at right angles as many with it as it takes for the arrow to run otherwise. */
export function bendRemoved(arrow: Arrow, layout: EdgeLayout, index: number): readonly Point[] {
  const all = bendsOf(arrow, layout);
  if (!isOrthogonal(arrow, layout)) return all.toSpliced(index, 1);
  const { points, fromSide, toSide } = arrow;
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined) return [];
  for (const [first, count] of [
    [index, 1],
    [index, 2],
    [index - 1, 2],
    [index - 1, 3],
  ] as const) {
    if (first < 0 || first + count > all.length) continue;
    const left = all.toSpliced(first, count);
    const course = bentRoute(from, fromSide, left, to, toSide);
    if (left.length > 0 && course.length < points.length) return left;
  }
  return [];
}

/** One more bend, on the run that is nearest to a point or else on the longest: at right angles the run steps aside. */
export function bendAdded(arrow: Arrow, layout: EdgeLayout, near: Point | null = null): readonly Point[] {
  const orthogonal = isOrthogonal(arrow, layout);
  const knots = orthogonal ? arrow.points : [arrow.points[0], ...(layout.bends ?? []), arrow.points.at(-1)];
  if (near !== null && !orthogonal) return runMoved(arrow, layout, nearestRun(arrow, layout, near), near);
  let longest = { index: 0, length: -1 };
  knots.slice(1).forEach((end, index) => {
    const start = knots[index];
    const length = start === undefined || end === undefined ? 0 : Math.hypot(end.x - start.x, end.y - start.y);
    if (length > longest.length) longest = { index, length };
  });
  const index = near === null ? longest.index : nearestRun(arrow, layout, near);
  const [a, b] = [knots[index], knots[index + 1]];
  if (a === undefined || b === undefined) return layout.bends ?? [];
  const upright = Math.abs(a.x - b.x) < Math.abs(a.y - b.y);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const aside = 48;
  return runMoved(arrow, layout, index, {
    x: middle.x + (upright ? aside : 0),
    y: middle.y + (upright ? 0 : aside),
  });
}

/** The run that passes nearest to a point. */
function nearestRun(arrow: Arrow, layout: EdgeLayout, near: Point): number {
  const run = nearestOnLine(arrow.points, near)?.run ?? 0;
  if (isOrthogonal(arrow, layout)) return run;
  const bends = layout.bends?.length ?? 0;
  // A curve has several points to a run.
  return bends === 0 ? 0 : Math.min(Math.floor(run / (layout.route === 'curved' ? samples : 1)), bends);
}

function joined(value: number, lines: readonly (number | undefined)[]): number {
  const line = lines.find((candidate) => candidate !== undefined && Math.abs(candidate - value) <= reach);
  return line ?? lengthOnGrid(value);
}

function whole({ x, y }: Point): Point {
  return { x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 };
}
