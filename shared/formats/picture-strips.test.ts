import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngChunks } from './inside/png-chunks.ts';
import {
  isAtOnce,
  pixelsOf,
  pngOfStrips,
  possibleScale,
  type Strip,
  scaleWords,
  sizeOfSvg,
  stripSvg,
  stripsOf,
  widened,
} from './picture-strips.ts';

test('no side is longer than 16,000 pixels, and who asked for more is told', () => {
  expect([possibleScale({ width: 880, height: 716 }, 2), possibleScale({ width: 4000, height: 10 }, 4)]).toEqual([
    2, 4,
  ]);
  expect(possibleScale({ width: 100, height: 32_000 }, 4)).toBe(0.5);
  expect(pixelsOf({ width: 32_000, height: 33 }, 0.5)).toEqual({ width: 16_000, height: 17 });
  expect(scaleWords({ width: 880, height: 716 }, 4)).toEqual([]);
  expect(scaleWords({ width: 8000, height: 700 }, 4)).toEqual([
    'At 4× a side would be longer than 16,000 pixels: the picture is drawn at 2.00×. For more, choose SVG or PDF.',
  ]);
});

test('strips cover a picture once, and are as large as memory allows', () => {
  const pixels = { width: 16_000, height: 15_999 };
  const strips = stripsOf(pixels);
  let next = 0;
  for (const { from, rows } of strips) {
    expect(from).toBe(next);
    next += rows;
    expect(rows * 16_000).toBeLessThanOrEqual(40_000_000);
  }
  expect([next, strips.length]).toEqual([15_999, 7]);
  expect([isAtOnce({ width: 8000, height: 7000 }), isAtOnce(pixels)]).toEqual([true, false]);
  expect(stripsOf({ width: 10, height: 10 })).toEqual([{ from: 0, rows: 10 }]);
});

test('a strip shows its own part of the drawing at the same scale', () => {
  const svg =
    '<svg xmlns="x" width="100" height="60" viewBox="-10 5 100 60" role="img"><rect width="1" height="2"/></svg>';
  expect(sizeOfSvg(svg)).toEqual({ width: 100, height: 60 });
  expect(stripSvg(svg, { width: 200, height: 120 }, { from: 40, rows: 20 })).toBe(
    '<svg xmlns="x" width="200" height="20" viewBox="-10 25 100 10" preserveAspectRatio="none" role="img"><rect width="1" height="2"/></svg>',
  );
});

test('a card on the edge of two strips is drawn whole for both, and cards elsewhere for neither', () => {
  const card = (id: string, y: number) =>
    `<g transform="translate(0 ${y})"><title>${id}\nx</title><use href="#i"/></g>`;
  const frame = '<g><title>f</title><rect y="900" width="1"/><use href="#i" x="2" y="902"/></g>';
  const parts = ['<defs></defs>', '<path d="M0 0"/>', card('a', 0), card('b', 470), card('c', 700), frame];
  const svg = `<svg xmlns="x" width="100" height="1000" viewBox="0 0 100 1000">\n${parts.join('\n')}\n</svg>\n`;
  const pixels = { width: 200, height: 2000 };
  const shown = (strip: Strip) => {
    const part = stripSvg(svg, pixels, widened(pixels, strip, 2), strip);
    return [/viewBox="[^"]*"/.exec(part)?.[0], parts.map((one) => (part.includes(one) ? '1' : '0')).join('')];
  };
  expect(shown({ from: 0, rows: 1000 })).toEqual(['viewBox="0 0 100 572"', '111100']);
  expect(shown({ from: 1000, rows: 1000 })).toEqual(['viewBox="0 428 100 572"', '110111']);
});

test.each([true, false])('strips are joined to one PNG without a seam, opaque %s', async (isOpaque) => {
  const pixels = { width: 3_000_000, height: 9 };
  const at = (x: number, y: number) => [(x + 3 * y) & 255, (x >> 8) & 255, y * 20, isOpaque ? 255 : (x * y) & 255];
  const parts: Uint8Array[] = [];
  const calls: number[] = [];
  const draw = async ({ from, rows }: Strip) => {
    calls.push(rows);
    const data = new Uint8Array(pixels.width * rows * 4);
    for (let y = 0; y < rows; y++) for (let x = 0; x < 500; x++) data.set(at(x, from + y), (y * pixels.width + x) * 4);
    return data;
  };
  const compressor = {
    write: async (bytes: Uint8Array) => {
      parts.push(bytes);
    },
    end: async () => new Uint8Array(deflateSync(Buffer.concat(parts), { level: 1 })),
  };
  const png = await pngOfStrips(pixels, isOpaque, draw, compressor, stripsOf(pixels, 12_000_000));
  expect(calls).toEqual([4, 4, 1]);
  const chunks = pngChunks(png);
  if (!chunks.ok) throw new Error(chunks.error);
  expect(chunks.value.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
  const data = inflateSync(chunks.value[1]?.data ?? new Uint8Array());
  const bytes = isOpaque ? 3 : 4;
  const row = pixels.width * bytes + 1;
  expect(data.length).toBe(row * 9);
  // Undone as every reader does it: each row is the one above and what is said.
  const above = new Uint8Array(500 * bytes);
  for (let y = 0; y < 9; y++) {
    expect(data[y * row]).toBe(2);
    for (let i = 0; i < above.length; i++) above[i] = (above[i] ?? 0) + (data[y * row + 1 + i] ?? 0);
    const wanted = Array.from({ length: 500 }, (_, x) => at(x, y).slice(0, bytes)).flat();
    expect([...above]).toEqual(wanted.map((value) => value & 255));
  }
});
