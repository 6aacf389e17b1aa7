import { nearestOnLine } from '../../shared/drawing/geometry.ts';
import type { Point } from '../../shared/model/document.ts';

/** The part of an arrow's length, 0 to 1, at which it comes nearest to `point`; to a thousandth. */
export function nearestPart(points: readonly Point[], point: Point): number {
  const nearest = nearestOnLine(points, point);
  if (nearest === null || nearest.length === 0) return 0;
  return Math.round((nearest.along / nearest.length) * 1000) / 1000;
}
