import { menuCommand } from '../../shared/host/menu.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import { showBoard } from '../files/show-board.ts';
import type { Session } from '../store/session.ts';
import { documentOf } from '../store/state.ts';
import type { Command } from './command.ts';
import { tabKeys } from './tab-keys.ts';

/** Saves to the board's own file, asking for one where there is none. True when the work is in a file. */
export async function save(session: Session): Promise<boolean> {
  const { tab, file } = session.board.get();
  if (file === null || !file.writable) return saveAs(session);
  session.board.settle();
  const document = session.board.document();
  const bytes = await bytesToSave(session, document);
  if (bytes === null) return false;
  const result = await session.host.saveFile(file.handle, bytes);
  if (!result.ok) {
    session.board.tell({ kind: 'error', text: result.error.message });
    return false;
  }
  // Work done while the file was being written is not in it: only what was written counts as saved, of the board that it was written of.
  session.board.tabs.saved(tab, document, { ...file, name: result.value.name });
  session.board.tell({ kind: 'info', text: result.value.notice ?? `Saved ${result.value.name}` });
  return true;
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

function hasSomething({ board }: Session): boolean {
  return everything(documentOf(board.get())).length > 0;
}

export const fileCommands: readonly Command[] = [
  command('file.new', tabKeys('file.new', 'Alt+Shift+N', 'Mod+T'), (session) =>
    showBoard(session, emptyDocument(), null),
  ),
  command('file.open', ['Mod+O'], (session) => void import('../files/opening.ts').then(({ open }) => open(session))),
  command('file.open-example', [], ({ board }) => board.show({ kind: 'examples' })),
  command('file.save', ['Mod+S'], (session) => void save(session)),
  command('file.save-as', ['Mod+Shift+S'], (session) => void saveAs(session)),
  {
    ...command('file.export', ['Mod+Shift+E'], ({ board }) => board.show({ kind: 'export', format: null })),
    isEnabled: hasSomething,
  },
  ...(['mermaid', 'svg', 'png'] as const).map((format) => ({
    ...command(`file.export-${format}`, [], ({ board }) => board.show({ kind: 'export', format })),
    isEnabled: hasSomething,
  })),
];
