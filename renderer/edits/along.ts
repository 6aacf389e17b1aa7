import type { Point } from '../../shared/model/document.ts';

/** The part of an arrow's length, 0 to 1, at which it comes nearest to `point`; to a thousandth. */
export function nearestPart(points: readonly Point[], point: Point): number {
  let before = 0;
  let best = { away: Number.POSITIVE_INFINITY, at: 0 };
  points.slice(1).forEach((b, i) => {
    const a = points[i] as Point;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const part = length === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / (length * length);
    const t = Math.min(1, Math.max(0, part));
    const away = Math.hypot(a.x + (b.x - a.x) * t - point.x, a.y + (b.y - a.y) * t - point.y);
    if (away < best.away) best = { away, at: before + t * length };
    before += length;
  });
  return before === 0 ? 0 : Math.round((best.at / before) * 1000) / 1000;
}
