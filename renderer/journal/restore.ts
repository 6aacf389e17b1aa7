/** Brings work back that a former window left behind, each board in a tab of its own: with its file, its unsaved mark and what can be undone. */
import type { Document } from '../../shared/model/document.ts';
import { isEqual } from '../../shared/model/is-equal.ts';
import { leaveBoard } from '../files/show-board.ts';
import type { Session } from '../store/session.ts';
import { type BoardFile, isEdited } from '../store/state.ts';
import { openBoards, tabOfFile } from '../store/tabs.ts';
import type { FoundWork } from './find.ts';
import type { Journals } from './keep.ts';

/** Shows the board of `found` as it was; its journal goes on as that of the tab. */
export function restore(session: Session, journals: Journals, found: FoundWork): Promise<void> {
  const { board } = session;
  const { work, changes, id, release } = found;
  leaveBoard(session);
  const file = fileFor(session, found);
  board.tabs.add(work.document, file);
  board.store.setState({
    timeline: { document: work.document, past: work.past, future: work.future, base: null },
    saved: savedOf(found),
  });
  return journals.adopt(board.get().tab, id, changes, release);
}

/**
 * What the file held when the work began: what others did to it since can be told apart from it. Where undo leads there, it is that very
 * board, so that the work is saved again once it is undone.
 */
function savedOf({ base, work }: FoundWork): Document {
  if (base === null) return { ...work.document };
  return [...work.past, ...work.future].findLast((one) => isEqual(one, base)) ?? base;
}

/** The file of the board; none where a board with other unsaved work has it already. */
function fileFor({ board }: Session, { file: known, disk }: FoundWork): BoardFile | null {
  // What another program did to the file is taken in before it is saved over.
  const file = known !== null && disk === 'changed' ? { ...known, isBehind: true } : known;
  const tab = file === null ? null : tabOfFile(board.get(), file.handle);
  if (tab === null) return file;
  const owner = openBoards(board.get()).find((one) => one.tab === tab);
  if (owner === undefined || isEdited(owner)) return null;
  // The same file, as it is on disk: the work takes its place.
  board.tabs.close(tab);
  return file;
}
