import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { readBoardText } from '../shared/formats/board-read.ts';
import { writeBoard } from '../shared/formats/board-write.ts';
import { mermaidOf } from '../shared/formats/mermaid.ts';
import { Failure } from './failure.ts';
import { importCommand } from './import.ts';

let folder = '';
let out = '';
let told = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-import-'));
  [out, told] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]): Promise<void> {
  const program = new Command('edgewise').exitOverride().configureOutput({ writeErr: () => {} });
  importCommand.register(program);
  await program.parseAsync(['node', 'edgewise', 'import', ...args]);
}

async function failure(...args: readonly string[]): Promise<Failure> {
  const error: unknown = await run(...args).catch((thrown: unknown) => thrown);
  if (error instanceof Failure) return error;
  throw new Error(`Expected a failure, got ${String(error)}`);
}

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  fs.writeFileSync(place, text);
  return place;
}

const boxes = ['Orders Lambda', 'Teapot 9'].flatMap((text, i) => [
  { type: 'rectangle', id: `b${i}`, x: 0, y: i * 200, width: 200, height: 80 },
  { type: 'text', id: `t${i}`, x: 20, y: i * 200, width: 80, height: 25, text, containerId: `b${i}` },
]);
const ends = { startBinding: { elementId: 'b0' }, endBinding: { elementId: 'b1' }, endArrowhead: 'arrow' };
const arrow = {
  type: 'arrow',
  id: 'a',
  x: 100,
  y: 90,
  width: 0,
  height: 100,
  points: [
    [0, 0],
    [0, 100],
  ],
  ...ends,
};
const drawing = JSON.stringify({ type: 'excalidraw', elements: [...boxes, arrow] });

test('a drawing becomes a board on standard output or in a file, whatever its own file is called', async () => {
  await run(file('plan.txt', drawing));
  expect(told).toContain('No service is called “Teapot 9”');
  const read = readBoardText(out, catalog);
  const nodes = read.ok ? read.value.document.design.nodes : [];
  expect(nodes.map(({ service, label }) => [service, label])).toContainEqual(['lambda', 'Orders Lambda']);

  const board = path.join(folder, 'plan.edgewise');
  await run(path.join(folder, 'plan.txt'), '-o', board);
  expect(fs.readFileSync(board, 'utf8')).toBe(out);
});

test('what is no drawing, is damaged, is missing or would be written over is refused with its place', async () => {
  expect(await failure(file('a.zip', 'PK'))).toMatchObject({
    code: 3,
    message: expect.stringContaining('no drawing'),
  });
  expect(await failure(file('b.excalidraw', '{"type":'))).toMatchObject({
    code: 3,
    message: expect.stringMatching(/b\.excalidraw: .*\n {2}line 1: /),
  });
  expect(await failure(path.join(folder, 'none.mmd'))).toMatchObject({ code: 3 });
  const same = file('c.excalidraw', drawing);
  expect(await failure(same, '-o', same)).toMatchObject({ code: 2 });
  expect(fs.readFileSync(same, 'utf8')).toBe(drawing);
});

const twoFences =
  '# Notes\n\n```mermaid\nflowchart LR\n a[Orders Lambda] --> b[(Orders table)]\n```\n\n```mermaid\n---\ntitle: Second\n---\ngraph TB\n c[SQS] --> a\n```\n';

test('a Mermaid file becomes a board without a window, and of several diagrams in a text the one that is asked for', async () => {
  const shown = () => {
    const read = readBoardText(out, catalog);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { title, design } = read.value.document;
    return [title, ...design.nodes.map(({ label }) => label), `${design.edges.length}`];
  };
  await run(file('shop.mmd', 'flowchart LR\n a[Orders Lambda] --> b[SQS]'));
  expect(shown()).toEqual(['shop', 'Orders Lambda', 'SQS', '1']);

  [out, told] = ['', ''];
  const notes = file('notes.md', twoFences);
  await run(notes);
  expect(shown()).toEqual(['notes', 'Orders Lambda', 'Orders table', '1']);
  expect(told).toContain('This is diagram 1 of the 2 in the text.');

  [out, told] = ['', ''];
  await run(notes, '--diagram', '2');
  expect(shown()).toEqual(['Second', 'SQS', 'a', '1']);
  expect(await failure(notes, '--diagram', '3')).toMatchObject({
    code: 3,
    message: expect.stringContaining('there are 2 diagrams in this text, and no number 3'),
  });
  expect(await failure(file('bad.mmd', 'flowchart LR\n a[x (y)] --> b'))).toMatchObject({
    code: 3,
    message: expect.stringContaining('line 2: column 6: “(” does not fit here'),
  });
});

test('a diagram is laid out the way it leads, keeps safe links, and guesses are told of', async () => {
  const places = async (direction: string) => {
    [out, told] = ['', ''];
    const text = `flowchart ${direction}\n a[Lambda] --> b[(Orders DB)]\n click a "https://example.com/a"\n click b call steal()`;
    await run(file(`${direction}.mmd`, text));
    const read = readBoardText(out, catalog);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { n1, n2 } = read.value.document.layout.nodes;
    return { x: Math.sign((n2?.x ?? 0) - (n1?.x ?? 0)), y: Math.sign((n2?.y ?? 0) - (n1?.y ?? 0)), link: n1?.link };
  };
  const link = 'https://example.com/a';
  expect(await places('TB')).toEqual({ x: 0, y: 1, link });
  expect(await places('BT')).toEqual({ x: 0, y: -1, link });
  expect(await places('LR')).toEqual({ x: 1, y: 0, link });
  expect(await places('RL')).toEqual({ x: -1, y: 0, link });
  expect(told).toContain('“Orders DB” is a plain box; it may be RDS (45 %), DynamoDB (43 %), Aurora (41 %).');
  expect(told).toContain('One click leads to no address that is kept, and is left out.');
});

test('a canvas becomes a board, and one that is damaged is refused with its line and place', async () => {
  const card = (id: string, text: string, x: number) => ({ id, type: 'text', x, y: 0, width: 250, height: 60, text });
  const nodes = [card('a', '# API Gateway', 0), card('b', 'Orders (AWS Lambda)', 400)];
  const edges = [{ id: 'e', fromNode: 'a', toNode: 'b', label: 'orders' }];
  await run(file('plan.canvas', JSON.stringify({ nodes, edges })));
  const read = readBoardText(out, catalog);
  const design = read.ok ? read.value.document.design : null;
  expect(design?.nodes.map(({ service, label }) => [service, label])).toEqual([
    ['api-gateway-rest', 'API Gateway'],
    ['lambda', 'Orders (AWS Lambda)'],
  ]);
  expect(design?.edges.map(({ from, to, label }) => [from, to, label])).toEqual([['n1', 'n2', 'orders']]);
  expect(told).toBe('');

  const damaged =
    '{\n"nodes": [\n{"id": "a", "type": "text", "x": null, "y": 0, "width": 9, "height": 9, "text": ""}\n]}';
  expect(await failure(file('bad.canvas', damaged))).toMatchObject({
    code: 3,
    message: expect.stringMatching(/bad\.canvas: .*\n {2}line 3: nodes\[0\]\.x: 'x' must be a number, not null/),
  });
});

test('a Mermaid text of ours comes back as the very file that it was made of, places missing where they were', async () => {
  const file = path.resolve(import.meta.dirname, '../assets/examples/pattern-1-event-driven.edgewise');
  const read = readBoardText(fs.readFileSync(file, 'utf8'), catalog);
  if (!read.ok) throw new Error('unreadable');
  const { document } = read.value;
  const text = mermaidOf(
    { document, analysis: analyze(document.design, catalog), catalog },
    { plain: false, embed: true },
  );
  fs.writeFileSync(path.join(folder, 'back.mmd'), text);
  await run(path.join(folder, 'back.mmd'));
  expect(out).toBe(writeBoard(document, catalog));
});
