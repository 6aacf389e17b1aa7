/**
 * What the window and its worker say to each other about a board. A large board takes longer to copy than to change, so each side sends only
 * what the other has not seen; both keep what they have by the identity of its objects.
 */
import type { Analysis, EdgeAnalysis, NodeAnalysis } from '../../shared/engine/analysis.ts';
import type { Design, Edge, ServiceNode } from '../../shared/model/document.ts';

/** A list that differs from the last one in some places, or is another one altogether. */
export type ListChange<T> =
  | { readonly whole: readonly T[] }
  | { readonly places: readonly (readonly [place: number, item: T])[] };

export interface Question {
  readonly load: number;
  /** Everything of the design but its nodes and edges; `null` where it is the one before. */
  readonly rest: Omit<Design, 'nodes' | 'edges'> | null;
  readonly nodes: ListChange<ServiceNode>;
  readonly edges: ListChange<Edge>;
}

/** Entries that are new or others than before, and ids that are gone. */
export interface RecordChange<T> {
  readonly changed: readonly (readonly [id: string, entry: T])[];
  readonly gone: readonly string[];
}

export interface Answer {
  readonly rest: Omit<Analysis, 'nodes' | 'edges'>;
  readonly nodes: RecordChange<NodeAnalysis>;
  readonly edges: RecordChange<EdgeAnalysis>;
}

/** What turns `before` into `now`; all of it when there is nothing to change. */
export function listChange<T>(before: readonly T[] | null, now: readonly T[]): ListChange<T> {
  if (before?.length !== now.length) return { whole: now };
  return { places: now.flatMap((item, place) => (item === before[place] ? [] : [[place, item] as const])) };
}

export function changedList<T>(before: readonly T[], change: ListChange<T>): readonly T[] {
  if ('whole' in change) return change.whole;
  if (change.places.length === 0) return before;
  const list = before.slice();
  for (const [place, item] of change.places) list[place] = item;
  return list;
}

/** Ids may be any text, `__proto__` too, so records cross as pairs and are maps on the way. */
export function recordChange<T>(
  before: Readonly<Record<string, T>> | null,
  now: Readonly<Record<string, T>>,
): RecordChange<T> {
  const had = new Map(Object.entries(before ?? {}));
  const changed = Object.entries(now).filter(([id, entry]) => had.get(id) !== entry);
  const gone = [...had.keys()].filter((id) => !Object.hasOwn(now, id));
  return { changed, gone };
}

/** The record after a change, in the order that it had, with what is new at its end. */
export function changedRecord<T>(
  before: Readonly<Record<string, T>>,
  { changed, gone }: RecordChange<T>,
): Readonly<Record<string, T>> {
  if (changed.length + gone.length === 0) return before;
  const entries = new Map(Object.entries(before));
  for (const id of gone) entries.delete(id);
  for (const [id, entry] of changed) entries.set(id, entry);
  return Object.fromEntries(entries);
}
