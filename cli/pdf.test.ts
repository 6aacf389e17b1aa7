import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { usualExport } from '../shared/formats/format.ts';
import { pictureOf } from '../shared/formats/svg.ts';
import { type Document, emptyDocument } from '../shared/model/document.ts';
import { artworkFrom, assetsFolder } from './artwork.ts';
import { pdfOfPicture } from './pdf.ts';

const empty = emptyDocument('A (title) \\ with "marks"');
const node = (id: string, label: string) => ({ id, service: 'lambda', label, group: null, params: {} });
const board: Document = {
  ...empty,
  design: { ...empty.design, nodes: [node('a', 'Latin Ελλ Кир'), node('b', '日本'), node('c', 'Third')] },
  layout: {
    ...empty.layout,
    nodes: {
      a: { x: 0, y: 0, link: 'https://example.com/a' },
      b: { x: 400, y: 0, link: 'javascript:alert(1)' },
      c: { x: 0, y: 20_000 },
    },
  },
};
const small: Document = {
  ...board,
  layout: { ...board.layout, nodes: { ...board.layout.nodes, c: { x: 0, y: 200 } } },
};

async function made(document: Document): Promise<Buffer> {
  const source = { document, analysis: analyze(document.design, catalog), catalog };
  const picture = pictureOf(source, { ...usualExport, fonts: false, embed: false }, artworkFrom(assetsFolder()));
  return Buffer.from(await pdfOfPicture(picture, document.title, assetsFolder(), 'board'));
}

/** Everything that is compressed in it, as text. */
function streams(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\n/g)]
    .map(({ index }) => {
      try {
        return inflateSync(pdf.subarray(index + 7), { finishFlush: 2 }).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}

test('a PDF is one page of the size of the drawing, the same bytes each time, with type, title and links that may be followed', async () => {
  const pdf = await made(small);
  const text = pdf.toString('latin1');
  expect(await made(small)).toEqual(pdf);
  // 400 + 184 + 48 wide, 200 + 64 + 1 of shadow + 48 high, of which 4 px are 3 points.
  expect(text.match(/\/MediaBox \[[^\]]*\]/g)).toEqual([`/MediaBox [0 0 ${632 * 0.75} ${313 * 0.75}]`]);
  expect(text).toContain('(A \\(title\\) \\\\ with "marks")');
  expect([
    text.includes('(https://example.com/a)'),
    text.includes('javascript'),
    /\/JS\b|\/JavaScript/.test(text),
  ]).toEqual([true, false, false]);
  // Only the weights that are used, cut to their characters; the words can be found, and those beyond Inter are a picture.
  expect(text.match(/\/FontFile2/g)?.length).toBe(2);
  const inside = streams(pdf);
  for (const letter of 'LΕК') expect(inside).toContain(`<${letter.codePointAt(0)?.toString(16).padStart(4, '0')}>`);
  expect(inside).not.toContain('<65e5>');
  expect(text).toContain('/Subtype /Image');
  expect(pdf.length).toBeLessThan(60_000);
});

test('a drawing larger than any page is made smaller', async () => {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec((await made(board)).toString('latin1')) ?? [];
  expect(Number(height)).toBeCloseTo(14_400, 3);
  expect(Number(width)).toBeCloseTo((14_400 * 632) / 20_113, 1);
});
