/** Reads the parts of a board that change no number. A wrong layout entry is dropped with a warning; the sketch is kept or refused. */
import type { Bookmark, Design, EdgeLayout, GroupLayout, Layout, NodeLayout, Note, Sketch } from '../model/document.ts';
import { noteKinds } from '../model/document.ts';
import { type IdMaker, idsBeside } from '../model/id-maker.ts';
import { mostNotes } from '../model/limits.ts';
import { type Check, isNumber, isObject, type JsonObject, kindOf } from './board-check.ts';
import { freeId, readDrawn } from './board-drawn.ts';
import type { JsonPath } from './json-text.ts';

export function readLayout(value: unknown, design: Design, check: Check): Layout {
  const empty: Layout = { nodes: {}, groups: {}, edges: {} };
  if (value === undefined) return empty;
  if (!isObject(value)) {
    check.warn(['layout'], `the layout must be an object, not ${kindOf(value)}; it is left out`);
    return empty;
  }
  check.unknownKeys(value, ['nodes', 'groups', 'edges', 'bookmarks'], ['layout']);
  const nodeIds = new Set(design.nodes.map((node) => node.id));
  const groupIds = new Set(design.groups.map((group) => group.id));
  const edgeIds = new Set(design.edges.map((edge) => edge.id));
  const { bookmarks: given, ...others } = value;
  const bookmarks = readBookmarks(given, check);
  return {
    ...others,
    ...(bookmarks.length === 0 ? {} : { bookmarks }),
    nodes: entries<NodeLayout>(value, 'nodes', nodeIds, isPlaced, check),
    groups: entries<GroupLayout>(value, 'groups', groupIds, (entry) => isPlaced(entry) && isSized(entry), check),
    edges: entries<EdgeLayout>(value, 'edges', edgeIds, isEdgeLayout, check),
  };
}

function entries<T>(
  layout: JsonObject,
  key: string,
  ids: ReadonlySet<string>,
  fits: (entry: JsonObject) => boolean,
  check: Check,
): Readonly<Record<string, T>> {
  const value = layout[key];
  if (value === undefined) return {};
  if (!isObject(value)) {
    check.warn(['layout', key], `layout.${key} must be an object, not ${kindOf(value)}; it is left out`);
    return {};
  }
  const kept = Object.entries(value).filter(([id, entry]) => {
    if (!ids.has(id))
      check.warn(['layout', key, id], `nothing on the board has the id '${id.slice(0, 60)}'; its place is left out`);
    else if (isObject(entry) && fits(entry)) return true;
    else check.warn(['layout', key, id], `the place of '${id.slice(0, 60)}' is malformed; it is left out`);
    return false;
  });
  return Object.fromEntries(kept) as Readonly<Record<string, T>>;
}

/** More than anybody goes through; the rest is left out. */
const mostBookmarks = 500;

function readBookmarks(value: unknown, check: Check): readonly Bookmark[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    check.warn(['layout', 'bookmarks'], `layout.bookmarks must be a list, not ${kindOf(value)}; it is left out`);
    return [];
  }
  if (value.length > mostBookmarks)
    check.warn(['layout', 'bookmarks'], `a board may have ${mostBookmarks} bookmarks; the others are left out`);
  return value.slice(0, mostBookmarks).filter((entry, i): entry is Bookmark => {
    const fits = isObject(entry) && typeof entry['title'] === 'string' && isPlaced(entry) && isSized(entry);
    if (!fits) check.warn(['layout', 'bookmarks', i], `bookmark ${i + 1} is malformed; it is left out`);
    return fits;
  });
}

function isPlaced(entry: JsonObject): boolean {
  const { x, y, z } = entry;
  return isNumber(x) && isNumber(y) && (z === undefined || isNumber(z)) && isMarked(entry);
}

function isMarked({ locked, link }: JsonObject): boolean {
  return (locked === undefined || typeof locked === 'boolean') && (link === undefined || typeof link === 'string');
}

function isSized(entry: JsonObject): boolean {
  const { width, height } = entry;
  return isNumber(width) && isNumber(height) && width > 0 && height > 0;
}

const routes: readonly unknown[] = ['orthogonal', 'straight', 'curved', undefined];
const sides: readonly unknown[] = ['top', 'right', 'bottom', 'left', undefined];

function isEdgeLayout(entry: JsonObject): boolean {
  const { bends, route, fromSide, toSide, labelAt, step } = entry;
  const bendsFit =
    bends === undefined ||
    (Array.isArray(bends) && bends.every((bend) => isObject(bend) && isNumber(bend['x']) && isNumber(bend['y'])));
  const numbersFit = [labelAt, step].every((value) => value === undefined || isNumber(value));
  return (
    bendsFit &&
    numbersFit &&
    isMarked(entry) &&
    routes.includes(route) &&
    sides.includes(fromSide) &&
    sides.includes(toSide)
  );
}

export function readSketch(value: unknown, design: Design, check: Check): Sketch {
  const empty: Sketch = { notes: [], strokes: [] };
  if (value === undefined) return empty;
  if (!isObject(value)) {
    check.issue(['sketch'], `'sketch' must be an object, not ${kindOf(value)}`);
    return empty;
  }
  check.unknownKeys(value, ['notes', 'strokes', 'shapes', 'images', 'pad'], ['sketch']);
  if (value['pad'] !== undefined && typeof value['pad'] !== 'string')
    check.issue(['sketch', 'pad'], `'pad' must be text, not ${kindOf(value['pad'])}`);
  for (const key of ['strokes', 'shapes', 'images']) {
    if (value[key] !== undefined && !Array.isArray(value[key]))
      check.issue(['sketch', key], `'${key}' must be a list, not ${kindOf(value[key])}`);
  }
  const notes = value['notes'] === undefined ? [] : (check.objects(value['notes'], ['sketch', 'notes']) ?? []);
  if (notes.length > mostNotes)
    check.issue(['sketch', 'notes'], `${notes.length} notes; a board has at most ${mostNotes}`);
  const ids = idsBeside(new Set([...design.nodes, ...design.edges, ...design.groups].map((item) => item.id)));
  return {
    ...value,
    notes: notes.map((note, i) => readNote(note, ['sketch', 'notes', i], ids, check)),
    ...readDrawn(value, ids, check),
  };
}

const isText = (value: unknown) => typeof value === 'string';

/** What a note carries beside its text; a wrong one is dropped. */
const noteMarks = new Map<string, (value: unknown) => boolean>([
  ['on', (value) => value === null || isText(value)],
  ['link', isText],
  ['colour', isText],
  ['z', isNumber],
  ['locked', (value) => typeof value === 'boolean'],
]);

function readNote(raw: JsonObject, at: JsonPath, ids: IdMaker, check: Check): Note {
  for (const key of ['x', 'y', 'width', 'height']) {
    const value = raw[key];
    if (value !== undefined && !isNumber(value))
      check.issue([...at, key], `'${key}' must be a number, not ${kindOf(value)}`);
  }
  const kept = Object.entries(raw).filter(([key, value]) => {
    const fits = noteMarks.get(key)?.(value) ?? true;
    if (!fits) check.warn([...at, key], `'${key}' cannot be ${kindOf(value)}; it is left out`);
    return fits;
  });
  check.optionalText(raw, 'id', at, '');
  return {
    ...Object.fromEntries(kept),
    id: freeId(raw['id'], 'note', ids, (why) => check.warn(at, why)),
    kind: check.word(raw['kind'], noteKinds, [...at, 'kind'], 'note'),
    text: check.optionalText(raw, 'text', at, ''),
    x: isNumber(raw['x']) ? raw['x'] : 0,
    y: isNumber(raw['y']) ? raw['y'] : 0,
  };
}
