/**
 * Copying. What another Edgewise needs is on the clipboard before the key is released; text and pictures follow as soon as they are drawn.
 */

import { largestFile } from '../../shared/formats/board-read.ts';
import { writeBoard } from '../../shared/formats/board-write.ts';
import { clipboardHtml } from '../../shared/host/clipboard-html.ts';
import type { ClipboardContent, HostResult } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { idsOf } from '../../shared/model/ids.ts';
import { clippingOf, standalone } from '../edits/clipping.ts';
import { catalog } from '../store/catalog.ts';
import type { Session } from '../store/session.ts';
import { documentOf } from '../store/state.ts';
import { contentsOf } from './contents.ts';
import type { Form } from './forms.ts';

/** What this window copied last: a paste of bare text may be a paste of it. */
let last: { readonly text: string; readonly board: string } | null = null;
/** Counts copies, so that pictures of an earlier one never replace a later one. */
let copies = 0;

/** The file of the board part that was copied as this text; `null` where the text is something else. */
export function copiedBoard(text: string): string | null {
  return last !== null && sameText(last.text, text) ? last.board : null;
}

/** Systems write line ends in their own way. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}

/** Something else may have come to the clipboard since: pictures that are still being drawn stay away from it. */
export function forgetCopies(): void {
  copies += 1;
}

/** Copies the selection to a copy event's data, and takes it off the board when `cut`. */
export function copyInto(session: Session, data: DataTransfer, cut: boolean): void {
  const prepared = prepare(session);
  if (prepared === null) return;
  const { board, part } = prepared;
  const names = [...part.design.nodes, ...part.design.groups].map(({ label }) => label);
  const text = [...names, ...part.sketch.notes.map((note) => note.text)].join('\n');
  last = { text, board };
  data.setData('text/plain', text);
  data.setData('text/html', clipboardHtml({ board }) ?? '');
  if (cut) session.board.apply({ kind: 'remove', ids: prepared.ids }, 'record');
  void addForms(session, prepared, cut);
}

/** The same from a menu or the palette, where there is no event to put data into. */
export async function copySelection(session: Session, cut: boolean): Promise<void> {
  const prepared = prepare(session);
  if (prepared === null) return;
  const isDone = await addForms(session, prepared, cut);
  if (isDone && cut) session.board.apply({ kind: 'remove', ids: prepared.ids }, 'record');
}

interface Prepared {
  readonly part: Document;
  /** The part as a board's file. */
  readonly board: string;
  /** What a cut takes away. */
  readonly ids: readonly string[];
}

function prepare({ board }: Session): Prepared | null {
  const { selection } = board.get();
  if (selection.size === 0) return null;
  const clipping = clippingOf(board.document(), selection);
  if (clipping === null) {
    board.tell({ kind: 'info', text: 'An arrow is copied with the services at both its ends: select them too.' });
    return null;
  }
  const part = standalone(clipping);
  const file = writeBoard(part, catalog);
  if (file.length > largestFile) {
    board.tell({ kind: 'error', text: 'The selection is too large for the clipboard (50 MB). Copy a part of it.' });
    return null;
  }
  return { part, board: file, ids: [...new Set([...idsOf(part), ...selection])] };
}

async function addForms(session: Session, { part, board: file }: Prepared, cut: boolean): Promise<boolean> {
  copies += 1;
  const copy = copies;
  const { board } = session;
  const done = `${cut ? 'Cut' : 'Copied'} ${contentsOf(part)}`;
  const { mermaidForm, pngForm, svgForm } = await import('./forms.ts');
  const text = mermaidForm(board, part);
  const pictures = await attempt(async () => ({ svg: svgForm(board, part), png: await pngForm(board, part) }));
  // Meanwhile something else was copied, here or elsewhere.
  if (copy !== copies) return false;
  const content: ClipboardContent = { text, board: file, ...(pictures.ok ? pictures.value : {}) };
  const written = await session.host.writeClipboard(content);
  if (written.ok) last = { text, board: file };
  if (!written.ok) board.tell({ kind: 'error', text: written.error.message });
  else if (!pictures.ok) board.tell({ kind: 'error', text: `${done}, but without a picture: ${pictures.message}` });
  else board.tell({ kind: 'info', text: done });
  return written.ok;
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
  const names = { png: 'PNG', svg: 'SVG', mermaid: 'Mermaid' } as const;
  const { contentAs } = await import('./forms.ts');
  const part = clipping === null ? documentOf(board.get()) : standalone(clipping);
  const made = await attempt(() => contentAs(form, board, part));
  copies += 1;
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
