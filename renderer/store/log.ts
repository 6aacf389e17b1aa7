/** Keeps the log of one board beside its timeline: what the timeline makes a step of is an entry. */
import type { Document } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { type EditLog, gestureWith, type LogEntry } from '../../shared/model/edit-log.ts';
import type { Timeline } from './history.ts';

export interface LogKeeper {
  /** An edit was applied; `before` and `after` are the timelines around it. */
  applied(edit: Edit, before: Timeline, after: Timeline): void;
  /** A gesture ended, as a step or given up. */
  ended(before: Timeline, after: Timeline): void;
  /** A step was taken back or done again; no gesture is in progress. */
  went(where: 'undo' | 'redo'): void;
  log(): EditLog;
}

/** `now` gives milliseconds from any beginning. */
export function logKeeper(start: Document, now: () => number): LogKeeper {
  const began = now();
  const entries: LogEntry[] = [];
  let gesture: readonly Edit[] = [];

  function add(kind: LogEntry['kind'], edits: readonly Edit[] = []): void {
    entries.push({ kind, edits, at: Math.round(now() - began) });
  }

  /** Ends the gesture: it is a step where the timeline made one of it. */
  function end(isStep: boolean): void {
    if (isStep) add('step', gesture);
    gesture = [];
  }

  return {
    applied(edit, before, after) {
      if (after.base === null && before.base === null && after.past === before.past) {
        if (after.document !== before.document) add('quiet', [edit]);
        return;
      }
      gesture = gestureWith(gesture, edit);
      if (after.base === null) end(after.past !== before.past);
    },
    ended: (before, after) => end(after.past !== before.past),
    went: (where) => add(where),
    log: () => ({ start, entries: [...entries] }),
  };
}
