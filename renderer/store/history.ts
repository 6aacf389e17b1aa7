/** What can be undone and redone, as a value. Documents share their parts, so a step costs what the edit changed. */
import type { Document } from '../../shared/model/document.ts';
import { isEqual } from '../../shared/model/is-equal.ts';

/**
 * What undo does with a change. `record`: a step of its own, or the end of the gesture in progress. `amend`: part of a
 * gesture (a drag, a word being typed) that becomes one step when it ends. `skip`: no step at all.
 */
export type Undo = 'record' | 'amend' | 'skip';

export interface Timeline {
  readonly document: Document;
  /** Oldest first. */
  readonly past: readonly Document[];
  /** Next redo first. */
  readonly future: readonly Document[];
  /** The document before the gesture in progress, or `null` between gestures. */
  readonly base: Document | null;
}

/** Most steps that can be undone. */
export const deepest = 500;

export function timelineOf(document: Document): Timeline {
  return { document, past: [], future: [], base: null };
}

/** The timeline after `document` replaced the current one. */
export function changed(timeline: Timeline, document: Document, undo: Undo): Timeline {
  if (undo === 'amend') return { ...timeline, document, base: timeline.base ?? timeline.document };
  if (undo === 'skip') return { ...timeline, document };
  const before = timeline.base ?? timeline.document;
  // A figure typed as it was, a card put back in its place: nothing that a person would want to undo.
  if (isEqual(before, document)) return { ...timeline, document: before, base: null };
  return { document, past: [...timeline.past, before].slice(-deepest), future: [], base: null };
}

/** Ends the gesture in progress: everything since its first `amend` is one step. */
export function settled(timeline: Timeline): Timeline {
  return timeline.base === null ? timeline : changed(timeline, timeline.document, 'record');
}

/** Gives the gesture in progress up, as Escape does during a drag. */
export function abandoned(timeline: Timeline): Timeline {
  return timeline.base === null ? timeline : { ...timeline, document: timeline.base, base: null };
}

/** One step back; a gesture in progress is ended first. The same timeline when there is nothing to undo. */
export function undone(timeline: Timeline): Timeline {
  const ended = settled(timeline);
  const { document, past, future } = ended;
  const before = past.at(-1);
  // A gesture that changed nothing has ended all the same: left open, it would keep redo from working.
  if (before === undefined) return ended;
  return { document: before, past: past.slice(0, -1), future: [document, ...future], base: null };
}

/** One step forward. The same timeline when there is nothing to redo. */
export function redone(timeline: Timeline): Timeline {
  const [next, ...future] = timeline.future;
  if (next === undefined || timeline.base !== null) return timeline;
  return { document: next, past: [...timeline.past, timeline.document], future, base: null };
}
