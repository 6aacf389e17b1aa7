/** Keeps views of the board under names, and goes back to them. Loads with the first of them. */
import { isMac, keysText } from '../commands/keyboard.ts';
import { addBookmark, bookmarksOf } from '../edits/bookmarks.ts';
import type { Board } from '../store/board.ts';
import type { Session } from '../store/session.ts';
import { documentOf } from '../store/state.ts';

/** Which bookmark was gone to last on each board. */
const last = new WeakMap<Board, number>();

/** Brings a bookmark into view; does nothing where there is none of that number, counted from 0. */
export function goToBookmark({ board, canvas }: Session, at: number): void {
  const bookmark = bookmarksOf(documentOf(board.get()))[at];
  if (bookmark === undefined) return;
  last.set(board, at);
  canvas.current?.look(bookmark);
  board.tell({ kind: 'info', text: bookmark.title });
}

/** Goes to the bookmark after the last one, or before it; behind the end the first comes again. */
export function turnBookmark(session: Session, by: 1 | -1): void {
  const { length } = bookmarksOf(documentOf(session.board.get()));
  const from = last.get(session.board) ?? (by === 1 ? -1 : 0);
  if (length > 0) goToBookmark(session, (Math.min(from, length - 1) + by + length) % length);
}

export function keepView({ board, canvas }: Session): void {
  const view = canvas.current?.view();
  if (view === undefined) return;
  const { edit, title } = addBookmark(board.document(), view);
  board.apply(edit, 'record');
  last.set(board, bookmarksOf(board.document()).length - 1);
  const key = keysText('Alt+PageDown', isMac);
  board.tell({
    kind: 'info',
    text: `Bookmarked as “${title}”. ${key} goes through all bookmarks.`,
  });
}
