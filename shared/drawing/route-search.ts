import type { Point } from '../model/document.ts';
import { cardClearance, type View } from './route-view.ts';

const stub = 16;
const bendCost = 60;
const mostLines = 36;
/** With more cards between the ends a search would take longer than anyone waits. */
const mostBoxes = 300;

/**
 * The shortest way with few bends over the lines beside nearby cards, or `null` when they enclose an end or are too many. In view coordinates:
 * it leaves downwards, and comes in downwards (`facing`), to the right (`across`) or upwards (`same`).
 */
export function searchRoute(
  p: Point,
  q: Point,
  kind: 'facing' | 'same' | 'across',
  view: View,
  fromCard: number,
  toCard: number,
): readonly Point[] | null {
  const start = { x: p.x, y: p.y + stub };
  const end =
    kind === 'facing'
      ? { x: q.x, y: q.y - stub }
      : kind === 'same'
        ? { x: q.x, y: q.y + stub }
        : { x: q.x - stub, y: q.y };
  if (!view.isFree(p, start, fromCard, -1, false) || !view.isFree(end, q, -1, toCard, false)) return null;
  const margin = 160;
  const area = [
    Math.min(p.x, q.x) - margin,
    Math.min(p.y, q.y) - margin,
    Math.max(p.x, q.x) + margin,
    Math.max(p.y, q.y) + margin,
  ] as const;
  const boxes = view.cardsIn(...area);
  if (boxes.length > mostBoxes) return null;
  const beside = cardClearance + 5;
  const xs = lines(
    [start.x, end.x],
    boxes.flatMap((box) => [box.left - beside, box.right + beside]),
    view.borderLevels(...area, true),
  );
  const ys = lines(
    [start.y, end.y],
    boxes.flatMap((box) => [box.top - beside, box.bottom + beside]),
    view.borderLevels(...area, false),
  );
  const width = xs.length;
  const count = width * ys.length;
  // Two states a crossing: reached along a row (0) or along a column (1).
  const cost = new Float64Array(2 * count).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(2 * count).fill(-1);
  const free = new Int8Array(4 * count);
  const startAt = xs.indexOf(start.x) + width * ys.indexOf(start.y);
  const endAt = xs.indexOf(end.x) + width * ys.indexOf(end.y);
  const heap = heapOf();
  cost[2 * startAt + 1] = 0;
  heap.push(2 * startAt + 1, distance(start, end));
  const endState = kind === 'across' ? 0 : 1;
  const against = kind === 'facing' ? { x: 0, y: -1 } : kind === 'same' ? { x: 0, y: 1 } : { x: -1, y: 0 };
  for (let state = heap.pop(); state !== -1; state = heap.pop()) {
    const at = state >> 1;
    if (at === endAt) {
      return [p, ...walk(state), q];
    }
    const column = at % width;
    const row = (at - column) / width;
    const here = { x: xs[column] as number, y: ys[row] as number };
    for (const [dx, dy, way] of steps) {
      const nextColumn = column + dx;
      const nextRow = row + dy;
      if (nextColumn < 0 || nextColumn >= width || nextRow < 0 || nextRow >= ys.length) continue;
      // The first step never goes back into the card, the last never comes out of it.
      if (at === startAt && dy === -1) continue;
      if (nextColumn + width * nextRow === endAt && dx === against.x && dy === against.y) continue;
      const there = { x: xs[nextColumn] as number, y: ys[nextRow] as number };
      const slot = 4 * at + way;
      if (free[slot] === 0) free[slot] = view.isFree(here, there, -1, -1, false) ? 1 : -1;
      if (free[slot] === -1) continue;
      const direction = dx === 0 ? 1 : 0;
      const next = 2 * (nextColumn + width * nextRow) + direction;
      const lastTurn = nextColumn + width * nextRow === endAt && direction !== endState ? bendCost : 0;
      const total =
        (cost[state] as number) +
        Math.abs(there.x - here.x) +
        Math.abs(there.y - here.y) +
        ((state & 1) === direction ? 0 : bendCost) +
        lastTurn;
      if (total >= (cost[next] as number) - 1e-9) continue;
      cost[next] = total;
      cameFrom[next] = state;
      heap.push(next, total + distance(there, end));
    }
  }
  return null;

  function walk(last: number): readonly Point[] {
    const points: Point[] = [];
    for (let state = last; state !== -1; state = cameFrom[state] as number) {
      const at = state >> 1;
      points.push({ x: xs[at % width] as number, y: ys[Math.floor(at / width)] as number });
    }
    return points.reverse();
  }
}

const steps = [
  [1, 0, 0],
  [-1, 0, 1],
  [0, 1, 2],
  [0, -1, 3],
] as const;

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** Sorted, each once, the two ends always among them; none on a border; of too many the ones nearest the ends. */
function lines(ends: readonly number[], others: readonly number[], borders: readonly number[]): readonly number[] {
  const away = (at: number) => Math.min(...ends.map((end) => Math.abs(at - end)));
  const near = [...new Set(others)]
    .map((at) => (borders.some((border) => Math.abs(border - at) < 6) ? at + 9 : at))
    .sort((a, b) => away(a) - away(b) || a - b)
    .slice(0, mostLines);
  return [...new Set([...ends, ...near])].sort((a, b) => a - b);
}

function heapOf(): { push(state: number, rank: number): void; pop(): number } {
  const states: number[] = [];
  const ranks: number[] = [];
  return {
    push(state, rank) {
      let at = states.length;
      states.push(state);
      ranks.push(rank);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if ((ranks[parent] as number) <= rank) break;
        states[at] = states[parent] as number;
        ranks[at] = ranks[parent] as number;
        at = parent;
      }
      states[at] = state;
      ranks[at] = rank;
    },
    pop() {
      const top = states[0];
      const lastState = states.pop();
      const lastRank = ranks.pop();
      if (top === undefined || lastState === undefined || lastRank === undefined) return -1;
      if (states.length === 0) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= states.length) break;
        if (child + 1 < states.length && (ranks[child + 1] as number) < (ranks[child] as number)) child++;
        if ((ranks[child] as number) >= lastRank) break;
        states[at] = states[child] as number;
        ranks[at] = ranks[child] as number;
        at = child;
      }
      states[at] = lastState;
      ranks[at] = lastRank;
      return top;
    },
  };
}
