/**
 * What a lock means, in one place. What is locked is neither moved, resized, removed, taken out of its container, tied to something
 * else, led another way nor reworded by itself. It goes along when the container that it lies in, or the thing that it is about, moves
 * as a whole; and an arrow goes when a card at its end goes. Figures, colours, order, links and steps stay free.
 *
 * Every edit of a person passes `withinLocks`, so no gesture can forget to ask. What makes edits asks `unlocked` as well where the
 * answer decides what else happens.
 */
import { edgeIn, homeOf } from './design-index.ts';
import type { Document, Point } from './document.ts';
import type { Edit } from './edit.ts';
import { isLocked } from './marks.ts';
import { own } from './own.ts';
import { drawnIn, noteIn } from './sketch-index.ts';

export interface Permitted {
  /** What may be done; the very same edit where no lock is in its way, `null` where nothing of it is left. */
  readonly edit: Edit | null;
  /** What is locked and stayed as it was. */
  readonly stayed: ReadonlySet<string>;
}

/** The part of an edit that the locks on the board leave to a gesture. Locks are those of `document`, before any of the edit. */
export function withinLocks(document: Document, edit: Edit): Permitted {
  const stayed = new Set<string>();
  const permitted = left(document, edit, stayed);
  return { edit: permitted, stayed };
}

function left(document: Document, edit: Edit, stayed: Set<string>): Edit | null {
  const free = (id: string) => {
    const isFree = !isLocked(document, id);
    if (!isFree) stayed.add(id);
    return isFree;
  };
  switch (edit.kind) {
    case 'all': {
      const edits = edit.edits.flatMap((part) => left(document, part, stayed) ?? []);
      if (edits.length === 0 && edit.edits.length > 0) return null;
      return edits.length === edit.edits.length && edits.every((part, i) => part === edit.edits[i])
        ? edit
        : { kind: 'all', edits };
    }
    case 'remove': {
      const ids = edit.ids.filter((id) => !isLocked(document, id));
      if (ids.length === edit.ids.length) return edit;
      // An arrow goes when a card at its end goes, locked or not.
      const gone = new Set(ids);
      const edges = document.design.edges.filter(({ from, to }) => gone.has(from) || gone.has(to));
      const going = new Set([...ids, ...edges.map(({ id }) => id)]);
      for (const id of edit.ids) if (!going.has(id)) stayed.add(id);
      return ids.length === 0 ? null : { kind: 'remove', ids };
    }
    case 'set-group': {
      const ids = edit.ids.filter(free);
      if (ids.length === edit.ids.length) return edit;
      return ids.length === 0 ? null : { ...edit, ids };
    }
    case 'add-group': {
      // Inside the container that it lies in, what is locked may be put into a new one: it does not leave that one.
      const members = edit.members?.filter(
        (id) => !isLocked(document, id) || homeOf(document.design, id) === edit.group.group || free(id),
      );
      return members === undefined || members.length === edit.members?.length ? edit : { ...edit, members };
    }
    case 'move': {
      const isCarried = carrying(document, edit.to);
      const ids = Object.keys(edit.to);
      const held = new Set(ids.filter((id) => isLocked(document, id) && !isCarried(id)));
      if (held.size === 0) return edit;
      for (const id of held) stayed.add(id);
      if (held.size === ids.length) return null;
      return { kind: 'move', to: Object.fromEntries(Object.entries(edit.to).filter(([id]) => !held.has(id))) };
    }
    case 'set-label':
    case 'reconnect':
    case 'resize-group':
    case 'set-edge-layout':
    case 'resize':
      return free(edit.id) ? edit : null;
    case 'set-note': {
      const note = pinned(noteIn(document.sketch, edit.note.id), edit.note, notePins, stayed);
      return note === edit.note ? edit : note && { kind: 'set-note', note };
    }
    case 'set-stroke': {
      const stroke = pinned(drawnIn(document.sketch, edit.stroke.id), edit.stroke, linePins, stayed);
      return stroke === edit.stroke ? edit : stroke && { kind: 'set-stroke', stroke };
    }
    case 'set-shape': {
      const pins = 'points' in edit.shape ? linePins : shapePins;
      const shape = pinned(drawnIn(document.sketch, edit.shape.id), edit.shape, pins, stayed);
      return shape === edit.shape ? edit : shape && { kind: 'set-shape', shape };
    }
    case 'set-picture': {
      const picture = pinned(drawnIn(document.sketch, edit.picture.id), edit.picture, shapePins, stayed);
      return picture === edit.picture ? edit : picture && { kind: 'set-picture', picture };
    }
    default:
      return edit;
  }
}

const notePins = ['x', 'y', 'width', 'height', 'text', 'on'] as const;
const shapePins = ['x', 'y', 'width', 'height', 'text'] as const;
const linePins = ['x', 'y', 'points'] as const;

/** The thing with the new look and the old place and words; `null` where nothing else was new. */
function pinned<T extends { readonly id: string }>(
  before: { readonly locked?: boolean } | undefined,
  now: T,
  pins: readonly string[],
  stayed: Set<string>,
): T | null {
  if (before?.locked !== true) return now;
  const was: ReadonlyMap<string, unknown> = new Map(Object.entries(before));
  const is: ReadonlyMap<string, unknown> = new Map(Object.entries(now));
  if (pins.every((key) => was.get(key) === is.get(key))) return now;
  stayed.add(now.id);
  const kept = new Map(is);
  for (const key of pins) {
    if (was.has(key)) kept.set(key, was.get(key));
    else kept.delete(key);
  }
  const isSame = kept.size === was.size && [...kept].every(([key, value]) => was.get(key) === value);
  return isSame ? null : (Object.fromEntries(kept) as T);
}

/** Says of a thing whether it moves because what it lies in or is about moves, by the same distance. */
function carrying({ design, layout, sketch }: Document, to: Readonly<Record<string, Point>>): (id: string) => boolean {
  const wayOf = (id: string) => {
    const from = own(layout.groups, id) ?? own(layout.nodes, id) ?? noteIn(sketch, id) ?? drawnIn(sketch, id);
    const target = own(to, id);
    return from === undefined || target === undefined ? null : { x: target.x - from.x, y: target.y - from.y };
  };
  return (id) => {
    const way = wayOf(id);
    const carries = (other: string) => {
      const by = other === id ? null : wayOf(other);
      return by !== null && way !== null && Math.abs(by.x - way.x) < 0.01 && Math.abs(by.y - way.y) < 0.01;
    };
    const note = noteIn(sketch, id);
    const edge = note?.on == null ? undefined : edgeIn(design, note.on);
    if (edge !== undefined) return carries(edge.from) && carries(edge.to);
    if (note?.on != null) return carries(note.on);
    // What of the sketch lies in a container is not written down: it is carried where any container goes its way.
    if (note !== undefined || drawnIn(sketch, id) !== undefined)
      return design.groups.some((group) => carries(group.id));
    const seen = new Set<string>();
    for (let at = homeOf(design, id) ?? null; at !== null && !seen.has(at); at = homeOf(design, at) ?? null) {
      if (carries(at)) return true;
      seen.add(at);
    }
    return false;
  };
}

/** What stayed because it is locked, in a sentence; `null` when nothing did. */
export function stayedWords({ size }: ReadonlySet<string>): string | null {
  if (size === 0) return null;
  return size === 1
    ? 'A locked thing stays as it is. Unlock it first: Arrange, Lock or Unlock.'
    : `${size} locked things stay as they are. Unlock them first: Arrange, Lock or Unlock.`;
}
