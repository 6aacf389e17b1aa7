/** Where a tool sets a point with Shift held: in line with where it started. */
import type { Point } from '../../shared/model/document.ts';
import type { Box } from '../edits/extent.ts';

/** The point at the nearest multiple of 15 degrees from the start, as far away as it was. */
export function straightened(start: Point, { x, y }: Point): Point {
  const turn = Math.PI / 12;
  const angle = Math.round(Math.atan2(y - start.y, x - start.x) / turn) * turn;
  const length = Math.hypot(x - start.x, y - start.y);
  return { x: Math.round(start.x + length * Math.cos(angle)), y: Math.round(start.y + length * Math.sin(angle)) };
}

/** The box between two corners, whichever comes first; `square` makes its sides as long as the longer one. */
export function boxBetween(start: Point, end: Point, square: boolean): Box {
  const across = Math.abs(end.x - start.x);
  const down = Math.abs(end.y - start.y);
  const width = square ? Math.max(across, down) : across;
  const height = square ? Math.max(across, down) : down;
  return {
    x: end.x < start.x ? start.x - width : start.x,
    y: end.y < start.y ? start.y - height : start.y,
    width,
    height,
  };
}
