/**
 * Copy, cut and paste by key and from the native menu arrive as events of the page. They carry the clipboard's data themselves, so no permission
 * is asked for; and in a text field they stay the field's own.
 */
import type { Point } from '../../shared/model/document.ts';
import { isEnabled } from '../commands/command.ts';
import { copyCertificate } from '../commands/edit.ts';
import { isTextField, keysOf } from '../commands/keyboard.ts';
import { menuPoint } from '../menus/open-menu.ts';
import { holdOf } from '../store/board.ts';
import type { Session } from '../store/session.ts';
import { listenToDrops } from './drop.ts';
import { offerOf } from './offer.ts';

/** Where the pointer was seen last over the board, in pixels of the window; `null` once it is elsewhere. */
let pointer: Point | null = null;

/** The point of the board that a paste goes to: where the menu was opened that it was chosen from, else under the pointer, else the middle of the view. */
export function pastePoint(session: Session): Point {
  const port = session.canvas.current;
  if (port === null) return { x: 0, y: 0 };
  return menuPoint(session) ?? (pointer === null ? port.centre() : port.at(pointer));
}

/** Copying needs the writer of files; it loads with the first selection, so that it is there when the key is pressed. */
const loadCopying = () => import('./copy.ts');
let copying: Awaited<ReturnType<typeof loadCopying>> | null = null;

/** Listens for as long as the page lives. */
export function listenToClipboard(session: Session): void {
  listenToDrops(session);
  let inPlace = false;
  document.addEventListener('pointermove', ({ target, clientX: x, clientY: y }) => {
    pointer = target instanceof Element && target.closest('.surface') !== null ? { x, y } : null;
  });
  document.documentElement.addEventListener('pointerleave', () => {
    pointer = null;
  });
  // A paste without formatting says nothing of its keys; the press before it does.
  document.addEventListener('keydown', (event) => {
    inPlace = keysOf(event).includes('Mod+Shift+V');
  });
  document.addEventListener('keyup', () => {
    inPlace = false;
  });
  window.addEventListener('blur', () => copying?.leaveCopies());
  const stopWaiting = session.board.store.subscribe(({ selection }) => {
    if (selection.size === 0) return;
    stopWaiting();
    void loadCopying().then((loaded) => {
      copying = loaded;
    });
  });

  const copies = (cut: boolean) => (event: ClipboardEvent) => {
    copying?.forgetCopies();
    if (isForText(event) || event.clipboardData === null || !(window.getSelection()?.isCollapsed ?? true)) return;
    if (!cut && isEnabled(copyCertificate, session)) {
      event.preventDefault();
      copyCertificate.run(session);
    } else if (session.board.get().selection.size > 0) {
      event.preventDefault();
      const hold = cut ? holdOf(session.board.get()) : null;
      if (hold !== null) session.board.tell({ kind: 'info', text: hold });
      else if (copying === null) void loadCopying().then((loaded) => loaded.copySelection(session, cut));
      else copying.copyInto(session, event.clipboardData, cut);
    }
  };
  document.addEventListener('copy', copies(false));
  document.addEventListener('cut', copies(true));
  document.addEventListener('paste', (event) => {
    if (isForText(event) || event.clipboardData === null) return;
    event.preventDefault();
    const offer = offerOf(event.clipboardData);
    const place = inPlace ? 'same' : pastePoint(session);
    void import('./paste.ts').then(({ take }) => take(session, offer, place));
  });
}

/** Text fields and dialogs keep their own copy and paste. */
function isForText({ target }: Event): boolean {
  return (
    isTextField(document.activeElement) || (target instanceof Element && target.closest('[role="dialog"]') !== null)
  );
}
