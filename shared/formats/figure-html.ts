/** A board as a piece of a page: its picture with words for who cannot see it, what it is called, and its arrows as a table. */

import { own } from '../model/own.ts';
import { edgeParts } from '../wording/edge-label.ts';
import { toBase64 } from './base64.ts';
import { flowsInOrder } from './flow-order.ts';
import type { ExportSource } from './format.ts';
import type { Picture } from './svg.ts';
import { namesOf } from './thing-names.ts';
import { element, escapeXml } from './xml.ts';

/** Mail, documents and notes take a PNG in their text; without one the drawing itself stands there. */
export function figureHtml(
  source: ExportSource,
  { svg, words, area }: Pick<Picture, 'svg' | 'words' | 'area'>,
  png: Uint8Array | null,
): string {
  const image =
    png === null
      ? svg
      : element('img', {
          alt: words,
          width: Math.ceil(area.width),
          height: Math.ceil(area.height),
          src: `data:image/png;base64,${toBase64(png)}`,
        });
  const caption = element('figcaption', {}, escapeXml(source.document.title));
  return element('figure', {}, `${image}${caption}`) + tableHtml(source);
}

function tableHtml({ document, analysis, catalog }: ExportSource): string {
  const flows = flowsInOrder(document);
  if (flows.length === 0) return '';
  const names = namesOf(document, catalog);
  const hasSteps = flows.some(({ step }) => step !== null);
  const rows = flows.map(({ edge, step }) => {
    const figures = own(analysis.edges, edge.id);
    const parts = figures === undefined ? null : edgeParts(figures, analysis.facts);
    return row('td', [
      ...(hasSteps ? [step === null ? '' : `${step}`] : []),
      names(edge.from),
      names(edge.to),
      edge.label,
      parts?.rate ?? '',
      parts?.limit ?? '',
      parts?.cost ?? '',
    ]);
  });
  const heads = [...(hasSteps ? ['Step'] : []), 'From', 'To', 'What', 'Rate', 'Limit', 'Cost a month'];
  return element('table', {}, element('thead', {}, row('th', heads)) + element('tbody', {}, rows.join('')));
}

function row(cell: 'td' | 'th', texts: readonly string[]): string {
  return element('tr', {}, texts.map((text) => element(cell, {}, escapeXml(text))).join(''));
}
