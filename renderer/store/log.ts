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
  /** What was done in another window of the same board. */
  took(entries: readonly LogEntry[]): void;
  log(): EditLog;
}

/** What a log has when it is begun. */
interface Begun {
  readonly entries: readonly LogEntry[];
  readonly gesture: readonly Edit[];
}

/** `now` gives milliseconds from any beginning. A log that was begun elsewhere goes on, and so does the gesture in progress. */
export function logKeeper(
  start: Document,
  now: () => number,
  { entries: before, gesture: open }: Begun = { entries: [], gesture: [] },
): LogKeeper {
  const began = now() - (before.at(-1)?.at ?? 0);
  const entries: LogEntry[] = [...before];
  let gesture = open;

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
    took: (more) => void entries.push(...more),
    log: () => ({ start, entries: [...entries] }),
  };
}
