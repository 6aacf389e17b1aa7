/** What a step did to a board, in a few words: "Added Lambda.", "Undone: moving 3 things." */
import type { Catalog } from '../catalog/service.ts';
import type { Bookmark, Design, Document, Point } from '../model/document.ts';
import { drawnThings } from '../model/drawn.ts';
import { ended, listed, type Told, thingName } from './narration.ts';
import { counted } from './numbers.ts';

/** A step as a verb in its two forms and what it was done to. */
export interface Change {
  /** "Added" */
  readonly did: string;
  /** "adding" */
  readonly doing: string;
  /** "Lambda" */
  readonly what: string;
  /** How many things that is. */
  readonly count: number;
  /** Ids that are new on the board. */
  readonly added: readonly string[];
}

type Named = Pick<Told, 'document' | 'catalog'>;

/** The step from `before` to `after`; `null` where nothing changed. What was deleted has its name from `before`. */
export function changeOf(before: Document, after: Document, catalog: Catalog): Change | null {
  if (before === after) return null;
  const gone = missing(before, after);
  const added = missing(after, before);
  const was: Named = { document: before, catalog };
  const is: Named = { document: after, catalog };
  if (gone.length > 0 && added.length === 0) {
    const things = principal(before, gone);
    return change('Deleted', 'deleting', named(was, things), things.length);
  }
  if (added.length > 0) {
    const things = principal(after, added);
    const onlyArrows = things.every((id) => after.design.edges.some((edge) => edge.id === id));
    return onlyArrows
      ? change('Connected', 'connecting', named(is, things), things.length, added)
      : change('Added', 'adding', named(is, things), things.length, added);
  }
  if (before.title !== after.title) return change('Renamed', 'renaming', 'the board');
  return changeOfDesign(was, is) ?? changeOfPlaces(was, is);
}

function change(did: string, doing: string, what: string, count = 1, added: readonly string[] = []): Change {
  return { did, doing, what, count, added };
}

interface Item {
  readonly id: string;
}

/** Everything on a board that has an id. */
function items({ design, sketch }: Document): readonly Item[] {
  return [...design.nodes, ...design.edges, ...design.groups, ...sketch.notes, ...drawnThings(sketch)];
}

function missing(from: Document, other: Document): readonly string[] {
  const there = new Set(items(other).map(({ id }) => id));
  return items(from).flatMap(({ id }) => (there.has(id) ? [] : [id]));
}

/** Without the arrows that only came or went with their services. */
function principal({ design }: Document, ids: readonly string[]): readonly string[] {
  const arrows = new Set(design.edges.map(({ id }) => id));
  const others = ids.filter((id) => !arrows.has(id));
  return others.length > 0 ? others : ids;
}

function named(board: Named, ids: readonly string[]): string {
  if (ids.length > 2) return counted(String(ids.length), 'things');
  return listed(ids.map((id) => thingName(board, id)));
}

/** Ids whose entry is another object than before. */
function replaced<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  differ: (a: T, b: T) => boolean,
): string[] {
  if (before === after) return [];
  const old = new Map(before.map((item) => [item.id, item]));
  return after.flatMap((item) => {
    const was = old.get(item.id);
    return was !== undefined && was !== item && differ(was, item) ? [item.id] : [];
  });
}

function changeOfDesign(was: Named, is: Named): Change | null {
  const [a, b] = [was.document.design, is.document.design];
  if (a === b) return null;
  const renamed = labelled(a, b);
  const [first] = renamed;
  if (first !== undefined) return change('Renamed', 'renaming', `${thingName(was, first)} to ${thingName(is, first)}`);
  const moved = [
    ...replaced(a.nodes, b.nodes, (x, y) => x.group !== y.group),
    ...replaced(a.groups, b.groups, (x, y) => x.group !== y.group),
  ];
  if (moved.length > 0) return change('Moved', 'moving', `${named(is, moved)} ${whereTo(is, moved)}`);
  const set = [
    ...replaced(a.nodes, b.nodes, () => true),
    ...replaced(a.edges, b.edges, () => true),
    ...replaced(a.groups, b.groups, () => true),
  ];
  if (set.length > 0) return change('Changed', 'changing', named(is, set));
  if (a.variants !== b.variants) return change('Changed', 'changing', 'the variants');
  if (a.budgets !== b.budgets) return change('Changed', 'changing', 'the budgets');
  return change('Changed', 'changing', 'the settings of the board');
}

function labelled(a: Design, b: Design): readonly string[] {
  const differ = (x: { readonly label: string }, y: { readonly label: string }) => x.label !== y.label;
  return [
    ...replaced(a.nodes, b.nodes, differ),
    ...replaced(a.groups, b.groups, differ),
    ...replaced(a.edges, b.edges, differ),
  ];
}

function whereTo(is: Named, ids: readonly string[]): string {
  const chosen = new Set(ids);
  const { nodes, groups } = is.document.design;
  const groupsOfMoved = new Set([...nodes, ...groups].filter(({ id }) => chosen.has(id)).map(({ group }) => group));
  const [only] = groupsOfMoved;
  if (groupsOfMoved.size !== 1 || only === undefined) return 'between containers';
  return only === null ? 'onto the open board' : `into ${thingName(is, only)}`;
}

/** Ids whose place says something else than before. */
function differing(
  before: Readonly<Record<string, object>>,
  after: Readonly<Record<string, object>>,
): readonly string[] {
  if (before === after) return [];
  const old = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([id, place]) => {
    const was = old.get(id);
    return was === place || JSON.stringify(was) === JSON.stringify(place) ? [] : [id];
  });
}

function isElsewhere(was: Point, is: Point): boolean {
  return was.x !== is.x || was.y !== is.y;
}

function changeOfPlaces({ document: a }: Named, is: Named): Change {
  const { document: b } = is;
  if (a.layout.bookmarks !== b.layout.bookmarks) return changeOfBookmarks(a.layout.bookmarks, b.layout.bookmarks);
  const places = [
    ...differing(a.layout.nodes, b.layout.nodes),
    ...differing(a.layout.groups, b.layout.groups),
    ...replaced(a.sketch.notes, b.sketch.notes, isElsewhere),
    ...replaced(drawnThings(a.sketch), drawnThings(b.sketch), isElsewhere),
  ];
  if (places.length > 0) return change('Moved', 'moving', named(is, places));
  const notes = [
    ...replaced(a.sketch.notes, b.sketch.notes, () => true),
    ...replaced(drawnThings(a.sketch), drawnThings(b.sketch), () => true),
  ];
  if (notes.length > 0) return change('Changed', 'changing', named(is, notes));
  const routes = differing(a.layout.edges, b.layout.edges);
  if (routes.length > 0) return change('Changed', 'changing', `the way of ${named(is, routes)}`);
  return change('Changed', 'changing', a.sketch === b.sketch ? 'the board' : 'the drawing');
}

function changeOfBookmarks(before: readonly Bookmark[] = [], after: readonly Bookmark[] = []): Change {
  const title = (from: readonly Bookmark[], other: readonly Bookmark[]) =>
    from.find((one) => !other.includes(one))?.title ?? '';
  if (after.length > before.length) return change('Bookmarked', 'bookmarking', `“${title(after, before)}”`);
  if (after.length < before.length) return change('Deleted', 'deleting', `the bookmark “${title(before, after)}”`);
  return change('Renamed', 'renaming', `the bookmark “${title(before, after)}”`);
}

/** "Deleted 3 things. Undo brings them back." */
export function didSentence({ did, what, count }: Change): string {
  const back = did === 'Deleted' ? ` Undo brings ${count === 1 ? 'it' : 'them'} back.` : '';
  return `${ended(`${did} ${what}`)}${back}`;
}

/** "Undone: moving Events." */
export function undoneSentence({ doing, what }: Change): string {
  return ended(`Undone: ${doing} ${what}`);
}

/** "Done again: moving Events." */
export function redoneSentence({ doing, what }: Change): string {
  return ended(`Done again: ${doing} ${what}`);
}
