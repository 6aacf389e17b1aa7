/** Ways from one board of the window to another. */
import type { Document } from '../../shared/model/document.ts';
import type { Session } from '../store/session.ts';
import { type BoardFile, isInRound, type Place, type TabId } from '../store/state.ts';

/** Shows a board in a tab of its own, or in place of a blank one; at `place`, or as a whole. */
export function showBoard(
  session: Session,
  document: Document,
  file: BoardFile | null,
  place: Place | null = null,
): void {
  if (isInRound(session.board.get())) {
    session.board.tell({ kind: 'info', text: 'End the round first: until then the window keeps to its board.' });
    return;
  }
  leaveBoard(session);
  session.board.tabs.add(document, file, place);
}

/** Shows the board of a tab as it was left. */
export function showTab(session: Session, tab: TabId): void {
  if (session.board.get().tab === tab) return;
  leaveBoard(session);
  session.board.tabs.go(tab);
}

/** Ends what is under way on the board in view, so that all of it stays with that board. */
export function leaveBoard({ board, canvas }: Session): void {
  // A field hands over what was typed into it when it loses the focus.
  const focused = typeof document === 'undefined' ? null : document.activeElement;
  if (focused instanceof HTMLElement && focused.closest('[role="tablist"], .tab-strip') === null) focused.blur();
  board.show(null);
  board.view({ place: canvas.current?.place() ?? null });
}
