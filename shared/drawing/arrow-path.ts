import type { Mode, Point } from '../model/document.ts';
import { flatText } from './flat-text.ts';
import { measures } from './scene.ts';

/** The line stops this far from the tip, inside the head. */
const shorter: Readonly<Record<Mode, number>> = { sync: 6, async: 1 };

/** SVG path through the points with bends rounded at 12 px, ending short of the tip so that the head covers its end. */
export function arrowPath(points: readonly Point[], mode: Mode): string {
  const last = points.at(-1);
  const before = points.at(-2);
  if (last === undefined || before === undefined) return '';
  const length = Math.hypot(last.x - before.x, last.y - before.y);
  const back = length === 0 ? 0 : Math.min(shorter[mode], length / 2) / length;
  const tip = { x: last.x - (last.x - before.x) * back, y: last.y - (last.y - before.y) * back };
  return roundedPath([...points.slice(0, -1), tip], measures.bend);
}

/** SVG path through the points, each bend a quadratic curve that starts at most `radius` before it. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const steps = points.map((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (before === undefined) return `M${round(point.x)} ${round(point.y)}`;
    if (after === undefined) return `L${round(point.x)} ${round(point.y)}`;
    const a = toward(point, before, radius);
    const b = toward(point, after, radius);
    return `L${round(a.x)} ${round(a.y)}Q${round(point.x)} ${round(point.y)} ${round(b.x)} ${round(b.y)}`;
  });
  return flatText(steps);
}

/** Direction of the last run in degrees: 0 to the right, 90 down. */
export function headAngle(points: readonly Point[]): number {
  const last = points.at(-1);
  const before = points.at(-2);
  if (last === undefined || before === undefined) return 0;
  return round((Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI);
}

function toward(from: Point, to: Point, most: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  const part = Math.min(most, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
