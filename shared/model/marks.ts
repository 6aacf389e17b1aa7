/**
 * Marks on things, none of which changes a number: what lies above what, what is locked, where a thing leads, and which step of the
 * story an arrow is. Places of cards, containers and arrows carry them in the layout, notes carry their own.
 */
import type { Document, EdgeLayout, GroupLayout, Layout, NodeLayout } from './document.ts';
import { markedSketch } from './edit-sketch.ts';
import { own } from './own.ts';
import { drawnIn, noteIn } from './sketch-index.ts';

export interface Marks {
  /** Higher lies above lower; 0 when left out. */
  readonly z?: number;
  /** Not to be moved, resized, erased or deleted by a gesture. */
  readonly locked?: boolean;
  /** An address (`https:` or `mailto:`), or the name of another thing on the board. */
  readonly link?: string;
  /** Of an arrow alone: 1, 2, 3 … */
  readonly step?: number;
}

/** New values of some marks; `undefined` takes a mark away. */
export type MarkChange = { readonly [K in keyof Marks]: Marks[K] | undefined };

const none: Marks = {};

/** The marks of a card, container, arrow, note or drawn thing; none for an id that the board does not have. */
export function marksOf({ layout, sketch }: Document, id: string): Marks {
  const place = own(layout.nodes, id) ?? own(layout.groups, id) ?? own(layout.edges, id);
  return place ?? noteIn(sketch, id) ?? drawnIn(sketch, id) ?? none;
}

/** True for what a gesture must leave as it is. */
export function isLocked(document: Document, id: string): boolean {
  return marksOf(document, id).locked === true;
}

/** The ids that a gesture may change, in their order. */
export function unlocked(document: Document, ids: Iterable<string>): readonly string[] {
  return [...ids].filter((id) => !isLocked(document, id));
}

/** The document with marks changed. Ids that nothing has, and cards or containers without a place, are passed over. */
export function withMarks(document: Document, to: Readonly<Record<string, MarkChange>>): Document {
  const { design, layout } = document;
  const changes = new Map(Object.entries(to));
  const edges = new Map<string, EdgeLayout>();
  for (const { id } of design.edges) {
    const change = changes.get(id);
    if (change !== undefined) edges.set(id, merged<EdgeLayout>(own(layout.edges, id) ?? {}, change));
  }
  const nodes = placesWith<NodeLayout>(layout.nodes, changes);
  const groups = placesWith<GroupLayout>(layout.groups, changes);
  const next: Layout = {
    ...layout,
    ...(nodes.size === 0 ? {} : { nodes: over(layout.nodes, nodes) }),
    ...(groups.size === 0 ? {} : { groups: over(layout.groups, groups) }),
    ...(edges.size === 0 ? {} : { edges: withoutEmpty(over(layout.edges, edges)) }),
  };
  const placed = nodes.size + groups.size + edges.size === 0 ? document : { ...document, layout: next };
  return markedSketch(placed, new Set(changes.keys()), (item) => {
    const { step: _, ...change } = changes.get(item.id) ?? {};
    return merged(item, change);
  });
}

function over<T>(record: Readonly<Record<string, T>>, changed: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...new Map([...Object.entries(record), ...changed])]);
}

function placesWith<T extends NodeLayout>(
  record: Readonly<Record<string, T>>,
  changes: ReadonlyMap<string, MarkChange>,
): ReadonlyMap<string, T> {
  return new Map(
    [...changes].flatMap(([id, { step: _, ...change }]) => {
      const place = own(record, id);
      return place === undefined ? [] : [[id, merged<T>(place, change)] as const];
    }),
  );
}

function merged<T extends object>(place: T, change: MarkChange): T {
  return Object.fromEntries(Object.entries({ ...place, ...change }).filter(([, value]) => value !== undefined)) as T;
}

/** An arrow that is drawn as every other needs no entry. */
function withoutEmpty(record: Readonly<Record<string, EdgeLayout>>): Readonly<Record<string, EdgeLayout>> {
  return Object.fromEntries(Object.entries(record).filter(([, entry]) => Object.keys(entry).length > 0));
}
