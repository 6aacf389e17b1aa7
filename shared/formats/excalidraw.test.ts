import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import { looksLikeExcalidraw } from './excalidraw/looks-like.ts';
import { arrow, box, clipboard, drawn, element, type Raw, reading, said } from './excalidraw/made-elements.ts';
import { fromExcalidraw } from './excalidraw.ts';

const brief = ({ design }: Document) => ({
  nodes: design.nodes.map(({ id, service, label, group }) => [id, service, label, group]),
  groups: design.groups.map(({ id, kind, label, group }) => [id, kind, label, group]),
  edges: design.edges.map(({ from, to, label, params }) => [from, to, label, params]),
});

test.each([
  ['{"type":"excalidraw/clipboard","elements":[]}', true],
  ['{\n  "type": "excalidraw",\n  "version": 2, "elements": []}', true],
  ['{"elements":[],"type":"excalidraw"}', true],
  ['{"type":"excalidrawlib","libraryItems":[]}', false],
  ['{"text":"\\"type\\":\\"excalidraw\\""}', false],
  ['"type":"excalidraw"', false],
])('%s is a drawing: %s', (text, is) => {
  expect(looksLikeExcalidraw(text)).toBe(is);
});

test('what a person drew and copied in Excalidraw 0.18.1 is the same design here', () => {
  const file = path.join(import.meta.dirname, 'excalidraw', 'pattern-1.excalidraw');
  const result = fromExcalidraw(fs.readFileSync(file, 'utf8'), reading);
  if (!result.ok) throw new Error(result.error);
  const { document } = result.value;
  const named = new Map(document.design.nodes.map(({ id, label }) => [id, label]));
  expect(document.design.edges.map(({ from, to }) => `${named.get(from)} > ${named.get(to)}`).sort()).toEqual([
    'API Gateway > Order Lambda',
    'Client > API Gateway',
    'Inventory Lambda > DynamoDB 1',
    'Inventory Queue > Inventory Lambda',
    'Order Lambda > SNS Topic',
    'Payment Lambda > DynamoDB 2',
    'Payment Queue > Payment Lambda',
    'SNS Topic > Inventory Queue',
    'SNS Topic > Payment Queue',
    'SNS Topic > Shipping Queue',
    'Shipping Lambda > DynamoDB 3',
    'Shipping Queue > Shipping Lambda',
  ]);
  expect(document.design.groups.map(({ kind, label, group }) => [kind, label, group])).toEqual([
    ['vpc', 'VPC', 'g2'],
    ['region', 'us-east-1', null],
  ]);
  expect(document.design.nodes.filter(({ group }) => group === null).map(({ label }) => label)).toEqual(['Client']);
  const { shapes = [], strokes } = document.sketch;
  expect([shapes.map((shape) => ('text' in shape ? shape.text : shape.kind)), strokes.length]).toEqual([
    ['Is it paid?', 'line'],
    1,
  ]);
});

test('boxes with the name of a service are services, arrows between boxes with words are arrows', () => {
  const { document, remarks } = drawn([
    ...box('a', 'AWS Lambda', [0, 0, 160, 60], 'rectangle', { link: 'https://example.org', locked: true }),
    ...box('b', 'Orders (SQS)', [0, 200, 160, 60], 'ellipse'),
    ...box('c', 'Ledger 9000', [0, 400, 160, 60], 'diamond'),
    arrow('x', 'a', 'b', { strokeStyle: 'dashed' }),
    said('x', 'events', 'x'),
    arrow('y', 'c', 'b', { startArrowhead: 'arrow', endArrowhead: null }),
    arrow('z', 'a', 'a', { startArrowhead: 'arrow', strokeStyle: 'dotted' }),
  ]);
  expect(brief(document)).toEqual({
    nodes: [
      ['n1', 'lambda', 'AWS Lambda', null],
      ['n2', 'sqs-standard', 'Orders (SQS)', null],
      ['n3', 'generic', 'Ledger 9000', null],
    ],
    groups: [],
    edges: [
      ['n1', 'n2', 'events', {}],
      ['n2', 'n3', '', {}],
      ['n1', 'n1', '', { mode: 'async' }],
    ],
  });
  expect(document.layout.nodes).toEqual({
    n1: { x: -12, y: 0, link: 'https://example.org', locked: true },
    n2: { x: -12, y: 200 },
    n3: { x: -12, y: 400 },
  });
  expect(document.sketch).toEqual({ notes: [], strokes: [] });
  expect(remarks).toEqual([
    'No service is called “Ledger 9000”: it is a plain box.',
    'An arrow has heads at both ends; here it goes one way.',
  ]);
});

test('what is no service stays drawn, in colours of ours, and everything is where it was', () => {
  const { document, remarks } = drawn([
    ...box('a', 'Some thoughts', [10, 20, 100, 50], 'diamond', { strokeColor: '#e03131', backgroundColor: '#ffec99' }),
    element('text', 't', [300, 0, 200, 25], { text: 'Why?', textAlign: 'center', strokeColor: '#868e96' }),
    element('line', 'l', [0, 100, 50, 50], {
      points: [
        [0, 0],
        [50, 50],
      ],
      strokeColor: '#1971c2',
    }),
    arrow('x', null, 'a'),
    said('x', 'maybe', 'x', [120, 90, 40, 20]),
    element('freedraw', 'f', [5, 5, 10, 10], {
      points: [
        [0, 0],
        [10, 10],
      ],
      pressures: [0.25, 0.5],
      simulatePressure: false,
      strokeColor: '#2f9e44',
    }),
    element('embeddable', 'p', [0, 500, 300, 200], { link: 'https://example.org/video' }),
    element('rectangle', 'gone', [0, 0, 1, 1], { isDeleted: true }),
    element('selection', 's', [0, 0, 1, 1]),
  ]);
  const { shapes = [], strokes, notes } = document.sketch;
  expect(shapes).toEqual([
    {
      id: 'd1',
      kind: 'diamond',
      x: 10,
      y: 20,
      width: 100,
      height: 50,
      colour: 'over',
      fill: 'tight',
      text: 'Some thoughts',
    },
    {
      id: 'd3',
      kind: 'line',
      x: 0,
      y: 100,
      points: [
        [0, 0],
        [50, 50],
      ],
      colour: 'accent',
    },
    { id: 'd4', kind: 'line', x: 100, y: expect.any(Number), points: expect.any(Array) },
  ]);
  // The head of a loose arrow is drawn along with it.
  expect(shapes[2]?.kind === 'line' && shapes[2].points.length).toBe(5);
  expect(strokes).toEqual([
    {
      id: 'd6',
      x: 5,
      y: 5,
      points: [
        [0, 0, 0.25],
        [10, 10, 0.5],
      ],
      colour: 'ok',
      width: 8,
    },
  ]);
  expect(notes.map(({ id, kind, text, link }) => [id, kind, text, link])).toEqual([
    ['d2', 'text', 'Why?', undefined],
    ['d5', 'text', 'maybe', undefined],
    ['d7', 'note', 'https://example.org/video', 'https://example.org/video'],
  ]);
  expect(remarks).toEqual(['An arrow that is not tied to a box with words at both ends is a drawn line.']);
});

test('frames and rectangles round services are containers only where nothing speaks against it', () => {
  const services = (prefix: string, x: number, y: number) => [
    ...box(`${prefix}1`, 'Lambda', [x, y, 184, 64]),
    ...box(`${prefix}2`, 'DynamoDB', [x, y + 140, 184, 64]),
  ];
  const { document } = drawn([
    element('frame', 'region', [-100, -100, 500, 700], { name: 'Region us-east-1' }),
    ...box('vpc', 'VPC', [-60, -40, 320, 400]),
    ...services('a', 0, 20),
    // Its words stand at its top, and are its own only by their place.
    element('rectangle', 'plain', [600, 0, 330, 400]),
    said('title', 'Team B', null, [620, 10, 60, 20]),
    ...services('b', 660, 60),
    // Nobody says what this is: it goes round one service alone and has no words.
    element('rectangle', 'line', [1190, -10, 204, 84]),
    ...box('c', 'S3', [1200, 0, 184, 64]),
    // A service lies across this one.
    ...box('half', 'Half', [1500, 0, 300, 100]),
    ...box('d', 'SNS', [1700, 20, 184, 64]),
    ...box('e', 'SQS', [1510, 10, 184, 64]),
    element('frame', 'empty', [3000, 0, 100, 100], { name: 'Later' }),
  ]);
  const { nodes, groups } = brief(document);
  expect(groups).toEqual([
    ['g1', 'vpc', 'VPC', 'g3'],
    ['g2', 'generic', 'Team B', null],
    ['g3', 'region', 'Region us-east-1', null],
  ]);
  expect(nodes.map(([, service, , group]) => [service, group])).toEqual([
    ['lambda', 'g1'],
    ['dynamodb', 'g1'],
    ['lambda', 'g2'],
    ['dynamodb', 'g2'],
    ['s3', null],
    ['sns', null],
    ['sqs-standard', null],
  ]);
  expect(document.sketch.shapes?.map((shape) => shape.kind !== 'line' && shape.text)).toEqual([
    undefined,
    'Half',
    'Later',
  ]);
  expect(document.sketch.notes).toEqual([]);
  for (const node of document.design.nodes) {
    if (node.group === null) continue;
    const [frame, at] = [document.layout.groups[node.group], document.layout.nodes[node.id]];
    if (frame === undefined || at === undefined) throw new Error('no place');
    expect(at.x).toBeGreaterThanOrEqual(frame.x);
    expect(at.x + 184).toBeLessThanOrEqual(frame.x + frame.width);
    expect(at.y).toBeGreaterThanOrEqual(frame.y + 40);
    expect(at.y + 64).toBeLessThanOrEqual(frame.y + frame.height);
  }
});

test('an arrow at a container goes to the first service in it', () => {
  const { document, remarks } = drawn([
    ...box('vpc', 'VPC', [-60, -60, 400, 300]),
    ...box('a', 'Lambda', [0, 0, 184, 64]),
    ...box('b', 'Client', [600, 0, 184, 64]),
    arrow('x', 'b', 'vpc'),
  ]);
  expect(brief(document).edges).toEqual([['n2', 'n1', '', {}]]);
  expect(remarks).toEqual(['An arrow ends at a container; here it goes to the first service in it.']);
});

test('small boxes that stand close stand as far apart as services need', () => {
  const { document } = drawn([
    ...box('a', 'Lambda', [0, 0, 80, 40]),
    ...box('b', 'SQS', [120, 0, 80, 40]),
    ...box('c', 'SNS', [0, 60, 80, 40]),
  ]);
  const places = Object.values(document.layout.nodes);
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1))
      expect(Math.abs(a.x - b.x) >= 184 + 64 || Math.abs(a.y - b.y) >= 64 + 48).toBe(true);
});

test('pictures come where they can be shown, and what is left out is named', () => {
  const png = 'iVBORw0KGgo=';
  const image = (id: string, more: Raw = {}) => element('image', id, [0, 0, 50, 40], { fileId: id, ...more });
  const { document, remarks } = drawn(
    [
      image('one', { crop: { x: 0, y: 0, width: 5, height: 5, naturalWidth: 10, naturalHeight: 10 } }),
      element('rectangle', 'r', [0, 0, 50, 40]),
      image('gif'),
      image('missing'),
      image('large'),
      image('__proto__'),
      element('hologram', 'h', [0, 0, 1, 1]),
      { type: 'rectangle', x: '0' },
      { type: 'rectangle', x: 1e9, y: 0 },
      17,
      element('text', 'turned', [0, 90, 40, 20], { text: 'Turned', angle: 1 }),
    ],
    {
      one: { mimeType: 'image/png', id: 'one', dataURL: `data:image/png;base64,${png}` },
      gif: { mimeType: 'image/gif', id: 'gif', dataURL: 'data:image/gif;base64,R0lGODlhAQ==' },
      large: {
        mimeType: 'image/png',
        id: 'large',
        dataURL: `data:image/png;base64,${png.slice(0, 11)}${'A'.repeat(1001)}`,
      },
    },
  );
  expect(document.sketch.images).toEqual([
    { id: 'd1', type: 'image/png', data: png, x: 0, y: 0, width: 50, height: 40, z: 1 },
  ]);
  expect(document.sketch.shapes).toEqual([{ id: 'd2', kind: 'rectangle', x: 0, y: 0, width: 50, height: 40, z: 2 }]);
  expect(remarks).toEqual([
    'A cropped picture is shown whole.',
    'A turned thing stands upright here.',
    'Left out: 2 things that could not be read, 1 thing that lies too far away, 1 picture that is no PNG or JPEG, 2 pictures whose files are not there, 1 picture that is too large, 1 of a kind that is unknown here (“hologram”).',
  ]);
});

test('a drawing of nothing, and a damaged one, say so', () => {
  const error = (text: string) => {
    const result = fromExcalidraw(text, reading);
    return result.ok ? null : result.error;
  };
  expect(error(clipboard([]))).toBe('There is nothing in this Excalidraw drawing that a board can show.');
  expect(error(clipboard([{ type: 'hologram', x: 0, y: 0 }]))).toMatch(/nothing .* Left out: 1 of a kind/);
  for (const text of [
    '{"type":"excalidraw","elements":',
    '{"type":"excalidraw","elements":{}}',
    'null',
    `${'['.repeat(100_000)}`,
  ])
    expect(error(text)).toMatch(/^This Excalidraw drawing cannot be read/);
});
