/** Files of other programs that are opened: each becomes a board without a file of its own. Loads with the first one. */
import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import type { OpenedFile } from '../../shared/host/host.ts';
import { drawnWords, readDrawing, readerFor, wrongWords } from '../clipboard/drawing.ts';
import { showGuesses } from '../guesses/guesses.ts';
import type { Session } from '../store/session.ts';
import { showBoard } from './show-board.ts';

/** True when a drawing is on screen, false where it could not be read and the person knows why; `null` for a file that is no drawing. */
export async function showDrawing(
  session: Session,
  { name, bytes }: Pick<OpenedFile, 'name' | 'bytes'>,
): Promise<boolean | null> {
  const { board } = session;
  const reader = readerFor(name, bytes);
  if (reader === null) return null;
  const read = await readDrawing(reader, bytes, null);
  if (!read.ok) {
    board.tell({ kind: 'error', text: `“${name}” was not opened. ${wrongWords(read.error)}` });
    return false;
  }
  const { document, title = name.replace(/\.\w+$/, ''), isBoard = false } = read.value;
  showBoard(session, isBoard ? document : settleLayout({ ...document, title }), null);
  board.tell(drawnWords(reader, read.value));
  showGuesses(session, read.value.doubts ?? [], (node) => node);
  return true;
}
