/**
 * Reads what is drawn by hand. It changes no number, so nothing here refuses a board: a form that is not understood is kept as it is,
 * written back and not drawn, with a warning that says what is wrong. Ids are made where they are missing or taken.
 */
import {
  boxKinds,
  type DrawnList,
  type DrawnPoint,
  drawnLists,
  type Foreign,
  fills,
  inks,
  type Picture,
  pictureTypes,
  type Shape,
  type Sketch,
  type Stroke,
} from '../model/document.ts';
import { fromBoard } from '../model/drawn.ts';
import type { IdMaker } from '../model/id-maker.ts';
import { drawnMost } from '../model/limits.ts';
import { type Check, isNumber, isObject, type JsonObject, kindOf } from './board-check.ts';

/** Farther from the origin, or larger, nothing is drawn; px. */
const farthest = 1e7;
const widestPen = 200;

/** The three lists of a sketch, with what is not understood beside them. `ids` knows those of all that was read before. */
export function readDrawn(
  sketch: JsonObject,
  ids: IdMaker,
  check: Check,
): Pick<Sketch, DrawnList | 'foreign'> & { readonly strokes: readonly Stroke[] } {
  const foreign: Foreign[] = sketch['foreign'] === undefined ? [] : [{ list: 'foreign', form: sketch['foreign'] }];
  const read = <T extends { readonly id: string }>(
    list: DrawnList,
    most: number,
    form: (raw: JsonObject) => Omit<T, 'id'> | string,
  ): readonly T[] => {
    const items: readonly unknown[] = Array.isArray(sketch[list]) ? sketch[list] : [];
    if (items.length > most)
      check.warn(['sketch', list], `'${list}' has ${items.length} things; those after ${most} are kept and not drawn`);
    return items.flatMap((raw, i): readonly T[] => {
      const made = !isObject(raw) ? `it is ${kindOf(raw)}` : i < most ? form(raw) : '';
      if (typeof made !== 'string') {
        const path = ['sketch', list, i];
        const word = list.slice(0, -1);
        return [{ ...made, id: freeId((raw as JsonObject)['id'], word, ids, (why) => check.warn(path, why)) } as T];
      }
      if (made !== '') check.warn(['sketch', list, i], `this is kept as it is and not drawn: ${made}`);
      foreign.push({ list, form: raw });
      return [];
    });
  };
  const strokes = read<Stroke>('strokes', drawnMost.items, strokeForm);
  const shapes = read<Shape>('shapes', drawnMost.items, shapeForm);
  const images = read<Picture>('images', drawnMost.pictures, pictureForm);
  for (const list of drawnLists) colourWarnings(sketch[list], list, check);
  return {
    strokes,
    ...(Array.isArray(sketch['shapes']) ? { shapes } : {}),
    ...(Array.isArray(sketch['images']) ? { images } : {}),
    ...(foreign.length === 0 ? {} : { foreign }),
  };
}

/** The id as it is, or the first free one after it, with a word on why it is another. */
export function freeId(value: unknown, word: string, ids: IdMaker, warn: (why: string) => void): string {
  const isId = typeof value === 'string' && value !== '' && value.length <= 200;
  const stem = isId ? value : word;
  const id = ids.named(stem);
  if (id !== value && value !== undefined)
    warn(
      isId
        ? `the id '${stem.slice(0, 60)}' is taken; this is now '${id}'`
        : `an id is a text of 1 to 200 characters; this is now '${id}'`,
    );
  return id;
}

function strokeForm(raw: JsonObject): Omit<Stroke, 'id'> | string {
  const { width = 3 } = raw;
  if (!isNumber(width) || width <= 0 || width > widestPen)
    return `'width' must be a number above 0, at most ${widestPen}`;
  const placed = placedPoints(raw, 1);
  return typeof placed === 'string' ? placed : { ...raw, ...placed, width };
}

function shapeForm(raw: JsonObject): Omit<Shape, 'id'> | string {
  const { kind, text } = raw;
  if (kind === 'line') {
    const placed = placedPoints(raw, 2);
    return typeof placed === 'string' ? placed : ({ ...raw, kind, ...placed } as Omit<Shape, 'id'>);
  }
  if (!boxKinds.some((known) => known === kind)) return `'kind' must be one of ${boxKinds.join(', ')}, line`;
  if (text !== undefined && typeof text !== 'string') return `'text' must be a text, not ${kindOf(text)}`;
  return boxFault(raw) ?? (raw as unknown as Omit<Shape, 'id'>);
}

function pictureForm(raw: JsonObject): Omit<Picture, 'id'> | string {
  const { type, data, label } = raw;
  if (!pictureTypes.some((known) => known === type)) return `'type' must be one of ${pictureTypes.join(', ')}`;
  if (typeof data !== 'string' || !isPictureData(data, type as string))
    return `'data' must be the base64 text of a ${type === 'image/png' ? 'PNG' : 'JPEG'} of at most ${drawnMost.pictureCharacters} characters`;
  if (label !== undefined && typeof label !== 'string') return `'label' must be a text, not ${kindOf(label)}`;
  return boxFault(raw) ?? (raw as unknown as Omit<Picture, 'id'>);
}

/** Base64 of a file that starts as a PNG or a JPEG does. */
export function isPictureData(data: string, type: string): boolean {
  const start = type === 'image/png' ? 'iVBORw0KGgo' : '/9j/';
  return (
    data.startsWith(start) &&
    data.length % 4 === 0 &&
    data.length <= drawnMost.pictureCharacters &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(data)
  );
}

function boxFault(raw: JsonObject): string | null {
  for (const key of ['x', 'y']) {
    const value = raw[key];
    if (!isNumber(value) || Math.abs(value) > farthest) return `'${key}' must be a number of at most ${farthest}`;
  }
  for (const key of ['width', 'height']) {
    const value = raw[key];
    if (!isNumber(value) || value <= 0 || value > farthest) return `'${key}' must be a number above 0`;
  }
  return orderFault(raw);
}

function orderFault({ z, locked, link }: JsonObject): string | null {
  if (z !== undefined && !isNumber(z)) return `'z' must be a number, not ${kindOf(z)}`;
  if (link !== undefined && typeof link !== 'string') return `'link' must be a text, not ${kindOf(link)}`;
  return locked === undefined || typeof locked === 'boolean' ? null : `'locked' must be true or false`;
}

/** Points with their corner; where the smallest is not 0, as other programs write them, they are told from a corner of their own. */
function placedPoints(raw: JsonObject, least: number): Pick<Stroke, 'x' | 'y' | 'points'> | string {
  const { x = 0, y = 0, points } = raw;
  if (!isNumber(x) || !isNumber(y) || Math.abs(x) > farthest || Math.abs(y) > farthest)
    return `'x' and 'y' must be numbers of at most ${farthest}`;
  if (!Array.isArray(points) || points.length < least || points.length > drawnMost.points)
    return `'points' must be a list of ${least} to ${drawnMost.points} points`;
  const isPoint = (point: unknown): point is DrawnPoint =>
    Array.isArray(point) &&
    (point.length === 2 || point.length === 3) &&
    point.every((value) => isNumber(value) && Math.abs(value) <= farthest);
  const fault = points.findIndex((point) => !isPoint(point));
  if (fault >= 0) return `point ${fault} must be a list of x, y and, where it is known, the pressure`;
  const order = orderFault(raw);
  if (order !== null) return order;
  const found = points as readonly DrawnPoint[];
  const isCorner = found.every(([px, py]) => px >= 0 && py >= 0) && found.some(([px]) => px === 0);
  if (isCorner && found.some(([, py]) => py === 0)) return { x, y, points: found };
  return fromBoard(found.map(([px, py, ...pressure]) => [x + px, y + py, ...pressure] as const));
}

function colourWarnings(items: unknown, list: DrawnList, check: Check): void {
  if (!Array.isArray(items)) return;
  items.forEach((item: unknown, i) => {
    if (!isObject(item)) return;
    for (const [key, known, otherwise] of [
      ['colour', inks, 'ink'],
      ['fill', fills, 'no ground'],
    ] as const) {
      const value = item[key];
      if (value !== undefined && !known.some((name) => name === value))
        check.warn(
          ['sketch', list, i, key],
          `'${key}' is none of ${known.join(', ')}; it is kept, and drawn as ${otherwise}`,
        );
    }
  });
}
