/**
 * The form in which a board travels on the clipboard: an attribute of a piece of HTML, round the drawing. HTML is the one form that every system keeps whole,
 * that a paste hands to the page without asking for a permission, and in which other programs show the drawing alone.
 */
import type { ClipboardContent } from './host.ts';

/** The attribute that holds the board's file. */
export const boardAttribute = 'data-edgewise';

/** The HTML form of the content; `undefined` where it has neither board nor drawing. */
export function clipboardHtml({
  board,
  html,
  svg,
}: Pick<ClipboardContent, 'board' | 'html' | 'svg'>): string | undefined {
  const shown = html ?? svg;
  return board === undefined ? shown : `<div ${boardAttribute}="${escaped(board)}">${shown ?? ''}</div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
