/** Strokes, shapes and pictures as boxes: where they lie, and how they are made from points and fitted into another box. */
import type { DrawnPoint, LineShape, Picture, Point, Shape, Sketch, Stroke } from './document.ts';

export interface DrawnBox extends Point {
  readonly width: number;
  readonly height: number;
}

/** Everything drawn by hand, from the back to the front where no `z` says otherwise. */
export function drawnThings({ images = [], shapes = [], strokes }: Sketch): readonly (Stroke | Shape | Picture)[] {
  return [...images, ...shapes, ...strokes];
}

/** A stroke and a line lie where their points are; a pen's own width is beyond that. */
export function drawnBox(drawn: Stroke | Shape | Picture): DrawnBox {
  const { x, y } = drawn;
  if (!('points' in drawn)) return { x, y, width: drawn.width, height: drawn.height };
  return { x, y, ...extent(drawn.points) };
}

const extents = new WeakMap<readonly DrawnPoint[], { readonly width: number; readonly height: number }>();

function extent(points: readonly DrawnPoint[]): { readonly width: number; readonly height: number } {
  const known = extents.get(points);
  if (known !== undefined) return known;
  let width = 0;
  let height = 0;
  for (const [x, y] of points) {
    width = Math.max(width, x);
    height = Math.max(height, y);
  }
  const found = { width, height };
  extents.set(points, found);
  return found;
}

/** Places on the board as a corner and points from it, to a tenth of a pixel; pressure to a hundredth. */
export function fromBoard(places: readonly DrawnPoint[]): Pick<Stroke | LineShape, 'x' | 'y' | 'points'> {
  let x = Number.POSITIVE_INFINITY;
  let y = Number.POSITIVE_INFINITY;
  for (const place of places) {
    x = Math.min(x, tenth(place[0]));
    y = Math.min(y, tenth(place[1]));
  }
  const points = places.map(([px, py, pressure]): DrawnPoint => {
    const at = [tenth(tenth(px) - x), tenth(tenth(py) - y)] as const;
    return pressure === undefined ? at : [...at, Math.round(pressure * 100) / 100];
  });
  return { x, y, points };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** The same thing fitted into another box. What has no width or no height keeps having none. */
export function fitted<T extends Stroke | Shape | Picture>(drawn: T, to: DrawnBox): T {
  if (!('points' in drawn)) return { ...drawn, ...to };
  const { width, height } = extent(drawn.points);
  const across = width === 0 ? 1 : to.width / width;
  const down = height === 0 ? 1 : to.height / height;
  const points = drawn.points.map(([x, y, pressure]): DrawnPoint => {
    const at = [tenth(x * across), tenth(y * down)] as const;
    return pressure === undefined ? at : [...at, pressure];
  });
  return { ...drawn, x: to.x, y: to.y, points };
}
