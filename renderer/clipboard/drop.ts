import type { Session } from '../store/session.ts';
import { offerOf } from './offer.ts';

/** Listens for text that is dragged in from other programs; files are the window's. */
export function listenToDrops(session: Session): void {
  const isText = ({ target, dataTransfer }: DragEvent) => {
    const types = dataTransfer?.types ?? [];
    const isOver = target instanceof Element && target.closest('.surface') !== null;
    return isOver && types.includes('text/plain') && !types.includes('Files');
  };
  document.addEventListener('dragover', (event) => {
    if (!isText(event) || event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
  });
  document.addEventListener('drop', (event) => {
    if (!isText(event) || event.defaultPrevented || event.dataTransfer === null) return;
    event.preventDefault();
    const offer = offerOf(event.dataTransfer);
    const place = session.canvas.current?.at({ x: event.clientX, y: event.clientY }) ?? { x: 0, y: 0 };
    void import('./paste.ts').then(({ take }) => take(session, offer, place));
  });
}
