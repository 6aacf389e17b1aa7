/** Saving. Loads with the first save. */
import type { Document } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import type { Session } from '../store/session.ts';
import type { Parked, TabId } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { bytesToWrite } from './board-file.ts';
import { inTurn } from './turns.ts';

/** Saves to the board's own file, asking for one where there is none. True when the work is in a file. */
export async function save(session: Session, tab: TabId): Promise<boolean> {
  const { board } = session;
  const file = boardAt(session, tab)?.file ?? null;
  if (file === null || !file.writable) return saveAs(session, tab);
  let taken = '';
  for (let turn = 0; turn < mostTurns; turn++) {
    const written = await inTurn(session, () => write(session, tab, taken));
    if (written !== 'changed') return written;
    const { catchUp } = await import('./outside.ts');
    const outcome = await catchUp(session, tab);
    if (outcome === 'kept') return false;
    if (outcome === 'no-board') return saveAs(session, tab);
    if (outcome === 'taken') taken = `${board.get().notice?.text ?? ''} `;
  }
  return false;
}

/** A program that writes the file again and again keeps nobody for ever. */
const mostTurns = 5;

/** Writes a board to its file; `changed` where the file holds what the board does not know. `taken` is told along with it. */
async function write(session: Session, tab: TabId, taken: string): Promise<boolean | 'changed'> {
  const { board, host } = session;
  if (board.get().tab === tab) board.settle();
  const here = boardAt(session, tab);
  if (here === undefined || here.file === null) return false;
  const { file, saved } = here;
  if (file.isBehind) return 'changed';
  const { document } = here.timeline;
  if (!(await mayEmpty(session, document, saved, file.name))) return false;
  const bytes = bytesToSave(session, document);
  if (bytes === null) return false;
  const result = await host.saveFile(file.handle, bytes);
  if (!result.ok) {
    if (result.error.code === 'changed') return 'changed';
    board.tell({ kind: 'error', text: result.error.message });
    return false;
  }
  // Work done while the file was being written is not in it: only what was written counts as saved, of the board that it was written of.
  board.tabs.saved(tab, document, { ...file, name: result.value.name });
  board.tell({ kind: 'info', text: `${taken}${result.value.notice ?? `Saved ${result.value.name}`}` });
  return true;
}

/** An empty board replaces a full one only when a person says so. */
async function mayEmpty({ host }: Session, document: Document, saved: Document, name: string): Promise<boolean> {
  const count = everything(saved).length;
  if (count === 0 || everything(document).length > 0) return true;
  const answer = await host.confirm({
    message: `The board is empty, and “${name}” has ${count === 1 ? 'one thing' : `${count} things`}. Save the empty board over it?`,
    detail: 'What the file holds now stays among its versions.',
    choices: ['Save the Empty Board', 'Cancel'],
    cancelChoice: 1,
    defaultChoice: 1,
  });
  return answer.ok && answer.value === 0;
}

/** Asks where to save; that file is the board's from then on. */
export async function saveAs(session: Session, tab: TabId): Promise<boolean> {
  if (session.board.get().tab === tab) session.board.settle();
  const document = boardAt(session, tab)?.timeline.document;
  if (document === undefined) return false;
  const bytes = bytesToSave(session, document);
  if (bytes === null) return false;
  const result = await session.host.saveFileAs({ suggestedName: document.title, kind: 'board', bytes });
  if (!result.ok) {
    session.board.tell({ kind: 'error', text: result.error.message });
    return false;
  }
  if (result.value === null) return false;
  const { handle, name, notice } = result.value;
  session.board.tabs.saved(tab, document, { handle, name, writable: true });
  session.board.tell({ kind: 'info', text: notice ?? `Saved ${name}` });
  return true;
}

/** Of a board that may meanwhile not be in view any more. */
function boardAt({ board }: Session, tab: TabId): Parked | undefined {
  return openBoards(board.get()).find((open) => open.tab === tab);
}

/** What is to be written, or `null` once the person was told why it cannot be. */
function bytesToSave({ board }: Session, document: Document): Uint8Array | null {
  const bytes = bytesToWrite(document);
  if (bytes.ok) return bytes.value;
  board.tell({ kind: 'error', text: bytes.error });
  return null;
}
