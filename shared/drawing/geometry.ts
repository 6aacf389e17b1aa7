/** Rectangles and points on the board, in canvas pixels, y downwards. */
import type { Point } from '../model/document.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function right(rect: Rect): number {
  return rect.x + rect.width;
}

export function bottom(rect: Rect): number {
  return rect.y + rect.height;
}

export function middle(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** The rectangle grown by `by` on every side. */
export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** Whether two rectangles share more than a border, or come nearer to each other than `gap`. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return a.x < right(b) + gap && b.x < right(a) + gap && a.y < bottom(b) + gap && b.y < bottom(a) + gap;
}

/** Whether all of `inner` lies in `outer`, borders included. */
export function encloses(outer: Rect, inner: Rect): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
}

/** Whether a rectangle touches a box or lies in it. */
export function touches(rect: Rect, box: Box): boolean {
  return rect.x <= box.right && right(rect) >= box.left && rect.y <= box.bottom && bottom(rect) >= box.top;
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** A rectangle by its sides. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What differs between two lists of the same length, both as it was and as it is; `null` for lists of different lengths. */
export function changedRects(before: readonly Rect[], now: readonly Rect[]): readonly Rect[] | null {
  if (before === now) return [];
  if (before.length !== now.length) return null;
  return now.flatMap((rect, i) => {
    const old = before[i];
    return old === undefined || old === rect || sameRect(old, rect) ? [] : [old, rect];
  });
}

/** The smallest rectangle around all of them, or `null` without any. */
export function around(rects: readonly Rect[]): Rect | null {
  const [first] = rects;
  if (first === undefined) return null;
  let { x, y } = first;
  let endX = right(first);
  let endY = bottom(first);
  for (const rect of rects) {
    x = Math.min(x, rect.x);
    y = Math.min(y, rect.y);
    endX = Math.max(endX, right(rect));
    endY = Math.max(endY, bottom(rect));
  }
  return { x, y, width: endX - x, height: endY - y };
}

/** Where a line comes nearest to a point. All lengths in px. */
export interface Nearest {
  readonly point: Point;
  /** Which of its runs it lies on, from 0. */
  readonly run: number;
  /** From the given point. */
  readonly away: number;
  /** From the line's beginning. */
  readonly along: number;
  /** Of the whole line. */
  readonly length: number;
}

/** The point of a line of straight runs that is nearest to another; of several the first. `null` for a line without points. */
export function nearestOnLine(line: readonly Point[], { x, y }: Point): Nearest | null {
  const [first] = line;
  if (first === undefined) return null;
  let point = first;
  let away = Math.hypot(first.x - x, first.y - y);
  let nearest = 0;
  let along = 0;
  let length = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const run = Math.hypot(dx, dy);
    const part = run === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (run * run)));
    const at = { x: a.x + part * dx, y: a.y + part * dy };
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance < away) {
      point = at;
      nearest = i - 1;
      away = distance;
      along = length + part * run;
    }
    length += run;
  }
  return { point, run: nearest, away, along, length };
}
