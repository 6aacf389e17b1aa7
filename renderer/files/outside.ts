/**
 * What other programs do to the files of this window's boards. What a file holds now is taken in as one step that can be undone; only what
 * both changed is asked about, and nothing is written over before. Loads with the first file that changes.
 */
import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import type { FileHandle, HostError, OpenedFile } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { isEqual } from '../../shared/model/is-equal.ts';
import { type Merge, merge } from '../../shared/model/merge.ts';
import type { Issue } from '../../shared/model/result.ts';
import { sharingParts } from '../../shared/model/share-parts.ts';
import { differenceWords } from '../../shared/wording/difference.ts';
import { ask, linesOf } from '../conflict/ask.ts';
import { type Choices, conflictKey } from '../conflict/asked.ts';
import { holdOf } from '../store/board.ts';
import { catalog } from '../store/catalog.ts';
import type { Session } from '../store/session.ts';
import { isEdited, isInRound, type Parked, type State, type TabId } from '../store/state.ts';
import { openBoards, tabOfFile } from '../store/tabs.ts';
import { readBoardBytes } from './board-bytes.ts';
import { boardBytes } from './board-file.ts';
import { noteBehind, take } from './taken.ts';
import { inTurn } from './turns.ts';

/**
 * What became of a file's content. `same`: the board has it, and had it before. `taken`: it has it now. `kept`: the person has not chosen yet.
 * `no-board`: the file holds none any more; `gone`: there is no file.
 */
export type Outcome = 'same' | 'taken' | 'kept' | 'no-board' | 'gone';

/** A program that writes a file in place is not done at once, and one that replaces it takes it away before; ms between looks. */
const patience = [150, 350, 700, 1300];

/** Another program wrote a file that a board of this window has, or took it away. Waits until the person's hand is off the board. */
export async function fileChanged(session: Session, handle: FileHandle): Promise<void> {
  const { board } = session;
  for (;;) {
    await quiet(session, handle);
    const isDone = await inTurn(session, async () => {
      if (isBusy(board.get(), handle)) return false;
      if (tabOfFile(board.get(), handle) === null) return true;
      const found = await readWhole(session, handle);
      const tab = tabOfFile(board.get(), handle);
      if (tab === null) return true;
      if (isBusy(board.get(), handle)) {
        // The host knows the file now, and would let it be written over.
        noteBehind(board.tabs, tab);
        return false;
      }
      await takeFound(session, tab, found, 'when-seen');
      return true;
    });
    if (isDone) return;
  }
}

/** Before a board is saved to a file that it may not know: when it has what the file holds, the file may be written. */
export function catchUp(session: Session, tab: TabId): Promise<Outcome> {
  return inTurn(session, async () => {
    const file = boardAt(session, tab)?.file ?? null;
    if (file === null) return 'gone';
    return takeFound(session, tab, await readWhole(session, file.handle), 'now');
  });
}

/** Opening a file that is open already: what it holds now is taken in; `same` where nothing was new. */
export function takeOpened(session: Session, tab: TabId, opened: OpenedFile): Promise<Outcome> {
  return inTurn(session, () => takeFound(session, tab, found(opened), 'now'));
}

type Found =
  | { readonly kind: 'board'; readonly opened: OpenedFile; readonly document: Document }
  | { readonly kind: 'no-board'; readonly opened: OpenedFile; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly error: HostError };

function found(opened: OpenedFile): Found {
  const read = readBoardBytes(opened.bytes);
  return read.ok
    ? { kind: 'board', opened, document: settleLayout(read.value.document) }
    : { kind: 'no-board', opened, issues: read.error };
}

/** The file as it is; what is no board, or not there, is looked at again for a while. */
async function readWhole({ host }: Session, handle: FileHandle): Promise<Found> {
  for (let turn = 0; ; turn++) {
    const result = await host.readFile(handle);
    const file: Found = result.ok ? found(result.value) : { kind: 'failed', error: result.error };
    const wait = patience[turn];
    if (file.kind === 'board' || wait === undefined) return file;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** Whether the board of the file is in view and something is under way on it, or it shows a former state. */
function isBusy(state: State, handle: FileHandle): boolean {
  const { file, timeline, editing, dialog } = state;
  const isAmid = timeline.base !== null || editing !== null || dialog !== null || isInRound(state);
  return file?.handle === handle && (isAmid || holdOf(state) !== null);
}

function quiet({ board }: Session, handle: FileHandle): Promise<void> {
  return new Promise((resolve) => {
    if (!isBusy(board.get(), handle)) {
      resolve();
      return;
    }
    const stop = board.store.subscribe((state) => {
      if (isBusy(state, handle)) return;
      stop();
      resolve();
    });
  });
}

function boardAt({ board }: Session, tab: TabId): Parked | undefined {
  return openBoards(board.get()).find((open) => open.tab === tab);
}

/** `now` asks at once; `when-seen` does so only about the board in view. */
async function takeFound(session: Session, tab: TabId, file: Found, asking: 'now' | 'when-seen'): Promise<Outcome> {
  const { board } = session;
  const here = boardAt(session, tab);
  if (here === undefined || here.file === null) return 'gone';
  if (file.kind === 'failed') return failed(session, here, file.error);
  const { handle, name, writable } = file.opened;
  const known = { handle, name, writable };
  if (file.kind === 'no-board') {
    take(board.tabs, tab, {
      document: here.timeline.document,
      saved: { ...here.saved },
      file: { ...known, writable: false, isBehind: true },
    });
    if (board.get().tab === tab) board.show({ kind: 'issues', file: name, issues: file.issues, isOpen: true });
    else
      board.tell({
        kind: 'error',
        text: `“${name}” was changed by another program and is no board any more. The board as it is here is kept; Save asks for a place.`,
      });
    return 'no-board';
  }
  if (file.opened.notice !== undefined) board.tell({ kind: 'error', text: file.opened.notice });
  return mergeIn(session, tab, file.document, known, asking);
}

async function mergeIn(
  session: Session,
  tab: TabId,
  theirs: Document,
  known: Omit<NonNullable<Parked['file']>, 'isBehind'>,
  asking: 'now' | 'when-seen',
): Promise<Outcome> {
  const { board } = session;
  let choices: Choices = new Map();
  for (;;) {
    if (board.get().tab === tab) board.settle();
    const here = boardAt(session, tab);
    if (here === undefined) return 'gone';
    const mine = here.timeline.document;
    const base = asInFile(here.saved);
    const isKnown = isEqual(base, theirs);
    const chosen = (found: Merge['conflicts'][number]) => choices.get(conflictKey(found)) ?? 'mine';
    const merged = isKnown
      ? null
      : isEdited(here)
        ? merge(base, asInFile(mine), theirs, chosen)
        : { document: theirs, conflicts: [] };
    const isAnswered = () => boardAt(session, tab)?.saved !== here.saved;
    const open = merged?.conflicts.filter((conflict) => !choices.has(conflictKey(conflict))) ?? [];
    if (open.length > 0 && merged !== null) {
      const isInView = board.get().tab === tab;
      const lines = linesOf(merged.conflicts, mine, theirs, catalog);
      const answer = asking === 'now' || isInView ? await ask(board, known.name, lines, isAnswered) : null;
      // Another window of this board was asked as well, and answered: what there is now is looked at anew.
      if (answer === null && isAnswered()) continue;
      if (answer === null) {
        take(board.tabs, tab, {
          document: boardAt(session, tab)?.timeline.document ?? mine,
          saved: here.saved,
          file: { ...known, isBehind: true },
        });
        board.tell(notChosen(known.name, isInView));
        return 'kept';
      }
      choices = answer;
      continue;
    }
    const document = merged === null ? mine : sharingParts(mine, merged.document);
    const saved = isEqual(asInFile(document), theirs) ? document : sharingParts(document, theirs);
    take(board.tabs, tab, { document, saved, file: known });
    if (isKnown) return 'same';
    board.tell({
      kind: 'info',
      text: takenWords(known.name, mine, document, asking === 'when-seen' && document !== saved),
    });
    return 'taken';
  }
}

/** The board as its file has it: what only restates a default is not in it, and would look like a change. */
function asInFile(document: Document): Document {
  const read = readBoardBytes(boardBytes(document));
  return read.ok ? settleLayout(read.value.document) : document;
}

function notChosen(name: string, isInView: boolean) {
  return {
    kind: 'error',
    text: isInView
      ? `“${name}” was changed by another program, and nothing of that was taken in. The board stays as it is; Save asks again.`
      : `“${name}” was changed by another program, and so was its board here. Show that board and save it to choose.`,
  } as const;
}

function takenWords(name: string, before: Document, after: Document, isUnsaved: boolean): string {
  const words = differenceWords(before, after, catalog);
  const own = isUnsaved ? ' Your own changes are kept and not saved yet.' : '';
  if (words === null) return `“${name}” was changed by another program to what the board is here.${own}`;
  return `“${name}” was changed by another program: ${words}.${own}`;
}

/** Nothing of the board is in a file any more where its file is gone: it counts as unsaved. */
function failed({ board }: Session, here: Parked, error: HostError): Outcome {
  const { tab, file, saved, timeline } = here;
  // A file that a browser once handed over is not watched, and not missed.
  if (file === null || !file.writable) return 'kept';
  if (error.code !== 'not-found') {
    take(board.tabs, tab, { document: timeline.document, saved, file: { ...file, isBehind: true } });
    board.tell({ kind: 'error', text: `${error.message} It was changed by another program; Save looks again.` });
    return 'kept';
  }
  take(board.tabs, tab, {
    document: timeline.document,
    saved: { ...saved },
    file: { handle: file.handle, name: file.name, writable: true },
  });
  board.tell({
    kind: 'error',
    text: `“${file.name}” is no longer where it was: another program moved, renamed or deleted it. The board is still here; Save writes the file again.`,
  });
  return 'gone';
}
