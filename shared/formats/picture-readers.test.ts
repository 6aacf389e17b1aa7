import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { writeBoard } from './board-write.ts';
import { readerFor } from './drawing-readers.ts';
import { usualExport } from './format.ts';
import { joined, pngChunk, pngSignature } from './inside/png-chunks.ts';
import { insidePng, pngWith } from './inside/png-inside.ts';
import { only } from './only.ts';
import { svgOf } from './svg.ts';
import { toUtf8 } from './utf8.ts';

const empty = emptyDocument('One & <two> "quotes" \u2028');
const board: Document = {
  ...empty,
  design: {
    ...empty.design,
    nodes: ['a', 'b', '__proto__'].map((id) => ({
      id,
      service: 'lambda',
      label: `data-edgewise="${id}"`,
      group: null,
      params: {},
    })),
    edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: {} }],
  },
};
const none = { icon: () => null, font: () => null };
const svg = (document = board, embed = true) =>
  svgOf({ document, analysis: analyze(board.design, catalog), catalog }, { ...usualExport, embed }, none);
const png = joined([
  pngSignature,
  ...['IHDR', 'IDAT', 'IEND'].map((type) => pngChunk(type, new Uint8Array(type === 'IHDR' ? 13 : 0))),
]);

async function opened(name: string, content: Uint8Array) {
  const reader = readerFor(name, content);
  const read = await reader?.read(content, { catalog, isAddress: () => true, pictureRoom: 1e6 });
  if (read === undefined) return 'nobody reads it';
  return read.ok ? read.value : read.error;
}

test('a picture opens as the board that it carries, whatever it is called', async () => {
  const written = writeBoard(board, catalog);
  for (const content of [toUtf8(svg()), pngWith(png, 2, written)]) {
    const read = await opened('picture.txt', content);
    if (typeof read === 'string' || !('document' in read)) throw new Error(JSON.stringify(read));
    expect([writeBoard(read.document, catalog), read.remarks, read.isBoard]).toEqual([written, [], true]);
  }
});

test('a part of a board carries that part alone', async () => {
  const part = only(board, ['b']);
  if (!part.ok) throw new Error(part.error.join());
  expect(await opened('part.svg', toUtf8(svg(part.value)))).toMatchObject({
    document: { title: board.title, design: { nodes: [board.design.nodes[1]], edges: [] } },
  });
});

test('a picture without a board says so', async () => {
  const issue = {
    path: '',
    line: 1,
    message:
      'There is no board inside this picture. Either it was made without one, or a program that saved it again has left it out.',
  };
  expect(await opened('a.svg', toUtf8(svg(board, false)))).toEqual([issue]);
  expect(await opened('a.png', png)).toEqual([issue]);
});

test('a board inside that is no sound board is refused with its issues and its place, and warnings pass through', async () => {
  const bad = '{ "format": "edgewise", "version": 1,\n "design": { "nodes": [], "edges": [{ "id": "e" }] } }';
  const issues = await opened('a.png', pngWith(png, 1, bad));
  expect(issues).toContainEqual({
    path: 'design.edges[0]',
    line: 2,
    message: expect.stringMatching(/'from' is missing \(in the board inside, iTXt at byte 54\)$/),
  });
  const odd = '{ "format": "edgewise", "version": 1, "design": { "nodes": [], "edges": [], "colour": 1 } }';
  expect(await opened('a.png', pngWith(png, 1, odd))).toMatchObject({
    remarks: [expect.stringMatching(/^line 1: design.colour: /)],
  });
  const broken = pngWith(png, 1, odd);
  broken[broken.length - 40] = (broken.at(-40) ?? 0) ^ 255;
  expect([insidePng(broken).ok, await opened('a.png', broken)]).toEqual([
    true,
    [
      {
        path: '',
        line: 1,
        message:
          'The board inside this picture is damaged (iTXt at byte 54): its checksum does not match. Export it again.',
      },
    ],
  ]);
});

test('the drawing of another program inside a picture is read as its file is', async () => {
  const cell =
    '<mxCell id="2" value="Orders Lambda" vertex="1" parent="1"><mxGeometry width="120" height="60" as="geometry"/></mxCell>';
  const file = `<mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cell}</root></mxGraphModel></diagram></mxfile>`;
  const text = joined([toUtf8('mxfile'), Uint8Array.of(0), toUtf8(encodeURIComponent(file))]);
  const drawn = joined([png.slice(0, -12), pngChunk('tEXt', text), pngChunk('IEND', new Uint8Array())]);
  const inPng = await opened('a.png', drawn);
  expect(inPng).toMatchObject({ document: { design: { nodes: [{ label: 'Orders Lambda', service: 'lambda' }] } } });
  expect(inPng).toEqual(await opened('a.drawio', toUtf8(file)));
});
