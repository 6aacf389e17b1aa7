/** What opening a file does that is open already. */

import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import type { OpenedFile } from '../../shared/host/host.ts';
import type { Session } from '../store/session.ts';
import { isEdited, type TabId } from '../store/state.ts';
import { readBoardBytes } from './board-bytes.ts';
import { boardBytes } from './board-file.ts';
import { showTab } from './show-board.ts';

/**
 * Goes to the tab that has the file. Where another program changed the file meanwhile, a board without unsaved work is read again, and one with
 * such work keeps it: from then on it must not be written over the other program's, so saving asks for a place.
 */
export function showAgain(session: Session, tab: TabId, { handle, name, bytes, writable }: OpenedFile): boolean {
  const { board } = session;
  showTab(session, tab);
  board.settle();
  const state = board.get();
  const read = readBoardBytes(bytes);
  if (read.ok) {
    const found = settleLayout(read.value.document);
    if (isSame(boardBytes(found), boardBytes(state.saved))) {
      board.tell({ kind: 'info', text: `“${name}” is open here already.` });
      return true;
    }
    if (!isEdited(state)) {
      board.tabs.replace(found, { handle, name, writable });
      board.tell({ kind: 'info', text: `“${name}” was changed by another program: this is how it is now.` });
      return true;
    }
  }
  board.view({ file: { handle, name, writable: false } });
  if (!read.ok) board.show({ kind: 'issues', file: name, issues: read.error });
  board.tell({
    kind: 'error',
    text: `“${name}” was changed by another program. This is the board as it is here; Save asks for a place: another name keeps both, the same name replaces it.`,
  });
  return read.ok;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
