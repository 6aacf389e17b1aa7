/**
 * Copying. What another Edgewise needs is on the clipboard before the key is released; text and pictures follow as soon as they are drawn.
 */

import { writeBoard } from '../../shared/formats/board-write.ts';
import { clipboardHtml } from '../../shared/host/clipboard-html.ts';
import type { ClipboardContent, HostResult } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { idsOf } from '../../shared/model/ids.ts';
import { largestFile } from '../../shared/model/limits.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { clippingOf, standalone } from '../edits/clipping.ts';
import { removable } from '../edits/locked.ts';
import { catalog } from '../store/catalog.ts';
import type { Session } from '../store/session.ts';
import { documentOf } from '../store/state.ts';
import { contentsOf } from './contents.ts';
import type { Form } from './forms.ts';

/** What this window copied last: a paste of bare text may be a paste of it. */
let last: { readonly text: string; readonly board: string } | null = null;
/** Counts copies, so that pictures of an earlier one never replace a later one. */
let copies = 0;
/** The count at which the window was left. */
let left: number | null = null;

/** The file of the board part that was copied as this text; `null` where the text is something else. */
export function copiedBoard(text: string): string | null {
  // A picture from elsewhere comes without a text, as a shape without words goes: that says nothing.
  return last !== null && text.trim() !== '' && sameText(last.text, text) ? last.board : null;
}

/** Systems write line ends in their own way. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}

/** Something else may have come to the clipboard since: pictures that are still being drawn stay away from it. */
export function forgetCopies(): void {
  copies += 1;
}

/** The same when the person goes to another window, which nobody but the person can see. */
export function leaveCopies(): void {
  forgetCopies();
  left = copies;
}

/** Begins a copy; what is still being drawn of an earlier one is not wanted any more. */
function beginCopy(): number {
  forgetCopies();
  return copies;
}

/** Copies the selection to a copy event's data, and takes it off the board when `cut`. */
export function copyInto(session: Session, data: DataTransfer, cut: boolean): void {
  const prepared = prepare(session, cut);
  if (prepared === null) return;
  const { board, text } = prepared;
  last = { text, board };
  data.setData('text/plain', text);
  data.setData('text/html', clipboardHtml({ board }) ?? '');
  if (cut) take(session, prepared);
  void addForms(session, prepared, cut, beginCopy());
}

/** Takes what is cut off the board; what stays is told at once, for pictures take their time. */
function take({ board }: Session, { ids, stayed }: Prepared): void {
  board.apply({ kind: 'remove', ids }, 'record');
  if (stayed !== null) board.tell({ kind: 'info', text: stayed });
}

/** The same from a menu or the palette, where there is no event to put data into. */
export async function copySelection(session: Session, cut: boolean): Promise<void> {
  const prepared = prepare(session, cut);
  if (prepared === null) return;
  const { board, text } = prepared;
  const copy = beginCopy();
  const written = await session.host.writeClipboard({ text, board });
  if (!written.ok) {
    session.board.tell({ kind: 'error', text: written.error.message });
    return;
  }
  last = { text, board };
  if (cut) take(session, prepared);
  await addForms(session, prepared, cut, copy);
}

interface Prepared {
  readonly part: Document;
  /** What the things are called, for programs that take words alone. */
  readonly text: string;
  /** The part as a board's file. */
  readonly board: string;
  /** What a cut takes away. */
  readonly ids: readonly string[];
  /** Says what of the selection a cut leaves, for it is locked; `null` when nothing. */
  readonly stayed: string | null;
}

function prepare({ board }: Session, cut: boolean): Prepared | null {
  const { selection } = board.get();
  if (selection.size === 0) return null;
  const document = documentOf(board.get());
  const { ids, stayed } = cut ? removable(document, selection) : { ids: selection, stayed: null };
  const clipping = clippingOf(document, ids, (id) => cut && isLocked(document, id));
  if (clipping === null) {
    const text = stayed ?? 'An arrow is copied with the services at both its ends: select them too.';
    board.tell({ kind: 'info', text });
    return null;
  }
  const part = standalone(clipping);
  const file = writeBoard(part, catalog);
  if (file.length > largestFile) {
    board.tell({ kind: 'error', text: 'The selection is too large for the clipboard (50 MB). Copy a part of it.' });
    return null;
  }
  const names = [...part.design.nodes, ...part.design.groups].map(({ label }) => label);
  const { notes, shapes = [] } = part.sketch;
  const words = [...notes, ...shapes].map((thing) => ('text' in thing ? (thing.text ?? '') : ''));
  const text = [...names, ...words].filter((line) => line.trim() !== '').join('\n');
  return { part, text, board: file, ids: [...new Set([...idsOf(part), ...ids])], stayed };
}

/** Adds text and pictures to what is on the clipboard already, unless that is another copy by then. */
async function addForms(
  session: Session,
  { part, text: words, board: file, stayed }: Prepared,
  cut: boolean,
  copy: number,
): Promise<void> {
  const { board } = session;
  const done = `${cut ? 'Cut' : 'Copied'} ${contentsOf(part)}`;
  const { htmlForm, mermaidForm, pictureForm, pngForm } = await import('./forms.ts');
  const diagram = await attempt(() => mermaidForm(board, part));
  const text = diagram.ok ? diagram.value : words;
  const pictures = await attempt(async () => {
    const picture = pictureForm(board, part);
    const png = await pngForm(board, part);
    return { svg: picture.svg, png, html: htmlForm(board, part, picture, png) };
  });
  if (copy !== copies) {
    // Where something else was copied here, that has its own words.
    if (left === copies) board.tell({ kind: 'info', text: `${done}, without a picture: another window came first.` });
    return;
  }
  const content: ClipboardContent = { text, board: file, ...(pictures.ok ? pictures.value : {}) };
  const written = await session.host.writeClipboard(content);
  if (written.ok) last = { text, board: file };
  const rest = stayed === null ? '' : `. ${stayed}`;
  if (!written.ok) board.tell({ kind: 'error', text: written.error.message });
  else if (!diagram.ok)
    board.tell({ kind: 'error', text: `${done}, but without its Mermaid text: ${diagram.message}${rest}` });
  else if (!pictures.ok) {
    board.tell({ kind: 'error', text: `${done}, but without a picture: ${pictures.message}${rest}` });
  } else board.tell({ kind: 'info', text: `${done}${rest}` });
}

/** Copies the selection, or the whole board where nothing is selected, in one form alone. */
export async function copyAs(session: Session, form: Form): Promise<void> {
  const { board } = session;
  const { selection } = board.get();
  const clipping = selection.size === 0 ? null : clippingOf(documentOf(board.get()), selection);
  if (selection.size > 0 && clipping === null) {
    board.tell({ kind: 'info', text: 'An arrow is copied with the services at both its ends: select them too.' });
    return;
  }
  const names: Readonly<Record<Form, string>> = {
    png: 'PNG',
    svg: 'SVG',
    mermaid: 'Mermaid',
    excalidraw: 'Excalidraw',
    drawio: 'draw.io',
    markdown: 'Markdown',
    alt: 'alt text',
  };
  const copy = beginCopy();
  last = null;
  const { contentAs } = await import('./forms.ts');
  const part = clipping === null ? documentOf(board.get()) : standalone(clipping);
  const made = await attempt(() => contentAs(form, board, part));
  if (copy !== copies && left !== copies) return;
  const written: HostResult<null> | null = made.ok ? await session.host.writeClipboard(made.value) : null;
  if (!made.ok) board.tell({ kind: 'error', text: `Nothing was copied: ${made.message}` });
  else if (written !== null && !written.ok) board.tell({ kind: 'error', text: written.error.message });
  else board.tell({ kind: 'info', text: `Copied ${contentsOf(part)} as ${names[form]}` });
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
