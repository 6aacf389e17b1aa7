import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../base64.ts';
import { toUtf8 } from '../utf8.ts';
import { bytesOfLatin1, latin1OfBytes } from './carried.ts';
import { crc32 } from './crc.ts';
import { deflated, inflated } from './deflated.ts';
import { joined, pngChunk, pngChunks, pngSignature } from './png-chunks.ts';
import { insidePng, pngWith } from './png-inside.ts';
import { boardAttribute, insideSvg } from './svg-inside.ts';

const bytes = fc.uint8Array({ maxLength: 2000 });

test('base64 is what every other program writes, and comes back', () => {
  fc.assert(
    fc.property(bytes, (data) => {
      expect(toBase64(data)).toBe(Buffer.from(data).toString('base64'));
      expect(fromBase64(toBase64(data))).toEqual(data);
    }),
  );
  expect(['A', 'AA A', 'A*==', 'ü'].map(fromBase64)).toEqual([null, Uint8Array.of(0, 0), null, null]);
});

describe('compressed data', () => {
  test('is read by zlib and comes back, wherever the stream is cut into steps', () => {
    const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7919 * (1 + (i >> 3))) & 255);
    for (const length of [0, 1, 5, 1000, 16_370, 16_380, 16_390, 50_000, 300_000]) {
      const data = noise(length);
      expect(new Uint8Array(inflateSync(deflated(data)))).toEqual(data);
      expect(inflated(deflated(data))).toEqual({ ok: true, value: data });
    }
  });

  test('that is damaged, cut off or too large is refused', () => {
    const packed = deflated(toUtf8('abcdefgh'.repeat(100)));
    const broken = packed.slice();
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    const said = (data: Uint8Array) => {
      const read = inflated(data);
      return read.ok ? 'fine' : read.error;
    };
    expect(said(broken)).toBe('its checksum does not match');
    for (let length = 0; length < packed.length; length++) expect(said(packed.slice(0, length))).not.toBe('fine');
    expect(said(new Uint8Array(100).fill(7))).toBe('its compressed data is damaged');
    expect(said(new Uint8Array(deflateSync(Buffer.alloc(60_000_000))))).toBe('it unpacks to more than 50 MB');
  });
});

const empty = joined([
  pngSignature,
  pngChunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0)),
  pngChunk('IDAT', new Uint8Array(deflateSync(Buffer.alloc(5)))),
  pngChunk('IEND', new Uint8Array()),
]);
const text = (png: Uint8Array) => {
  const inside = insidePng(png);
  if (!inside.ok) return inside.error;
  if (inside.value === null) return null;
  return inside.value.file.ok ? Buffer.from(inside.value.file.value).toString() : inside.value.file.error;
};

describe('a PNG', () => {
  test('carries a board before its pixels, and says how large it is meant to be', () => {
    const png = pngWith(empty, 2, '{"é": "日本"}');
    expect(text(png)).toBe('{"é": "日本"}');
    const chunks = pngChunks(png);
    if (!chunks.ok) throw new Error(chunks.error);
    expect(chunks.value.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    // 2 × 96 dpi, in pixels a metre.
    expect([...(chunks.value[1]?.data ?? [])]).toEqual([0, 0, 29, 135, 0, 0, 29, 135, 1]);
    expect(crc32(toUtf8('IEND'))).toBe(0xae426082);
  });

  test('has one board: another takes its place, and none leaves none', () => {
    const first = pngWith(empty, 1, 'first');
    expect([text(pngWith(first, 1, 'second')), text(pngWith(first, 1, null)), text(empty)]).toEqual([
      'second',
      null,
      null,
    ]);
    expect(pngWith(pngWith(empty, 1, 'x'.repeat(9999)), 1, null).length).toBe(pngWith(empty, 1, null).length);
  });

  test('that is damaged says where', () => {
    const png = pngWith(empty, 2, 'board');
    const at = latin1OfBytes(png).indexOf('edgewise');
    const broken = png.slice();
    broken[at + 30] = (broken[at + 30] ?? 0) ^ 255;
    expect(text(broken)).toBe('its checksum does not match');
    expect(text(png.slice(0, at))).toBe('the file ends in the middle of the part that begins at byte 54');
    expect(text(png.slice(0, 54))).toBe('the file ends before the picture does');
  });

  test('carries the drawings of other programs in their ways', () => {
    const scene = '{"type":"excalidraw","elements":[{"text":"é"}]}';
    const envelope = (compressed: boolean) =>
      JSON.stringify({
        version: '1',
        encoding: 'bstring',
        compressed,
        encoded: latin1OfBytes(compressed ? new Uint8Array(deflateSync(scene)) : toUtf8(scene)),
      });
    const withText = (type: string, keyword: string, data: Uint8Array) =>
      joined([
        empty.slice(0, -12),
        pngChunk(type, joined([toUtf8(keyword), Uint8Array.of(0), data])),
        pngChunk('IEND', new Uint8Array()),
      ]);
    for (const compressed of [true, false])
      expect(text(withText('tEXt', 'application/vnd.excalidraw+json', bytesOfLatin1(envelope(compressed))))).toBe(
        scene,
      );
    const file = '<mxfile><diagram>é</diagram></mxfile>';
    const quoted = toUtf8(encodeURIComponent(file));
    expect(text(withText('tEXt', 'mxfile', quoted))).toBe(file);
    const packed = new Uint8Array(deflateSync(quoted));
    expect(text(withText('zTXt', 'mxGraphModel', joined([Uint8Array.of(0), packed])))).toBe(file);
    // Without the two bytes before and the four after, as one program writes it.
    expect(text(withText('zTXt', 'mxGraphModel', joined([Uint8Array.of(0), packed.slice(2, -4)])))).toBe(file);
  });

  test('whatever its bytes are, reading it never throws', () => {
    fc.assert(
      fc.property(fc.nat(empty.length + 60), bytes, (at, other) => {
        const png = pngWith(empty, 1, 'board'.repeat(30)).slice();
        png.set(
          other.subarray(0, png.length - at > 0 ? Math.min(other.length, png.length - at) : 0),
          Math.min(at, png.length),
        );
        text(joined([pngSignature, png.subarray(8)]));
      }),
    );
  });
});

describe('an SVG', () => {
  const svg = (attributes: string, content = '') => `<?xml version="1.0"?>\n<svg ${attributes}>${content}</svg>`;
  const inside = (source: string) => {
    const carried = insideSvg(source);
    if (carried === null) return null;
    return [
      carried.kind,
      carried.place,
      carried.file.ok ? Buffer.from(carried.file.value).toString() : carried.file.error,
    ];
  };
  const [[name = '', value = ''] = []] = Object.entries(boardAttribute('{"é": 1}'));

  test('carries a board on its root, in either kind of quotes', () => {
    expect(inside(svg(`${name}="${value}"`))).toEqual(['edgewise', 'line 2', '{"é": 1}']);
    expect(inside(svg(`${name}='${value}'`))).toEqual(['edgewise', 'line 2', '{"é": 1}']);
    expect(inside(svg('width="1"', `<text>${name}</text>`))).toBeNull();
  });

  test('that is damaged says so', () => {
    expect(inside(svg(`${name}="${value.slice(0, -9)}"`))?.[2]).toMatch(/^its (?:compressed data|checksum)/);
    expect(inside(svg(`${name}="${value.replace('base64,', 'base64,*')}"`))?.[2]).toBe('its text is no base64');
    expect(inside(`<svg ${name}="${value}`)?.[2]).toBe('it is cut off');
  });

  test('carries the drawings of other programs in their ways', () => {
    const scene = '{"type":"excalidraw"}';
    const packed = JSON.stringify({ encoded: latin1OfBytes(new Uint8Array(deflateSync(scene))), compressed: true });
    const payload = `<!-- payload-type:application/vnd.excalidraw+json --><!-- payload-version:2 --><!-- payload-start -->${toBase64(bytesOfLatin1(packed))}<!-- payload-end -->`;
    expect(inside(svg('width="1"', `<metadata>${payload}</metadata>`))).toEqual(['excalidraw', 'line 2', scene]);
    const quoted = '&lt;mxfile a=&quot;&#233;&#x65E5;&amp;&quot;/&gt;';
    expect(inside(svg(`width="1" content="${quoted}"`))).toEqual(['drawio', 'line 2', '<mxfile a="é日&"/>']);
  });
});
