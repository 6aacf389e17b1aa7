/**
 * Runs of different arrows that would lie on one another are moved apart, each inside the free band that it lies in, ordered so
 * that they cross as little as they can. First and last runs are fixed by their ports and stay.
 */
import type { Point } from '../model/document.ts';
import type { Obstacles } from './route-view.ts';

interface Run {
  readonly route: number;
  /** Index of its first point. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  level: number;
  /** Where the arrow goes at the run's lower and upper end: -1 to lower levels, 1 to higher ones. */
  readonly fromTurn: number;
  readonly toTurn: number;
}

const apart = 12;
/** Runs nearer than this lie on one another. */
const tooNear = 9;

/** The routes with their runs moved apart. Routes of other kinds (`null`) and untouched ones come back as they are. */
export function separated(
  routes: readonly (readonly Point[] | null)[],
  obstacles: Obstacles,
): readonly (readonly Point[] | null)[] {
  const moved = routes.map((points) => points);
  for (const horizontal of [true, false]) {
    for (const cluster of clusters(runsOf(moved, horizontal))) moveApart(cluster, horizontal, moved, obstacles);
  }
  return moved;
}

function runsOf(routes: readonly (readonly Point[] | null)[], horizontal: boolean): Run[] {
  const runs: Run[] = [];
  routes.forEach((points, route) => {
    if (points === null) return;
    for (let at = 1; at + 2 < points.length; at++) {
      const before = points[at - 1] as Point;
      const a = points[at] as Point;
      const b = points[at + 1] as Point;
      const after = points[at + 2] as Point;
      const level = horizontal ? a.y : a.x;
      if (Math.abs(level - (horizontal ? b.y : b.x)) > 0.01) continue;
      const [start, end] = horizontal ? [a.x, b.x] : [a.y, b.y];
      const startTurn = Math.sign((horizontal ? before.y : before.x) - level);
      const endTurn = Math.sign((horizontal ? after.y : after.x) - level);
      const forward = start <= end;
      runs.push({
        route,
        at,
        level,
        from: Math.min(start, end),
        to: Math.max(start, end),
        fromTurn: forward ? startTurn : endTurn,
        toTurn: forward ? endTurn : startTurn,
      });
    }
  });
  return runs;
}

/** Sets of runs of which each lies on another one of the set. */
function clusters(runs: readonly Run[]): readonly (readonly Run[])[] {
  const sorted = [...runs].sort((a, b) => a.level - b.level || a.from - b.from || a.route - b.route);
  const parent = sorted.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = i; parent[at] !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i] as Run;
    // A crowd on one level is compared with its next neighbours only: enough to join it, and never quadratic.
    for (let j = i + 1; j < sorted.length && j < i + 64; j++) {
      const b = sorted[j] as Run;
      if (b.level - a.level >= tooNear) break;
      if (a.route !== b.route && a.from < b.to + tooNear && b.from < a.to + tooNear) parent[rootOf(j)] = rootOf(i);
    }
  }
  const sets = new Map<number, Run[]>();
  sorted.forEach((run, i) => {
    const root = rootOf(i);
    const set = sets.get(root);
    if (set === undefined) sets.set(root, [run]);
    else set.push(run);
  });
  return [...sets.values()].filter((set) => set.length > 1);
}

function moveApart(
  cluster: readonly Run[],
  horizontal: boolean,
  routes: (readonly Point[] | null)[],
  { cards, borders }: Obstacles,
): void {
  const from = Math.min(...cluster.map((run) => run.from));
  const to = Math.max(...cluster.map((run) => run.to));
  const mid = cluster.reduce((sum, run) => sum + run.level, 0) / cluster.length;
  let low = mid - 80;
  let high = mid + 80;
  for (const index of [cards, borders]) {
    const [left, top, right, bottom] = horizontal ? [from - 7, low, to + 7, high] : [low, from - 7, high, to + 7];
    index.each(left, top, right, bottom, (i) => {
      const start = horizontal ? index.top(i) : index.left(i);
      const end = horizontal ? index.bottom(i) : index.right(i);
      const along = horizontal ? index.right(i) - index.left(i) : index.bottom(i) - index.top(i);
      if (index === borders && along < 1) return;
      if (end <= mid) low = Math.max(low, end);
      else if (start >= mid) high = Math.min(high, start);
    });
  }
  const lanes = laneOrder(cluster);
  const count = lanes.length;
  const step = Math.min(apart, (high - low - 14) / Math.max(1, count - 1));
  if (step <= 0) return;
  const span = step * (count - 1);
  const start = Math.min(Math.max(mid - span / 2, low + 7), high - 7 - span);
  lanes.forEach((lane, i) => {
    for (const run of lane) {
      const level = Math.round((start + i * step) * 2) / 2;
      const points = routes[run.route];
      if (points === null || points === undefined) continue;
      routes[run.route] = points.map((point, at) =>
        at === run.at || at === run.at + 1 ? (horizontal ? { x: point.x, y: level } : { x: level, y: point.y }) : point,
      );
    }
  });
}

/** The runs in lanes, lowest level first: those that do not overlap may share one. */
function laneOrder(cluster: readonly Run[]): readonly (readonly Run[])[] {
  const sorted: Run[] = [];
  for (const run of cluster) {
    let at = sorted.length;
    while (at > 0 && crossings(run, sorted[at - 1] as Run) < crossings(sorted[at - 1] as Run, run)) at--;
    sorted.splice(at, 0, run);
  }
  const lanes: Run[][] = [];
  for (const run of sorted) {
    const last = lanes.findLastIndex((lane) =>
      lane.some((other) => other.route !== run.route && run.from < other.to + tooNear && other.from < run.to + tooNear),
    );
    const lane = lanes[last + 1];
    if (lane === undefined) lanes.push([run]);
    else lane.push(run);
  }
  return lanes;
}

/** How often the two arrows cross when `upper` lies on the lower level of the two. */
function crossings(upper: Run, lower: Run): number {
  const inside = (at: number, run: Run) => at > run.from && at < run.to;
  return (
    Number(upper.fromTurn > 0 && inside(upper.from, lower)) +
    Number(upper.toTurn > 0 && inside(upper.to, lower)) +
    Number(lower.fromTurn < 0 && inside(lower.from, upper)) +
    Number(lower.toTurn < 0 && inside(lower.to, upper))
  );
}
