import { expect, test } from 'vitest';
import { parseMermaid } from '../../../cli/mermaid.ts';
import { catalog } from '../../catalog/index.ts';
import { doubtLines } from '../doubt.ts';
import type { ReadDrawing } from '../drawing-reader.ts';
import { readers } from '../drawing-readers.ts';
import { toUtf8 } from '../utf8.ts';
import { aroundOf, chosenId, isName, matcherFor } from './around.ts';

const words = ['Resize Lambda', 'Users table', 'Orders DB', 'Fraud', 'Stripe', 'Secrets Manager', 'SQS 2'];

async function read(id: string, text: string): Promise<ReadDrawing> {
  const reader = readers.find((one) => one.id === id);
  const found = await reader?.read(toUtf8(text), { catalog, isAddress: () => true, pictureRoom: 0, parseMermaid });
  if (!found?.ok) throw new Error(JSON.stringify(found?.error));
  return found.value;
}

/** One row of boxes, each with an arrow to the next where there are arrows. */
const drawings: Readonly<Record<string, (labels: readonly string[], arrows: boolean) => string>> = {
  mermaid: (labels) => `flowchart LR\n${labels.map((label, i) => `x${i}["${label}"]`).join(' --> ')}`,
  drawio: (labels, arrows) => {
    const cells = labels.map(
      (label, i) =>
        `<mxCell id="k${i}-7" value="${label}" style="rounded=1;" vertex="1" parent="1"><mxGeometry x="${300 * i}" width="120" height="60" as="geometry"/></mxCell>`,
    );
    const edges = labels
      .slice(1)
      .map(
        (_, i) =>
          `<mxCell id="e${i}-7" edge="1" parent="1" source="k${i}-7" target="k${i + 1}-7"><mxGeometry relative="1" as="geometry"/></mxCell>`,
      );
    return `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${[...cells, ...(arrows ? edges : [])].join('')}</root></mxGraphModel>`;
  },
  excalidraw: (labels, arrows) => {
    const rest = { angle: 0, strokeColor: '#1e1e1e', backgroundColor: 'transparent', groupIds: [], isDeleted: false };
    const boxes = labels.flatMap((text, i) => [
      { ...rest, id: `k${i}`, type: 'rectangle', x: 300 * i, y: 0, width: 120, height: 60 },
      {
        ...rest,
        id: `t${i}`,
        type: 'text',
        x: 300 * i + 10,
        y: 20,
        width: 60,
        height: 20,
        text,
        fontSize: 16,
        containerId: `k${i}`,
      },
    ]);
    const lines = labels.slice(1).map((_, i) => ({
      ...rest,
      id: `e${i}`,
      type: 'arrow',
      x: 300 * i + 120,
      y: 30,
      width: 180,
      height: 0,
      points: [
        [0, 0],
        [180, 0],
      ],
      startBinding: { elementId: `k${i}` },
      endBinding: { elementId: `k${i + 1}` },
      endArrowhead: 'arrow',
    }));
    return JSON.stringify({ type: 'excalidraw', version: 2, elements: [...boxes, ...(arrows ? lines : [])] });
  },
  canvas: (labels, arrows) =>
    JSON.stringify({
      nodes: labels.map((text, i) => ({
        id: `9f${i}`,
        type: 'text',
        x: 300 * i,
        y: 0,
        width: 250,
        height: 60,
        text,
      })),
      edges: arrows ? labels.slice(1).map((_, i) => ({ id: `e${i}`, fromNode: `9f${i}`, toNode: `9f${i + 1}` })) : [],
    }),
};

test.each(Object.keys(drawings))('%s: the same words mean the same, and what is a guess is said', async (id) => {
  const { document, doubts = [], remarks } = await read(id, drawings[id]?.(words, true) ?? '');
  expect(document.design.nodes.map(({ service, label }) => [label, service])).toEqual([
    ['Resize Lambda', 'lambda'],
    ['Users table', 'dynamodb'],
    ['Orders DB', 'generic'],
    ['Fraud', 'generic'],
    ['Stripe', 'external'],
    ['Secrets Manager', 'generic'],
    ['SQS 2', 'sqs-standard'],
  ]);
  expect(doubts.map(({ node, label }) => [label, node])).toEqual([
    ['Users table', 'n2'],
    ['Orders DB', 'n3'],
  ]);
  expect(doubtLines(doubts, catalog)[1]).toMatch(/^“Orders DB” is a plain box; it may be .*DynamoDB/);
  expect(remarks).toEqual(['No service is called “Fraud” and “Secrets Manager”: they are plain boxes.']);
});

test('without arrows names are services, and remarks about services stay what they are', async () => {
  const loose = ['Resize Lambda', 'Must alerts stay in order? Then SNS FIFO.', 'Fraud'];
  for (const id of ['drawio', 'excalidraw', 'canvas']) {
    const { document } = await read(id, drawings[id]?.(loose, false) ?? '');
    expect(document.design.nodes.map(({ service, label }) => [label, service])).toEqual([['Resize Lambda', 'lambda']]);
    const { notes, shapes = [] } = document.sketch;
    expect(notes.length + shapes.length).toBe(2);
  }
});

test('the drum of draw.io and an id that a person chose count', async () => {
  const cell = (id: string, value: string, style: string, x: number) =>
    `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="1"><mxGeometry x="${x}" width="120" height="60" as="geometry"/></mxCell>`;
  const cells = [
    cell('a', 'Accounts table', 'shape=cylinder3;', 0),
    cell('lambda_1', 'Resize', 'rounded=1;', 300),
    cell('q', 'Is the cache warm?', 'rhombus;', 600),
  ].join('');
  const edges = [
    ['a', 'lambda_1'],
    ['lambda_1', 'q'],
  ].map(([from, to], i) => `<mxCell id="e${i}" edge="1" parent="1" source="${from}" target="${to}"/>`);
  const text = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}${edges.join('')}</root></mxGraphModel>`;
  const { document } = await read('drawio', text);
  expect(document.design.nodes.map(({ service }) => service)).toEqual(['dynamodb', 'lambda', 'generic']);
});

test('ids that programs make up say nothing', () => {
  for (const id of ['lambda', 'orders-db', 'queue_2', 'SQS 12', 'apiGateway']) expect(chosenId(id), id).toBe(id);
  for (const id of ['2', '', 'a', 'kX3v-abc12', '9f86d081', 's3-9f8a', '__proto__'])
    expect(chosenId(id), id).toBeUndefined();
});

test('what is no name', () => {
  for (const label of ['Lambda', 'Order handler — AWS Lambda', 'Orders\nSQS queue'])
    expect(isName(label), label).toBe(true);
  for (const label of [
    'TODO: ask about SQS',
    'Lambda?',
    'Move it to Lambda. Later.',
    'We may take Lambda or ECS for this',
  ])
    expect(isName(label), label).toBe(false);
});

test('ids in a row are numbers, also where thousands are', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `${i.toString(36).replaceAll(/\d/g, 'x').slice(0, 3)}${i % 90}`);
  const match = matcherFor(catalog, aroundOf([...ids, 'S3', 'S1'], []));
  const start = performance.now();
  for (const id of ids) match({ label: 'Step', id });
  expect(performance.now() - start).toBeLessThan(2000);
  expect(match({ label: 'Step', id: 'S3' }).service).toBeNull();
});
