/** Which parts of a scene are near the view. React Flow is given only these, so that what it does for each frame does not grow with the board. */
import { type Rect, touches } from '../../shared/drawing/geometry.ts';
import type { Arrow, Scene } from '../../shared/drawing/scene.ts';
import type { Point } from '../../shared/model/document.ts';

/** The part of the board that is on screen with a margin, px on the board. It changes in steps, not with every pixel panned. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Steps of the region's edges, and least room around the view. */
const step = 256;
const margin = 128;

/** `transform` is React Flow's: where the board's origin is on screen, and the zoom. `null` before the pane has a size. */
export function regionOf(
  [x, y, zoom]: readonly [number, number, number],
  width: number,
  height: number,
): Region | null {
  if (!(width > 0 && height > 0 && zoom > 0)) return null;
  const down = (at: number) => Math.floor((at - margin) / step) * step;
  const up = (at: number) => Math.ceil((at + margin) / step) * step;
  return {
    left: down(-x / zoom),
    top: down(-y / zoom),
    right: up((width - x) / zoom),
    bottom: up((height - y) / zoom),
  };
}

export function isSameRegion(a: Region | null, b: Region | null): boolean {
  if (a === null || b === null) return a === b;
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/** The frames, notes, cards, drawn things and arrows (with their annotations) that reach into the region. */
export function partsIn(scene: Scene, region: Region): Omit<Scene, 'bounds'> {
  const isIn = ({ rect }: { readonly rect: Rect }) => touches(rect, region);
  return {
    frames: scene.frames.filter(isIn),
    notes: scene.notes.filter(isIn),
    cards: scene.cards.filter(isIn),
    behind: scene.behind.filter(isIn),
    strokes: scene.strokes.filter(isIn),
    arrows: scene.arrows.filter((arrow) => reaches(arrow, region)),
  };
}

/** Whether a run of the arrow or its annotation reaches into the region: an arrow with bends passes round much that it does not cross. */
export function reaches(arrow: Arrow, { left, top, right, bottom }: Region): boolean {
  const extent = extentOf(arrow);
  if (extent.x > right || extent.x + extent.width < left || extent.y > bottom || extent.y + extent.height < top)
    return false;
  const { points, annotation } = arrow;
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i] as Point;
    const b = points[i + 1] as Point;
    if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) continue;
    if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) continue;
    return true;
  }
  return annotation !== null && touches(annotation.box, { left, top, right, bottom });
}

const extents = new WeakMap<Arrow, Rect>();

/** The box around an arrow and its annotation. */
export function extentOf(arrow: Arrow): Rect {
  const known = extents.get(arrow);
  if (known !== undefined) return known;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of arrow.points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  if (arrow.annotation !== null) {
    const { box } = arrow.annotation;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  const extent = { x: left, y: top, width: right - left, height: bottom - top };
  extents.set(arrow, extent);
  return extent;
}
