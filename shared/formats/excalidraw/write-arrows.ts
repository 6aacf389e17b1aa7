/** Arrows of a scene as arrows of Excalidraw, bound to the boxes at their ends so that they follow them. */
import { around, overlap, type Rect } from '../../drawing/geometry.ts';
import type { Arrow, Card, NoteBox } from '../../drawing/scene.ts';
import type { Point } from '../../model/document.ts';
import type { JsonObject } from '../board-check.ts';
import { carried, trail } from '../carried/carried.ts';
import { type Element, element, textElement, textSize, withWords } from './elements.ts';
import { marksOf, pathElement, type Writing } from './write-things.ts';

const sizes = { words: 11, step: 11, badge: 20 } as const;
/** A curve is drawn through so many of its points. */
const curvePoints = 5;

/** The box that an end of an arrow is bound to, as it is in the drawing. */
export interface EndBox {
  readonly id: string;
  readonly rect: Rect;
}

export function arrowElements(
  arrow: Arrow,
  ends: readonly [EndBox, EndBox],
  isCurved: boolean,
  { colour, says }: Writing,
  id: string,
): readonly Element[] {
  const given = isCurved ? sampled(arrow.points) : arrow.points;
  const points = given.length > 1 ? given : [...given, ...given];
  const rect = boxOf(points);
  const local = points.map(({ x, y }) => [x - rect.x, y - rect.y] as const);
  const tone = arrow.status === 'tight' || arrow.status === 'over' ? colour.status[arrow.status].fill : colour.line;
  const parts = arrow.annotation?.parts ?? [];
  const text = parts.map((part) => part.text).join('\n');
  const figures = parts.filter(({ key }) => key !== 'label').map((part) => part.text);
  const broken = arrow.mode === 'async';
  const marks = marksOf({ link: arrow.badge?.link ?? null, locked: arrow.badge?.locked ?? false });
  const own = carried(
    says(arrow.id),
    {
      ...rect,
      text,
      figures,
      broken,
      trail: trail(points.map(({ x, y }) => [x, y])),
    },
    marks,
  );
  // Only an arrow of right angles can be one that Excalidraw bends by itself.
  const elbowed = !isCurved && points.length > 2 && isSquare(points);
  const line = pathElement(
    'arrow',
    id,
    rect,
    local,
    {
      stroke: tone,
      width: arrow.width,
      line: broken ? 'dashed' : 'solid',
      ...marks,
      own,
    },
    {
      startBinding: binding(ends[0], points[0]),
      endBinding: binding(ends[1], points.at(-1)),
      endArrowhead: broken ? 'arrow' : 'triangle',
      roundness: isCurved ? { type: 2 } : null,
      elbowed,
      ...(elbowed ? { fixedSegments: null, startIsSpecial: null, endIsSpecial: null } : {}),
    },
  );
  const part = says(arrow.id) === null ? null : ({ part: 'figure', of: arrow.id } as const);
  return [
    ...labelled(line, points, text, colour.text),
    ...stepElements(arrow, id, {
      colour: colour.text,
      ground: colour.surface,
      locked: marks.locked === true,
      words: wordsBox(points, text),
      part,
    }),
  ];
}

/** Words on an arrow stand at its middle, where Excalidraw puts them. */
function labelled(line: Element, points: readonly Point[], text: string, colour: string): readonly Element[] {
  if (text.trim() === '') return [line];
  const { x, y } = wordsBox(points, text);
  const id = `${line.id}-text`;
  const words = { text, size: sizes.words, colour, align: 'center', vertical: 'middle' } as const;
  const style = { locked: line['locked'] === true };
  return [
    { ...line, boundElements: [{ id, type: 'text' }] },
    textElement(id, { x, y }, text.split('\n'), words, style, line.id),
  ];
}

function wordsBox(points: readonly Point[], text: string): Rect {
  const size = textSize(text.split('\n'), sizes.words);
  const { x, y } = middleOf(points);
  return { x: x - size.width / 2, y: y - size.height / 2, ...size };
}

/** The middle point of the line's points, or the middle between the two there. */
function middleOf(points: readonly Point[]): Point {
  const at = Math.floor(points.length / 2);
  const [a, b] = [points[at] ?? { x: 0, y: 0 }, points[at - 1] ?? { x: 0, y: 0 }];
  return points.length % 2 === 1 ? a : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function stepElements(
  { badge, id: arrow }: Arrow,
  id: string,
  {
    colour,
    ground,
    locked,
    part,
    words,
  }: {
    readonly colour: string;
    readonly ground: string;
    readonly locked: boolean;
    readonly part: { readonly part: 'figure'; readonly of: string } | null;
    readonly words: Rect;
  },
): readonly Element[] {
  if (badge === null || badge.step === null || arrow === '') return [];
  const { box } = badge;
  const free = { x: box.x, y: box.y + (box.height - sizes.badge) / 2, width: sizes.badge, height: sizes.badge };
  // The words stand in the middle of the arrow: on a short one the number steps aside.
  const at = overlap(free, words, 2) ? { ...free, x: words.x - sizes.badge - 4 } : free;
  const groups = [`${id}-step-group`];
  const circle = element('ellipse', `${id}-step`, at, {
    stroke: colour,
    background: ground,
    groups,
    locked,
    own: part,
  });
  return withWords(
    circle,
    { text: `${badge.step}`, size: sizes.step, colour, align: 'center' },
    { groups, locked, own: part },
  );
}

/** From a note to what it is about: a line without a head that follows both. */
export function tetherElement(
  note: NoteBox,
  from: EndBox,
  to: EndBox | null,
  { colour, says }: Writing,
  id: string,
): Element | null {
  if (note.tether === null) return null;
  const rect = boxOf(note.tether);
  const local = note.tether.map(({ x, y }) => [x - rect.x, y - rect.y] as const);
  const own = says(note.id) === null ? null : ({ part: 'tether', of: note.id } as const);
  return pathElement(
    'arrow',
    id,
    rect,
    local,
    { stroke: colour.muted, line: 'dotted', locked: note.locked, own },
    {
      startBinding: binding(from, note.tether[0]),
      endBinding: to === null ? null : binding(to, note.tether[1]),
      elbowed: false,
      roundness: null,
    },
  );
}

/** Both forms: where on the box as parts of its size, and the older distance to it. */
function binding({ id, rect }: EndBox, at: Point | undefined): JsonObject {
  const part = (value: number, from: number, size: number) =>
    size === 0 ? 0.5001 : Math.max(0, Math.min(1, (value - from) / size));
  const [x, y] = [part(at?.x ?? 0, rect.x, rect.width), part(at?.y ?? 0, rect.y, rect.height)];
  // A half exactly would be taken for no side at all.
  const off = (value: number) => (Math.abs(value - 0.5) < 0.0001 ? 0.5001 : value);
  return { elementId: id, focus: 0, gap: 1, fixedPoint: [off(x), off(y)], mode: 'orbit' };
}

export function endBoxes(cards: readonly Card[], name: (i: number) => string): ReadonlyMap<string, EndBox> {
  return new Map(cards.map(({ id, rect }, i) => [id, { id: name(i), rect }]));
}

function isSquare(points: readonly Point[]): boolean {
  return points.every((point, i) => {
    const before = points[i - 1];
    if (before === undefined) return true;
    return Math.abs(point.x - before.x) < 0.01 !== Math.abs(point.y - before.y) < 0.01;
  });
}

function sampled(points: readonly Point[]): readonly Point[] {
  if (points.length <= curvePoints) return points;
  return Array.from(
    { length: curvePoints },
    (_, i) => points[Math.round((i * (points.length - 1)) / (curvePoints - 1))] as Point,
  );
}

function boxOf(points: readonly Point[]): Rect {
  return around(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 };
}
