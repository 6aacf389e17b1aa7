/** What one board has other than another, in a few words: "2 services added (Queue, Cache)", "Orders renamed to Sales", "12 things moved". */
import type { Catalog } from '../catalog/service.ts';
import { type DesignDiff, designDiff, type PartChange, type PartKind } from '../model/design-diff.ts';
import type { Document, Layout, Point } from '../model/document.ts';
import { drawnThings } from '../model/drawn.ts';
import { isEqual } from '../model/is-equal.ts';
import { own } from '../model/own.ts';
import { paramWords } from './field-words.ts';
import { thingName } from './narration.ts';
import { counted } from './numbers.ts';

const kinds: Readonly<Record<PartKind, string>> = { node: 'services', edge: 'arrows', group: 'containers' };
/** So many names stand behind a count. */
const mostNames = 3;

/** The differences, most telling first; none where both boards say and show the same. */
export function differenceParts(before: Document, after: Document, catalog: Catalog): readonly string[] {
  const diff = designDiff(before.design, after.design);
  const parts = [
    ...(before.title === after.title ? [] : [`title changed to “${shortened(after.title)}”`]),
    ...comings(before, after, diff, catalog),
    ...changes(before, after, diff, catalog),
    ...sketchParts(before, after),
    ...layoutParts(before, after, diff),
    ...boardParts(before, after, diff),
  ];
  // Keys of a newer program, the order of a list: nothing that has a name here.
  return parts.length > 0 || isEqual(before, after) ? parts : ['small changes'];
}

/** The same as one text of at most so many parts: "2 services added (Queue, Cache), 1 arrow removed and more"; `null` where nothing differs. */
export function differenceWords(before: Document, after: Document, catalog: Catalog, most = 4): string | null {
  const parts = differenceParts(before, after, catalog);
  if (parts.length === 0) return null;
  return parts.length <= most ? parts.join(', ') : `${parts.slice(0, most).join(', ')} and more`;
}

function comings(before: Document, after: Document, diff: DesignDiff, catalog: Catalog): readonly string[] {
  const all = (['node', 'group', 'edge'] as const).flatMap((kind) => [
    [kind, 'added', diff.added, after] as const,
    [kind, 'removed', diff.removed, before] as const,
  ]);
  return all.flatMap(([kind, did, list, document]) => {
    const ids = list.filter((part) => part.kind === kind).map(({ id }) => id);
    if (ids.length === 0) return [];
    const count = counted(`${ids.length}`, kinds[kind]);
    // An arrow is named by its ends, which is long and tells little.
    return [kind === 'edge' ? `${count} ${did}` : `${count} ${did} (${names(ids, document, catalog)})`];
  });
}

/** "Queue, Cache and 4 more" */
function names(ids: readonly string[], document: Document, catalog: Catalog): string {
  const shown = ids.slice(0, mostNames).map((id) => shortened(thingName({ document, catalog }, id)));
  return `${shown.join(', ')}${ids.length > mostNames ? ` and ${ids.length - mostNames} more` : ''}`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function changes(before: Document, after: Document, { changed }: DesignDiff, catalog: Catalog): readonly string[] {
  const having = (test: (field: string) => boolean) =>
    changed.filter((part) => part.changes.some(({ field }) => test(field)));
  const name = (document: Document, id: string) => shortened(thingName({ document, catalog }, id));
  const named = (parts: readonly PartChange[]) =>
    names(
      parts.map((part) => part.after),
      after,
      catalog,
    );
  const parts: string[] = [];

  const renamed = having((field) => field === 'label').filter(({ kind }) => kind !== 'edge');
  if (renamed.length > 2) parts.push(`${renamed.length} things renamed`);
  else for (const part of renamed) parts.push(`${name(before, part.before)} renamed to ${name(after, part.after)}`);

  const other = having((field) => field === 'service');
  if (other.length > 0) parts.push(`another service for ${named(other)}`);

  const sized = having((field) => field.startsWith('params.'));
  const [only] = sized;
  const [change] = only?.changes.filter(({ field }) => field.startsWith('params.')) ?? [];
  if (sized.length === 1 && only !== undefined && change !== undefined) {
    const { label, words } = paramWords(after, only.after, change.field.slice('params.'.length), catalog);
    const count = only.changes.filter(({ field }) => field.startsWith('params.')).length;
    parts.push(
      count > 1
        ? `${name(after, only.after)} sized anew`
        : `${name(after, only.after)}: ${label} ${words(change.before)} → ${words(change.after)}`,
    );
  } else if (sized.length > 1) parts.push(`${sized.length} things sized anew (${named(sized)})`);

  const moved = having((field) => field === 'group');
  if (moved.length > 0) parts.push(`${counted(`${moved.length}`, 'things')} put into another container`);
  const led = having((field) => field === 'from' || field === 'to');
  if (led.length > 0) parts.push(`${counted(`${led.length}`, 'arrows')} led elsewhere`);
  const worded = having((field) => field === 'label').filter(({ kind }) => kind === 'edge');
  if (worded.length > 0) parts.push(`words on ${counted(`${worded.length}`, 'arrows')} changed`);
  const known = /^(?:label|service|params\..*|group|from|to)$/;
  const others = having((field) => !known.test(field));
  if (others.length > 0) parts.push(`${counted(`${others.length}`, 'things')} changed (${named(others)})`);
  return parts;
}

interface Item extends Point {
  readonly id: string;
}

function sketchParts({ sketch: was }: Document, { sketch: is }: Document): readonly string[] {
  return [
    ...itemParts('notes', was.notes, is.notes),
    ...itemParts('drawings', drawnThings(was), drawnThings(is)),
    ...((was.pad ?? '') === (is.pad ?? '') ? [] : ['calculator changed']),
  ];
}

function itemParts(what: string, before: readonly Item[], after: readonly Item[]): readonly string[] {
  const [was, is] = [new Map(before.map((one) => [one.id, one])), new Map(after.map((one) => [one.id, one]))];
  const added = after.filter(({ id }) => !was.has(id)).length;
  const removed = before.filter(({ id }) => !is.has(id)).length;
  const changed = after.filter((one) => {
    const old = was.get(one.id);
    // One that only lies elsewhere is counted with all that moved.
    return old !== undefined && !isEqual({ ...old, x: one.x, y: one.y }, one);
  }).length;
  const part = (count: number, did: string) => (count === 0 ? [] : [`${counted(`${count}`, what)} ${did}`]);
  return [...part(added, 'added'), ...part(removed, 'removed'), ...part(changed, 'changed')];
}

function layoutParts(before: Document, after: Document, { nodes }: DesignDiff): readonly string[] {
  const [was, is] = [before.layout, after.layout];
  const partner = new Map(nodes.map(([a, b]) => [b, a]));
  const isElsewhere = (list: 'nodes' | 'groups', id: string, then: string) => {
    const [a, b] = [own<Point>(was[list], then), own<Point>(is[list], id)];
    return a !== undefined && b !== undefined && (a.x !== b.x || a.y !== b.y);
  };
  const old = new Map([...before.sketch.notes, ...drawnThings(before.sketch)].map((one) => [one.id, one]));
  const moved = [
    ...Object.keys(is.nodes).filter((id) => isElsewhere('nodes', id, partner.get(id) ?? id)),
    ...Object.keys(is.groups).filter((id) => isElsewhere('groups', id, id)),
    ...[...after.sketch.notes, ...drawnThings(after.sketch)].filter(({ id, x, y }) => {
      const one = old.get(id);
      return one !== undefined && (one.x !== x || one.y !== y);
    }),
  ].length;
  return [
    ...(moved === 0 ? [] : [`${counted(`${moved}`, 'things')} moved`]),
    ...many(differing(was, is, 'groups', ['width', 'height']), 'containers', 'resized'),
    ...many(
      differing(was, is, 'edges', ['bends', 'route', 'fromSide', 'toSide', 'labelAt']),
      'arrows',
      'led another way',
    ),
    ...(differing(was, is, 'edges', ['step']) === 0 ? [] : ['steps changed']),
    ...(marksDiffer(was, is) ? ['locks, links or order changed'] : []),
    ...(isEqual(was.bookmarks ?? [], is.bookmarks ?? []) ? [] : ['bookmarks changed']),
  ];
}

function many(count: number, what: string, did: string): readonly string[] {
  return count === 0 ? [] : [`${counted(`${count}`, what)} ${did}`];
}

/** How many entries that both layouts have differ in one of these. */
function differing(was: Layout, is: Layout, list: 'nodes' | 'groups' | 'edges', keys: readonly string[]): number {
  return Object.entries(is[list]).filter(([id, entry]) => {
    const before: object = own<object>(was[list], id) ?? (list === 'edges' ? {} : entry);
    const said = (one: object) => keys.map((key) => (one as Readonly<Record<string, unknown>>)[key] ?? null);
    return !isEqual(said(before), said(entry));
  }).length;
}

function marksDiffer(was: Layout, is: Layout): boolean {
  return (['nodes', 'groups', 'edges'] as const).some((list) => differing(was, is, list, ['z', 'locked', 'link']) > 0);
}

function boardParts(before: Document, after: Document, { settings }: DesignDiff): readonly string[] {
  const has = (prefix: string) => settings.some(({ field }) => field.startsWith(prefix));
  return [
    ...(has('settings.') ? ['settings changed'] : []),
    ...(has('budgets.') ? ['budgets changed'] : []),
    ...(isEqual(before.design.variants ?? [], after.design.variants ?? []) ? [] : ['variants changed']),
  ];
}
