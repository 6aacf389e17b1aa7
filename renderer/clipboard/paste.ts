/** Puts what a paste or a drop offers on the board. Loads with the first one. */

import { settleLayout } from '../../shared/drawing/settle-layout.ts';
import { readBoardText } from '../../shared/formats/board-read.ts';
import { looksLikeDrawio } from '../../shared/formats/drawio/looks-like.ts';
import { looksLikeExcalidraw } from '../../shared/formats/excalidraw/looks-like.ts';
import { looksLikeMermaid } from '../../shared/formats/mermaid-in/source.ts';
import { boardAttribute } from '../../shared/host/clipboard-html.ts';
import { readLine } from '../../shared/line/read-line.ts';
import type { Document, Point } from '../../shared/model/document.ts';
import { everything } from '../../shared/model/ids.ts';
import { clashWords } from '../../shared/wording/nesting.ts';
import { pasted, roomFor } from '../edits/clipping.ts';
import { tellWarnings } from '../files/tell-warnings.ts';
import { idsAfter, showGuesses } from '../guesses/guesses.ts';
import { holdOf } from '../store/board.ts';
import { catalog } from '../store/catalog.ts';
import type { Session } from '../store/session.ts';
import { copiedBoard } from './copy.ts';
import type { Offer } from './offer.ts';
import { noteOf } from './text-note.ts';

/** A longer text is not one line of a drawing. */
const longestLine = 2000;

/** A point of the board, or `same` for where the things came from. */
export type Place = Point | 'same';

/** Puts what is offered on the board as one step, or says why nothing of it can be used. */
export async function take(session: Session, offer: Offer, place: Place): Promise<void> {
  if (isHeld(session)) return;
  const { html, text, files } = offer;
  const board = boardIn(html) ?? copiedBoard(text) ?? (looksLikeBoard(text) ? text : null);
  if (board !== null) takeBoard(session, board, place);
  else if (text.trim() !== '') await takeText(session, text, place);
  else if (files.length > 0) await takePictures(session, files, place);
  else session.board.tell({ kind: 'info', text: 'There is nothing on the clipboard that a board can show.' });
}

/** Says why nothing can be put on the board just now; false while it can. */
function isHeld({ board }: Session): boolean {
  const hold = holdOf(board.get());
  if (hold !== null) board.tell({ kind: 'info', text: hold });
  return hold !== null;
}

/** The file of a board inside a piece of HTML; `null` where there is none. */
export function boardIn(html: string): string | null {
  if (!html.includes(boardAttribute)) return null;
  // A parsed document of its own: nothing in it runs or loads.
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector(`[${boardAttribute}]`)?.getAttribute(boardAttribute) ?? null;
}

function looksLikeBoard(text: string): boolean {
  return /^\s*\{/.test(text) && /"format"\s*:\s*"edgewise"/.test(text);
}

function takeBoard(session: Session, file: string, place: Place): void {
  const read = readBoardText(file, catalog);
  if (!read.ok) session.board.show({ kind: 'issues', file: 'the clipboard', issues: read.error });
  else {
    const { document, warnings } = read.value;
    put(session, settleLayout(document), place);
    tellWarnings(session, 'what was pasted', warnings, 'It is on the board and nothing was dropped.');
  }
}

async function takeText(session: Session, text: string, place: Place): Promise<void> {
  if (looksLikeExcalidraw(text) || looksLikeDrawio(text) || looksLikeMermaid(text))
    return takeDrawing(session, '', new TextEncoder().encode(text), place);
  if (/^\s*<(?:\?xml|svg)\b/.test(text)) {
    const { carriesDrawing } = await import('./drawing.ts');
    const picture = new TextEncoder().encode(text);
    if (carriesDrawing(picture)) return takeDrawing(session, '', picture, place);
  }
  if (takeLine(session, text, place)) return;
  const note = noteOf(text);
  if (note.ok) put(session, note.value, place);
  else session.board.tell({ kind: 'error', text: note.error });
}

/** Draws a line such as `client > lambda > ddb`, where all of it is understood and something in it is a service; else it is prose. */
function takeLine(session: Session, text: string, place: Place): boolean {
  const { board, canvas } = session;
  if (text.length > longestLine || !/[>~]/.test(text)) return false;
  const document = board.document();
  const centre = place === 'same' ? (canvas.current?.centre() ?? { x: 0, y: 0 }) : place;
  const { edit, ids, problems, draft } = readLine(text.trim(), { catalog, document, from: [], centre });
  const known = [...draft.read.values()].some(({ unknown }) => !unknown);
  if (edit === null || problems.length > 0 || draft.edges.length === 0 || !known) return false;
  board.apply(edit, 'record');
  board.select(ids);
  canvas.current?.focus();
  if (everything(document).length === 0) showFirst(session, ids);
  return true;
}

async function takePictures(session: Session, files: readonly File[], place: Place): Promise<void> {
  const { addPictures } = await import('../sketch/picture.ts');
  const { carriesDrawing } = await import('./drawing.ts');
  const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  const pictures = await Promise.all(read);
  const plain = pictures.filter(({ bytes }) => !carriesDrawing(bytes));
  for (const picture of pictures)
    if (!plain.includes(picture)) await takeDrawing(session, picture.name, picture.bytes, place);
  if (plain.length > 0) await addPictures(session, plain, place === 'same' ? undefined : place);
}

/** Puts a drawing of another program on the board as one step, or says why it cannot be read. */
export async function takeDrawing(session: Session, name: string, content: Uint8Array, place: Place): Promise<void> {
  if (isHeld(session)) return;
  const { drawnWords, readDrawing, readerFor, wrongWords } = await import('./drawing.ts');
  const reader = readerFor(name, content);
  if (reader === null) return;
  const read = await readDrawing(reader, content, session.board.document());
  if (!read.ok) {
    session.board.tell({ kind: 'error', text: `The ${reader.label} drawing was not taken. ${wrongWords(read.error)}` });
    return;
  }
  const { document, doubts = [] } = read.value;
  const ids = put(session, settleLayout(document), place);
  session.board.tell(drawnWords(reader, read.value));
  showGuesses(session, doubts, idsAfter(document, ids));
}

/** Adds a part to the board, selects it and gives the ids of all of it; on an empty board the view moves to show it. */
function put(session: Session, part: Document, place: Place): readonly string[] {
  const { board, canvas } = session;
  const document = board.document();
  const wasEmpty = everything(document).length === 0;
  const point = place === 'same' ? null : place;
  const by = point === null ? { x: 0, y: 0 } : roomFor(document, part, point);
  const added = pasted(document, part, { by, outside: 'find' });
  if (added === null) {
    board.tell({ kind: 'info', text: 'There is nothing on the clipboard that a board can show.' });
    return [];
  }
  board.apply(added.edit, 'record');
  board.select(added.ids);
  if (added.clash !== null) board.tell({ kind: 'info', text: clashWords(added.clash, 'it is no part of it') });
  canvas.current?.focus();
  if (wasEmpty) showFirst(session, added.ids);
  return added.ids;
}

/** Shows the first things of a board: the start screen goes and panels come with them, so that the board has its size a frame later. */
function showFirst({ canvas }: Session, ids: readonly string[]): void {
  requestAnimationFrame(() => requestAnimationFrame(() => canvas.current?.fit(ids)));
}
