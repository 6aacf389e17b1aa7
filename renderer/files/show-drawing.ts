/** Files of other programs that are opened: each becomes a board without a file of its own. Loads with the first one. */
import { looksLikeExcalidraw } from '../../shared/formats/excalidraw/looks-like.ts';
import { fromUtf8 } from '../../shared/formats/utf8.ts';
import type { OpenedFile } from '../../shared/host/host.ts';
import { drawnWords, readExcalidraw } from '../clipboard/excalidraw.ts';
import type { Session } from '../store/session.ts';
import { showBoard } from './show-board.ts';

/** True when a drawing is on screen, false where it could not be read and the person knows why; `null` for a file that is no drawing. */
export function showDrawing(session: Session, { name, bytes }: Pick<OpenedFile, 'name' | 'bytes'>): boolean | null {
  const { board } = session;
  const text = fromUtf8(bytes);
  if (text === null || !(looksLikeExcalidraw(text) || /\.excalidraw$/i.test(name))) return null;
  const read = readExcalidraw(text, null);
  if (!read.ok) {
    board.tell({ kind: 'error', text: `“${name}” was not opened. ${read.error}` });
    return false;
  }
  const title = name.replace(/\.\w+$/, '');
  showBoard(session, { ...read.value.document, title }, null);
  board.tell(drawnWords(read.value));
  return true;
}
