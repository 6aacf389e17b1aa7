/** What an eraser meets: a pure question to the scene, so that the eraser takes what is seen. */
import type { PictureItem, ShapeItem } from '../../shared/drawing/drawn-scene.ts';
import { grown, type Rect } from '../../shared/drawing/geometry.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import type { Point } from '../../shared/model/document.ts';
import { contains } from '../edits/extent.ts';

/** Ids of all that lies within `reach` (px on the board) of the way from one point to another; containers are too large to be meant. */
export function touched(scene: Scene, from: Point, to: Point, reach: number): readonly string[] {
  const { cards, notes, arrows, behind, strokes } = scene;
  const way = steps(from, to, reach);
  const meets = (box: Rect) => way.some((at) => contains(box, at));
  const onLine = (points: readonly Point[], width: number) =>
    isNear(points, reach + width) && way.some((at) => distanceToLine(at, points) <= reach + width / 2);
  const isNear = (points: readonly Point[], by: number) => {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const around = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    return meets(grown(around, by + reach));
  };
  return [
    ...cards.filter(({ rect }) => meets(rect)),
    ...notes.filter(({ rect }) => meets(rect)),
    ...arrows.filter(({ points, width }) => points.length > 0 && onLine(points, width)),
    ...strokes.filter(({ rect, points, width }) =>
      onLine(
        points.map(([x, y]) => ({ x: rect.x + x, y: rect.y + y })),
        width,
      ),
    ),
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

function distanceToLine(at: Point, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  points.forEach((point, i) => {
    const before = points[Math.max(0, i - 1)] ?? point;
    const [x, y] = [point.x - before.x, point.y - before.y];
    const length = x * x + y * y;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - before.x) * x + (at.y - before.y) * y) / length));
    least = Math.min(least, Math.hypot(at.x - before.x - along * x, at.y - before.y - along * y));
  });
  return least;
}

/** The middle of a shape, where its text is, counts as the shape; the rest of an empty one does not. */
function onItem(item: ShapeItem | PictureItem, at: Point, reach: number): boolean {
  const { rect } = item;
  if (item.form === 'picture') return contains(rect, at);
  if (item.kind === 'line') {
    return (
      distanceToLine(
        at,
        item.points.map(([x, y]) => ({ x: rect.x + x, y: rect.y + y })),
      ) <= reach
    );
  }
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
