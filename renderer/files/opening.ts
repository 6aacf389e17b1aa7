/** Ways in which a file comes into the window. They load with the first one. */
import type { FileHandle, HostErrorCode, OpenedFile } from '../../shared/host/host.ts';
import type { Point } from '../../shared/model/document.ts';
import { largestFile } from '../../shared/model/limits.ts';
import type { Session } from '../store/session.ts';
import { tabOfFile } from '../store/tabs.ts';
import { readBoardBytes } from './board-bytes.ts';
import { placeOf } from './places.ts';
import { showAgain } from './show-again.ts';
import { showBoard } from './show-board.ts';
import { tellFailures } from './tell-failures.ts';
import { tellWarnings } from './tell-warnings.ts';

/**
 * Shows a file that a person chose in a tab of its own, or the tab that has it already; a bad one changes nothing and says everything that
 * is wrong with it.
 */
export async function showFile(session: Session, opened: OpenedFile): Promise<boolean> {
  const { handle, name, bytes, writable } = opened;
  const tab = tabOfFile(session.board.get(), handle);
  if (tab !== null) return showAgain(session, tab, opened);
  const read = readBoardBytes(bytes);
  if (!read.ok) {
    const { showDrawing } = await import('./show-drawing.ts');
    const drawn = await showDrawing(session, opened);
    if (drawn === null) session.board.show({ kind: 'issues', file: name, issues: read.error });
    return drawn ?? false;
  }
  const place = await placeOf(session, handle, read.value.document);
  showBoard(session, read.value.document, { handle, name, writable }, place);
  session.board.tell(null);
  tellWarnings(session, `“${name}”`, read.value.warnings, 'The board is open and nothing was dropped.');
  if (opened.notice !== undefined) session.board.tell({ kind: 'error', text: opened.notice });
  return true;
}

export async function open(session: Session): Promise<void> {
  const result = await session.host.openFile();
  if (!result.ok) session.board.tell({ kind: 'error', text: result.error.message });
  else if (result.value !== null) await showFile(session, result.value);
}

/** Opens one of the files used last. */
export async function openRecent(session: Session, handle: FileHandle): Promise<void> {
  const result = await session.host.openRecent(handle);
  if (!result.ok) session.board.tell({ kind: 'error', text: result.error.message });
  else await showFile(session, result.value);
}

/** A text file larger than this is no diagram. */
const largestText = 5_000_000;

/**
 * Pictures or a diagram that are dropped come on the board, at the point of the window where they were let go; a picture with a board inside
 * and any other file is opened.
 */
export async function takeDropped(session: Session, files: readonly File[], at: Point): Promise<void> {
  const pictures = files.filter(({ type }) => /^image\/(png|jpeg)$/.test(type));
  const [file] = files;
  if (file === undefined) return;
  const boards = files.filter(({ name }) => /\.edgewise$/i.test(name));
  if (boards.length > 1) return openAll(session, boards);
  const place = session.canvas.current?.at(at) ?? at;
  const isDrawing = /\.(?:excalidraw|mmd|mermaid)$/i.test(file.name) && file.size <= largestFile;
  const isText = /\.(?:md|txt)$/i.test(file.name) && file.size <= largestText;
  if (!isText && !isDrawing && pictures.length === 0) {
    const isVector = file.type === 'image/svg+xml' && file.size <= largestFile;
    const problem = await openDropped(session, file, isVector ? 'quietly' : undefined);
    if (problem !== 'unsupported' || !isVector) return;
  }
  const { take, takeDrawing } = await import('../clipboard/paste.ts');
  const { carriesDrawing } = await import('../clipboard/drawing.ts');
  if (pictures.length === 0 && file.type === 'image/svg+xml')
    await take(session, { html: '', text: '', files: [file] }, place);
  else if (isDrawing) await takeDrawing(session, file.name, new Uint8Array(await file.arrayBuffer()), place);
  else if (isText) await take(session, { html: '', text: await file.text(), files: [] }, place);
  else {
    const plain: File[] = [];
    for (const picture of pictures) {
      const holds = carriesDrawing(new Uint8Array(await picture.arrayBuffer()));
      // Dragged out of another program's page it is no file that could be opened: it comes on the board as a paste would.
      if (!holds || (await openDropped(session, picture, 'quietly')) === 'unsupported') plain.push(picture);
    }
    if (plain.length > 0) await take(session, { html: '', text: '', files: plain }, place);
  }
}

/** Opens each in a tab of its own. */
async function openAll(session: Session, files: readonly File[]): Promise<void> {
  const failures: string[] = [];
  for (const file of files) {
    const result = await session.host.openDropped(file);
    if (result.ok) await showFile(session, result.value);
    else failures.push(result.error.message);
  }
  tellFailures(session, failures);
}

/** Gives why it was not opened, or `null`; `quietly`: who asked has another way for what is no file of this computer. */
async function openDropped(session: Session, file: File, quietly?: 'quietly'): Promise<HostErrorCode | null> {
  const result = await session.host.openDropped(file);
  if (result.ok) {
    await showFile(session, result.value);
    return null;
  }
  const { code, message } = result.error;
  if (quietly === undefined || code !== 'unsupported') session.board.tell({ kind: 'error', text: message });
  return code;
}
