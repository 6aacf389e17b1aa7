/** A former state of a board's file, back on the board or beside it. Nothing is written until the person saves. */
import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import type { Document } from '../../shared/model/document.ts';
import { isEqual } from '../../shared/model/is-equal.ts';
import { sharingParts } from '../../shared/model/share-parts.ts';
import { readBoardBytes } from '../files/board-bytes.ts';
import { showBoard } from '../files/show-board.ts';
import { take } from '../files/taken.ts';
import { inTurn } from '../files/turns.ts';
import { holdOf } from '../store/board.ts';
import type { Session } from '../store/session.ts';
import { isEdited } from '../store/state.ts';

/** The board in view becomes that one, as a step that can be undone. `what` is said of it: "the version of today, 14:05". */
export function bringBack({ board }: Session, document: Document, what: string): void {
  board.settle();
  if (isHeld(board)) return;
  const { tab, timeline, saved, file } = board.get();
  const next = sharingParts(timeline.document, document);
  if (next === timeline.document) {
    board.tell({ kind: 'info', text: `The board is as in ${what} already.` });
    return;
  }
  take(board.tabs, tab, { document: next, saved: isEqual(next, saved) ? next : saved, file });
  board.tell({ kind: 'info', text: `The board is as in ${what}. Save writes it to the file; Undo takes it back.` });
}

export function openAsCopy(session: Session, document: Document, when: string): void {
  showBoard(session, { ...document, title: `${document.title} (version of ${when})` }, null);
}

/** Goes back to what the file holds, after a question where there is work; Undo brings that back. */
export async function revert(session: Session): Promise<void> {
  const { board, host } = session;
  board.settle();
  if (isHeld(board)) return;
  const { tab, file } = board.get();
  if (file === null) return;
  if (isEdited(board.get())) {
    const answer = await host.confirm({
      message: `Go back to what “${file.name}” holds?`,
      detail: 'What you did since it was saved goes from the board. Undo brings it back, until the board is closed.',
      choices: ['Revert', 'Cancel'],
      cancelChoice: 1,
      defaultChoice: 1,
    });
    if (!answer.ok || answer.value !== 0) return;
  }
  await inTurn(session, async () => {
    const read = await host.readFile(file.handle);
    // A file that the browser only handed over cannot be read again: what it held is known.
    if (!read.ok && (file.writable || read.error.code !== 'not-found')) {
      board.tell({ kind: 'error', text: read.error.message });
      return;
    }
    const found = read.ok ? readBoardBytes(read.value.bytes) : null;
    if (found !== null && !found.ok) {
      board.show({ kind: 'issues', file: file.name, issues: found.error });
      return;
    }
    if (board.get().tab !== tab) return;
    const { timeline, saved } = board.get();
    const held = found === null ? saved : settleLayout(found.value.document);
    const next = sharingParts(timeline.document, held);
    const known = read.ok ? { handle: file.handle, name: read.value.name, writable: read.value.writable } : file;
    take(board.tabs, tab, { document: next, saved: next, file: known });
    board.tell({ kind: 'info', text: `The board is as “${file.name}” holds it.` });
  });
}

function isHeld(board: Session['board']): boolean {
  const hold = holdOf(board.get());
  if (hold !== null) board.tell({ kind: 'info', text: hold });
  return hold !== null;
}
