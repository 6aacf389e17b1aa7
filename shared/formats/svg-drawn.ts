/** What is drawn by hand as SVG. */

import { markMeasures } from '../drawing/drawn-marks.ts';
import {
  drawnMeasures,
  type Fill,
  type Ink,
  type PictureItem,
  type ShapeItem,
  type StrokeItem,
  textBase,
} from '../drawing/drawn-scene.ts';
import { strokePath } from '../drawing/stroke-path.ts';
import type { Colours } from './colours.ts';
import { marksMarkup } from './svg-marks.ts';
import { element, escapeXml } from './xml.ts';

/** The colour of a line, as strong as what it stands for. */
export function inkColour(ink: Ink, colour: Colours): string {
  if (ink === 'ink') return colour.text;
  if (ink === 'muted') return colour.line;
  return ink === 'accent' ? colour.accent : colour.status[ink].fill;
}

/** The colour of words, which must be read. */
export function wordColour(ink: Ink, colour: Colours): string {
  if (ink === 'ink') return colour.text;
  if (ink === 'muted') return colour.muted;
  return ink === 'accent' ? colour.accentInk : colour.status[ink].text;
}

export function fillColour(fill: Fill | null, colour: Colours): string {
  if (fill === null) return 'none';
  if (fill === 'surface') return colour.surface;
  if (fill === 'muted') return colour.hover;
  return fill === 'accent' ? colour.accentWeak : colour.status[fill].weak;
}

export function behindMarkup(item: ShapeItem | PictureItem, colour: Colours): string {
  return (item.form === 'shape' ? shapeMarkup(item, colour) : pictureMarkup(item)) + cornerMarks(item, colour);
}

function shapeMarkup({ rect, path, ink, fill, text, lines, kind }: ShapeItem, colour: Colours): string {
  const words = lines.map((line, i) =>
    element(
      'text',
      {
        x: rect.width / 2,
        y: textBase(rect.height, lines.length, i),
        'font-size': drawnMeasures.textSize,
        'text-anchor': 'middle',
        fill: wordColour(ink, colour),
      },
      escapeXml(line),
    ),
  );
  const outline = element('path', {
    d: path,
    fill: kind === 'line' ? 'none' : fillColour(fill, colour),
    stroke: inkColour(ink, colour),
    'stroke-width': drawnMeasures.line,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  const title = text === '' ? '' : element('title', {}, escapeXml(text));
  return element('g', { transform: `translate(${rect.x} ${rect.y})` }, title + outline + words.join(''));
}

function pictureMarkup({ rect, type, data, label }: PictureItem): string {
  const title = label === '' ? null : element('title', {}, escapeXml(label));
  return element('image', { ...rect, preserveAspectRatio: 'none', href: `data:${type};base64,${data}` }, title);
}

export function strokeMarkup(item: StrokeItem, colour: Colours): string {
  const { rect, points, width, ink } = item;
  const transform = `translate(${rect.x} ${rect.y})`;
  const line = element('path', { transform, d: strokePath(points, width), fill: inkColour(ink, colour) });
  return line + cornerMarks(item, colour);
}

/** Lock and link in the right upper corner of the box. */
function cornerMarks(item: ShapeItem | PictureItem | StrokeItem, colour: Colours): string {
  const { x, y, width } = item.rect;
  return marksMarkup(
    item,
    x + Math.max(1, width) - markMeasures.drawnCorner,
    y + markMeasures.drawnCorner,
    colour.muted,
  );
}
