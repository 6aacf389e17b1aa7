import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { isOutsideAddress } from '../host/address.ts';
import type { Document } from '../model/document.ts';
import { pictureRoom } from '../model/limits.ts';
import { readBoard } from './board-read.ts';
import { fromExcalidraw } from './excalidraw.ts';
import { excalidraw, excalidrawClipboard } from './excalidraw-out.ts';
import { type Artwork, usualExport } from './format.ts';

const icons: Artwork = { icon: () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', font: () => null };
const reading = {
  catalog,
  isAddress: isOutsideAddress,
  pictureRoom,
};

function example(name: string): Document {
  const file = path.join(import.meta.dirname, '../../assets/examples', `${name}.edgewise`);
  const read = readBoard(fs.readFileSync(file), catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

const board = example('one-billion-events');
const source = { document: board, analysis: analyze(board.design, catalog), catalog };

// biome-ignore lint/suspicious/noExplicitAny: a file's JSON is looked into and changed at will, as the other program does
type Loose = any;

function drawing(): { elements: Loose[]; files: Record<string, Loose>; edgewise?: Loose } {
  return JSON.parse(excalidraw.write(source, usualExport, icons));
}

function back(file: object): Document {
  const read = fromExcalidraw(JSON.stringify(file), reading);
  if (!read.ok) throw new Error(read.error);
  return read.value.document;
}

const named = (file: { elements: Loose[] }, text: string) => {
  const words = file.elements.find((one) => one.originalText === text);
  return file.elements.find(({ id }) => id === words.containerId);
};

test('boxes hold their words, arrows are bound at both ends, and each end knows of it', () => {
  const { elements, files } = drawing();
  const byId = new Map(elements.map((one) => [one.id, one]));
  expect(byId.size).toBe(elements.length);
  const arrows = elements.filter(({ type, customData }) => type === 'arrow' && customData.edgewise.kind === 'edge');
  expect(arrows).toHaveLength(board.design.edges.length);
  for (const arrow of arrows) {
    for (const { elementId, fixedPoint } of [arrow.startBinding, arrow.endBinding]) {
      expect(byId.get(elementId).boundElements).toContainEqual({ id: arrow.id, type: 'arrow' });
      for (const part of fixedPoint) expect(part).toBeGreaterThanOrEqual(0);
    }
  }
  for (const text of elements.filter(({ containerId }) => containerId != null)) {
    expect(byId.get(text.containerId).boundElements).toContainEqual({ id: text.id, type: 'text' });
  }
  for (const { fileId } of elements.filter(({ type }) => type === 'image'))
    expect(files[fileId].dataURL).toMatch(/^data:image\/svg\+xml;base64,/);
  const boxes = elements.filter(({ customData }) => customData?.edgewise?.kind === 'node');
  expect(boxes.map(({ id }) => elements.find(({ containerId }) => containerId === id).originalText).sort()).toEqual(
    board.design.nodes.map(({ label }) => label).sort(),
  );
});

test('the same board gives the same file, and without data it is a drawing like any other', () => {
  expect(excalidraw.write(source, usualExport, icons)).toBe(excalidraw.write(source, usualExport, icons));
  const bare = excalidraw.write(source, { ...usualExport, embed: false, plain: true }, icons);
  expect(bare).not.toContain('edgewise"');
  const document = back(JSON.parse(bare));
  const names = ({ design }: Document) => design.nodes.map(({ label, service }) => `${label} ${service}`).sort();
  expect(document.design.nodes.map(({ label }) => label).sort()).toEqual(
    board.design.nodes.map(({ label }) => label).sort(),
  );
  expect(document.design.edges).toHaveLength(board.design.edges.length);
  expect(document.design.groups.map(({ kind }) => kind).sort()).toEqual(['region', 'vpc']);
  expect(names(document).length).toBe(names(board).length);
});

test('what Excalidraw drops of the file is with an element', () => {
  const { edgewise, ...rest } = drawing();
  expect(edgewise.title).toBe(board.title);
  expect(back(rest)).toEqual(board);
});

test('a box that was moved and renamed there is so here, with its figures', () => {
  const file = drawing();
  const events = named(file, 'Events');
  events.x += 40;
  events.y -= 20.04;
  file.elements.find(({ containerId }) => containerId === events.id).originalText = 'Clicks';
  const { design, layout } = back(file);
  const before = board.layout.nodes['stream'];
  expect(design).toEqual({
    ...board.design,
    nodes: board.design.nodes.map((node) => (node.id === 'stream' ? { ...node, label: 'Clicks' } : node)),
  });
  expect(layout.nodes['stream']).toEqual({ ...before, x: (before?.x ?? 0) + 40, y: (before?.y ?? 0) - 20 });
});

test('words on an arrow are its label; the figures under them stay those of the board', () => {
  const file = drawing();
  const words = file.elements.find(({ originalText }) => /^11\.6k\/s\n/.test(originalText ?? ''));
  words.originalText = `clicks\n${words.originalText}`;
  const changed = back(file).design.edges.filter(({ label }, i) => label !== board.design.edges[i]?.label);
  expect(changed.map(({ label }) => label)).toEqual(['clicks']);
});

test('what was taken away there is gone here, and a copy is a box of its own', () => {
  const file = drawing();
  const lake = named(file, 'Data lake');
  const copy = { ...lake, id: 'copy', x: lake.x + 400, boundElements: null };
  const without = (id: string) => ({ ...file, elements: file.elements.filter((one) => one.id !== id) });
  const { design, sketch } = back(without(lake.id));
  expect(design.nodes.map(({ label }) => label)).not.toContain('Data lake');
  expect(board.design.edges.length - design.edges.length).toBe(2);
  // The arrows that lost an end are lines, as any other that hangs loose.
  expect(sketch.shapes?.map(({ kind }) => kind)).toEqual(['line', 'line']);
  const twice = back({ ...file, elements: [...file.elements, copy] }).design.nodes;
  const before = board.design.nodes.find(({ label }) => label === 'Data lake');
  expect(twice.filter(({ id }) => id !== 'lake-2')).toEqual(board.design.nodes);
  expect(twice.find(({ id }) => id === 'lake-2')).toEqual({ ...before, id: 'lake-2', label: '', group: null });
});

test('what a person drew beside it comes in as from any drawing', () => {
  const file = drawing();
  const stream = named(file, 'Events');
  const box = { ...stream, id: 'new', x: stream.x + 2000, customData: undefined, boundElements: null };
  const words = {
    ...file.elements.find(({ type }) => type === 'text'),
    id: 'new-t',
    containerId: 'new',
    originalText: 'SQS',
  };
  const arrow = {
    ...file.elements.find(({ type }) => type === 'arrow'),
    id: 'new-a',
    customData: undefined,
    boundElements: null,
    startBinding: { elementId: stream.id },
    endBinding: { elementId: 'new' },
  };
  const { design } = back({ ...file, elements: [...file.elements, box, words, arrow] });
  expect(design.nodes.at(-1)).toEqual({ id: 'n2', service: 'sqs-standard', label: 'SQS', group: null, params: {} });
  expect(design.edges.at(-1)).toMatchObject({ from: 'stream', to: 'n2' });
  expect(design.nodes.slice(0, -1)).toEqual(board.design.nodes);
});

test('data that somebody damaged is left, and the drawing is read all the same', () => {
  const file = drawing();
  named(file, 'Events').customData.edgewise.thing.params = 'none';
  const read = fromExcalidraw(JSON.stringify(file), reading);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.remarks.join(' ')).toContain('is damaged, so it was read as a drawing of another program');
  expect(read.value.document.design.nodes).toHaveLength(board.design.nodes.length);
});

test('a copy for the clipboard has the same elements', () => {
  const { elements, files } = drawing();
  const text = excalidrawClipboard(source, usualExport, icons);
  expect(JSON.parse(text)).toEqual({ type: 'excalidraw/clipboard', elements, files });
  expect(back(JSON.parse(text))).toEqual(board);
});
