/** Boards as small pictures. Loads with the first of them: icons and fonts are inside. */
import { analyze } from '../../shared/analyze.ts';
import { usualExport } from '../../shared/formats/format.ts';
import { svgOf } from '../../shared/formats/svg.ts';
import type { Document } from '../../shared/model/document.ts';
import { artwork } from '../export/artwork.ts';
import { catalog } from '../store/catalog.ts';

/** An SVG of the board as it is drawn, without figures: at the size of a thumbnail nobody could read them. */
export function thumbnailOf(document: Document, theme: 'light' | 'dark'): string {
  const options = { ...usualExport, plain: true, theme, transparent: true, embed: false };
  return svgOf({ document, analysis: analyze(document.design, catalog), catalog }, options, artwork);
}
