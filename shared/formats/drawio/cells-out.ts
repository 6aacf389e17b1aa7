/** Cells of draw.io as text. Whatever a label holds, it stays words: escaped once for HTML, and once more for XML. */
import type { Rect } from '../../drawing/geometry.ts';
import type { Point } from '../../model/document.ts';
import type { Own } from '../carried/carried.ts';
import { element, escapeXml } from '../xml.ts';

export interface CellOut {
  readonly id: string;
  readonly parent: string;
  readonly style: string;
  /** Lines, each HTML already. */
  readonly html: string;
  readonly link?: string | null;
  readonly own: Own | null;
}

/** Where a label's words are HTML: signs stay signs, line breaks are kept. */
export function htmlOf(text: string): string {
  return escapeXml(text).replaceAll(/\r\n|\r|\n/g, '<br>');
}

export function vertex(cell: CellOut, rect: Rect, origin: Point): string {
  const geometry = element('mxGeometry', {
    x: length(rect.x - origin.x),
    y: length(rect.y - origin.y),
    width: length(rect.width),
    height: length(rect.height),
    as: 'geometry',
  });
  return wrapped(cell, { vertex: '1' }, geometry);
}

export interface EdgeOut extends CellOut {
  readonly source: string | null;
  readonly target: string | null;
  readonly points: readonly Point[];
  /** Of an edge that no box ends. */
  readonly ends?: readonly [Point, Point];
  /** Where its words stand: from -1 at the beginning to 1 at the end, and how far from there. */
  readonly words?: { readonly at: number; readonly offset: Point };
}

export function edge(cell: EdgeOut): string {
  const { source, target, points, ends, words } = cell;
  const geometry = element(
    'mxGeometry',
    { x: words === undefined ? null : length(words.at), relative: '1', as: 'geometry' },
    [
      ...(ends === undefined ? [] : [pointOf(ends[0], 'sourcePoint'), pointOf(ends[1], 'targetPoint')]),
      ...(points.length === 0 ? [] : [element('Array', { as: 'points' }, points.map((at) => pointOf(at)).join(''))]),
      ...(words === undefined ? [] : [pointOf(words.offset, 'offset')]),
    ].join(''),
  );
  return wrapped(cell, { edge: '1', source, target }, geometry);
}

/** A small thing that travels along an edge. */
export function onEdge(cell: CellOut, at: number, size: number): string {
  const corner = element('mxPoint', { x: length(-size / 2), y: length(-size / 2), as: 'offset' });
  const place = { x: length(at), width: size, height: size, relative: '1', as: 'geometry' };
  return wrapped(cell, { vertex: '1', connectable: '0' }, element('mxGeometry', place, corner));
}

function pointOf({ x, y }: Point, as: string | null = null): string {
  return element('mxPoint', { x: length(x), y: length(y), as });
}

/** To a thousandth of a pixel: lengths add up through the containers. */
function length(value: number): string {
  return `${Math.round(value * 1000) / 1000 + 0}`;
}

function wrapped(
  { id, parent, style, html, link = null, own }: CellOut,
  kind: Readonly<Record<string, string | null>>,
  geometry: string,
): string {
  if (own === null && link === null) return element('mxCell', { id, value: html, style, parent, ...kind }, geometry);
  const cell = element('mxCell', { style, parent, ...kind }, geometry);
  return element('object', { label: html, link, edgewise: own === null ? null : dataText(own), id }, cell);
}

/** Data as one line that XML holds unchanged. */
export function dataText(data: object): string {
  return JSON.stringify(data).replaceAll(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
