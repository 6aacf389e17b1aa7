import type { FileHandle, OpenedFile } from '../../shared/host/host.ts';
import { menuCommand } from '../../shared/host/menu.ts';
import { emptyDocument, type Point } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import { largestFile } from '../../shared/model/limits.ts';
import { boardBytes, readBoardBytes } from '../files/board-bytes.ts';
import { tellWarnings } from '../files/tell-warnings.ts';
import type { Session } from '../store/session.ts';
import { documentOf, isEdited } from '../store/state.ts';
import type { Command } from './command.ts';

/** Saves to the board's own file, asking for one where there is none. True when the work is in a file. */
export async function save(session: Session): Promise<boolean> {
  const { file } = session.board.get();
  if (file === null || !file.writable) return saveAs(session);
  session.board.settle();
  const document = session.board.document();
  const result = await session.host.saveFile(file.handle, boardBytes(document));
  if (!result.ok) {
    session.board.tell({ kind: 'error', text: result.error.message });
    return false;
  }
  // Work done while the file was being written is not in it: only what was written counts as saved.
  session.board.view({ saved: document, file: { ...file, name: result.value.name } });
  session.board.tell({ kind: 'info', text: result.value.notice ?? `Saved ${result.value.name}` });
  return true;
}

/** Asks where to save; that file is the board's from then on. */
export async function saveAs(session: Session): Promise<boolean> {
  session.board.settle();
  const document = session.board.document();
  const result = await session.host.saveFileAs({
    suggestedName: document.title,
    kind: 'board',
    bytes: boardBytes(document),
  });
  if (!result.ok) {
    session.board.tell({ kind: 'error', text: result.error.message });
    return false;
  }
  if (result.value === null) return false;
  const { handle, name, notice } = result.value;
  session.board.view({ saved: document, file: { handle, name, writable: true } });
  session.board.tell({ kind: 'info', text: notice ?? `Saved ${name}` });
  return true;
}

/** Asks what to do with unsaved work; true when the board may be left. */
export async function mayLeave(session: Session): Promise<boolean> {
  session.board.settle();
  if (!isEdited(session.board.get())) return true;
  const { title } = session.board.document();
  const answer = await session.host.confirm({
    message: `Save the changes to “${title}”?`,
    detail: 'What is not saved is lost.',
    choices: ['Save', 'Don’t Save', 'Cancel'],
    cancelChoice: 2,
  });
  if (!answer.ok || answer.value === 2) return false;
  return answer.value === 1 || save(session);
}

/** Shows a file that a person chose; a bad one changes nothing and says everything that is wrong with it. */
export async function showFile(session: Session, opened: OpenedFile): Promise<boolean> {
  const { handle, name, bytes, writable } = opened;
  const read = readBoardBytes(bytes);
  if (!read.ok) {
    const { showDrawing } = await import('../files/show-drawing.ts');
    const drawn = showDrawing(session, opened);
    if (drawn === null) session.board.show({ kind: 'issues', file: name, issues: read.error });
    return drawn ?? false;
  }
  session.board.open(read.value.document, { handle, name, writable });
  session.board.tell(null);
  tellWarnings(session, `“${name}”`, read.value.warnings, 'The board is open and nothing was dropped.');
  return true;
}

export async function open(session: Session): Promise<void> {
  if (!(await mayLeave(session))) return;
  const result = await session.host.openFile();
  if (!result.ok) session.board.tell({ kind: 'error', text: result.error.message });
  else if (result.value !== null) await showFile(session, result.value);
}

/** Opens what the command line, a double-click or another window of the system handed over. */
export async function openPending(session: Session): Promise<boolean> {
  const result = await session.host.takePendingFile();
  if (!result.ok) {
    session.board.tell({ kind: 'error', text: result.error.message });
    return false;
  }
  if (result.value === null || !(await mayLeave(session))) return false;
  return showFile(session, result.value);
}

/** Opens one of the files used last. */
export async function openRecent(session: Session, handle: FileHandle): Promise<void> {
  if (!(await mayLeave(session))) return;
  const result = await session.host.openRecent(handle);
  if (!result.ok) session.board.tell({ kind: 'error', text: result.error.message });
  else await showFile(session, result.value);
}

/** A text file larger than this is no diagram. */
const largestText = 5_000_000;

/** Pictures or a diagram that are dropped come on the board, at the point of the window where they were let go; any other file is opened. */
export async function takeDropped(session: Session, files: readonly File[], at: Point): Promise<void> {
  const pictures = files.filter(({ type }) => /^image\/(png|jpeg)$/.test(type));
  const [file] = files;
  if (file === undefined) return;
  const place = session.canvas.current?.at(at) ?? at;
  const isDrawing = /\.excalidraw$/i.test(file.name) && file.size <= largestFile;
  const isText = /\.(?:mmd|mermaid|md|txt)$/i.test(file.name) && file.size <= largestText;
  if (!isText && !isDrawing && pictures.length === 0) return openDropped(session, file);
  const { take, takeExcalidraw } = await import('../clipboard/paste.ts');
  if (isDrawing) await takeExcalidraw(session, await file.text(), place);
  else if (isText) await take(session, { html: '', text: await file.text(), files: [] }, place);
  else await take(session, { html: '', text: '', files: pictures }, place);
}

async function openDropped(session: Session, file: File): Promise<void> {
  if (!(await mayLeave(session))) return;
  const result = await session.host.openDropped(file);
  if (!result.ok) session.board.tell({ kind: 'error', text: result.error.message });
  else await showFile(session, result.value);
}

async function startNew(session: Session): Promise<void> {
  if (await mayLeave(session)) session.board.open(emptyDocument(), null);
}

/** Answers the window's wish to close. */
export async function closeRequested(session: Session): Promise<void> {
  if (await mayLeave(session)) await session.host.closeWindow();
}

function command(id: Parameters<typeof menuCommand>[0], keys: readonly string[], run: Command['run']): Command {
  return { id, label: menuCommand(id).label, keys, run, inFields: true };
}

function hasSomething({ board }: Session): boolean {
  return everything(documentOf(board.get())).length > 0;
}

export const fileCommands: readonly Command[] = [
  command('file.new', ['Mod+N'], (session) => void startNew(session)),
  command('file.open', ['Mod+O'], (session) => void open(session)),
  command('file.open-example', [], ({ board }) => board.show({ kind: 'examples' })),
  command('file.save', ['Mod+S'], (session) => void save(session)),
  command('file.save-as', ['Mod+Shift+S'], (session) => void saveAs(session)),
  {
    ...command('file.export', ['Mod+Shift+E'], ({ board }) => board.show({ kind: 'export', format: 'mermaid' })),
    isEnabled: hasSomething,
  },
  ...(['mermaid', 'svg', 'png'] as const).map((format) => ({
    ...command(`file.export-${format}`, [], ({ board }) => board.show({ kind: 'export', format })),
    isEnabled: hasSomething,
  })),
];
