import type { FileHandle } from '../../shared/host/host.ts';
import { menuCommand } from '../../shared/host/menu.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import { showBoard } from '../files/show-board.ts';
import { inTurn } from '../files/turns.ts';
import type { Session } from '../store/session.ts';
import { documentOf, type TabId } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import type { Command } from './command.ts';
import { tabKeys } from './tab-keys.ts';

/** Saves to the board's own file, asking for one where there is none. True when the work is in a file. */
export async function save(session: Session): Promise<boolean> {
  const { board } = session;
  const { tab, file } = board.get();
  if (file === null || !file.writable) return saveAs(session);
  let taken = '';
  for (let turn = 0; turn < mostTurns; turn++) {
    const written = await inTurn(session, () => write(session, tab, taken));
    if (written !== 'changed') return written;
    const { catchUp } = await import('../files/outside.ts');
    const outcome = await catchUp(session, tab);
    if (outcome === 'kept') return false;
    if (outcome === 'no-board') return saveAs(session);
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
  const here = openBoards(board.get()).find((open) => open.tab === tab);
  if (here === undefined || here.file === null) return false;
  const { file, saved } = here;
  if (file.isBehind) return 'changed';
  const { document } = here.timeline;
  if (!(await mayEmpty(session, document, saved, file.name))) return false;
  const bytes = await bytesToSave(session, document);
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
export async function saveAs(session: Session): Promise<boolean> {
  session.board.settle();
  const { tab } = session.board.get();
  const document = session.board.document();
  const bytes = await bytesToSave(session, document);
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

/** What is to be written, or `null` once the person was told why it cannot be. */
async function bytesToSave({ board }: Session, document: Document): Promise<Uint8Array | null> {
  const { bytesToWrite } = await import('../files/board-file.ts');
  const bytes = bytesToWrite(document);
  if (bytes.ok) return bytes.value;
  board.tell({ kind: 'error', text: bytes.error });
  return null;
}

function command(id: Parameters<typeof menuCommand>[0], keys: readonly string[], run: Command['run']): Command {
  return { id, label: menuCommand(id).label, keys, run, inFields: true };
}

/** Another window: with an empty board, or with a file, which both windows then share. */
async function openWindow({ board, host }: Session, file: FileHandle | null): Promise<void> {
  board.settle();
  const result = await host.openWindow(file);
  if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
}

function hasSomething({ board }: Session): boolean {
  return everything(documentOf(board.get())).length > 0;
}

export const fileCommands: readonly Command[] = [
  command('file.new', tabKeys('file.new', 'Alt+Shift+N', 'Mod+T'), (session) =>
    showBoard(session, emptyDocument(), null),
  ),
  command('file.new-window', tabKeys('file.new-window', 'Alt+Shift+M'), (session) => void openWindow(session, null)),
  command('file.in-new-window', [], (session) => {
    const { file } = session.board.get();
    if (file?.writable) void openWindow(session, file.handle);
    else session.board.tell({ kind: 'info', text: 'Save the board first: windows share a board by its file.' });
  }),
  command('file.open', ['Mod+O'], (session) => void import('../files/opening.ts').then(({ open }) => open(session))),
  command('file.open-example', [], ({ board }) => board.show({ kind: 'examples' })),
  command('file.save', ['Mod+S'], (session) => void save(session)),
  command('file.save-as', ['Mod+Shift+S'], (session) => void saveAs(session)),
  command('file.versions', [], ({ board }) => board.show({ kind: 'versions' })),
  {
    ...command(
      'file.revert',
      [],
      (session) => void import('../versions/bring-back.ts').then(({ revert }) => revert(session)),
    ),
    isEnabled: ({ board }) => board.get().file !== null,
  },
  {
    ...command('file.export', ['Mod+Shift+E'], ({ board }) => board.show({ kind: 'export', format: null })),
    isEnabled: hasSomething,
  },
  ...(['mermaid', 'svg', 'png'] as const).map((format) => ({
    ...command(`file.export-${format}`, [], ({ board }) => board.show({ kind: 'export', format })),
    isEnabled: hasSomething,
  })),
];
