import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { usualExport } from './format.ts';
import { only } from './only.ts';
import { svgOf } from './svg.ts';

const node = { id: 'card', service: 'lambda', label: 'Card', group: 'g', params: {} };
const empty = emptyDocument('Drawn');
const board: Document = {
  ...empty,
  design: { ...empty.design, nodes: [node], groups: [{ id: 'g', kind: 'vpc', label: 'Network', group: null }] },
  layout: {
    ...empty.layout,
    nodes: { card: { x: 40, y: 60 } },
    groups: { g: { x: 0, y: 0, width: 300, height: 200 } },
  },
  sketch: {
    notes: [{ id: 'n', kind: 'text', text: 'free words', x: 400, y: 0 }],
    strokes: [
      {
        id: 's',
        x: 500,
        y: 0,
        points: [
          [0, 0],
          [30, 30],
        ],
        width: 4,
        colour: 'over',
      },
    ],
    shapes: [
      {
        id: 'in',
        kind: 'rectangle',
        x: 10,
        y: 100,
        width: 80,
        height: 40,
        fill: 'accent',
        colour: 'accent',
        text: '<b>&',
      },
      {
        id: 'out',
        kind: 'line',
        x: 500,
        y: 100,
        points: [
          [0, 0],
          [40, 0],
        ],
      },
    ],
    images: [
      { id: 'p', x: 600, y: 0, width: 20, height: 10, type: 'image/png', data: 'iVBORw0KGgo=', label: 'a "dot"' },
    ],
  },
};

function svg(document: Document, theme: 'light' | 'dark' = 'light'): string {
  const analysis = analyze(board.design, catalog);
  const none = { icon: () => null, font: () => null };
  return svgOf({ document, analysis, catalog }, { ...usualExport, theme, fonts: false }, none);
}

test('shapes and pictures are drawn under cards, strokes above them, in the colours of the theme', () => {
  const text = svg(board);
  const places = [
    text.indexOf('<image x="600" y="0" width="20" height="10"'),
    text.indexOf('fill="#ECF0FE" stroke="#3B5BDB"'),
    text.indexOf('d="M0 0L40 0" fill="none" stroke="#1B1D20"'),
    text.indexOf('>Card</text>'),
    text.search(/<path transform="translate\(500 0\)" d="M[^"]+" fill="#DC3B3B"\/>/),
  ];
  expect(places.every((at) => at > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text).toContain('href="data:image/png;base64,iVBORw0KGgo="');
  expect(text).toContain('<title>a &quot;dot&quot;</title>');
  expect(text).toContain('>&lt;b&gt;&amp;</text>');
  expect(svg(board, 'dark')).toContain('fill="#242C4D" stroke="#8DA2FB"');
});

test('a shape, a picture, a stroke and a line show that they are locked and where they lead', () => {
  const { strokes, shapes = [], images = [] } = board.sketch;
  const marks = { locked: true, link: 'https://example.com/' };
  const marked: Document = {
    ...board,
    sketch: {
      ...board.sketch,
      strokes: strokes.map((stroke) => ({ ...stroke, ...marks })),
      shapes: shapes.map((shape) => ({ ...shape, ...marks })),
      images: images.map((image) => ({ ...image, ...marks })),
    },
  };
  const placesOf = (title: string) =>
    [...svg(marked).matchAll(new RegExp(`translate\\(([^)]*)\\)"><title>${title}</title>`, 'g'))].map(
      ([, place]) => place,
    );
  // In the right upper corner of each box, the link at the edge.
  expect(placesOf('Link: https://example.com/')).toEqual(['606 2', '76 102', '526 102', '516 2']);
  expect(placesOf('Locked')).toEqual(['590 2', '60 102', '510 102', '500 2']);
  expect(svg(board)).not.toContain('Locked');
});

test('a part of a board has what is named, and what lies wholly in a named container', () => {
  const drawn = (ids: readonly string[]) => {
    const part = only(board, ids);
    if (!part.ok) throw new Error(part.error.join());
    const { notes, strokes, shapes = [], images = [] } = part.value.sketch;
    return [...notes, ...strokes, ...shapes, ...images].map(({ id }) => id);
  };
  expect([drawn(['card']), drawn(['g']), drawn(['n', 's', 'out', 'p'])]).toEqual([[], ['in'], ['n', 's', 'out', 'p']]);
});
