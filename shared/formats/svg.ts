import { grown, type Rect } from '../drawing/geometry.ts';
import type { Scene } from '../drawing/scene.ts';
import { sceneOf } from '../drawing/scene-of.ts';
import { stackOrder } from '../model/order.ts';
import { writeBoard } from './board-write.ts';
import { colours } from './colours.ts';
import { missingCharacters, missingWords } from './font-cuts.ts';
import type { Artwork, ExportOptions, ExportSource, TextFormat } from './format.ts';
import { boardAttribute } from './inside/svg-inside.ts';
import { linksOf, type PictureLink } from './picture-links.ts';
import { pictureWords } from './picture-words.ts';
import { annotationMarkup, arrowMarkup } from './svg-arrows.ts';
import { cardMarkup, frameMarkup, noteMarkup, tetherMarkup, titleMarkup } from './svg-boxes.ts';
import { drawnText, fontFaces, symbols } from './svg-defs.ts';
import { behindMarkup, strokeMarkup } from './svg-drawn.ts';
import { badgeMarkup } from './svg-marks.ts';
import { element, escapeXml } from './xml.ts';

export const svg: TextFormat = {
  id: 'svg',
  label: 'SVG',
  extension: 'svg',
  mime: 'image/svg+xml',
  hint: 'a picture that scales',
  about: 'Icons and type are inside the picture: it looks the same everywhere.',
  takes: ['plain', 'theme', 'padding', 'transparent', 'embed'],
  preview: 'picture',
  kind: 'text',
  write: svgOf,
  notes: (text) => missingWords(missingIn(text)),
};

/**
 * The board as one self-contained SVG: icons once each, fonts inlined, labels as text. It holds no script and no link,
 * describes itself to screen readers, and carries the board that it shows unless that is left out. Its width and height in px are those of the board at 100 % and the padding around it.
 */
export function svgOf(source: ExportSource, options: ExportOptions, artwork: Artwork): string {
  return pictureOf(source, options, artwork).svg;
}

/** The characters in a picture's words that the fonts of ours do not have. */
export function missingIn(svgText: string): readonly string[] {
  return missingCharacters([...svgText.matchAll(/<text\b[^>]*>([^<]*)</g)].map(([, text]) => text).join(' '));
}

/** A picture before it has a form. */
export interface Picture {
  readonly svg: string;
  /** px of the board. */
  readonly area: Rect;
  /** What the picture says to who cannot see it. */
  readonly words: string;
  readonly links: readonly PictureLink[];
  /** Characters that the fonts inside do not have. */
  readonly missing: readonly string[];
}

/** The board as one self-contained SVG, and what other forms of it need to know. */
export function pictureOf(source: ExportSource, options: ExportOptions, artwork: Artwork): Picture {
  const { document, analysis, catalog } = source;
  const whole = sceneOf(document, analysis, { catalog, plain: options.plain });
  const scene = options.plain ? withoutSizing(whole) : whole;
  const colour = colours[options.theme];
  const area = grown(scene.bounds, options.padding);
  const [x, y] = [Math.floor(area.x), Math.floor(area.y)];
  const [width, height] = [Math.ceil(area.x + area.width) - x, Math.ceil(area.y + area.height) - y];
  const words = pictureWords(source, options);
  const text = drawnText(scene);
  const parts = [
    element('title', { id: 'title' }, escapeXml(document.title)),
    element('desc', { id: 'desc' }, escapeXml(words)),
    element(
      'style',
      {},
      `${options.fonts ? fontFaces(text, artwork) : ''}text{white-space:pre}.f{font-variant-numeric:tabular-nums}`,
    ),
    element('defs', {}, symbols(scene, artwork)),
    ...(options.transparent ? [] : [element('rect', { x, y, width, height, fill: colour.canvas })]),
    ...scene.frames.map((frame) => frameMarkup(frame, colour)),
    ...scene.behind.map((item) => behindMarkup(item, colour)),
    ...scene.notes.flatMap((note) => tetherMarkup(note, colour) ?? []),
    ...scene.arrows.map((arrow) => arrowMarkup(arrow, scene, colour)),
    ...scene.frames.map((frame) => titleMarkup(frame, scene, colour)),
    ...stackOrder([
      ...scene.notes.map((note) => ({ id: note.id, z: note.z, markup: noteMarkup(note, colour) })),
      ...scene.cards.map((card) => ({ id: card.id, z: card.z, markup: cardMarkup(card, colour) })),
    ]).map(({ markup }) => markup),
    ...scene.arrows.flatMap((arrow) => annotationMarkup(arrow, colour) ?? []),
    ...scene.arrows.flatMap((arrow) => badgeMarkup(arrow, colour) ?? []),
    ...scene.strokes.map((stroke) => strokeMarkup(stroke, colour)),
  ];
  const svg = `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${x} ${y} ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': "Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif",
      ...(options.embed ? boardAttribute(writeBoard(document, catalog)) : {}),
    },
    `\n${parts.join('\n')}\n`,
  )}\n`;
  return { svg, area: { x, y, width, height }, words, links: linksOf(scene), missing: missingCharacters(text) };
}

function withoutSizing(scene: Scene): Scene {
  return { ...scene, cards: scene.cards.map((card) => ({ ...card, sizing: '', shownSizing: '' })) };
}
