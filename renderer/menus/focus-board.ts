import type { Session } from '../store/session.ts';

/** When a menu closes, keys mean the board again, unless the chosen command put the focus somewhere. */
export function focusBoard(event: Event, { canvas }: Session): void {
  event.preventDefault();
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) canvas.current?.focus();
}
