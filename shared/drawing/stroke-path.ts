import { getStroke } from 'perfect-freehand';
import type { DrawnPoint } from '../model/document.ts';
import { flatText } from './flat-text.ts';

/**
 * The outline of a line of the pen as an SVG path, told from the same corner as its points. `width` is that of the pen, px. Where the
 * device gave no pressure, the line is drawn as if a faster hand pressed less.
 */
export function strokePath(points: readonly DrawnPoint[], width: number): string {
  const known = paths.get(points);
  if (known !== undefined && known.width === width) return known.path;
  const hasPressure = points.some(([, , pressure]) => pressure !== undefined);
  const outline = getStroke(
    points.map(([x, y, pressure = 0.5]) => [x, y, Math.min(1, Math.max(0, pressure))]),
    {
      size: width,
      thinning: hasPressure ? 0.6 : 0.35,
      smoothing: 0.5,
      streamline: 0.35,
      simulatePressure: !hasPressure,
      last: true,
    },
  );
  const path = closedPath(outline);
  paths.set(points, { width, path });
  return path;
}

/** A stroke that is only moved keeps its points, and so its path. */
const paths = new WeakMap<readonly DrawnPoint[], { readonly width: number; readonly path: string }>();

/** Through the middles of the outline's edges, so that it has no corners. */
function closedPath(outline: readonly (readonly number[])[]): string {
  const [first] = outline;
  if (first === undefined) return '';
  const at = ([x = 0, y = 0]: readonly number[]) => `${short(x)} ${short(y)}`;
  const turns = outline.map((point, i) => {
    const next = outline[(i + 1) % outline.length] ?? first;
    const [x = 0, y = 0] = point;
    const [nextX = 0, nextY = 0] = next;
    return `${i === 0 ? '' : ' '}${at(point)} ${at([(x + nextX) / 2, (y + nextY) / 2])}`;
  });
  return flatText([`M${at(first)}Q`, ...turns, 'Z']);
}

function short(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
