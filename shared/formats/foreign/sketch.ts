/** The part of a drawing that stays drawn: shapes, lines, strokes, text and pictures. */
import { noteBox } from '../../drawing/cards.ts';
import { middle } from '../../drawing/geometry.ts';
import type { DrawnPoint, Note, Picture, Shape, Sketch, Stroke } from '../../model/document.ts';
import { fromBoard } from '../../model/drawn.ts';
import { drawnMost } from '../../model/limits.ts';
import { isCarried } from '../carried/carried.ts';
import type { DesignPart } from './design.ts';
import { type Marks, scaled, whole } from './measures.ts';
import { type Ids, inOrder } from './own-ids.ts';
import { ownDrawn } from './own-things.ts';
import type { Remarks } from './remarks.ts';
import type { Roles } from './roles.ts';
import type { BoxThing, FrameThing, LineThing, TextThing, Thing } from './things.ts';

export type PictureFile = Pick<Picture, 'type' | 'data'>;

/** Most notes that are made of text. */
const mostNotes = 20_000;

export interface SketchSources {
  readonly picture: (file: string | null) => PictureFile | null;
  readonly marks: Marks;
  readonly remarks: Remarks;
  readonly ids: Ids;
  /** Notes that are joined to what they are about, by the board's ids. */
  readonly tied: ReadonlySet<string>;
}

export function sketchOf(
  things: readonly Thing[],
  { words, said }: Roles,
  { used, scale }: Pick<DesignPart, 'used' | 'scale'>,
  { picture, marks, remarks, ids, tied }: SketchSources,
): Sketch {
  const notes: Note[] = [];
  const shapes: Shape[] = [];
  const strokes: Stroke[] = [];
  const images: Picture[] = [];
  const sources = new Map<readonly unknown[], Thing[]>([notes, shapes, strokes, images].map((list) => [list, []]));
  let drawn = 0;
  let current: Thing | null = null;
  const add = <T>(list: T[], item: T) => {
    list.push(item);
    if (current !== null) sources.get(list)?.push(current);
  };
  /** A list is as long as a board's reader takes it. */
  const push = <T>(list: T[], most: number, make: (id: string) => T) => {
    if (list.length === most) remarks.leave('many');
    else {
      drawn += 1;
      add(list, make(ids.counted('d')));
    }
  };
  const lock = (thing: Thing) => (thing.locked ? { locked: true } : {});
  const lists = { note: notes, shape: shapes, stroke: strokes, image: images } as const;

  for (const thing of things) {
    if (used.has(thing)) continue;
    current = thing;
    const speaker = said.get(thing);
    // The words of a line stay beside it; those of a box are in it.
    if (speaker !== undefined && (speaker.kind !== 'line' || used.has(speaker))) continue;
    if (isCarried(thing.own) && thing.own.kind in lists) {
      const { own } = thing;
      const file = thing.kind === 'picture' ? picture(thing.file) : null;
      if (own.kind === 'image' && file === null) continue;
      const id = ids.of(thing) ?? '';
      const text = thing.kind === 'text' ? thing.text : (words.get(thing) ?? '');
      const sort = own.kind as keyof typeof lists;
      const form = ownDrawn(thing, own, {
        id,
        words: text,
        ...(file === null ? {} : { file }),
        tied: tied.has(own.thing.id),
      });
      add(lists[sort] as unknown[], form);
      continue;
    }
    switch (thing.kind) {
      case 'line':
        push(shapes, drawnMost.items, (id) => ({
          id,
          kind: 'line' as const,
          ...fromBoard(larger(withHeads(thing), scale)),
          ...inked(thing),
          ...lock(thing),
        }));
        break;
      case 'stroke':
        push(strokes, drawnMost.items, (id) => ({
          id,
          ...fromBoard(larger(thing.points, scale)),
          ...inked(thing),
          width: thing.pen,
          ...lock(thing),
        }));
        break;
      case 'box':
      case 'frame': {
        const text = thing.kind === 'frame' ? thing.name : (words.get(thing) ?? '');
        push(shapes, drawnMost.items, (id) => ({ ...boxShape(id, thing, scale), ...textOf(text), ...lock(thing) }));
        break;
      }
      case 'text':
        push(notes, mostNotes, (id) => ({ ...freeText(id, thing, scale), ...marks(thing) }));
        break;
      case 'page':
        if (thing.link === '') remarks.leaveKind('embedded page');
        else
          push(notes, mostNotes, (id) => ({
            id,
            kind: 'note' as const,
            text: thing.link,
            ...boxOf(thing, scale, 184),
            ...marks(thing),
          }));
        break;
      case 'picture': {
        const file = picture(thing.file);
        if (file !== null)
          push(images, drawnMost.pictures, (id) => ({ id, ...file, ...boxOf(thing, scale, 1), ...lock(thing) }));
        break;
      }
    }
  }
  const sorted = <T>(list: readonly T[]) => inOrder(list, sources.get(list) ?? []);
  // Pictures lie below shapes here, unless they say how high they lie.
  const high = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    shapes.length > 0 && images.length > 0 && drawn === shapes.length + images.length + notes.length + strokes.length
      ? list.map((item) => ({ ...item, z: Number(item.id.slice(1)) }))
      : sorted(list);
  return {
    notes: sorted(notes),
    strokes: sorted(strokes),
    ...(shapes.length === 0 ? {} : { shapes: high(shapes) }),
    ...(images.length === 0 ? {} : { images: high(images) }),
  };
}

/** Ink is what a line has when nothing is said. */
function inked({ ink }: Thing): { readonly colour?: string } {
  return ink === 'ink' ? {} : { colour: ink };
}

function textOf(text: string): { readonly text?: string } {
  return text.trim() === '' ? {} : { text: text.trim() };
}

function larger(points: readonly DrawnPoint[], by: number): readonly DrawnPoint[] {
  return points.map(([x, y, pressure]) => (pressure === undefined ? [x * by, y * by] : [x * by, y * by, pressure]));
}

function boxOf(thing: Thing, scale: number, least: number): Pick<Picture, 'x' | 'y' | 'width' | 'height'> {
  const { x, y, width, height } = scaled(thing, scale);
  return {
    x: whole(x),
    y: whole(y),
    width: Math.max(least, Math.round(width)),
    height: Math.max(least, Math.round(height)),
  };
}

function boxShape(id: string, thing: BoxThing | FrameThing, scale: number): Shape {
  return {
    id,
    kind: thing.kind === 'box' ? thing.shape : 'rectangle',
    ...boxOf(thing, scale, 4),
    ...inked(thing),
    ...(thing.fill === null ? {} : { fill: thing.fill }),
  };
}

/** Where the words stood: on the same middle where they were centred, else from the same left side. */
function freeText(id: string, thing: TextThing, scale: number): Note {
  const note: Note = { id, kind: 'text', text: thing.text.trim(), x: 0, y: 0 };
  const { rect } = noteBox(note);
  const box = scaled(thing, scale);
  const centre = middle(box);
  const inset = 12;
  const x = thing.centred ? centre.x - rect.width / 2 : box.x - inset;
  return { ...note, x: whole(x), y: whole(centre.y - rect.height / 2) };
}

/** Lines have no heads here: those of an arrow are drawn along with it. */
function withHeads({ points, arrow, headAtStart, headAtEnd }: LineThing): readonly DrawnPoint[] {
  if (!arrow) return points;
  const [first, second, last, before] = [points[0], points[1], points.at(-1), points.at(-2)];
  return [
    ...(headAtStart ? head(second, first).toReversed() : []),
    ...points,
    ...(headAtEnd ? head(before, last) : []),
  ];
}

/** From the tip out to one side, back, and out to the other. */
function head(from: DrawnPoint | undefined, tip: DrawnPoint | undefined): readonly DrawnPoint[] {
  if (from === undefined || tip === undefined) return [];
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]);
  const size = Math.min(12, length / 2);
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const wing = (turn: number): DrawnPoint => [
    tip[0] - size * Math.cos(angle + turn),
    tip[1] - size * Math.sin(angle + turn),
  ];
  return [wing(0.45), [tip[0], tip[1]], wing(-0.45)];
}
