/** The one store of the window. Documents change through `apply` alone; everything else is a view of them. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Document } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import type { EditLog } from '../../shared/model/edit-log.ts';
import { idsOf } from '../../shared/model/ids.ts';
import { beyondLimits } from '../../shared/model/limits.ts';
import { stayedWords, withinLocks } from '../../shared/model/locks.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { intoVariant } from '../../shared/whatif/variant.ts';
import { abandoned, changed, redone, settled, type Timeline, type Undo, undone } from './history.ts';
import { type LogKeeper, logKeeper } from './log.ts';
import type { Conductor, Operation } from './operation.ts';
import type { Preferences } from './preferences.ts';
import {
  type BoardFile,
  type Dialog,
  documentOf,
  type Notice,
  type Panel,
  type Parked,
  type State,
  stateOf,
  type TabId,
} from './state.ts';
import { type Tabs, tabsOf } from './tabs.ts';

/** The parts of the state that may be set directly. */
export type View = Pick<
  State,
  | 'file'
  | 'load'
  | 'variant'
  | 'outage'
  | 'highlight'
  | 'replayed'
  | 'zoom'
  | 'place'
  | 'tool'
  | 'pull'
  | 'keepTool'
  | 'sketchStyle'
  | 'dropTarget'
  | 'certificate'
  | 'aside'
  | 'editing'
  | 'popup'
  | 'finding'
  | 'ghost'
  | 'narrow'
  | 'drawer'
  | 'zen'
  | 'presenting'
  | 'practice'
  | 'veiled'
  | 'tour'
  | 'guesses'
  | 'saved'
  | 'packs'
  | 'advised'
>;

export interface Board {
  readonly store: StoreApi<State>;
  get(): State;
  /** The document that edits are made of and that is saved; `documentOf` gives the one that is shown. */
  document(): Document;
  /**
   * Changes the document; `undo` says what a step back does with it. While a variant is shown, what sizes the board changes the variant.
   * What is locked stays as it is, and a notice says so when the gesture ends. What a file could not hold is refused with a notice.
   */
  apply(edit: Edit, undo: Undo): void;
  /** Ends a gesture: all `amend` edits since it began are one step. */
  settle(): void;
  /** Gives a gesture up. */
  abandon(): void;
  undo(): void;
  redo(): void;
  /** How the board was drawn since it was opened. */
  log(): EditLog;
  select(ids: Iterable<string>): void;
  view(change: Partial<View>): void;
  prefer(change: Partial<Preferences>): void;
  /** Shows or hides a panel: beside the board where there is room, over it where there is not. */
  panel(panel: Panel, open: boolean): void;
  /** Replaces the board: a new one, an example or a file. Nothing of the old one can be undone into. */
  open(document: Document, file: BoardFile | null): void;
  /** The boards beside the one in view; everything above is about that one. */
  readonly tabs: Tabs;
  /** From now on `conductor` decides what the board in view shows after each operation. */
  conduct(conductor: Conductor): void;
  /** Takes what was done to a board elsewhere, in view or not. */
  receive(tab: TabId, received: Received): void;
  show(dialog: Dialog | null): void;
  tell(notice: Notice | null): void;
}

/** What another window makes of a board. */
export interface Received {
  readonly timeline: Timeline;
  readonly saved: Document;
  readonly keeper: LogKeeper;
}

export function createBoard(document: Document, preferences: Preferences, now = () => performance.now()): Board {
  const store = createStore<State>(() => stateOf(document, preferences, logKeeper(document, now)));
  const set = store.setState;
  let conducted: Conductor = (_, next) => next;

  /** Drops what the view still holds of things that are gone. */
  function show(timeline: Timeline, more: Partial<Received> = {}): void {
    const { timeline: before, selection, certificate, editing, pull, variant } = store.getState();
    const { design, sketch } = before.document;
    // A move leaves everything there: a drag of a card must not look at all of a large board.
    if (timeline.document.design === design && timeline.document.sketch === sketch) {
      set({ ...more, timeline });
      return;
    }
    const ids = idsOf(timeline.document);
    const kept = [...selection].filter((id) => ids.has(id));
    set({
      ...more,
      timeline,
      selection: kept.length === selection.size ? selection : new Set(kept),
      certificate: certificate && (certificate.part === 'bill' || ids.has(certificate.id)) ? certificate : null,
      editing: editing !== null && ids.has(editing) ? editing : null,
      pull: pull !== null && ids.has(pull.from) ? pull : null,
      variant: timeline.document.design.variants?.some(({ id }) => id === variant) ? variant : null,
    });
  }

  function step(
    operation: Operation,
    change: (timeline: Timeline) => Timeline,
    note: (before: Timeline, after: Timeline) => void,
  ): void {
    const { timeline } = store.getState();
    const made = change(timeline);
    if (made === timeline) return;
    const hold = holdOf(store.getState());
    if (hold !== null) {
      // A drag asks for every pixel of it; once said is enough.
      if (store.getState().notice?.text !== hold) set({ notice: { kind: 'info', text: hold } });
      return;
    }
    const next = conducted(operation, made);
    note(timeline, next);
    show(next);
  }

  function end(): void {
    step({ kind: 'settle' }, settled, (before, after) => store.getState().keeper.ended(before, after));
  }

  function tellStayed(stayed: ReadonlySet<string>): void {
    const text = holdOf(store.getState()) === null ? stayedWords(stayed) : null;
    if (text !== null) set({ notice: { kind: 'info', text } });
  }

  const tabs = tabsOf(store, end, now);

  return {
    store,
    get: store.getState,
    document: () => store.getState().timeline.document,
    apply(edit, undo) {
      const { timeline, variant } = store.getState();
      const permitted = withinLocks(timeline.document, edit);
      if (undo === 'record') tellStayed(permitted.stayed);
      if (permitted.edit === null) {
        if (undo === 'record') end();
        return;
      }
      const meant = intoVariant(timeline.document, variant, permitted.edit);
      const made = applyEdit(timeline.document, meant);
      // What could be drawn and saved, and then not be opened again, is not drawn.
      const full = holdOf(store.getState()) === null ? beyondLimits(timeline.document, made) : null;
      if (full !== null) {
        set({ notice: { kind: 'error', text: full } });
        if (undo === 'record') end();
        return;
      }
      step(
        { kind: 'apply', edit: meant, undo },
        () => changed(timeline, made, undo),
        (before, after) => store.getState().keeper.applied(meant, before, after),
      );
    },
    settle: end,
    abandon: () =>
      step({ kind: 'abandon' }, abandoned, (before, after) => store.getState().keeper.ended(before, after)),
    undo() {
      end();
      step({ kind: 'undo' }, undone, () => store.getState().keeper.went('undo'));
    },
    redo: () => step({ kind: 'redo' }, redone, () => store.getState().keeper.went('redo')),
    log: () => store.getState().keeper.log(),
    select(ids) {
      const state = store.getState();
      const { certificate, selection: before } = state;
      const wanted = [...ids];
      // What a refused edit would have made is nowhere.
      const selection = new Set(holdOf(state) === null ? wanted : there(wanted, documentOf(state)));
      if (selection.size === 0 && wanted.length > 0) return;
      if (selection.size === before.size && [...selection].every((id) => before.has(id))) return;
      // A certificate belongs to what is selected: choosing something else closes it.
      set({ selection, certificate: certificate && selection.has(certificate.id) ? certificate : null });
    },
    view(change) {
      const state = store.getState();
      const { editing } = change;
      const isShut = editing != null && isLocked(state.timeline.document, editing);
      const next = { ...state, ...change };
      const isOther = next.replayed !== state.replayed;
      set({
        ...change,
        // Nobody writes on what is locked, nor on a board that is held still.
        ...(isShut || holdOf(next) !== null ? { editing: null } : {}),
        // A certificate is nothing but figures.
        ...(next.veiled ? { certificate: null } : {}),
        ...(isOther ? { selection: new Set(there(state.selection, documentOf(next))) } : {}),
      });
      if (isShut) tellStayed(new Set([editing]));
    },
    panel: (panel, open) =>
      set((state) =>
        state.narrow ? { drawer: open ? panel : null } : { preferences: { ...state.preferences, [panel]: open } },
      ),
    prefer: (change) => set((state) => ({ preferences: { ...state.preferences, ...change } })),
    open: tabs.replace,
    tabs,
    conduct(conductor) {
      conducted = conductor;
    },
    receive(tab, received) {
      if (tab === store.getState().tab) show(received.timeline, received);
      else
        set(({ parked }) => ({ parked: parked.map((board) => (board.tab === tab ? taken(board, received) : board)) }));
    },
    show: (dialog) => set({ dialog }),
    tell: (notice) => set({ notice }),
  };
}

/** Why nothing on the board can be changed just now, and what to do about it; `null` while it can. */
export function holdOf({ replayed, presenting }: Pick<State, 'replayed' | 'presenting'>): string | null {
  if (replayed !== null) return 'Leave the replay first: a former state of the board can be looked at, not changed.';
  return presenting === null
    ? null
    : 'Leave the presentation first: meanwhile the board can be looked at, not changed.';
}

/** A parked board with what was done to it elsewhere. */
function taken(board: Parked, received: Received): Parked {
  const { document } = received.timeline;
  return { ...board, ...received, selection: new Set(there(board.selection, document)) };
}

/** Those of the ids that the document has. */
function there(ids: Iterable<string>, document: Document): readonly string[] {
  const known = idsOf(document);
  return [...ids].filter((id) => known.has(id));
}
