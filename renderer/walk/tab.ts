/** Tab goes over the board as it is read, not as it happens to be drawn. */
import { stopsOf } from '../edits/reading-order.ts';
import type { Session } from '../store/session.ts';
import { focusItem, itemOf } from './go-to.ts';

/** Tab on a thing goes to the next one; behind the last and before the first it leaves the board. */
export function onTab(session: Session, event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const from = itemOf(event.target);
  if (from === null && (event.target !== event.currentTarget || event.shiftKey)) return;
  const stops = stopsOf(session.board.document());
  const next = from === null ? startOf(session, stops, false) : stops[stops.indexOf(from) + (event.shiftKey ? -1 : 1)];
  if (next !== undefined) {
    event.preventDefault();
    session.canvas.current?.reveal([next]);
    focusItem(session, next);
  } else if (event.shiftKey) {
    // From the board itself the browser goes on to what stands before it.
    session.canvas.current?.focus();
  } else {
    const after = event.currentTarget.querySelector<HTMLElement>('[role="toolbar"] button:not(:disabled)');
    if (after === null) return;
    event.preventDefault();
    after.focus();
  }
}

/** Who comes to the board by Tab begins with what is selected, else with the first thing; from behind, with the last. */
export function onFocusIn(session: Session, event: React.FocusEvent<HTMLElement>): void {
  const target = event.target;
  const from = event.relatedTarget;
  if (itemOf(target) === null || itemOf(from) !== null || !target.matches(':focus-visible')) return;
  // Focus that a walk or a search gave stays where it is.
  if (!(from instanceof Element) || from === event.currentTarget) return;
  const isBehind = (target.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const start = startOf(session, stopsOf(session.board.document()), isBehind);
  if (start === undefined || start === itemOf(target)) return;
  session.canvas.current?.reveal([start]);
  focusItem(session, start);
}

function startOf({ board }: Session, stops: readonly string[], isBehind: boolean): string | undefined {
  const [selected] = board.get().selection;
  return selected !== undefined && stops.includes(selected) ? selected : stops.at(isBehind ? -1 : 0);
}
