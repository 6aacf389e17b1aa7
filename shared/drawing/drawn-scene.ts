/** What is drawn by hand, as it lies on the board: paths and lines of text told from its own left top corner. */
import {
  type BoxKind,
  type BoxShape,
  type DrawnPoint,
  fills,
  inks,
  type Picture,
  type PictureType,
  type Shape,
  type Sketch,
  type Stroke,
} from '../model/document.ts';
import { drawnBox } from '../model/drawn.ts';
import { drawnMarks } from './drawn-marks.ts';
import type { Rect } from './geometry.ts';
import type { DrawnMarks } from './scene.ts';
import { wrapped } from './text-width.ts';

export type Ink = (typeof inks)[number];
export type Fill = (typeof fills)[number];

interface DrawnItem extends Pick<DrawnMarks, 'locked' | 'link'> {
  readonly id: string;
  readonly rect: Rect;
}

/** `strokePath` has the outline of its points: it loads with the first stroke that is drawn. */
export interface StrokeItem extends DrawnItem {
  readonly form: 'stroke';
  readonly ink: Ink;
  readonly points: readonly DrawnPoint[];
  readonly width: number;
}

export interface ShapeItem extends DrawnItem {
  readonly form: 'shape';
  readonly kind: BoxKind | 'line';
  /** A line of `drawnMeasures.line`, to be stroked; closed unless the kind is `line`. */
  readonly path: string;
  readonly ink: Ink;
  readonly fill: Fill | null;
  readonly text: string;
  /** In the middle of the shape, one under the other. */
  readonly lines: readonly string[];
  /** Of a line alone. */
  readonly points: readonly DrawnPoint[];
}

export interface PictureItem extends DrawnItem {
  readonly form: 'picture';
  readonly type: PictureType;
  readonly data: string;
  readonly label: string;
}

export const drawnMeasures = { line: 1.5, corner: 8, textSize: 14, textLine: 20 } as const;

/** Shapes and pictures, that lie below arrows and cards; the lowest first. */
export function itemsBehind({ images = [], shapes = [] }: Sketch): readonly (ShapeItem | PictureItem)[] {
  return byHeight<ShapeItem | PictureItem>([...images.map(pictures), ...shapes.map(shapesOf)]);
}

/** Strokes, that lie above everything; the lowest first. */
export function strokeItems({ strokes }: Sketch): readonly StrokeItem[] {
  return byHeight(strokes.map(strokesOf));
}

interface Tall<T> {
  readonly z: number;
  readonly item: T;
}

/** A drawing is drawn anew for every step of a drag: what did not change is the same item, and its path is made once. */
function withHeight<M extends { readonly z?: number }, T>(make: (model: M) => T): (model: M) => Tall<T> {
  const known = new WeakMap<M, Tall<T>>();
  return (model) => {
    const made = known.get(model) ?? { z: model.z ?? 0, item: make(model) };
    known.set(model, made);
    return made;
  };
}

const pictures = withHeight(pictureItem);
const shapesOf = withHeight(shapeItem);
const strokesOf = withHeight(strokeItem);

function byHeight<T>(items: readonly Tall<T>[]): readonly T[] {
  return items.toSorted((a, b) => a.z - b.z).map(({ item }) => item);
}

function strokeItem(stroke: Stroke): StrokeItem {
  const { id, points, width, colour } = stroke;
  return {
    form: 'stroke',
    id,
    rect: drawnBox(stroke),
    ...marksOf(stroke),
    ink: inkOf(colour),
    points,
    width,
  };
}

function pictureItem(picture: Picture): PictureItem {
  const { id, x, y, width, height, type, data, label = '' } = picture;
  return { form: 'picture', id, rect: { x, y, width, height }, ...marksOf(picture), type, data, label };
}

function shapeItem(shape: Shape): ShapeItem {
  const { id, kind, colour } = shape;
  const rect = drawnBox(shape);
  const base = { form: 'shape', id, rect, ...marksOf(shape), kind, ink: inkOf(colour) } as const;
  if (shape.kind === 'line') {
    const path = shape.points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
    return { ...base, path, fill: null, text: '', lines: [], points: shape.points };
  }
  const fill = fills.find((name) => name === shape.fill) ?? null;
  const text = shape.text ?? '';
  return {
    ...base,
    path: shapePath(shape.kind, rect.width, rect.height),
    fill,
    text,
    lines: linesOf(shape),
    points: [],
  };
}

function marksOf(drawn: Stroke | Shape | Picture): Pick<DrawnMarks, 'locked' | 'link'> {
  const { locked, link } = drawnMarks(drawn);
  return { locked, link };
}

function inkOf(colour: string | undefined): Ink {
  return inks.find((name) => name === colour) ?? 'ink';
}

/** The outline of a shape of this size with its corner at the origin; its line lies inside the box. */
export function shapePath(kind: BoxKind, width: number, height: number): string {
  const half = drawnMeasures.line / 2;
  const [right, bottom] = [Math.max(half, width - half), Math.max(half, height - half)];
  const [middleX, middleY] = [width / 2, height / 2];
  if (kind === 'diamond') return `M${middleX} ${half}L${right} ${middleY}L${middleX} ${bottom}L${half} ${middleY}Z`;
  if (kind === 'ellipse') {
    const radii = `${Math.max(0, middleX - half)} ${Math.max(0, middleY - half)}`;
    return `M${half} ${middleY}A${radii} 0 0 1 ${right} ${middleY}A${radii} 0 0 1 ${half} ${middleY}Z`;
  }
  const round = Math.max(0, Math.min(drawnMeasures.corner, middleX - half, middleY - half));
  const corner = (x: number, y: number) => `A${round} ${round} 0 0 1 ${x} ${y}`;
  return (
    `M${half + round} ${half}H${right - round}${corner(right, half + round)}V${bottom - round}${corner(right - round, bottom)}` +
    `H${half + round}${corner(half, bottom - round)}V${half + round}${corner(half + round, half)}Z`
  );
}

/** Part of a shape's width and height that its text may take. */
const textRoom: Readonly<Record<BoxKind, number>> = { rectangle: 1, ellipse: 0.72, diamond: 0.6 };

function linesOf({ kind, text = '', width, height }: BoxShape): readonly string[] {
  if (text.trim() === '') return [];
  const room = Math.max(24, width * textRoom[kind] - 16);
  const most = Math.max(1, Math.floor((height * textRoom[kind] - 8) / drawnMeasures.textLine));
  return wrapped(text, room, drawnMeasures.textSize, 400).slice(0, most);
}

/** Where the base of each line of text stands, from the shape's top. */
export function textBase(height: number, count: number, line: number): number {
  const { textLine } = drawnMeasures;
  return height / 2 + (line - (count - 1) / 2) * textLine + 5;
}
