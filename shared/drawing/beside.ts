/** Places beside an arrow, for an annotation that finds none on it. */
import type { Point } from '../model/document.ts';
import type { Blockers } from './blocker-field.ts';
import type { Rect } from './geometry.ts';
import { measures } from './scene.ts';

export interface AnnotationPlace {
  readonly box: Rect;
  readonly placing: 'on' | 'beside';
  readonly leader: readonly [Point, Point] | null;
}

export type BlockersIn = (left: number, top: number, right: number, bottom: number) => Blockers;

const height = measures.annotationHeight;
const clear = measures.clear;
/** Farthest an annotation stands from its arrow before it would rather cover something. */
export const nearby = 72;

/**
 * A free place farther out; the board has an end, so there is one. `full` remembers how far around each region everything is
 * taken already: places are only ever taken, so the next search starts there.
 */
export function farAway(
  anchor: Point,
  width: number,
  isOpen: (left: number, top: number) => boolean,
  full: Map<string, number>,
): AnnotationPlace {
  const region = `${Math.floor(anchor.x / 256)} ${Math.floor(anchor.y / 256)}`;
  for (let away = full.get(region) ?? nearby; ; away += 24 + away / 8) {
    for (const [dx, dy] of directions) {
      const x = Math.round(anchor.x + dx * (away + width / 2 + clear));
      const y = Math.round(anchor.y + dy * (away + height / 2 + clear));
      if (isOpen(x - width / 2, y - height / 2)) {
        return { box: boxAt(x, y, width), placing: 'beside', leader: leaderTo(anchor, x, y, width) };
      }
    }
    full.set(region, away);
  }
}

/** Points on the arrow that a leader may start from: the middles of its two longest runs, then the quarters of the longest. */
export function anchorsOf(points: readonly Point[]): readonly Point[] {
  const runs = points
    .slice(1)
    .map((b, i) => ({
      a: points[i] as Point,
      b,
      length: Math.hypot(b.x - (points[i] as Point).x, b.y - (points[i] as Point).y),
    }))
    .sort((p, q) => q.length - p.length);
  const at = (part: number) => runs.map(({ a, b }) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }));
  return [...at(0.5).slice(0, 2), ...at(0.25).slice(0, 1), ...at(0.75).slice(0, 1)];
}

/** The free place nearest to one of the anchors, no nearer than `from` and no farther than `to`. */
export function besides(
  anchors: readonly Point[],
  width: number,
  from: number,
  to: number,
  blockersIn: BlockersIn,
  avoid: number,
): AnnotationPlace | null {
  const pace = Math.max(12, (to - from) / 12);
  const around = anchors.map(({ x, y }) => {
    const [reachX, reachY] = [to + width + clear, to + height + clear];
    return blockersIn(x - reachX, y - reachY, x + reachX, y + reachY);
  });
  for (let away = from; away <= to; away += pace) {
    for (const [i, anchor] of anchors.entries()) {
      for (const [dx, dy] of directions) {
        const x = Math.round(anchor.x + dx * (away + width / 2 + clear));
        const y = Math.round(anchor.y + dy * (away + height / 2 + clear));
        if (isFree(x, y, width, around[i] ?? [], avoid))
          return { box: boxAt(x, y, width), placing: 'beside', leader: leaderTo(anchor, x, y, width) };
      }
    }
  }
  return null;
}

const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
] as const;

function leaderTo(anchor: Point, x: number, y: number, width: number): readonly [Point, Point] {
  const end = {
    x: Math.min(Math.max(anchor.x, x - width / 2 + 12), x + width / 2 - 12),
    y: Math.min(Math.max(anchor.y, y - height / 2), y + height / 2),
  };
  if (Math.abs(anchor.y - y) < height / 2) end.x = anchor.x < x ? x - width / 2 : x + width / 2;
  return [{ x: anchor.x, y: anchor.y }, end];
}

/** Whether a box around the point keeps from solid blockers and from the kinds in `avoid`. */
export function isFree(x: number, y: number, width: number, blockers: Blockers, avoid: number): boolean {
  const left = x - width / 2;
  const top = y - height / 2;
  for (let i = 0; i < blockers.length; i += 5) {
    if (
      (blockers[i] as number) < left + width &&
      (blockers[i + 2] as number) > left &&
      (blockers[i + 1] as number) < top + height &&
      (blockers[i + 3] as number) > top &&
      ((blockers[i + 4] as number) & ~avoid) === 0
    )
      return false;
  }
  return true;
}

export function boxAt(x: number, y: number, width: number): Rect {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}
