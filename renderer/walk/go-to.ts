/** Moves selection, view and keyboard focus to a thing on the board. */
import type { Session } from '../store/session.ts';

/** A thing that was out of view is drawn some frames after the view has moved. */
const frames = 30;

export function goTo(session: Session, id: string): void {
  session.board.select([id]);
  session.canvas.current?.reveal([id]);
  focusItem(session, id);
}

/** Gives a card, container, note or arrow the keyboard focus as soon as it is drawn. */
export function focusItem({ canvas }: Session, id: string): void {
  canvas.current?.focus();
  const stays = document.activeElement;
  const attempt = (left: number) => {
    const item = elementOf(id);
    if (item !== null) item.focus({ preventScroll: true });
    // Whoever moves the focus meanwhile knows better.
    else if (left > 0 && document.activeElement === stays) requestAnimationFrame(() => attempt(left - 1));
  };
  attempt(frames);
}

/** Where a thing is drawn on the board, or `null` while it is not. */
export function elementOf(id: string): HTMLElement | null {
  const escaped = CSS.escape(id);
  return document.querySelector<HTMLElement>(
    `.react-flow__node[data-id="${escaped}"], .react-flow__edge[data-id="${escaped}"]`,
  );
}

/** The id of the thing on the board that has the focus. */
export function itemOf(target: EventTarget | null): string | null {
  const item = target instanceof Element ? target : null;
  return item?.matches('.react-flow__node, .react-flow__edge') ? item.getAttribute('data-id') : null;
}
