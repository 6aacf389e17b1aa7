/**
 * One window's copy of a shared board. One window, the owner, puts what all of them do in order; the others do their own at once and again
 * behind what came before it in that order. Pure: what is to be sent is given back.
 */
import type { Document } from '../../shared/model/document.ts';
import { isEqual } from '../../shared/model/is-equal.ts';
import { gestureOf, operated, type Shared, type SharedBoard, type WindowId } from './shared-board.ts';

/** Something done: the how-manieth of its window, and when, in ms since the log began. */
export interface Deed {
  readonly from: WindowId;
  readonly count: number;
  readonly done: Shared;
  readonly at: number;
}

/** How far a window has come. */
interface Standing {
  /** The board's life among windows: ends when no window shows it. */
  readonly life: string;
  /** Greater with every owner. */
  readonly term: number;
  /** Counts what was put in order. */
  readonly revision: number;
}

export type Message =
  /** A window has come, or has missed something. */
  | { readonly kind: 'hello'; readonly from: WindowId }
  | ({ readonly kind: 'board'; readonly to: WindowId; readonly board: SharedBoard; readonly counts: Counts } & Standing)
  | ({ readonly kind: 'propose' } & Deed)
  | ({ readonly kind: 'ordered' } & Deed & Standing)
  /** There is a new owner. */
  | ({ readonly kind: 'owner' } & Standing);

/** How much of each window is in order. */
type Counts = ReadonlyMap<WindowId, number>;

/** How a window comes to a board that others may have. */
export type Coming =
  /** With what it read from the file; `life` is the one that it was part of before, if any. */
  | { readonly kind: 'open'; readonly life: string | null }
  /** It has just written the file: its board is the one. */
  | { readonly kind: 'wrote' };

interface Pending extends Omit<Deed, 'from'> {
  readonly after: SharedBoard;
}

export interface Replica extends Standing {
  readonly me: WindowId;
  /** `null` from when it shares the board, or is alone with it. */
  readonly coming: Coming | null;
  readonly isOwner: boolean;
  /** The term of the newest owner heard of: what comes from one before it is late. */
  readonly heard: number;
  readonly counts: Counts;
  readonly confirmed: SharedBoard;
  /** What this window did and the owner has not yet put in order. */
  readonly pending: readonly Pending[];
  /** What was put in order last, oldest first. */
  readonly recent: readonly Deed[];
  /** What it does here would be lost in the board that others have: it must go on by itself. */
  readonly isApart: boolean;
}

export interface Next {
  readonly replica: Replica;
  readonly send: readonly Message[];
}

const mostRecent = 500;

/** A window that has just come; it says hello. `life` is used where there is nobody else. */
export function arrived(me: WindowId, life: string, board: SharedBoard, coming: Coming): Next {
  const replica: Replica = {
    me,
    life,
    term: 0,
    revision: 0,
    coming,
    isOwner: false,
    heard: 0,
    counts: new Map(),
    confirmed: board,
    pending: [],
    recent: [],
    isApart: false,
  };
  return { replica, send: [{ kind: 'hello', from: me }] };
}

/** The board that the window shows. */
export function boardOf({ pending, confirmed }: Replica): SharedBoard {
  return pending.at(-1)?.after ?? confirmed;
}

/** Whether everything that the window did is with the owner. */
export function isSettled({ pending, coming }: Replica): boolean {
  return pending.length === 0 && coming === null;
}

/** After something done in this window; `ready` is what `operated` calls `made`. */
export function proposed(replica: Replica, given: Shared, at: number, ready: Document | null = null): Next {
  const done = withOwnDocument(given);
  const made = done === given ? ready : null;
  const { me, isOwner, counts, pending, coming } = replica;
  const count = (pending.at(-1)?.count ?? counts.get(me) ?? 0) + 1;
  const after = operated(boardOf(replica), me, done, at, made);
  if (isOwner) return ordered(replica, { from: me, count, done, at }, after);
  const next = { ...replica, pending: [...pending, { count, done, at, after }] };
  return { replica: next, send: coming === null ? [{ kind: 'propose', from: me, count, done, at }] : [] };
}

/** A document that this window has already is, in the others, only one that holds the same: in each of them it is a new one. */
function withOwnDocument(done: Shared): Shared {
  if (done.kind !== 'apply' || done.edit.kind !== 'become') return done;
  return { ...done, edit: { kind: 'become', document: { ...done.edit.document } } };
}

/**
 * The window is the owner from now on: the one before is gone, or there was none. `now` is by any clock that all windows have; only where an
 * owner is gone before anybody knew it does it matter.
 */
export function promoted(replica: Replica, now: number): Next {
  const { pending, life, revision, me } = replica;
  const term = Math.max(replica.heard, replica.term, now) + 1;
  const owner: Replica = { ...replica, isOwner: true, coming: null, term, heard: term, pending: [] };
  const first: Message = { kind: 'owner', life, term, revision };
  return pending.reduce<Next>(
    (so, { count, done, at, after }) => then(so, ordered(so.replica, { from: me, count, done, at }, after)),
    { replica: owner, send: [first] },
  );
}

/** The gesture of a window that is gone counts as far as it got. Only the owner may say so. */
export function ended(replica: Replica, gone: WindowId, at: number): Next {
  if (!replica.isOwner || gestureOf(replica.confirmed, gone).length === 0) return { replica, send: [] };
  const count = (replica.counts.get(gone) ?? 0) + 1;
  return ordered(replica, { from: gone, count, done: { kind: 'settle' }, at });
}

export function received(replica: Replica, message: Message): Next {
  const { me, isOwner, life, term, revision } = replica;
  const nothing: Next = { replica, send: [] };
  switch (message.kind) {
    case 'hello':
      return isOwner ? { replica, send: [boardFor(replica, message.from)] } : nothing;
    case 'propose':
      return isOwner ? taken(replica, message) : nothing;
    case 'ordered': {
      if (message.life !== life || replica.coming !== null) return nothing;
      // The one before put it in order and was gone before it arrived here.
      if (isOwner) return message.term < term ? taken(replica, message) : nothing;
      if (message.term < term || (message.term === term && message.revision <= revision)) return nothing;
      if (message.term === term && message.revision === revision + 1)
        return { replica: confirmed(replica, message), send: [] };
      return { replica, send: [{ kind: 'hello', from: me }] };
    }
    case 'board':
      return message.to !== me || isOwner ? nothing : joined(replica, message);
    case 'owner':
      return isOwner || message.term <= replica.heard ? nothing : led({ ...replica, heard: message.term }, message);
  }
}

/** A new owner: what it does not know is told to it. */
function led(replica: Replica, message: Standing): Next {
  const { me, life, term, revision, recent, pending, coming } = replica;
  const hello: Message = { kind: 'hello', from: me };
  if (coming !== null) return { replica, send: [hello] };
  // It has never heard of the board that this window shares: this one's is the one.
  if (message.life !== life) return { replica: { ...replica, coming: { kind: 'wrote' } }, send: [hello] };
  if (message.term <= term) return { replica, send: [] };
  if (message.revision !== revision) {
    const missed = recent.slice(Math.max(0, recent.length - Math.max(0, revision - message.revision)));
    return { replica, send: [...missed.map((deed) => ({ kind: 'propose' as const, ...deed })), hello] };
  }
  return { replica: { ...replica, term: message.term }, send: proposals(me, pending) };
}

function proposals(from: WindowId, pending: readonly Pending[]): readonly Message[] {
  return pending.map(({ count, done, at }) => ({ kind: 'propose', from, count, done, at }));
}

function boardFor({ life, term, revision, confirmed, counts }: Replica, to: WindowId): Message {
  return { kind: 'board', to, life, term, revision, board: confirmed, counts };
}

/** The owner's answer to what another window did. */
function taken(replica: Replica, { from, count, done, at }: Deed): Next {
  const before = replica.counts.get(from) ?? 0;
  if (count === before + 1) return ordered(replica, { from, count, done, at });
  // Known already; or something before it never arrived: that window begins anew with the board as it is.
  return { replica, send: count <= before ? [] : [boardFor(replica, from)] };
}

/** The owner puts a deed in order. */
function ordered(replica: Replica, deed: Deed, after?: SharedBoard): Next {
  const next = inOrder(replica, deed, after ?? operated(replica.confirmed, deed.from, deed.done, deed.at));
  const { life, term, revision } = next;
  return { replica: next, send: [{ kind: 'ordered', ...deed, life, term, revision }] };
}

function inOrder(replica: Replica, { from, count, done, at }: Deed, board: SharedBoard): Replica {
  return {
    ...replica,
    revision: replica.revision + 1,
    counts: new Map(replica.counts).set(from, count),
    confirmed: board,
    recent: [...replica.recent, { from, count, done, at }].slice(-mostRecent),
  };
}

/** What the owner put in order is so; what this window did since is done again behind it. */
function confirmed(replica: Replica, deed: Deed): Replica {
  const [first, ...rest] = replica.pending;
  // Its own, and nothing came between: all of it is made already.
  if (deed.from === replica.me && deed.count === first?.count) {
    return { ...inOrder(replica, deed, first.after), pending: rest };
  }
  const board = operated(replica.confirmed, deed.from, deed.done, deed.at);
  const next = inOrder(replica, deed, board);
  const still = replica.pending.filter(({ count }) => count > (next.counts.get(replica.me) ?? 0));
  return { ...next, pending: again(replica.me, board, still) };
}

function again(me: WindowId, board: SharedBoard, pending: readonly Omit<Pending, 'after'>[]): readonly Pending[] {
  let after = board;
  return pending.map(({ count, done, at }) => {
    after = operated(after, me, done, at);
    return { count, done, at, after };
  });
}

/** The owner's board takes the place of this window's. */
function joined(replica: Replica, message: Extract<Message, { readonly kind: 'board' }>): Next {
  const { me, coming, pending, term } = replica;
  const { life, revision, board, counts } = message;
  if (message.term < replica.heard) return { replica, send: [] };
  if (coming === null && (message.term < term || life !== replica.life)) return { replica, send: [] };
  const known = counts.get(me) ?? 0;
  const here = { ...replica, life, term: message.term, revision, counts, confirmed: board, coming: null, recent: [] };
  if (coming === null) {
    const still = pending.filter(({ count }) => count > known);
    return { replica: { ...here, pending: again(me, board, still) }, send: proposals(me, still) };
  }
  const own = boardOf(replica);
  if (coming.kind === 'wrote') {
    const at = own.log.entries.at(-1)?.at ?? 0;
    const { document, past, future, saved } = operated(own, me, { kind: 'settle' }, at);
    const take: Shared = { kind: 'take', timeline: { document, past, future, base: null }, saved };
    return proposed({ ...here, pending: [] }, take, at);
  }
  const { document, saved } = replica.confirmed;
  const isOther = coming.life !== life && document !== saved && !isEqual(document, board.document);
  if (isOther) return { replica: { ...replica, isApart: true }, send: [] };
  // What was done before the answer came is done to the board that came.
  const renumbered = pending.map((deed, i) => ({ ...deed, count: known + 1 + i }));
  return { replica: { ...here, pending: again(me, board, renumbered) }, send: proposals(me, renumbered) };
}

function then(so: Next, next: Next): Next {
  return { replica: next.replica, send: [...so.send, ...next.send] };
}
