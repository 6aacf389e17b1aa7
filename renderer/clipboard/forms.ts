/** A part of a board in every form that other programs take. Loads with the first copy. */
import { type ExportSource, usualExport } from '../../shared/formats/format.ts';
import { mermaid } from '../../shared/formats/mermaid.ts';
import { png } from '../../shared/formats/png.ts';
import { svgOf } from '../../shared/formats/svg.ts';
import type { ClipboardContent } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { shownTheme } from '../commands/view.ts';
import { artwork } from '../export/artwork.ts';
import { bytesOf, make } from '../export/made.ts';
import { currentAnalysis } from '../store/analysis.ts';
import type { Board } from '../store/board.ts';
import { catalog } from '../store/catalog.ts';

export type Form = 'png' | 'svg' | 'mermaid';

/** The part as Mermaid text, with the annotations that the board shows, once Mermaid has read it. Fails with a sentence for people. */
export async function mermaidForm(board: Board, part: Document): Promise<string> {
  return (await make(mermaid, sourceOf(board, part), usualExport)).text;
}

/** The part as it looks on screen. */
export function svgForm(board: Board, part: Document): string {
  const theme = shownTheme(board.get().preferences.theme);
  return svgOf(sourceOf(board, part), { ...usualExport, theme }, artwork);
}

/** Fails with a sentence for people. */
export async function pngForm(board: Board, part: Document): Promise<Uint8Array> {
  const theme = shownTheme(board.get().preferences.theme);
  return bytesOf(await make(png, sourceOf(board, part), { ...usualExport, theme }));
}

/** What goes on the clipboard for one form alone. */
export async function contentAs(form: Form, board: Board, part: Document): Promise<ClipboardContent> {
  if (form === 'mermaid') return { text: await mermaidForm(board, part) };
  const svg = svgForm(board, part);
  return form === 'svg' ? { svg, text: svg } : { png: await pngForm(board, part) };
}

function sourceOf(board: Board, document: Document): ExportSource {
  return { document, analysis: currentAnalysis(board.get()), catalog };
}
