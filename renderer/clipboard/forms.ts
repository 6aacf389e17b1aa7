/** A part of a board in every form that other programs take. Loads with the first copy. */
import { drawioModel } from '../../shared/formats/drawio-out.ts';
import { excalidrawClipboard } from '../../shared/formats/excalidraw-out.ts';
import { figureHtml } from '../../shared/formats/figure-html.ts';
import { fileText } from '../../shared/formats/file-text.ts';
import { type ExportOptions, type ExportSource, usualExport } from '../../shared/formats/format.ts';
import { markdown } from '../../shared/formats/markdown.ts';
import { mermaid } from '../../shared/formats/mermaid.ts';
import { png } from '../../shared/formats/png.ts';
import { type Picture, pictureOf } from '../../shared/formats/svg.ts';
import type { ClipboardContent } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { shownTheme } from '../commands/view.ts';
import { artwork } from '../export/artwork.ts';
import { shownVariant } from '../export/completed.ts';
import { bytesOf, make } from '../export/made.ts';
import { currentAnalysis } from '../store/analysis.ts';
import type { Board } from '../store/board.ts';
import { catalog } from '../store/catalog.ts';

export type Form = 'png' | 'svg' | 'mermaid' | 'excalidraw' | 'drawio' | 'markdown' | 'alt';

/** The part as Mermaid text, with the annotations that the board shows, once Mermaid has read it. Fails with a sentence for people. */
export async function mermaidForm(board: Board, part: Document): Promise<string> {
  return (await make(mermaid, sourceOf(board, part), optionsOf(board))).text;
}

/** The part as it looks on screen. */
export function pictureForm(board: Board, part: Document): Picture {
  const theme = shownTheme(board.get().preferences.theme);
  return pictureOf(sourceOf(board, part), { ...optionsOf(board), theme }, artwork);
}

/** Fails with a sentence for people. */
export async function pngForm(board: Board, part: Document): Promise<Uint8Array> {
  const theme = shownTheme(board.get().preferences.theme);
  return bytesOf(await make(png, sourceOf(board, part), { ...optionsOf(board), theme }));
}

/** The part for mail, documents and notes: the picture, what it is called, and its arrows as a table. */
export function htmlForm(board: Board, part: Document, picture: Picture, png: Uint8Array | null): string {
  // The table is nothing but figures.
  const shown = board.get().veiled ? { ...part, design: { ...part.design, edges: [] } } : part;
  return figureHtml(sourceOf(board, shown), picture, png);
}

/** What goes on the clipboard for one form alone. */
export async function contentAs(form: Form, board: Board, part: Document): Promise<ClipboardContent> {
  const source = sourceOf(board, part);
  switch (form) {
    case 'mermaid':
      return { text: await mermaidForm(board, part) };
    case 'excalidraw':
      return { text: excalidrawClipboard(source, optionsOf(board), artwork) };
    case 'drawio':
      return { text: drawioModel(source, optionsOf(board)) };
    case 'markdown': {
      const { timeline, variant } = board.get();
      const shown = shownVariant(timeline.document.design, variant);
      const made = await make(markdown, { ...source, ...shown }, usualExport);
      return { text: fileText(markdown, made.text) };
    }
    case 'alt':
      return { text: pictureForm(board, part).words };
    case 'svg': {
      const { svg } = pictureForm(board, part);
      return { svg, text: svg };
    }
    case 'png':
      return { png: await pngForm(board, part) };
  }
}

function sourceOf(board: Board, document: Document): ExportSource {
  return { document, analysis: currentAnalysis(board.get()), catalog };
}

/** What is hidden on the board stays hidden on the clipboard. */
function optionsOf(board: Board): ExportOptions {
  return { ...usualExport, plain: board.get().veiled };
}
