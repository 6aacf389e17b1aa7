import type { FileHandle } from '../../shared/host/host.ts';
import { menuCommand } from '../../shared/host/menu.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import { showBoard } from '../files/show-board.ts';
import type { Session } from '../store/session.ts';
import { documentOf, type TabId } from '../store/state.ts';
import type { Command } from './command.ts';
import { tabKeys } from './tab-keys.ts';

/** Saves to the board's own file, asking for one where there is none. True when the work is in a file. */
export async function save(session: Session): Promise<boolean> {
  const tab = boardAtRest(session);
  return (await import('../files/saving.ts')).save(session, tab);
}

/** Asks where to save; that file is the board's from then on. */
export async function saveAs(session: Session): Promise<boolean> {
  const tab = boardAtRest(session);
  return (await import('../files/saving.ts')).saveAs(session, tab);
}

/** The board in view when it was asked: another may be shown before the first save has loaded. */
function boardAtRest({ board }: Session): TabId {
  board.settle();
  return board.get().tab;
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
