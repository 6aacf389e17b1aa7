/** Where and about what the menu opens. */
import type { Point } from '../../shared/model/document.ts';
import type { Session } from '../store/session.ts';

/** The thing on the board that an element of the page belongs to; `null` for the board itself. */
export function thingAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const item = target.closest('.react-flow__node, .react-flow__edge');
  return item?.getAttribute('data-id') ?? target.closest('[data-edge]')?.getAttribute('data-edge') ?? null;
}

/** Opens the menu at a point of the window: about the selection where the thing is part of it, else about that thing alone. */
export function openMenu({ board }: Session, id: string | null, x: number, y: number): void {
  if (id === null) board.select([]);
  else if (!board.get().selection.has(id)) board.select([id]);
  board.view({ popup: { kind: 'menu', x, y } });
}

/** The point of the board at which the open menu was asked for; `null` while none is open. */
export function menuPoint({ board, canvas }: Session): Point | null {
  const { popup } = board.get();
  return popup?.kind === 'menu' ? (canvas.current?.at(popup) ?? null) : null;
}

/** Takes the menu away, and leaves alone what a command has put in its place. */
export function closeMenu({ board }: Session): void {
  if (board.get().popup?.kind === 'menu') board.view({ popup: null });
}

/** The menu of the board, where the right button was let go without a drag. React Flow also reports that over things: those have their own. */
export function openBoardMenu(session: Session, event: MouseEvent | React.MouseEvent): void {
  if (session.board.get().popup?.kind === 'menu' || thingAt(event.target) !== null) return;
  openMenu(session, null, event.clientX, event.clientY);
}
