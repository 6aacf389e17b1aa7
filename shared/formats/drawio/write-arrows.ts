/** Arrows of a scene as edges of draw.io, tied to the shapes at their ends, on their way and with their words where they stand here. */
import { middle, nearestOnLine, type Rect } from '../../drawing/geometry.ts';
import type { Arrow, NoteBox } from '../../drawing/scene.ts';
import type { Point } from '../../model/document.ts';
import { carried, trail } from '../carried/carried.ts';
import { edge, htmlOf, onEdge } from './cells-out.ts';
import { styleText } from './styles.ts';
import { linkOf, lockOf, marksOf, type Parent, type Writing } from './write-things.ts';

const curvePoints = 5;
const badgeSize = 20;

/** The shape at an end of an arrow: its cell, the card that it is here, and the part of it that the shape takes. */
export interface EndShape {
  readonly id: string;
  readonly card: Rect;
  readonly shape: Rect;
}

export function arrowCells(
  arrow: Arrow,
  [from, to]: readonly [EndShape, EndShape],
  route: 'orthogonal' | 'straight' | 'curved',
  { colour, says }: Writing,
  id: string,
  parent: Parent,
): readonly string[] {
  const points = route === 'curved' ? sampled(arrow.points) : arrow.points;
  const inner = points.slice(1, -1);
  const [start, end] = [portOf(points[0], from), portOf(points.at(-1), to)];
  const parts = arrow.annotation?.parts ?? [];
  const label = parts.find(({ key }) => key === 'label')?.text ?? '';
  const figures = parts
    .filter(({ key }) => key !== 'label')
    .map(({ text }) => text)
    .join(' · ');
  const lines = [label, figures].filter((line) => line !== '');
  const broken = arrow.mode === 'async';
  const marks = marksOf({ link: arrow.badge?.link ?? null, locked: arrow.badge?.locked ?? false });
  const own = carried(
    says(arrow.id),
    {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
      text: lines.join('\n'),
      figures: figures === '' ? [] : [figures],
      broken,
      trail: trail([middle(from.shape), ...inner, middle(to.shape)].map(({ x, y }) => [x, y])),
    },
    marks,
  );
  const tone = arrow.status === 'tight' || arrow.status === 'over' ? colour.status[arrow.status].fill : colour.line;
  const style = styleText({
    edgeStyle: route === 'orthogonal' ? 'orthogonalEdgeStyle' : 'none',
    curved: route === 'curved' ? 1 : null,
    rounded: route === 'orthogonal' ? 1 : 0,
    html: 1,
    endArrow: broken ? 'open' : 'block',
    endFill: broken ? 0 : 1,
    startArrow: 'none',
    strokeColor: tone,
    strokeWidth: arrow.width,
    dashed: broken ? 1 : 0,
    fontSize: 11,
    fontColor: colour.text,
    labelBackgroundColor: '#ffffff',
    exitX: start.x,
    exitY: start.y,
    exitDx: 0,
    exitDy: 0,
    entryX: end.x,
    entryY: end.y,
    entryDx: 0,
    entryDy: 0,
    ...lockOf(marks),
  });
  const cell = {
    id,
    parent: parent.id,
    style,
    html: lines.map(htmlOf).join('<br>'),
    link: linkOf(marks),
    own,
    source: from.id,
    target: to.id,
    points: inner,
  };
  const drawn = [start.at, ...inner, end.at];
  const box = arrow.annotation?.box;
  const words = box === undefined ? {} : { words: placeOf(drawn, middle(box)) };
  return [edge({ ...cell, ...words }), ...stepCells(arrow, drawn, { colour, says }, id)];
}

function stepCells(
  { badge, id: arrow }: Arrow,
  drawn: readonly Point[],
  { colour, says }: Pick<Writing, 'colour' | 'says'>,
  id: string,
): readonly string[] {
  if (badge === null || badge.step === null) return [];
  const own = says(arrow) === null ? null : ({ part: 'figure', of: arrow } as const);
  const style = styleText(
    { html: 1, fontSize: 11, fillColor: colour.surface, strokeColor: colour.text, fontColor: colour.text },
    ['ellipse'],
  );
  const { at } = placeOf(drawn, middle(badge.box));
  return [onEdge({ id: `${id}-step`, parent: id, style, html: `${badge.step}`, own }, at, badgeSize)];
}

/** From a note to what it is about. */
export function tetherCell(
  note: NoteBox,
  from: string,
  to: string | null,
  { colour, says }: Writing,
  id: string,
  parent: Parent,
): string | null {
  if (note.tether === null) return null;
  const [start, end] = note.tether;
  const own = says(note.id) === null ? null : ({ part: 'tether', of: note.id } as const);
  const style = styleText({
    edgeStyle: 'none',
    html: 1,
    endArrow: 'none',
    startArrow: 'none',
    dashed: 1,
    dashPattern: '1 3',
    strokeColor: colour.muted,
  });
  return edge({
    id,
    parent: parent.id,
    style,
    html: '',
    own,
    source: from,
    target: to,
    points: [],
    ends: [start, end],
  });
}

interface Port {
  /** Parts of the shape's width and height. */
  readonly x: number;
  readonly y: number;
  readonly at: Point;
}

/** The point of the shape's border that is beside the one on the card's. */
function portOf(point: Point | undefined, { card, shape }: EndShape): Port {
  const { x, y } = point ?? middle(card);
  const onSide = (value: number, from: number, size: number) =>
    Math.abs(value - from) < 1 || Math.abs(value - from - size) < 1;
  const part = (value: number, from: number, size: number) =>
    Math.max(0, Math.min(1, size === 0 ? 0.5 : (value - from) / size));
  const sideways = onSide(x, card.x, card.width) && y > card.y + 1 && y < card.y + card.height - 1;
  const px = sideways ? (x < card.x + card.width / 2 ? 0 : 1) : part(x, shape.x, shape.width);
  const upright = !sideways && onSide(y, card.y, card.height);
  const py = upright ? (y < card.y + card.height / 2 ? 0 : 1) : part(y, shape.y, shape.height);
  const whole = (value: number) => Math.round(value * 1000) / 1000;
  return { x: whole(px), y: whole(py), at: { x: shape.x + px * shape.width, y: shape.y + py * shape.height } };
}

/** Where a point is beside a line: how far along, from -1 to 1, and how far from it. */
function placeOf(points: readonly Point[], at: Point): { readonly at: number; readonly offset: Point } {
  const near = nearestOnLine(points, at);
  if (near === null || near.length === 0) return { at: 0, offset: { x: 0, y: 0 } };
  return {
    at: (2 * near.along) / near.length - 1,
    offset: { x: Math.round(at.x - near.point.x), y: Math.round(at.y - near.point.y) },
  };
}

function sampled(points: readonly Point[]): readonly Point[] {
  if (points.length <= curvePoints) return points;
  return Array.from(
    { length: curvePoints },
    (_, i) => points[Math.round((i * (points.length - 1)) / (curvePoints - 1))] as Point,
  );
}
