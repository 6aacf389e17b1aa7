/**
 * A board that several windows show, as a value: every window does the same operations in the same order and so has the same board. What a
 * gesture of one window has changed so far lies over the board until the gesture ends, so that it gets into no step of another window.
 */
import type { Document } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { type EditLog, gestureWith, type LogEntry } from '../../shared/model/edit-log.ts';
import { isEqual } from '../../shared/model/is-equal.ts';
import { deepest, type Timeline } from '../store/history.ts';
import type { Operation } from '../store/operation.ts';

/** One window's stay on a board. */
export type WindowId = string;

/** What a window does to a shared board. */
export type Shared =
  | Operation
  /** The file holds this document now. */
  | { readonly kind: 'saved'; readonly document: Document }
  /** What was saved is in no file any more. */
  | { readonly kind: 'unsaved' }
  /** A whole board takes the place of this one; behind what can be undone in it stands what could be undone here. */
  | { readonly kind: 'take'; readonly timeline: Timeline; readonly saved: Document };

interface Gesture {
  readonly window: WindowId;
  /** At least one. */
  readonly edits: readonly Edit[];
}

export interface SharedBoard {
  /** With every step, and without the gestures in progress. */
  readonly document: Document;
  readonly past: readonly Document[];
  readonly future: readonly Document[];
  /** In the order in which they began; one of each window at most. */
  readonly gestures: readonly Gesture[];
  /** The document with the gestures in progress. */
  readonly shown: Document;
  readonly saved: Document;
  readonly log: EditLog;
}

/** A board of one window, between gestures. */
export function sharedBoard({ document, past, future }: Timeline, saved: Document, log: EditLog): SharedBoard {
  return { document, past, future, gestures: [], shown: document, saved, log };
}

/** The edits of the window's gesture in progress. */
export function gestureOf({ gestures }: SharedBoard, window: WindowId): readonly Edit[] {
  return gestures.find((gesture) => gesture.window === window)?.edits ?? [];
}

/** What the window shows and can undo. */
export function timelineIn(board: SharedBoard, window: WindowId): Timeline {
  const { document, past, future, gestures, shown } = board;
  const others = without(gestures, window);
  const base = others.length === gestures.length ? null : over(document, others);
  return { document: shown, past, future, base };
}

/**
 * The board after what a window did, at `at` ms since the log began. `made` spares making the edit once more where the caller has the document
 * that it makes of the one that is shown.
 */
export function operated(
  board: SharedBoard,
  window: WindowId,
  done: Shared,
  at: number,
  made: Document | null = null,
): SharedBoard {
  const own = gestureOf(board, window);
  switch (done.kind) {
    case 'apply': {
      const { edit, undo } = done;
      const shown = made ?? applyEdit(board.shown, edit);
      if (undo === 'record') return stepped(board, window, gestureWith(own, edit), shown, at);
      if (undo === 'amend' || own.length > 0) {
        return { ...board, gestures: withGesture(board.gestures, window, gestureWith(own, edit)), shown };
      }
      const document = board.gestures.length === 0 ? shown : applyEdit(board.document, edit);
      if (document === board.document) return board;
      return { ...board, document, shown, log: noted(board.log, 'quiet', [edit], at) };
    }
    case 'settle':
      return own.length === 0 ? board : stepped(board, window, own, board.shown, at);
    case 'abandon': {
      if (own.length === 0) return board;
      const gestures = without(board.gestures, window);
      return { ...board, gestures, shown: over(board.document, gestures) };
    }
    case 'undo': {
      const settled = operated(board, window, { kind: 'settle' }, at);
      const { document, past, future, log } = settled;
      const before = past.at(-1);
      if (before === undefined) return settled;
      return moved(settled, before, past.slice(0, -1), [document, ...future], noted(log, 'undo', [], at));
    }
    case 'redo': {
      const { document, past, log } = board;
      const [next, ...future] = board.future;
      if (next === undefined || own.length > 0) return board;
      return moved(board, next, [...past, document], future, noted(log, 'redo', [], at));
    }
    case 'saved':
      return { ...board, saved: ownOf(board, done.document) };
    case 'unsaved':
      return { ...board, saved: { ...board.saved } };
    case 'take': {
      const { document, past, future } = done.timeline;
      const before = [...board.past, board.document, ...past].slice(-deepest);
      const taken = moved(board, document, before, future, { start: document, entries: [] });
      return { ...taken, saved: done.saved };
    }
  }
}

/** The board with the window's gesture as a step, unless it changed nothing; `shown` is the document on screen with all of it. */
function stepped(
  board: SharedBoard,
  window: WindowId,
  edits: readonly Edit[],
  shown: Document,
  at: number,
): SharedBoard {
  const gestures = without(board.gestures, window);
  const isAlone = gestures.length === 0;
  const document = isAlone ? shown : edits.reduce(applyEdit, board.document);
  if (isEqual(document, board.document)) return { ...board, gestures, shown: over(board.document, gestures) };
  const past = [...board.past, board.document].slice(-deepest);
  return moved({ ...board, gestures }, document, past, [], noted(board.log, 'step', edits, at));
}

function moved(
  board: SharedBoard,
  document: Document,
  past: readonly Document[],
  future: readonly Document[],
  log: EditLog,
): SharedBoard {
  return { ...board, document, past, future, shown: over(document, board.gestures), log };
}

/** The document with what gestures have changed so far. Whatever they were about may be gone: edits pass that over. */
function over(document: Document, gestures: readonly Gesture[]): Document {
  return gestures.reduce((under, { edits }) => edits.reduce(applyEdit, under), document);
}

function without(gestures: readonly Gesture[], window: WindowId): readonly Gesture[] {
  return gestures.filter((gesture) => gesture.window !== window);
}

/** A gesture that goes on keeps its place. */
function withGesture(gestures: readonly Gesture[], window: WindowId, edits: readonly Edit[]): readonly Gesture[] {
  const at = gestures.findIndex((gesture) => gesture.window === window);
  return at < 0 ? [...gestures, { window, edits }] : gestures.with(at, { window, edits });
}

function noted({ start, entries }: EditLog, kind: LogEntry['kind'], edits: readonly Edit[], at: number): EditLog {
  // Clocks of windows differ; a log's never goes back.
  return { start, entries: [...entries, { kind, edits, at: Math.max(Math.round(at), entries.at(-1)?.at ?? 0) }] };
}

/** How far from the present a document is looked for. */
const near = 40;

/**
 * The board's own document that holds the same, so that it counts as saved wherever it comes back; a copy where there is none. Only what a
 * document holds may decide: what arrived from another window is never the same object, and each window must come to the same answer.
 */
function ownOf({ document, saved, past, future }: SharedBoard, given: Document): Document {
  const known = [document, saved, ...past.slice(-near).reverse(), ...future.slice(0, near)];
  // Documents share their parts: each is looked into once.
  const parts = new Map<unknown, boolean>();
  const isSame = (mine: unknown, theirs: unknown): boolean => {
    const seen = parts.get(mine);
    if (seen !== undefined) return seen;
    const same = isEqual(mine, theirs);
    if (typeof mine === 'object' && mine !== null) parts.set(mine, same);
    return same;
  };
  const keys = Object.keys(given) as (keyof Document)[];
  const isGiven = (other: Document) =>
    Object.keys(other).length === keys.length && keys.every((key) => isSame(other[key], given[key]));
  return known.find(isGiven) ?? { ...given };
}
