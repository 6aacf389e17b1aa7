import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { figureHtml } from './figure-html.ts';
import { type Artwork, usualExport } from './format.ts';
import { noteOf } from './markdown.ts';
import { pictureWords } from './picture-words.ts';
import { pictureOf } from './svg.ts';

const noArtwork: Artwork = { icon: () => null, font: () => null };
const empty = emptyDocument('Orders');
const board: Document = {
  ...empty,
  design: {
    ...empty.design,
    nodes: [
      { id: 'a', service: 'client', label: 'Apps', group: null, params: { perSecond: 100 } },
      { id: 'b', service: 'lambda', label: '', group: 'g', params: {} },
    ],
    groups: [{ id: 'g', kind: 'vpc', label: 'Net', group: null }],
    edges: [
      { id: 'e1', from: 'b', to: 'a', label: 'tells', params: {} },
      { id: 'e2', from: 'a', to: 'b', label: 'asks', params: {} },
    ],
  },
  layout: { ...empty.layout, edges: { e2: { step: 1 } } },
};
const source = { document: board, analysis: analyze(board.design, catalog), catalog };

test('a picture tells of its things, its cost, what breaks first and its arrows, steps in front', () => {
  expect(pictureWords(source, { plain: true })).toBe(
    '2 services, 2 arrows, 1 container. Step 1, Apps to Lambda: asks. Lambda to Apps: tells.',
  );
  expect(pictureWords(source, { plain: true, most: 1 })).toBe(
    '2 services, 2 arrows, 1 container. Step 1, Apps to Lambda: asks. And 1 arrow more.',
  );
  expect(pictureWords(source, { plain: false })).toMatch(
    /^2 services, 2 arrows, 1 container, \$[\d,.]+ a month, breaks at .*: Lambda, [^.]+\. Step 1, Apps to Lambda: asks · 100\/s/,
  );
  const nothing = { ...source, document: empty };
  expect(pictureWords(nothing, { plain: true })).toBe('An empty board.');
});

test('SVG, clipboard and note say the same', () => {
  const words = pictureWords(source, { plain: false });
  const picture = pictureOf(source, usualExport, noArtwork);
  expect(picture.words).toBe(words);
  const html = figureHtml(source, picture, new Uint8Array([1]));
  expect(/alt="([^"]*)"/.exec(html)?.[1]?.replaceAll('&lt;', '<')).toBe(words);
  const note = noteOf(source, { ...usualExport, links: new Map([['png', './a.png']]) });
  expect(/!\[(.*)\]\(\.\/a\.png\)/.exec(note)?.[1]?.replaceAll('\\', '')).toBe(`Orders: ${words}`);
});
