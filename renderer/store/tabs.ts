/**
 * The boards that are open in one window. The state holds the one in view in its own fields, so that nothing else has to know of the others;
 * those are parked, whole, until they are shown again.
 */

import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import { timelineOf } from './history.ts';
import { logKeeper } from './log.ts';
import { type BoardFile, isEdited, type Parked, type Place, type State, type TabId } from './state.ts';

/** Boards that can be brought back after they were closed. */
export const mostClosed = 20;

export interface Tabs {
  /** Shows a board in a tab of its own, behind the one in view, at `place` or as a whole; a blank board in view gives its place up. */
  add(document: Document, file: BoardFile | null, place?: Place | null): void;
  /** Replaces the board in view. Nothing of the old one can be undone into. */
  replace(document: Document, file: BoardFile | null): void;
  /** Shows the board of a tab, as it was left. */
  go(tab: TabId): void;
  /** Closes a tab; behind the last one stands a blank board. */
  close(tab: TabId): void;
  /** Brings the board that was closed last back, with its work and its undo; false when there is none. */
  reopen(): boolean;
  /** The board is in no file from now on: what is in it counts as work that is saved nowhere. */
  detach(tab: TabId): void;
  /** Changes a board, in view or not; the gesture that is under way on it ends. The same board changes nothing. */
  change(tab: TabId, made: (board: Parked) => Parked): void;
  /** Notes that `document` is in a file now: of a tab that may meanwhile have been left, or closed. */
  saved(tab: TabId, document: Document, file: BoardFile): void;
}

/** Every board that is open, in the order of the strip. */
export function openBoards(state: State): readonly Parked[] {
  return [...state.parked.slice(0, state.tabAt), parkedOf(state), ...state.parked.slice(state.tabAt)];
}

/** The tab that has this file, or `null`. */
export function tabOfFile(state: State, handle: BoardFile['handle']): TabId | null {
  return openBoards(state).find(({ file }) => file?.handle === handle)?.tab ?? null;
}

/** Whether any board of the window has work that is in no file. */
export function hasUnsaved(state: State): boolean {
  return isEdited(state) || state.parked.some(isEdited);
}

/** Nothing is on it, nothing was, and it is no file's: it can give its place up without a question. */
export function isBlank(board: Parked): boolean {
  const { past, future, document } = board.timeline;
  return (
    board.file === null && !isEdited(board) && past.length + future.length === 0 && everything(document).length === 0
  );
}

function parkedOf(state: State): Parked {
  const { tab, timeline, keeper, saved, file, selection, load, variant, outage, certificate, place } = state;
  return { tab, timeline, keeper, saved, file, selection, load, variant, outage, certificate, place };
}

/** What belongs to looking at one board, and ends when another is shown. */
const left = {
  highlight: null,
  replayed: null,
  presenting: null,
  editing: null,
  pull: null,
  popup: null,
  finding: false,
  dialog: null,
  ghost: null,
  dropTarget: null,
} as const satisfies Partial<State>;

function fresh(tab: TabId, document: Document, file: BoardFile | null, now: () => number): Parked {
  const shown = settleLayout(document);
  return {
    tab,
    timeline: timelineOf(shown),
    keeper: logKeeper(shown, now),
    saved: shown,
    file,
    selection: new Set(),
    load: 1,
    variant: null,
    outage: null,
    certificate: null,
    place: null,
  };
}

/** The board without its file: what is in it counts as work that is saved nowhere. */
function detached(board: Parked): Parked {
  return { ...board, file: null, saved: { ...board.saved } };
}

/** A file belongs to one board: others give it up, and those that are closed and had no work of their own are forgotten. */
function givingUp(state: State, owner: TabId, file: BoardFile | null): Pick<State, 'parked' | 'closed'> {
  const { parked, closed } = state;
  const isTaken = (board: Parked) => file !== null && board.tab !== owner && board.file?.handle === file.handle;
  return {
    parked: parked.some(isTaken) ? parked.map((board) => (isTaken(board) ? detached(board) : board)) : parked,
    closed: closed.some(({ board }) => isTaken(board))
      ? closed.flatMap(({ board, at }) => {
          if (!isTaken(board)) return [{ board, at }];
          return isEdited(board) ? [{ board: detached(board), at }] : [];
        })
      : closed,
  };
}

/** `settle` ends the gesture that is under way on the board in view; `now` gives milliseconds from any beginning. */
export function tabsOf(
  store: { getState(): State; setState(change: (state: State) => Partial<State>): void },
  settle: () => void,
  now: () => number,
): Tabs {
  const set = (change: (state: State) => Partial<State>) => {
    settle();
    store.setState(change);
  };

  /** The state with that board in view; figures, ways and the view begin anew with every board. */
  function showing(state: State, board: Parked): Partial<State> {
    return { ...left, ...board, ...(board.place ? { zoom: board.place.zoom } : {}), opened: state.opened + 1 };
  }

  /** Ids of tabs are never used again. */
  const nextTab = ({ opened }: State): TabId => opened + 1;

  return {
    add: (document, file, place = null) =>
      set((state) => {
        const here = parkedOf(state);
        const board = { ...fresh(nextTab(state), document, file, now), place };
        const { parked, closed } = givingUp(state, board.tab, file);
        if (isBlank(here)) return { ...showing(state, board), parked, closed, ...begun(state) };
        const { tabAt } = state;
        return {
          ...showing(state, board),
          parked: [...parked.slice(0, tabAt), here, ...parked.slice(tabAt)],
          tabAt: tabAt + 1,
          closed,
          ...begun(state),
        };
      }),
    replace: (document, file) =>
      set((state) => {
        const board = fresh(nextTab(state), document, file, now);
        return { ...showing(state, board), ...givingUp(state, board.tab, file), ...begun(state) };
      }),
    go: (tab) =>
      set((state) => {
        const boards = openBoards(state);
        const at = boards.findIndex((board) => board.tab === tab);
        const board = boards[at];
        if (board === undefined || tab === state.tab) return {};
        return { ...showing(state, board), parked: boards.toSpliced(at, 1), tabAt: at };
      }),
    close: (tab) =>
      set((state) => {
        const boards = openBoards(state);
        const at = boards.findIndex((board) => board.tab === tab);
        const board = boards[at];
        if (board === undefined) return {};
        const closed = isBlank(board) ? state.closed : [...state.closed, { board, at }].slice(-mostClosed);
        const rest = boards.toSpliced(at, 1);
        if (tab !== state.tab) {
          const tabAt = rest.findIndex((other) => other.tab === state.tab);
          return { parked: rest.toSpliced(tabAt, 1), tabAt, closed };
        }
        const next = Math.min(at, rest.length - 1);
        const shown = rest[next];
        if (shown === undefined) return { ...showing(state, blank(state)), closed };
        return { ...showing(state, shown), parked: rest.toSpliced(next, 1), tabAt: next, closed };
      }),
    reopen() {
      const last = store.getState().closed.at(-1);
      if (last === undefined) return false;
      set((state) => {
        const closed = state.closed.slice(0, -1);
        const here = parkedOf(state);
        if (isBlank(here)) return { ...showing(state, last.board), closed };
        const boards = openBoards(state);
        const at = Math.min(last.at, boards.length);
        return { ...showing(state, last.board), parked: boards, tabAt: at, closed };
      });
      return true;
    },
    detach: (tab) =>
      store.setState((state) => ({
        ...(state.tab === tab ? { file: null, saved: { ...state.saved } } : {}),
        parked: state.parked.map((board) => (board.tab === tab ? detached(board) : board)),
      })),
    change: (tab, made) => {
      if (tab === store.getState().tab) settle();
      store.setState((state) => {
        if (tab !== state.tab)
          return { parked: state.parked.map((board) => (board.tab === tab ? made(board) : board)) };
        const after = made(parkedOf(state));
        return after.timeline === state.timeline ? after : { ...after, editing: null, pull: null };
      });
    },
    saved: (tab, document, file) =>
      // What was being written has ended by now; what is under way since then goes on.
      store.setState((state) => {
        const { parked, closed } = givingUp(state, tab, file);
        const noted = (board: Parked): Parked => (board.tab === tab ? { ...board, saved: document, file } : board);
        return {
          ...(state.tab === tab ? { saved: document, file } : {}),
          parked: parked.map(noted),
          closed: closed.map(({ board, at }) => ({ board: noted(board), at })),
        };
      }),
  };

  function blank(state: State): Parked {
    return fresh(nextTab(state), emptyDocument(), null, now);
  }
}

/** Whoever opens a board of their own has begun. */
function begun({ tour }: State): Pick<State, 'tour'> {
  return { tour: tour === 'offered' ? null : tour };
}
