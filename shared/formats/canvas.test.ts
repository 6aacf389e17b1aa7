import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { settleLayout } from '../drawing/settle-layout.ts';
import { isOutsideAddress } from '../host/address.ts';
import type { Document } from '../model/document.ts';
import { pictureRoom } from '../model/limits.ts';
import { readBoard } from './board-read.ts';
import { canvasReader } from './canvas/reader.ts';
import { canvasOf } from './canvas.ts';
import type { ReadingDrawing } from './drawing-reader.ts';
import { readerFor } from './drawing-readers.ts';
import traps from './label-traps.json' with { type: 'json' };
import { toUtf8 } from './utf8.ts';

const reading: ReadingDrawing = {
  catalog,
  isAddress: isOutsideAddress,
  pictureRoom,
};

interface RawCanvas {
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
  edgewise?: unknown;
}

function written(document: Document): string {
  return canvasOf({ document, analysis: analyze(document.design, catalog), catalog }, { plain: false, embed: true });
}

async function read(text: string): Promise<{ document: Document; remarks: readonly string[] }> {
  const result = await canvasReader.read(toUtf8(text), reading);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function example(name: string): Document {
  const file = path.join(import.meta.dirname, `../../assets/examples/${name}.edgewise`);
  const board = readBoard(fs.readFileSync(file), catalog);
  if (!board.ok) throw new Error(name);
  return board.value.document;
}

/** The canvas after somebody worked on it. */
function edited(document: Document, edit: (canvas: RawCanvas) => void): string {
  const raw = JSON.parse(written(document)) as RawCanvas;
  edit(raw);
  return JSON.stringify(raw);
}

const billion = example('one-billion-events');
const node = (document: Document, id: string) => document.design.nodes.find((one) => one.id === id);
const card = (canvas: RawCanvas, id: string) => canvas.nodes.find((one) => one['id'] === id) as Record<string, unknown>;
const line = (canvas: RawCanvas, id: string) => canvas.edges.find((one) => one['id'] === id) as Record<string, unknown>;

test('it is a canvas of version 1.0: whole numbers, known kinds, ends that are there, containers first', () => {
  const { nodes, edges } = JSON.parse(written(billion)) as RawCanvas;
  const ids = new Set(nodes.map(({ id }) => id));
  expect(nodes.map(({ id }) => id)).toEqual(
    'region vpc n1 apps stream rules archive alert lake counters alerts sql'.split(' '),
  );
  for (const { type, x, y, width, height } of nodes) {
    expect(['text', 'group']).toContain(type);
    expect([x, y, width, height].every(Number.isInteger)).toBe(true);
  }
  for (const edge of edges) expect(ids.has(edge['fromNode']) && ids.has(edge['toNode'])).toBe(true);
  expect(card({ nodes, edges }, 'stream')).toEqual({
    id: 'stream',
    type: 'text',
    x: 522,
    y: 246,
    width: 276,
    height: 96,
    text: '**Events**\nKinesis Data Streams · 12 shards',
    color: '2',
  });
  expect(line({ nodes, edges }, 'e1')).toEqual({
    id: 'e1',
    fromNode: 'apps',
    fromSide: 'bottom',
    toNode: 'stream',
    toSide: 'top',
    color: '2',
    label: '11.6k/s · 96% of 12 shards · $557/mo',
  });
});

describe('what somebody changes in a canvas of ours is changed on the board, and nothing else', () => {
  const changes: readonly (readonly [string, (canvas: RawCanvas) => void, (document: Document) => unknown, unknown])[] =
    [
      [
        'a card moved out of its container',
        (canvas) => Object.assign(card(canvas, 'alert'), { x: 3000, y: 99 }),
        (document) => [document.layout.nodes['alert'], node(document, 'alert')?.group, node(document, 'alert')?.params],
        [{ x: 2000, y: 66 }, null, { memoryMb: 512, avgDurationMs: 120 }],
      ],
      [
        'a card with another name',
        (canvas) =>
          Object.assign(card(canvas, 'stream'), { text: '**Clicks \\*raw\\***\nKinesis Data Streams · 12 shards' }),
        (document) => [node(document, 'stream')?.label, node(document, 'stream')?.params],
        ['Clicks *raw*', { shards: 12 }],
      ],
      [
        'a card with another service',
        (canvas) => Object.assign(card(canvas, 'counters'), { text: '**Counters**\nElastiCache' }),
        (document) => [node(document, 'counters')?.label, node(document, 'counters')?.service],
        ['Counters', 'elasticache'],
      ],
      [
        'a card deleted, and its arrows with it',
        (canvas) => {
          canvas.nodes = canvas.nodes.filter(({ id }) => id !== 'counters');
          canvas.edges = canvas.edges.filter(({ toNode }) => toNode !== 'counters');
        },
        (document) => [document.design.nodes.length, document.design.edges.length],
        [8, 7],
      ],
      [
        'an arrow with words of its own above its figures',
        (canvas) => Object.assign(line(canvas, 'e1'), { label: `(3) clicks\n${String(line(canvas, 'e1')['label'])}` }),
        (document) => [document.design.edges[0]?.label, document.layout.edges['e1']],
        ['clicks', { step: 3 }],
      ],
      [
        'an arrow that leads elsewhere',
        (canvas) => Object.assign(line(canvas, 'e6'), { toNode: 'alerts', toSide: 'left' }),
        (document) => [document.design.edges[5]?.to, document.layout.edges['e6']],
        ['alerts', { toSide: 'left' }],
      ],
      [
        'a new card with an arrow',
        (canvas) => {
          canvas.nodes.push({
            id: 'new',
            type: 'text',
            x: 900,
            y: 1200,
            width: 250,
            height: 60,
            text: 'Orders queue (SQS)',
          });
          canvas.edges.push({ id: 'newer', fromNode: 'alert', toNode: 'new' });
        },
        (document) => [document.design.nodes.at(-1), document.design.edges.at(-1), document.layout.nodes['n2']],
        [
          { id: 'n2', service: 'sqs-standard', label: 'Orders queue (SQS)', group: null, params: {} },
          { id: 'e9', from: 'alert', to: 'n2', label: '', params: {} },
          { x: 591, y: 788 },
        ],
      ],
      [
        'a note rewritten as a decision',
        (canvas) => Object.assign(card(canvas, 'n1'), { text: '**Decision:** SNS FIFO' }),
        (document) => document.sketch.notes.map(({ kind, text }) => [kind, text]),
        [['decision', 'SNS FIFO']],
      ],
      [
        'a group with another title',
        (canvas) => Object.assign(card(canvas, 'vpc'), { label: 'Core' }),
        (document) => document.design.groups[1],
        { id: 'vpc', kind: 'vpc', label: 'Core', group: 'region' },
      ],
    ];

  test.each(changes)('%s', async (_, edit, look, expected) => {
    const { document, remarks } = await read(edited(billion, edit));
    expect(look(document)).toEqual(expected);
    expect(remarks).toEqual([]);
  });
});

test('a board without places stays without them, until somebody moves a card: then all stay where they were drawn', async () => {
  const bare: Document = { ...billion, layout: { nodes: {}, groups: {}, edges: {} } };
  expect((await read(written(bare))).document.layout).toEqual(bare.layout);
  const moved = edited(bare, (canvas) => Object.assign(card(canvas, 'apps'), { x: -3000 }));
  const drawn = settleLayout(bare).layout;
  const { layout } = (await read(moved)).document;
  expect(layout).toEqual({ ...drawn, nodes: { ...drawn.nodes, apps: { x: -2000, y: drawn.nodes['apps']?.y } } });
});

test('a canvas that lost what we put into it comes back from its cards', async () => {
  const { document } = await read(edited(billion, (canvas) => delete canvas.edgewise));
  const names = (board: Document) => board.design.nodes.map(({ label, service, group }) => [label, service, group]);
  const groups = new Map(document.design.groups.map(({ id, label }) => [id, label]));
  const labels = new Map(billion.design.groups.map(({ id, label }) => [id, label]));
  expect(names(document).map(([label, service, group]) => [label, service, groups.get(group ?? '')])).toEqual(
    names(billion).map(([label, service, group]) => [label, service, labels.get(group ?? '')]),
  );
  expect(document.design.groups.map(({ kind }) => kind)).toEqual(['region', 'vpc']);
  const arrows = (board: Document) =>
    board.design.edges.map(({ from, to, label }) => [node(board, from)?.label, node(board, to)?.label, label]);
  expect(arrows(document)).toEqual(arrows(billion));
  expect(document.sketch.notes.map(({ kind, text }) => [kind, text])).toEqual([
    ['note', 'Ask first\nMust alerts stay in order? Then SNS FIFO.'],
  ]);
});

test.each(traps)('the label %j survives a canvas that lost what we put into it', async (label) => {
  const board: Document = {
    ...billion,
    design: {
      ...billion.design,
      groups: [],
      nodes: [{ id: 'a', service: 'lambda', label, group: null, params: {} }],
      edges: [],
    },
    sketch: { notes: [], strokes: [] },
  };
  const { document } = await read(edited(board, (canvas) => delete canvas.edgewise));
  const [found] = document.design.nodes;
  expect([found?.service, found?.label]).toEqual(['lambda', shown(label)]);
});

/** Control characters are spaces, and lines have no outer space. */
function shown(label: string): string {
  return label
    .trim()
    .split('\n')
    .map((part) => part.replace(/\p{Cc}/gu, ' ').trim())
    .join('\n');
}

test('a canvas of another hand: words become services, long words notes, groups containers, nothing is dropped', async () => {
  const foreign: RawCanvas = {
    nodes: [
      { id: '1', type: 'group', x: 0, y: 0, width: 900, height: 500, label: 'Production VPC', color: '4' },
      { id: '2', type: 'text', x: 40, y: 60, width: 250, height: 60, text: '# API Gateway' },
      { id: '3', type: 'text', x: 540, y: 60, width: 250, height: 60, text: 'Order handler — **AWS Lambda**' },
      {
        id: '4',
        type: 'text',
        x: 40,
        y: 300,
        width: 250,
        height: 60,
        text: '[[Billing|the billing thing]]',
        color: '1',
      },
      { id: '5', type: 'file', x: 540, y: 300, width: 250, height: 60, file: 'notes/Postgres tuning.md' },
      { id: '6', type: 'link', x: 1000, y: 0, width: 250, height: 60, url: 'https://docs.aws.amazon.com/lambda/' },
      {
        id: '7',
        type: 'text',
        x: 1000,
        y: 200,
        width: 250,
        height: 200,
        text: `We talked for long about what to do.\n\n${'More. '.repeat(40)}`,
        color: '4',
      },
      { id: '8', type: 'portal', x: 1000, y: 600, width: 10, height: 10 },
    ],
    edges: [
      { id: 'a', fromNode: '2', fromSide: 'right', toNode: '3', toSide: 'left', label: 'orders' },
      { id: 'b', fromNode: '4', toNode: '3', fromEnd: 'arrow', toEnd: 'none' },
      { id: 'c', fromNode: '7', toNode: '1' },
      { id: 'd', fromNode: '2', toNode: 'gone' },
    ],
  };
  const { document, remarks } = await read(JSON.stringify(foreign));
  expect(document.design.nodes.map(({ service, label, group }) => [service, label, group])).toEqual([
    ['api-gateway-rest', 'API Gateway', 'g1'],
    ['lambda', 'Order handler — AWS Lambda', 'g1'],
    ['generic', 'the billing thing', 'g1'],
    ['generic', 'We talked for long about what to do.', null],
  ]);
  expect(document.design.groups).toEqual([{ id: 'g1', kind: 'vpc', label: 'Production VPC', group: null }]);
  expect(document.design.edges.map(({ from, to, label }) => [from, to, label])).toEqual([
    ['n1', 'n2', 'orders'],
    ['n2', 'n3', ''],
    ['n4', 'n1', ''],
  ]);
  expect(document.sketch.notes.map(({ text, on, link }) => [text.slice(0, 25), on, link])).toEqual([
    ['We talked for long about ', 'n4', undefined],
    ['notes/Postgres tuning.md', null, undefined],
    ['https://docs.aws.amazon.c', null, 'https://docs.aws.amazon.com/lambda/'],
  ]);
  expect(remarks).toEqual([
    'No service is called “the billing thing” and “We talked for long about what to do.”: they are plain boxes.',
    'A card that shows a file has its name alone.',
    'Left out: a card of a kind that the format does not have.',
    'An arrow ends at a group; here it goes to the first service in it.',
    'Left out: an arrow from or to a card that is not there.',
  ]);
});

test('what is wrong with a canvas is said with its line and place', async () => {
  const text = `{
  "nodes": [
    { "id": "a", "type": "text", "x": 0, "y": "top", "width": 10, "height": 10, "text": "x" },
    { "id": "a", "type": 5, "x": 0, "y": 1e9, "width": 10, "height": 10 }
  ],
  "edges": [ { "id": "e", "fromNode": "a" } ]
}`;
  const result = await canvasReader.read(toUtf8(text), reading);
  expect(result).toEqual({
    ok: false,
    error: [
      { path: 'nodes[0].y', line: 3, message: "'y' must be a number, not a text" },
      { path: 'nodes[1].type', line: 4, message: "'type' must be text, file, link or group, not a number" },
      { path: 'nodes[1].id', line: 4, message: "the id 'a' stands twice" },
      { path: 'nodes[1].y', line: 4, message: "'y' is 1000000000; at most 2000000 px are read" },
      { path: 'edges[0].toNode', line: 6, message: "'toNode' must be the id of a node, not nothing" },
    ],
  });
  expect(await canvasReader.read(toUtf8('{"nodes":[],\n"edges":[]'), reading)).toEqual({
    ok: false,
    error: [{ path: '', line: 2, message: 'not JSON: the file ends before a }' }],
  });
  expect((await canvasReader.read(toUtf8('{"nodes":[]}'), reading)).ok).toBe(false);
});

test('a canvas is known by its content, and an empty one by its name', () => {
  expect(readerFor('x.json', toUtf8(written(billion)))?.id).toBe('canvas');
  expect(readerFor('x.canvas', toUtf8('{}'))?.id).toBe('canvas');
  expect(readerFor('x.json', toUtf8('{"nodes":[{"id":1}]}'))).toBe(null);
});
