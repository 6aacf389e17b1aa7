/**
 * Keeps a journal of every board of the window that has work in no file: at most a moment behind, whatever happens to the window. A board
 * without such work has none. A practice round has a record of its own.
 */
import type { Host } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import type { Board } from '../store/board.ts';
import { isEdited, isInRound, type Parked, type State, type TabId } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { type Typed, typedText } from '../store/typed.ts';
import { type BoardJournal, boardJournal } from './board-journal.ts';
import { journalLock } from './names.ts';

/** From the first change that is not written until it is, ms: what the disk takes comes on top. */
const delayMs = 300;
/** Until what failed is tried again, ms. */
const againMs = 5000;

export interface Journals {
  /** Writes whatever is not written yet. */
  flush(): Promise<void>;
  /** Removes the journals of all boards: their work was given up. */
  discard(): Promise<void>;
  /** The board of that tab came out of a journal, which is its own from now on; `release` lets its lock go. */
  adopt(tab: TabId, id: string, changes: number, release: () => void): Promise<void>;
  stop(): void;
}

/** What the world has to offer; tests have their own. */
export interface Surroundings {
  /** Takes a lock, if nobody has it. */
  hold(lock: string): Promise<(() => void) | null>;
  newId(): string;
  /** ms since 1970. */
  now(): number;
  /** Whether this window answers for the board: of several that show it one does, and when that is gone the next. */
  isOurs(tab: TabId): boolean;
  /** Called with the ids of this window's journals when they change. */
  own(ids: readonly string[]): void;
}

interface Kept {
  readonly journal: BoardJournal;
  readonly release: () => void;
}

/** Begins to keep the journals of a window. */
export function keepJournals(
  { board, host }: { readonly board: Board; readonly host: Host },
  around: Surroundings,
): Journals {
  const kept = new Map<TabId, Kept>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;
  let isDue = false;
  let isTold = false;
  let isStopped = false;
  /** Boards whose work was given up as it stood. */
  let givenUp: ReadonlySet<Document> = new Set();

  function ask(delay: number): void {
    if (isStopped || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      void flush();
    }, delay);
  }

  /** One write after the other; what comes up meanwhile is written by the next. */
  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    isDue = true;
    writing ??= (async () => {
      // Whoever changes the board may have more to say of it before anything is written.
      await Promise.resolve();
      while (isDue && !isStopped) {
        isDue = false;
        await writeAll();
      }
      writing = null;
    })();
    return writing;
  }

  async function writeAll(): Promise<void> {
    let problem: string | null = null;
    const open = wanted(board.get());
    for (const [tab, { journal, release }] of kept) {
      if (open.some((one) => one.tab === tab)) continue;
      kept.delete(tab);
      // Where that fails the next start finds the same work in its file.
      await journal.remove();
      release();
      around.own(ids());
    }
    for (const { tab } of open) {
      const { journal } = kept.get(tab) ?? (await begun(tab));
      // The board as it is by now.
      const now = wanted(board.get()).find((one) => one.tab === tab);
      if (now === undefined) {
        isDue = true;
        continue;
      }
      const done = await journal.write(now, around.now());
      if (!done.ok) problem = done.error.message;
    }
    if (problem !== null) ask(againMs);
    if (problem !== null && !isTold) board.tell({ kind: 'error', text: notKept(problem) });
    isTold = problem !== null;
  }

  async function begun(tab: TabId): Promise<Kept> {
    const id = around.newId();
    const release = (await around.hold(journalLock(id))) ?? (() => {});
    const one = { journal: boardJournal(host, id), release };
    kept.set(tab, one);
    around.own(ids());
    return one;
  }

  /** Where text is being typed: the board as it would be if the field were left now, as a gesture under way. */
  let typedOn: { readonly typed: Typed; readonly before: Document; readonly after: Document } | null = null;
  function withTyped(one: Parked): Parked {
    const typed = typedText.get();
    if (typed === null || typed.tab !== one.tab) return one;
    const { timeline } = one;
    if (typedOn?.typed !== typed || typedOn.before !== timeline.document)
      typedOn = { typed, before: timeline.document, after: applyEdit(timeline.document, typed.edit) };
    const base = timeline.base ?? timeline.document;
    return { ...one, timeline: { ...timeline, document: typedOn.after, base } };
  }

  /** The boards whose work is in no file, nor in the record of a round. */
  function wanted(state: State): readonly Parked[] {
    return openBoards(state)
      .map(withTyped)
      .filter(
        (one) =>
          isEdited(one) &&
          !(isInRound(state) && one.tab === state.tab) &&
          !givenUp.has(one.timeline.document) &&
          // No other window has what is being typed in this one.
          (around.isOurs(one.tab) || typedText.get()?.tab === one.tab),
      );
  }

  const ids = () => [...kept.values()].map(({ journal }) => journal.id);

  const unsubscribe = board.store.subscribe((state, before) => {
    const isOther = state.tab !== before.tab || state.parked !== before.parked || state.practice !== before.practice;
    const isSaved = state.saved !== before.saved || state.file !== before.file;
    if (!isOther && !isSaved && state.timeline === before.timeline) return;
    // During a gesture nothing is to be noted: what it has come to is read when it is written.
    const isAmid = state.timeline.base !== null && !isOther && !isSaved;
    if (isAmid && timer !== null) return;
    const open = wanted(state);
    if (!isAmid) for (const { tab, timeline } of openBoards(state)) kept.get(tab)?.journal.note(timeline);
    const isOver = [...kept.keys()].some((tab) => !open.some((one) => one.tab === tab));
    // What is in a file by now must not be found as lost.
    if (isOver || isSaved) void flush();
    else if (open.length > 0) {
      if (isHidden()) void flush();
      else ask(delayMs);
    }
  });

  const unsubscribeTyped = typedText.subscribe(() => {
    if (typedText.get() !== null) ask(delayMs);
    // Where nothing came of it, nothing is left to be kept.
    else if (kept.size > 0) void flush();
  });

  void flush();

  return {
    flush,
    discard() {
      givenUp = new Set(wanted(board.get()).map(({ timeline }) => timeline.document));
      return flush();
    },
    async adopt(tab, id, changes, release) {
      kept.set(tab, { journal: boardJournal(host, id, changes), release });
      around.own(ids());
      await flush();
    },
    stop() {
      isStopped = true;
      unsubscribe();
      unsubscribeTyped();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** In a window that nobody sees, a timer may take a minute. */
function isHidden(): boolean {
  return typeof document !== 'undefined' && document.hidden;
}

function notKept(problem: string): string {
  return `Unsaved work is not being kept in case of a crash: ${problem} Save the board soon. Edgewise goes on trying.`;
}
