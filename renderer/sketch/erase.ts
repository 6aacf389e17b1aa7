/** What an eraser meets: a pure question to the scene, so that the eraser takes what is seen. */
import type { PictureItem, ShapeItem, StrokeItem } from '../../shared/drawing/drawn-scene.ts';
import { type Box, grown, nearestOnLine, type Rect, touches } from '../../shared/drawing/geometry.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import type { Point } from '../../shared/model/document.ts';
import { extentOf } from '../canvas/in-view.ts';
import { contains } from '../edits/extent.ts';

/** Ids of all that lies within `reach` (px on the board) of the way from one point to another; containers are too large to be meant. */
export function touched(scene: Scene, from: Point, to: Point, reach: number): readonly string[] {
  const { cards, notes, arrows, behind, strokes } = scene;
  const way = steps(from, to, reach);
  const area: Box = {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    bottom: Math.max(from.y, to.y),
  };
  // Most of a board is nowhere near: only what is close by is followed point by point.
  const meets = (box: Rect) => touches(box, area) && way.some((at) => contains(box, at));
  const onLine = (box: Rect, points: () => readonly Point[], width: number) =>
    meets(grown(box, 2 * reach + width)) && isNear(points(), reach + width / 2);
  const isNear = (points: readonly Point[], most: number) => way.some((at) => distanceToLine(at, points) <= most);
  return [
    ...cards.filter(({ rect }) => meets(rect)),
    ...notes.filter(({ rect }) => meets(rect)),
    ...arrows.filter((arrow) => onLine(extentOf(arrow), () => arrow.points, arrow.width)),
    ...strokes.filter((stroke) => onLine(stroke.rect, () => placed(stroke), stroke.width)),
    ...behind.filter((item) => meets(grown(item.rect, reach)) && way.some((at) => onItem(item, at, reach))),
  ].map(({ id }) => id);
}

/** Points along the way, no farther apart than the eraser reaches. */
function steps(from: Point, to: Point, reach: number): readonly Point[] {
  const count = Math.min(500, Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / reach)));
  return Array.from({ length: count + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / count,
    y: from.y + ((to.y - from.y) * i) / count,
  }));
}

/** A line's points on the board. */
function placed({ rect, points }: Pick<StrokeItem, 'rect' | 'points'>): readonly Point[] {
  return points.map(([x, y]) => ({ x: rect.x + x, y: rect.y + y }));
}

function distanceToLine(at: Point, points: readonly Point[]): number {
  return nearestOnLine(points, at)?.away ?? Number.POSITIVE_INFINITY;
}

/** The middle of a shape, where its text is, counts as the shape; the rest of an empty one does not. */
function onItem(item: ShapeItem | PictureItem, at: Point, reach: number): boolean {
  const { rect } = item;
  if (item.form === 'picture') return contains(rect, at);
  if (item.kind === 'line') return distanceToLine(at, placed(item)) <= reach;
  const [halfWidth, halfHeight] = [rect.width / 2, rect.height / 2];
  const across = Math.abs(at.x - rect.x - halfWidth);
  const down = Math.abs(at.y - rect.y - halfHeight);
  if (item.text !== '' && across < Math.min(halfWidth, 48) && down < Math.min(halfHeight, 16)) return true;
  // Below 0 inside the outline, above 0 outside of it; px.
  const beyond = {
    rectangle: Math.max(across - halfWidth, down - halfHeight),
    ellipse: (Math.hypot(across / halfWidth, down / halfHeight) - 1) * Math.min(halfWidth, halfHeight),
    diamond:
      ((across / halfWidth + down / halfHeight - 1) * halfWidth * halfHeight) / Math.hypot(halfWidth, halfHeight),
  }[item.kind];
  return item.fill === null ? Math.abs(beyond) <= reach : beyond <= reach;
}

/** A rule for every marked thing: the board itself does not render while the eraser moves. */
export function dimmed(marked: ReadonlySet<string>): string {
  const of = (id: string) => {
    const name = CSS.escape(id);
    return ['.react-flow__node', '.react-flow__edge']
      .map((part) => `${part}[data-id="${name}"]`)
      .concat(`[data-edge="${name}"]`);
  };
  return marked.size === 0 ? '' : `${[...marked].flatMap(of).join(',')}{opacity:.25}`;
}
