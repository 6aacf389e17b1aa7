/** Closing boards and the window. Nothing that is in no file goes without a question. Loads with the first board that is closed. */
import { save } from '../commands/file.ts';
import { endJournals } from '../journal/current.ts';
import { sharingOf } from '../sharing/current.ts';
import type { Session } from '../store/session.ts';
import { isEdited, isInRound, type TabId } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { leaveBoard, showTab } from './show-board.ts';

const lost = 'What is not saved is lost.';
const kept = 'What is not saved can be brought back with Reopen Closed Board, until the window is closed.';

/** Asks what to do with the unsaved work of the board in view; true when it may go. `detail` says what becomes of it otherwise. */
export async function mayLeave(session: Session, detail = lost): Promise<boolean> {
  session.board.settle();
  if (!isEdited(session.board.get())) return true;
  const { title } = session.board.document();
  const answer = await session.host.confirm({
    message: `Save the changes to “${title}”?`,
    detail,
    choices: ['Save', 'Don’t Save', 'Cancel'],
    cancelChoice: 2,
  });
  if (!answer.ok || answer.value === 2) return false;
  if (answer.value === 1) return true;
  // What was done while the file was being written is not in it: asked again, unless there is none.
  return (await save(session)) && mayLeave(session, detail);
}

/** Closes a board, after a question where its work is in no file. The last one of a desktop window takes the window along. */
export async function closeBoard(session: Session, tab: TabId = session.board.get().tab): Promise<void> {
  const { board, host } = session;
  const boards = openBoards(board.get());
  const closing = boards.find((open) => open.tab === tab);
  if (closing === undefined) return;
  if (boards.length === 1) {
    const info = await host.appInfo();
    if (info.ok && info.value.runtime === 'electron') return closeWindow(session);
  }
  // People see what they are asked about.
  if (isEdited(closing)) showTab(session, tab);
  if (board.get().tab === tab) leaveBoard(session);
  if (board.get().tab !== tab || (await isKept(session, tab)) || (await mayLeave(session, kept))) board.tabs.close(tab);
}

/** Whether another window has the board in view, with all of its work: then nothing is lost here, and nothing is asked. */
async function isKept(session: Session, tab: TabId): Promise<boolean> {
  session.board.settle();
  return isEdited(session.board.get()) && ((await sharingOf(session)?.leave(tab)) ?? false);
}

/** Answers the window's wish to close: asks about every board with unsaved work in turn, and stops at the first Cancel. */
export async function closeWindow(session: Session): Promise<void> {
  const { board, host } = session;
  board.settle();
  // A round waits where it was interrupted; the boards behind it may have work that is asked about.
  if (isInRound(board.get())) board.view({ practice: null });
  for (const { tab } of openBoards(board.get()).filter(isEdited)) {
    showTab(session, tab);
    if ((await isKept(session, tab)) || (await mayLeave(session))) continue;
    sharingOf(session)?.comeBack();
    return;
  }
  await endJournals();
  await host.closeWindow();
}
