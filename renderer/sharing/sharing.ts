/** Shares the boards of this window that have a file with the other windows that show the same file. Loads with the first file. */
import type { FileHandle } from '../../shared/host/host.ts';
import type { Timeline } from '../store/history.ts';
import { logKeeper } from '../store/log.ts';
import type { Session } from '../store/session.ts';
import type { Parked, State, TabId } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { putSharing, type Sharing } from './current.ts';
import type { Channel, Ports } from './ports.ts';
import {
  arrived,
  boardOf,
  type Coming,
  ended,
  isSettled,
  type Message,
  type Next,
  promoted,
  proposed,
  type Replica,
  received,
} from './replica.ts';
import { gestureOf, type Shared, type SharedBoard, sharedBoard, timelineIn } from './shared-board.ts';

/** A board of this window on its file. */
interface Place {
  readonly tab: TabId;
  readonly handle: FileHandle;
  readonly name: string;
  readonly channel: Channel<Message>;
  readonly left: AbortController;
  /** When its log began, on this window's clock. */
  readonly began: number;
  /** Since when it has all that is done to the board, ms since 1970. */
  readonly since: number;
  replica: Replica;
  /** The board, and what the window was given of it last. */
  board: SharedBoard;
  timeline: Timeline;
  /** Windows whose end is waited for. */
  readonly watched: Set<string>;
}

/** How long a board that is closed waits until the others have all that was done to it, ms. */
const patience = 1000;

/**
 * Begins to share. Windows of another `version` of the program do not understand each other and keep to themselves. `tookOver` is called when the
 * window that answered for a board is gone and this one does: it has had all of the work since then, ms since 1970.
 */
export function share(
  session: Session,
  ports: Ports<Message>,
  version: string,
  tookOver: (handle: FileHandle, since: number) => void = () => {},
): Sharing {
  const { board } = session;
  const me: string = crypto.randomUUID();
  const places = new Map<TabId, Place>();
  /** Boards that were let go of. */
  const left = new Set<TabId>();
  /** What each board was part of last. */
  const lives = new Map<TabId, string>();
  const waiting = new Set<() => void>();
  let seen: State | null = null;

  ports.hold(windowLock(me), new AbortController().signal, () => {});

  function come({ tab, timeline, saved, keeper }: Parked, handle: FileHandle, coming: Coming): void {
    const name = `edgewise-board-${version}-${handle}`;
    const log = keeper.log();
    const { replica, send } = arrived(me, crypto.randomUUID(), sharedBoard(timeline, saved, log), coming);
    const place: Place = {
      tab,
      handle,
      name,
      channel: ports.open(name, (message) => after(place, received(place.replica, message))),
      left: new AbortController(),
      began: performance.now() - (log.entries.at(-1)?.at ?? 0),
      since: Date.now(),
      replica,
      board: replica.confirmed,
      timeline,
      watched: new Set(),
    };
    places.set(tab, place);
    for (const message of send) place.channel.post(message);
    ports.hold(name, place.left.signal, () => after(place, promoted(place.replica, Date.now())));
  }

  function go(place: Place): void {
    places.delete(place.tab);
    lives.set(place.tab, place.replica.life);
    place.left.abort();
    place.channel.close();
  }

  /** Takes what has become of the board, and tells the others. */
  function after(place: Place, { replica, send }: Next): void {
    if (place.left.signal.aborted) return;
    const isNewOwner = replica.isOwner && !place.replica.isOwner;
    const wasPart = place.replica.coming === null;
    place.replica = replica;
    for (const message of send) place.channel.post(message);
    if (replica.isApart) {
      goOn(place);
      return;
    }
    const now = boardOf(replica);
    // Whoever answers for the board has more to do for it, such as its journal, and does that when the board is shown.
    if (now !== place.board || isNewOwner) show(place, now);
    // What the one before it kept of the work is in the way: this window has all of it.
    if (isNewOwner && wasPart) tookOver(place.handle, place.since);
    if (replica.isOwner) watch(place);
    for (const look of waiting) look();
  }

  /** Shows what was done elsewhere. */
  function show(place: Place, now: SharedBoard): void {
    const { log } = place.board;
    place.board = now;
    place.timeline = timelineIn(now, me);
    const here = openBoards(board.get()).find(({ tab }) => tab === place.tab);
    if (here === undefined) return;
    const { entries } = now.log;
    const isMore = now.log.start === log.start && entries[log.entries.length - 1] === log.entries.at(-1);
    if (isMore) here.keeper.took(entries.slice(log.entries.length));
    const keeper = isMore
      ? here.keeper
      : logKeeper(now.log.start, () => performance.now(), { entries, gesture: gestureOf(now, me) });
    board.receive(place.tab, { timeline: place.timeline, saved: now.saved, keeper });
  }

  /** The gesture of a window that is gone counts as far as it got. */
  function watch(place: Place): void {
    for (const { window } of place.board.gestures) {
      if (window === me || place.watched.has(window)) continue;
      place.watched.add(window);
      ports.whenFree(windowLock(window), place.left.signal, () => {
        place.watched.delete(window);
        after(place, ended(place.replica, window, sinceBegin(place)));
      });
    }
  }

  /** The board has work of its own that the other window's does not: each goes its way. */
  function goOn(place: Place): void {
    const { name } = openBoards(board.get()).find(({ tab }) => tab === place.tab)?.file ?? { name: 'This file' };
    go(place);
    board.tabs.detach(place.tab);
    board.tell({
      kind: 'error',
      text: `“${name}” is open in another window with other work. This board keeps its own and is in no file now: Save asks for a place.`,
    });
  }

  function act(place: Place, done: Shared, made: Parameters<typeof proposed>[3] = null): void {
    const { replica, send } = proposed(place.replica, done, sinceBegin(place), made);
    place.replica = replica;
    for (const message of send) place.channel.post(message);
    if (replica.isOwner) watch(place);
  }

  board.conduct((operation, next) => {
    const place = places.get(board.get().tab);
    if (place === undefined) return next;
    act(place, operation, operation.kind === 'apply' ? next.document : null);
    place.board = boardOf(place.replica);
    place.timeline = timelineIn(place.board, me);
    return place.timeline;
  });

  /** What was not done as an operation: a save, a merge, a version that was brought back. */
  function follow(place: Place, { timeline, saved }: Parked): void {
    if (timeline === place.timeline && saved === place.board.saved) return;
    if (timeline !== place.timeline) act(place, otherwise(place, timeline, saved));
    if (saved !== place.board.saved) act(place, savedNow(place, timeline, saved));
    show(place, boardOf(place.replica));
  }

  /** Comes to boards that have got a file, leaves those that have none any more. */
  function look(state: State): void {
    const before = seen;
    const isSame =
      before !== null &&
      before.tab === state.tab &&
      before.file === state.file &&
      before.parked === state.parked &&
      before.timeline === state.timeline &&
      before.saved === state.saved;
    if (isSame) return;
    // A gesture belongs to the board from its beginning: who comes to a file in the middle of one waits for its end.
    const { timeline, file, tab } = state;
    if (timeline.base !== null && file !== null && places.get(tab)?.handle !== file.handle) return;
    seen = state;
    const boards = openBoards(state);
    for (const tab of left) if (!boards.some((here) => here.tab === tab)) left.delete(tab);
    for (const place of [...places.values()]) {
      const here = boards.find(({ tab }) => tab === place.tab);
      if (here?.file?.handle !== place.handle) go(place);
    }
    for (const here of boards) {
      const { tab, file } = here;
      if (file === null || left.has(tab)) continue;
      const place = places.get(tab);
      if (place !== undefined) follow(place, here);
      else come(here, file.handle, comingOf(before, here, lives.get(tab) ?? null));
    }
  }

  const sharing: Sharing = {
    isOwner: (tab) => places.get(tab)?.replica.isOwner ?? true,
    keepsJournal(tab) {
      const place = places.get(tab);
      return place === undefined || place.replica.isOwner || !isSettled(place.replica);
    },
    async leave(tab) {
      const place = places.get(tab);
      if (place === undefined || !(await settled(place))) return false;
      return ports.alone(`${place.name}-closing`, async () => {
        if ((await ports.holders(place.name)) < 2) return false;
        left.add(tab);
        go(place);
        return true;
      });
    },
    comeBack() {
      left.clear();
      seen = null;
      look(board.get());
    },
  };

  /** Waits until all that was done to the board is with its owner; false when that takes too long. */
  async function settled(place: Place): Promise<boolean> {
    if (isSettled(place.replica)) return true;
    return new Promise((resolve) => {
      const end = (is: boolean) => {
        clearTimeout(timer);
        waiting.delete(check);
        resolve(is);
      };
      const check = () => isSettled(place.replica) && end(true);
      const timer = setTimeout(() => end(false), patience);
      waiting.add(check);
    });
  }

  board.store.subscribe(look);
  look(board.get());
  putSharing(session, sharing);
  return sharing;
}

function windowLock(window: string): string {
  return `edgewise-window-${window}`;
}

function sinceBegin({ began }: Place): number {
  return performance.now() - began;
}

/** A board that was there with another file, or with none, has just been written to this one. */
function comingOf(before: State | null, { tab, file }: Parked, life: string | null): Coming {
  const known = before === null ? undefined : openBoards(before).find((board) => board.tab === tab);
  const isWritten = known !== undefined && known.file?.handle !== file?.handle;
  return isWritten ? { kind: 'wrote' } : { kind: 'open', life };
}

/** A change that is no operation: one more step, or another past. */
function otherwise(place: Place, timeline: Timeline, saved: Parked['saved']): Shared {
  const isStep = timeline.base === null && timeline.past.at(-1) === place.timeline.document;
  if (isStep) return { kind: 'apply', edit: { kind: 'become', document: timeline.document }, undo: 'record' };
  const { document, past, future } = timeline;
  return { kind: 'take', timeline: { document, past, future, base: null }, saved };
}

/** What a board says of its file: that it holds a document, or, by a copy of what it held, that it holds nothing of the board any more. */
function savedNow({ board }: Place, { document, past, future }: Timeline, saved: Parked['saved']): Shared {
  const isItsOwn = [document, ...past, ...future].includes(saved);
  const isCopy = Object.entries(saved).every(([key, part]) => Object.is(part, board.saved[key as keyof typeof saved]));
  return !isItsOwn && isCopy ? { kind: 'unsaved' } : { kind: 'saved', document: saved };
}
