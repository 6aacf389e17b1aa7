import type { Point } from '../../shared/model/document.ts';
import { type Box, centreOf } from '../edits/extent.ts';

/** Where the line from a box's middle to `point` leaves the box; the point itself while it is inside. */
export function borderToward(box: Box, point: Point): Point {
  const middle = centreOf(box);
  const across = point.x - middle.x;
  const down = point.y - middle.y;
  const out = Math.max(Math.abs(across) / (box.width / 2), Math.abs(down) / (box.height / 2), 1);
  return { x: middle.x + across / out, y: middle.y + down / out };
}
