/** Things that came with a board's own data, with what a person has changed of them in the other program. */
import type { Edge, EdgeLayout, Mode, NoteColour, Point } from '../../model/document.ts';
import { fromBoard } from '../../model/drawn.ts';
import type { JsonObject } from '../board-check.ts';
import { type Carried, isCarried, isTrail } from '../carried/carried.ts';
import { isStill, isTogether, type Moved, movedBy, tenth, wordsNow } from '../carried/changed.ts';
import { isWebAddress } from '../web-address.ts';
import type { LineThing, Thing } from './things.ts';

/** The entry with the link and the lock that the thing has now, where a person has changed them. */
export function remarked(
  { was }: Carried,
  entry: JsonObject | undefined,
  { link, locked }: Pick<Thing, 'link' | 'locked'>,
): JsonObject | undefined {
  // Links within the board are not written: another program would take them for addresses.
  const linkChanged = link !== (was.link ?? '') && (link === '' || isWebAddress(link));
  const lockChanged = locked !== (was.locked ?? false);
  if (entry === undefined || (!linkChanged && !lockChanged)) return entry;
  const { link: _link, locked: _locked, ...rest } = entry;
  const newLink = linkChanged ? link : entry['link'];
  const newLock = lockChanged ? locked : entry['locked'];
  return {
    ...rest,
    ...(newLink === undefined || newLink === '' ? {} : { link: newLink }),
    ...(newLock === undefined || newLock === false ? {} : { locked: newLock }),
  };
}

/** An arrow as the board has it: where one end went elsewhere, or the line was bent, its course is that of the drawing. */
export function ownArrow(
  line: LineThing,
  own: Carried,
  ends: Pick<Edge, 'id' | 'from' | 'to'>,
  words: string,
  cards: readonly (Thing | undefined)[],
): { readonly edge: Edge; readonly place: EdgeLayout | undefined } {
  const before = own.thing as unknown as Edge;
  const { was } = own;
  const params =
    was.broken === undefined || was.broken === line.broken
      ? before.params
      : { ...before.params, mode: (line.broken ? 'async' : 'sync') as Mode };
  const edge: Edge = { ...before, ...ends, label: wordsNow(own, 'label', words) as string, params };
  const place = remarked(own, courseNow(line, own, cards), line) as EdgeLayout | undefined;
  return { edge, place };
}

function courseNow(line: LineThing, own: Carried, cards: readonly (Thing | undefined)[]): JsonObject | undefined {
  const { place = {}, was, thing } = own;
  const moves = cards.map((card) => (card !== undefined && isCarried(card.own) ? movedBy(card.own, card) : null));
  const stayed =
    cards.length === 2 &&
    cards.every(
      (card, i) => card !== undefined && isCarried(card.own) && card.own.thing.id === thing[i === 0 ? 'from' : 'to'],
    );
  const [a, b] = [moves[0] ?? null, moves[1] ?? null];
  const { bends, fromSide, toSide, ...rest } = place;
  const sides = { ...(fromSide === undefined ? {} : { fromSide }), ...(toSide === undefined ? {} : { toSide }) };
  if (!stayed || a === null || b === null || !isTogether(a, b)) {
    const left = { ...rest, ...(stayed ? sides : {}) };
    return own.place === undefined && Object.keys(left).length === 0 ? undefined : left;
  }
  const now = line.points.map(([x, y]) => [x - a.x, y - a.y] as const);
  if (was.trail === undefined || isTrail(was.trail, now)) {
    return isStill(a) || bends === undefined ? own.place : { ...place, bends: shifted(bends as readonly Point[], a) };
  }
  const inner = line.points.slice(1, -1).map(([x, y]) => ({ x: tenth(x), y: tenth(y) }));
  return inner.length === 0 ? { ...rest, ...sides } : { ...rest, ...sides, bends: inner };
}

function shifted(points: readonly Point[], { x, y }: Moved): readonly Point[] {
  return points.map((point) => ({ ...point, x: tenth(point.x + x), y: tenth(point.y + y) }));
}

/** A note, shape, stroke or picture of the board as it is drawn now. */
export function ownDrawn(
  thing: Thing,
  own: Carried,
  {
    id,
    words,
    file,
    tied,
  }: { readonly id: string; readonly words: string; readonly file?: object; readonly tied: boolean },
): JsonObject {
  const moved = movedBy(own, thing);
  const key = own.kind === 'note' || own.kind === 'shape' ? 'text' : null;
  const text = key === null ? undefined : wordsNow(own, key, words);
  const base = remarked(own, own.thing, thing) as JsonObject;
  const loose = own.kind === 'note' && own.was.tied === true && !tied ? { on: null } : {};
  const whole = {
    ...base,
    id,
    ...file,
    ...(text === undefined || (text === '' && base['text'] === undefined) ? {} : { text }),
    ...coloured(thing, own),
    ...loose,
  };
  return isStill(moved) ? whole : placed(whole, thing, own, moved);
}

function placed(whole: JsonObject, thing: Thing, { kind, was }: Carried, moved: Moved): JsonObject {
  const { x, y } = whole;
  const at = {
    x: tenth((typeof x === 'number' ? x : was.x) + moved.x),
    y: tenth((typeof y === 'number' ? y : was.y) + moved.y),
  };
  const isSized = moved.width !== 0 || moved.height !== 0;
  // Free words take the room that they need.
  if (!isSized || thing.kind === 'text') return { ...whole, ...at };
  const least = kind === 'image' ? 1 : 4;
  const size = { width: Math.max(least, tenth(thing.width)), height: Math.max(least, tenth(thing.height)) };
  if ((kind === 'stroke' || whole['kind'] === 'line') && (thing.kind === 'line' || thing.kind === 'stroke'))
    return { ...whole, ...fromBoard(thing.points) };
  return { ...whole, ...at, ...size };
}

const noteOf: Readonly<Record<string, NoteColour>> = {
  accent: 'blue',
  ok: 'green',
  over: 'pink',
  tight: 'yellow',
  muted: 'grey',
  surface: 'grey',
};

function coloured(thing: Thing, { kind, was }: Carried): JsonObject {
  const ink = was.ink !== undefined && thing.ink !== was.ink ? { colour: thing.ink } : {};
  if (kind === 'stroke') return ink;
  if (was.fill === undefined || thing.fill === was.fill) return kind === 'shape' ? ink : {};
  if (kind === 'note') return { colour: noteOf[thing.fill ?? 'surface'] ?? 'grey' };
  return kind === 'shape' ? { ...ink, fill: thing.fill ?? 'none' } : ink;
}
