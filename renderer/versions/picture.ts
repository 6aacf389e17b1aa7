/** A version as a picture. Loads with the first one: icons and fonts are inside. */
import { analyze } from '../../shared/analyze.ts';
import { usualExport } from '../../shared/formats/format.ts';
import { svgOf } from '../../shared/formats/svg.ts';
import type { Document } from '../../shared/model/document.ts';
import { artwork } from '../export/artwork.ts';
import { catalog } from '../store/catalog.ts';

/** An SVG of the board with its figures, on a clear ground. */
export function pictureOf(document: Document, theme: 'light' | 'dark'): string {
  const options = { ...usualExport, theme, transparent: true, embed: false };
  return svgOf({ document, analysis: analyze(document.design, catalog), catalog }, options, artwork);
}
