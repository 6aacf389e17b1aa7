/**
 * What of a board travels inside the drawing of another program, thing by thing, so that the drawing returns as the board that it was. Each
 * thing carries what the board says of it, and how it was drawn: where a person has changed the drawing since, the drawing is believed.
 */
import type { Rect } from '../../drawing/geometry.ts';
import { type Document, drawnLists, type Sketch } from '../../model/document.ts';
import { isNumber, isObject, type JsonObject } from '../board-check.ts';

export const carriedKinds = ['node', 'group', 'edge', 'note', 'stroke', 'shape', 'image'] as const;
export type CarriedKind = (typeof carriedKinds)[number];

/** How a thing was drawn. */
export interface Was extends Rect {
  /** Its words; empty where it had none. */
  readonly text: string;
  /** Lines of those words that the board figures out or adds, which are no part of a name. */
  readonly figures?: readonly string[];
  readonly ink?: string;
  readonly fill?: string | null;
  /** An arrow's line was broken. */
  readonly broken?: boolean;
  /** An arrow's points: `trail`. */
  readonly trail?: string;
  /** The link that it had in the drawing. */
  readonly link?: string;
  readonly locked?: boolean;
  /** A note was joined to what it is about. */
  readonly tied?: boolean;
}

/** What the board says of a thing. */
export interface BoardSays {
  readonly kind: CarriedKind;
  /** Its place in its list. */
  readonly at: number;
  readonly thing: JsonObject & { readonly id: string };
  /** Its entry in the layout, where it has one. */
  readonly place?: JsonObject;
}

export interface Carried extends BoardSays {
  readonly was: Was;
}

/** A part of how a thing is drawn, and nothing of its own: an icon, a line of figures, the line to what a note is about. */
export interface CarriedPart {
  readonly part: 'figure' | 'tether';
  /** Whose part it is, by the board's id. */
  readonly of: string;
}

export type Own = Carried | CarriedPart;

/** What belongs to no thing that is drawn. */
export type CarriedBoard = JsonObject;

/** What the board says of each thing, by its id. */
export function boardSays({ design, layout, sketch }: Document): ReadonlyMap<string, BoardSays> {
  const all = new Map<string, BoardSays>();
  const add = (
    kind: CarriedKind,
    things: readonly { readonly id: string }[],
    places: Readonly<Record<string, object>> = {},
  ) =>
    things.forEach((thing, at) => {
      const place = Object.hasOwn(places, thing.id) ? places[thing.id] : undefined;
      all.set(thing.id, {
        kind,
        at,
        thing: thing as unknown as BoardSays['thing'],
        ...(place === undefined ? {} : { place: place as JsonObject }),
      });
    });
  add('group', design.groups, layout.groups);
  add('node', design.nodes, layout.nodes);
  add('edge', design.edges, layout.edges);
  add('note', sketch.notes);
  add('stroke', sketch.strokes);
  add('shape', sketch.shapes ?? []);
  // The drawing holds the file of a picture.
  add(
    'image',
    (sketch.images ?? []).map(({ data: _data, ...rest }) => rest),
  );
  return all;
}

/** Everything of a board beside its things. */
export function boardRest({ title, design, layout, sketch, ...rest }: Document): CarriedBoard {
  const { groups: _g, nodes: _n, edges: _e, ...designRest } = design;
  const { nodes: _np, groups: _gp, edges: _ep, ...layoutRest } = layout;
  const { notes: _no, strokes: _s, shapes: _sh, images: _i, ...sketchRest } = sketch;
  return {
    ...rest,
    title,
    design: designRest,
    layout: layoutRest,
    // A list that is there and empty is not the same file as none.
    sketch: { ...sketchRest, lists: listsOf(sketch) },
  };
}

function listsOf(sketch: Sketch): readonly string[] {
  return drawnLists.filter((list) => sketch[list] !== undefined);
}

type Points = readonly (readonly [x: number, y: number, ...rest: readonly (number | undefined)[]])[];

/** An arrow's points in one text, to compare them by. */
export function trail(points: Points): string {
  return points.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join(' ');
}

/** Whether the points are those of a trail; programs round lengths in their own way. */
export function isTrail(written: unknown, points: Points): boolean {
  if (typeof written !== 'string') return false;
  const before = written.split(/[ ,]/).map(Number);
  const now = points.flatMap((point) => point.slice(0, 2));
  return before.length === now.length && now.every((value = 0, i) => Math.abs(value - (before[i] ?? Number.NaN)) < 0.5);
}

/** What a thing of a drawing carries; `null` where that is nothing of ours, or damaged. */
export function ownIn(value: unknown): Own | null {
  if (!isObject(value)) return null;
  const { part, of, kind, at, thing, place, was } = value;
  if (part === 'figure' || part === 'tether') return typeof of === 'string' ? { part, of } : null;
  const known = carriedKinds.find((one) => one === kind);
  if (known === undefined || !isNumber(at) || !isObject(thing) || !isObject(was)) return null;
  const { id } = thing;
  const { x, y, width, height, text } = was;
  const isDrawn = [x, y, width, height].every(isNumber) && typeof text === 'string';
  if (typeof id !== 'string' || id === '' || !isDrawn) return null;
  if (place !== undefined && !(isObject(place) && isNumberOrNone(place['x']) && isNumberOrNone(place['y'])))
    return null;
  return value as unknown as Carried;
}

function isNumberOrNone(value: unknown): boolean {
  return value === undefined || isNumber(value);
}

export function isCarried(own: Own | null | undefined): own is Carried {
  return own != null && 'kind' in own;
}

/** What the board says of a thing, with how it was drawn; `null` where the drawing carries no data. */
export function carried(
  says: BoardSays | null,
  was: Was,
  marks: { readonly link?: string | null; readonly locked?: boolean } = {},
): Carried | null {
  if (says === null) return null;
  const { link = null, locked = false } = marks;
  return { ...says, was: { ...was, ...(link === null ? {} : { link }), ...(locked ? { locked } : {}) } };
}
