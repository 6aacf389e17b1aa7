/**
 * Two boards that both come from one, as one board: element by element by their ids, and within each field by field. Pure; the result is a
 * board that any reader takes.
 */
import type {
  Document,
  Edge,
  EdgeLayout,
  Foreign,
  Group,
  GroupLayout,
  Layout,
  NodeLayout,
  Note,
  ServiceNode,
  Sketch,
} from './document.ts';
import { drawnLists } from './document.ts';
import { drawnMost, mostEdges, mostNodes, mostNotes, mostVariants, pictureRoom } from './limits.ts';
import { type Asking, asking, type Choose, type MergeConflict, mergedFields, mergedValue } from './merge-conflict.ts';
import type { Make, Placed, Plain } from './merge-fields.ts';
import { above, homesOf, meantHomes, withHome, withinDepth, withoutCircles } from './merge-homes.ts';
import { withOwnIds } from './merge-ids.ts';
import { mergedOrder } from './merge-lists.ts';
import { mergedThings, type Rules, saysSame, type Things, type Three } from './merge-things.ts';
import { mergedVariants, sizedInVariants } from './merge-variants.ts';
import { own } from './own.ts';

export interface Merge {
  readonly document: Document;
  /** What both sides changed, and not to the same; the document has what was chosen. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * `base` is what both had; `mine` counts where nothing else is chosen. Nothing that only one side did is lost: what it added, changed or
 * removed is so in the result.
 */
export function merge(base: Document, mine: Document, theirs: Document, choose: Choose = () => 'mine'): Merge {
  const ask = asking(choose);
  const document = merged(withOwnIds({ base, mine, theirs }), ask);
  if (!isTooMuch(document, mine, theirs)) return { document, conflicts: ask.conflicts };
  const whole: MergeConflict = {
    thing: 'board',
    id: '',
    field: 'all',
    base: undefined,
    mine: undefined,
    theirs: undefined,
  };
  return { document: choose(whole) === 'mine' ? mine : theirs, conflicts: [whole] };
}

function merged(sides: Three<Document>, ask: Asking): Document {
  const { base, mine, theirs } = sides;
  const used = { mine: usedOf(base, mine), theirs: usedOf(base, theirs) };
  const homes = { base: homesOf(base), mine: meantHomes(base, mine), theirs: meantHomes(base, theirs) };
  const housed = (side: keyof Three<Document>, list: 'nodes' | 'groups') =>
    thingsOf(
      sides[side].design[list].map((one) => withHome<ServiceNode | Group>(one, homes[side].get(one.id) ?? null)),
      sides[side].layout[list],
    );
  const three = (of: (side: keyof Three<Document>) => Things) => ({
    base: of('base'),
    mine: of('mine'),
    theirs: of('theirs'),
  });

  const groups = mergedThings(
    three((side) => housed(side, 'groups')),
    { thing: 'group', make: inLayout },
    ask,
  );
  const nodes = mergedThings(
    three((side) => housed(side, 'nodes')),
    { thing: 'node', make: sized, used },
    ask,
  );
  const edges = mergedEdges(sides, nodes, used, ask);

  const allHomes = new Map([...homes.theirs, ...homes.mine, ...homes.base]);
  const lifted = <T extends { readonly group: string | null }>(one: T) =>
    withHome(
      one,
      above(one.group, allHomes, (id) => groups.has(id)),
    );
  const open = [...groups.values()].map(({ thing }) => lifted(thing as unknown as Group));
  const opened = withinDepth(withoutCircles(open, homes.base, homes.mine, homes.theirs, ask));
  const known = new Set(
    [base, mine, theirs].flatMap(({ design }) =>
      [...design.nodes, ...design.edges, ...design.groups].map(({ id }) => id),
    ),
  );
  const isGone = (id: string) => known.has(id) && !nodes.has(id) && !edges.has(id) && !groups.has(id);
  const design = { base: base.design, mine: mine.design, theirs: theirs.design };
  const variants = mergedVariants(design, isGone, ask);
  const said = mergedBoard(sides, ask);
  return {
    ...said.document,
    title: said.title,
    design: {
      ...said.design,
      settings: said.settings,
      groups: opened,
      nodes: [...nodes.values()].map(({ thing }) => lifted(thing as unknown as ServiceNode)),
      edges: [...edges.values()].map(({ thing }) => thing as unknown as Edge),
      ...listed('variants', variants, base.design, mine.design, theirs.design),
      ...(said.budgets === undefined ? {} : { budgets: said.budgets }),
    },
    layout: mergedLayout(sides, said.layout, { nodes, groups, edges }, ask),
    sketch: mergedSketch(sides, said.sketch, isGone, ask),
  } as unknown as Document;
}

const sized: Make = { hasParams: true, inLayout: true };
const inLayout: Make = { hasParams: false, inLayout: true };
const drawn: Make = { hasParams: false, inLayout: false };

function thingsOf(list: readonly { readonly id: string }[], places: Readonly<Record<string, object>> = {}): Things {
  return new Map(
    list.map((thing) => [
      thing.id,
      { thing: thing as unknown as Plain, place: own(places, thing.id) as Plain | undefined },
    ]),
  );
}

/** What a side led arrows to or from, or sized in a variant: its removal on the other side is not what that side counted on. */
function usedOf({ design: was, layout }: Document, { design: is, layout: places }: Document): ReadonlySet<string> {
  const before = thingsOf(was.edges, layout.edges);
  const now = thingsOf(is.edges, places.edges);
  const ends = is.edges.flatMap(({ id, from, to }) => {
    const [a, b] = [before.get(id), now.get(id) as Placed];
    return a !== undefined && saysSame(a, b, sized) ? [] : [from, to];
  });
  return new Set([...ends, ...sizedInVariants(was, is)]);
}

/** An arrow that went because a card went comes and goes with that card; one that lost an end has no place on the board. */
function mergedEdges(
  { base, mine, theirs }: Three<Document>,
  nodes: Things,
  used: NonNullable<Rules['used']>,
  ask: Asking,
): Things {
  const of = ({ design, layout }: Document) => thingsOf(design.edges, layout.edges);
  const ends = (edge: Plain | undefined) => [edge?.['from'], edge?.['to']] as readonly string[];
  const was = of(base);
  const there = { mine: of(mine), theirs: of(theirs) };
  const cards = { mine: cardsOf(mine), theirs: cardsOf(theirs) };
  const fate = (id: string, gone: 'mine' | 'theirs'): boolean | undefined => {
    if (ends(was.get(id)?.thing).every((end) => cards[gone].has(end))) return undefined;
    const left = there[gone === 'mine' ? 'theirs' : 'mine'].get(id);
    return ends(left?.thing).every((end) => nodes.has(end));
  };
  const found = mergedThings({ base: was, ...there }, { thing: 'edge', make: sized, used, fate }, ask);
  return new Map([...found].filter(([, { thing }]) => ends(thing).every((end) => nodes.has(end))));
}

function cardsOf({ design }: Document): ReadonlySet<string> {
  return new Set(design.nodes.map(({ id }) => id));
}

/** What is said of the board itself, and the keys of newer programs. */
function mergedBoard({ base, mine, theirs }: Three<Document>, ask: Asking) {
  const board = { thing: 'board', id: '' } as const;
  const record = (of: (document: Document) => object | undefined, prefix: string, known: readonly string[] = []) => {
    const fields = (document: Document) =>
      new Map(Object.entries(of(document) ?? {}).filter(([key, value]) => !known.includes(key) && value !== undefined));
    return Object.fromEntries(
      mergedFields(board, fields(base), fields(mine), fields(theirs), ask, (key) => `${prefix}${key}`),
    );
  };
  const budgets = record(({ design }) => design.budgets, 'budgets.');
  const hasBudgets = isKept(base.design.budgets, mine.design.budgets, theirs.design.budgets);
  return {
    title: mergedValue({ ...board, field: 'title' }, base.title, mine.title, theirs.title, ask),
    settings: record(({ design }) => design.settings, 'settings.'),
    budgets: hasBudgets || Object.keys(budgets).length > 0 ? budgets : undefined,
    document: record((document) => document, '', ['title', 'design', 'layout', 'sketch']),
    design: record(({ design }) => design, 'design.', ['settings', 'groups', 'nodes', 'edges', 'variants', 'budgets']),
    layout: record(({ layout }) => layout, 'layout.', ['nodes', 'groups', 'edges', 'bookmarks']),
    sketch: record(({ sketch }) => sketch, '', ['notes', ...drawnLists, 'foreign']),
  };
}

/** Whether something that may be left out is there although it is empty: as on the side that changed it. */
function isKept(base: unknown, mine: unknown, theirs: unknown): boolean {
  const [was, is, other] = [base, mine, theirs].map((side) => side !== undefined) as [boolean, boolean, boolean];
  return is === was ? other : is;
}

type Lists = Readonly<Record<string, unknown>>;

/** A list that may be left out, under its name. */
function listed(name: string, list: readonly unknown[], base: object, mine: object, theirs: object): Lists {
  const of = (side: object) => (side as Lists)[name];
  return list.length > 0 || isKept(of(base), of(mine), of(theirs)) ? { [name]: list } : {};
}

function mergedLayout(
  { base, mine, theirs }: Three<Document>,
  rest: Plain,
  things: { readonly nodes: Things; readonly groups: Things; readonly edges: Things },
  ask: Asking,
): Layout {
  const places = <T>(
    list: 'nodes' | 'groups' | 'edges',
    fits: (place: Plain) => boolean,
  ): Readonly<Record<string, T>> => {
    const found = new Map<string, Plain>();
    for (const [id, { place }] of things[list]) if (place !== undefined && fits(place)) found.set(id, place);
    const keys = ({ layout }: Document) => Object.keys(layout[list]);
    const order = mergedOrder(keys(base), keys(mine), keys(theirs), new Set(found.keys()));
    return Object.fromEntries(order.map((id) => [id, found.get(id)])) as Readonly<Record<string, T>>;
  };
  const has = (keys: readonly string[]) => (place: Plain) => keys.every((key) => Object.hasOwn(place, key));
  const bookmarks = mergedThings(
    { base: bookmarksOf(base), mine: bookmarksOf(mine), theirs: bookmarksOf(theirs) },
    { thing: 'bookmark', make: drawn },
    ask,
  );
  return {
    ...rest,
    nodes: places<NodeLayout>('nodes', has(['x', 'y'])),
    groups: places<GroupLayout>('groups', has(['x', 'y', 'width', 'height'])),
    edges: places<EdgeLayout>('edges', () => true),
    ...listed(
      'bookmarks',
      [...bookmarks.values()].map(({ thing: { id: _, ...bookmark } }) => bookmark),
      base.layout,
      mine.layout,
      theirs.layout,
    ),
  };
}

/** Bookmarks have no ids: they go by their titles, those of one title by their order. */
function bookmarksOf({ layout: { bookmarks = [] } }: Document): Things {
  const count = new Map<string, number>();
  return thingsOf(
    bookmarks.map((bookmark) => {
      const { title } = bookmark;
      const nth = (count.get(title) ?? 0) + 1;
      count.set(title, nth);
      return { ...bookmark, id: nth === 1 ? title : `${title}\u0000${nth}` };
    }),
  );
}

function mergedSketch(
  { base, mine, theirs }: Three<Document>,
  rest: Plain,
  isGone: (id: string) => boolean,
  ask: Asking,
): Sketch {
  const list = (thing: Rules['thing'], of: (sketch: Sketch) => readonly { readonly id: string }[] | undefined) => {
    const things = ({ sketch }: Document) => thingsOf(of(sketch) ?? []);
    const found = mergedThings(
      { base: things(base), mine: things(mine), theirs: things(theirs) },
      { thing, make: drawn },
      ask,
    );
    return [...found.values()].map((one) => one.thing);
  };
  const notes = list('note', (sketch) => sketch.notes) as unknown as readonly Note[];
  return {
    ...rest,
    // Notes outlive what they were about.
    notes: notes.map((note) => (note.on != null && isGone(note.on) ? { ...note, on: null } : note)),
    strokes: list('stroke', ({ strokes }) => strokes),
    ...listed(
      'shapes',
      list('shape', ({ shapes }) => shapes),
      base.sketch,
      mine.sketch,
      theirs.sketch,
    ),
    ...listed(
      'images',
      list('picture', ({ images }) => images),
      base.sketch,
      mine.sketch,
      theirs.sketch,
    ),
    ...listed(
      'foreign',
      mergedForeign(base.sketch, mine.sketch, theirs.sketch),
      base.sketch,
      mine.sketch,
      theirs.sketch,
    ),
  } as unknown as Sketch;
}

/** Forms that nobody here knows are there or not. */
function mergedForeign(base: Sketch, mine: Sketch, theirs: Sketch): readonly Foreign[] {
  const byText = ({ foreign = [] }: Sketch) => {
    const count = new Map<string, number>();
    return new Map<string, Foreign>(
      foreign.map((one) => {
        const text = JSON.stringify(one);
        const nth = (count.get(text) ?? 0) + 1;
        count.set(text, nth);
        return [`${nth} ${text}`, one] as const;
      }),
    );
  };
  const [was, is, other] = [byText(base), byText(mine), byText(theirs)];
  const all = new Map([...is, ...other]);
  const kept = [...all.keys()].filter((text) => (was.has(text) ? is.has(text) && other.has(text) : true));
  return mergedOrder([...was.keys()], [...is.keys()], [...other.keys()], new Set(kept)).flatMap(
    (text) => all.get(text) ?? [],
  );
}

/** Whether both together are more than a board can hold, though neither side is. */
function isTooMuch(document: Document, mine: Document, theirs: Document): boolean {
  return counts.some(({ count, most }) => {
    const found = count(document);
    return found > most && found > count(mine) && found > count(theirs);
  });
}

const counts: readonly { readonly most: number; readonly count: (document: Document) => number }[] = [
  { most: mostNodes, count: ({ design }) => design.nodes.length },
  { most: mostEdges, count: ({ design }) => design.edges.length },
  { most: mostNotes, count: ({ sketch }) => sketch.notes.length },
  { most: drawnMost.items, count: ({ sketch }) => sketch.strokes.length },
  { most: drawnMost.items, count: ({ sketch }) => sketch.shapes?.length ?? 0 },
  { most: drawnMost.pictures, count: ({ sketch }) => sketch.images?.length ?? 0 },
  { most: pictureRoom, count: ({ sketch }) => (sketch.images ?? []).reduce((sum, { data }) => sum + data.length, 0) },
  { most: mostVariants, count: ({ design }) => design.variants?.length ?? 0 },
];
