/**
 * How a board was drawn: every step since it was opened, as the edits that made it. An undo is a step of its own, so that the log tells what
 * was tried and taken back as well.
 */
import type { Document } from './document.ts';
import { applyEdit, type Edit } from './edit.ts';

export interface LogEntry {
  /**
   * `step`: one gesture. `quiet`: a change that undo passes over. `undo` and `redo`: the person took the last step back, or did it again.
   */
  readonly kind: 'step' | 'quiet' | 'undo' | 'redo';
  /** What it changed; empty for undo and redo. */
  readonly edits: readonly Edit[];
  /** Milliseconds since the log began. */
  readonly at: number;
}

export interface EditLog {
  /** The board when the log began. */
  readonly start: Document;
  readonly entries: readonly LogEntry[];
}

/** The board after each entry, in order: as many documents as entries. */
export function documentsOf(log: EditLog): readonly Document[] {
  return replayed(log).documents;
}

/** The same, and what could be undone (the oldest first) and done again (the next first) at the end. */
export function replayed({ start, entries }: EditLog): {
  readonly documents: readonly Document[];
  readonly past: readonly Document[];
  readonly future: readonly Document[];
} {
  const past: Document[] = [];
  let future: Document[] = [];
  let document = start;
  const documents = entries.map(({ kind, edits }) => {
    switch (kind) {
      case 'step':
        past.push(document);
        future = [];
        document = edits.reduce(applyEdit, document);
        break;
      case 'quiet':
        document = edits.reduce(applyEdit, document);
        break;
      case 'undo':
        future.push(document);
        document = past.pop() ?? document;
        break;
      case 'redo':
        past.push(document);
        document = future.pop() ?? document;
        break;
    }
    return document;
  });
  return { documents, past, future: future.toReversed() };
}

/** The edits of a gesture with one more: a drag says where things are many times, and only the last place is kept. */
export function gestureWith(edits: readonly Edit[], next: Edit): readonly Edit[] {
  const last = edits.at(-1);
  return last !== undefined && replaces(next, last) ? edits.with(-1, next) : [...edits, next];
}

/** True when nothing of `last` is left once `next` is done. */
function replaces(next: Edit, last: Edit): boolean {
  if (next.kind === 'move' && last.kind === 'move') {
    const ids = Object.keys(last.to);
    return ids.every((id) => Object.hasOwn(next.to, id));
  }
  if (next.kind === 'resize-group' && last.kind === 'resize-group') return next.id === last.id;
  if (next.kind === 'set-edge-layout' && last.kind === 'set-edge-layout') return next.id === last.id;
  if (next.kind === 'set-param' && last.kind === 'set-param') return next.id === last.id && next.key === last.key;
  if (next.kind === 'set-note' && last.kind === 'set-note') return next.note.id === last.note.id;
  // Pens and lines are pulled by `set-stroke` and `set-shape`: of them a box would not say everything.
  if (next.kind === 'resize' && last.kind === 'resize') return next.id === last.id;
  if (next.kind === 'set-shape' && last.kind === 'set-shape') return next.shape.id === last.shape.id;
  if (next.kind === 'set-stroke' && last.kind === 'set-stroke') return next.stroke.id === last.stroke.id;
  if (next.kind === 'set-picture' && last.kind === 'set-picture') return next.picture.id === last.picture.id;
  if (next.kind === 'set-label' && last.kind === 'set-label') return next.id === last.id;
  return next.kind === 'set-title' && last.kind === 'set-title';
}
