/**
 * The work on a board that is in no file yet, as lines: first what the work began with, then every step, each as what it changed. Written
 * while the work goes on; whatever ends it, the lines that are there lead to the board as it was at the last of them.
 */
import type { Document } from '../model/document.ts';
import { type Patch, patchBetween, patched } from './patch.ts';

/** A board with what can be undone (the oldest first) and done again (the next first). */
export interface Work {
  readonly document: Document;
  readonly past: readonly Document[];
  readonly future: readonly Document[];
}

/** The file that the board belongs to, by a handle of the host. */
export interface JournalFile {
  readonly handle: string;
  readonly name: string;
  readonly writable: boolean;
}

/** The first line. */
export interface JournalHead {
  readonly format: 'edgewise-journal';
  readonly version: 1;
  readonly file: JournalFile | null;
  /** What the file holds, as far as the program knows; what the board was before the work where there is no file. */
  readonly base: Document;
  /** The board at this line, made of the base. */
  readonly start: Patch | null;
  /** What can be undone at this line, each made of the one after it; the next undo first. */
  readonly past: readonly (Patch | null)[];
  /** What can be done again, each made of the one before it; the next redo first. */
  readonly future: readonly (Patch | null)[];
  /** Steps of work that lie behind this line. */
  readonly changes: number;
  /** When, ms since 1970. */
  readonly at: number;
}

/** A line after the first. `at`: ms since 1970. */
export type JournalLine =
  /** `step`: undo leads back to the board before it. `quiet`: undo passes over it. `jump`: another board, with nothing to undo. */
  | { readonly kind: 'step' | 'quiet' | 'jump'; readonly patch: Patch | null; readonly at: number }
  /** A gesture that is still under way: it is part of the work until the next line comes in its place. */
  | { readonly kind: 'pending'; readonly patch: Patch | null; readonly at: number }
  /** The patch is there where the lines so far do not have that board. */
  | { readonly kind: 'undo' | 'redo'; readonly patch?: Patch | null; readonly at: number };

/** Steps that can be undone, as in a window. */
export const mostPast = 500;
/** Of them, those that a first line keeps: fewer of a large board, where each takes its time to write and to check. */
export function stepsKept({ design, sketch }: Document): number {
  const things = design.nodes.length + design.edges.length + design.groups.length + sketch.notes.length;
  return Math.max(5, Math.min(100, Math.floor(20_000 / (things + 1))));
}

/** The first line for work as it stands now. `readWork` says what can be undone once it is read back. */
export function headOf(
  { document, past, future }: Work,
  rest: Pick<JournalHead, 'file' | 'base' | 'changes' | 'at'>,
): JournalHead {
  return {
    format: 'edgewise-journal',
    version: 1,
    ...rest,
    start: patchBetween(rest.base, document),
    past: chainOf(document, past.slice(-stepsKept(document)).toReversed()),
    future: chainOf(document, future.slice(0, stepsKept(document))),
  };
}

/** The work as a reader of that first line has it: what is too old to be kept is left out. */
export function keptOf({ document, past, future }: Work): Work {
  return { document, past: past.slice(-stepsKept(document)), future: future.slice(0, stepsKept(document)) };
}

function chainOf(from: Document, documents: readonly Document[]): readonly (Patch | null)[] {
  let before = from;
  return documents.map((document) => {
    const patch = patchBetween(before, document);
    before = document;
    return patch;
  });
}

/** The work that a first line describes. Throws where its patches do not fit. */
export function workOf({ base, start, past, future }: Pick<JournalHead, 'base' | 'start' | 'past' | 'future'>): Work {
  const document = after(base, start);
  const along = (patches: readonly (Patch | null)[]) => {
    let at = document;
    return patches.map((patch) => {
      at = after(at, patch);
      return at;
    });
  };
  return { document, past: along(past).toReversed(), future: along(future) };
}

/**
 * The line for a change from `before` to `next`, where `kept` is what a reader of the lines so far has: the document of `before`, and as much
 * of what can be undone as they say. By which way it came about is read off the documents themselves: where a step was taken back they are
 * the very same.
 */
export function lineBetween(kept: Work, before: Work, next: Work, at: number): JournalLine {
  const patch = () => patchBetween(before.document, next.document);
  if (next.past === before.past && next.future === before.future) return { kind: 'quiet', patch: patch(), at };
  if (next.future[0] === before.document && before.past.at(-1) === next.document)
    return kept.past.at(-1) === next.document ? { kind: 'undo', at } : { kind: 'undo', patch: patch(), at };
  if (next.past.at(-1) !== before.document) return { kind: 'jump', patch: patch(), at };
  if (before.future[0] === next.document)
    return kept.future[0] === next.document ? { kind: 'redo', at } : { kind: 'redo', patch: patch(), at };
  return { kind: next.future.length === 0 ? 'step' : 'jump', patch: patch(), at };
}

/** The work after a line that is not `pending`. Throws where its patch does not fit. */
export function worked(work: Work, line: JournalLine): Work {
  const { document, past, future } = work;
  if (line.kind === 'undo' && line.patch === undefined) return moved(work, line.kind, past.at(-1) ?? document);
  if (line.kind === 'redo' && line.patch === undefined) return moved(work, line.kind, future[0] ?? document);
  return moved(work, line.kind, after(document, line.patch ?? null));
}

/** The work after a line of that kind, which leads to `to`. */
export function moved({ document, past, future }: Work, kind: JournalLine['kind'], to: Document): Work {
  switch (kind) {
    case 'step':
      return { document: to, past: [...past, document].slice(-mostPast), future: [] };
    case 'quiet':
    case 'pending':
      return { document: to, past, future };
    case 'jump':
      return { document: to, past: [], future: [] };
    case 'undo':
      return { document: to, past: past.slice(0, -1), future: [document, ...future] };
    case 'redo':
      return { document: to, past: [...past, document].slice(-mostPast), future: future.slice(1) };
  }
}

/** Steps of work after a line. */
export function changesAfter(changes: number, kind: JournalLine['kind']): number {
  if (kind === 'undo') return Math.max(1, changes - 1);
  return changes + 1;
}

function after(document: Document, patch: Patch | null): Document {
  return patch === null ? document : (patched(document, patch) as Document);
}
