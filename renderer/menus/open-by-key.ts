import type { Session } from '../store/session.ts';
import { openMenu, thingAt } from './open-menu.ts';

/** Opens the menu by key: at the thing that has the focus or is selected, else in the middle of the board. */
export function openMenuByKey(session: Session): void {
  const [first] = session.board.get().selection;
  const focused = thingAt(document.activeElement);
  const id = focused ?? first ?? null;
  const element =
    id === null
      ? null
      : (document.querySelector(`[data-edge="${CSS.escape(id)}"] .annotation`) ??
        document.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`) ??
        document.querySelector(`.react-flow__edge[data-id="${CSS.escape(id)}"]`));
  const box = (element ?? document.querySelector('main'))?.getBoundingClientRect();
  if (box === undefined) return;
  const isThing = element !== null;
  openMenu(
    session,
    id,
    box.x + (isThing ? 16 : box.width / 2),
    box.y + (isThing ? Math.min(box.height, 64) : box.height / 2),
  );
}
