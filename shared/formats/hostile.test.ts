import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMermaid } from '../../cli/mermaid.ts';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { isOutsideAddress } from '../host/address.ts';
import type { Document } from '../model/document.ts';
import { pictureRoom } from '../model/limits.ts';
import type { Issue, Result } from '../model/result.ts';
import { damagedFiles } from '../random-damage.ts';
import { readBoard } from './board-read.ts';
import { writeBoard } from './board-write.ts';
import { readers } from './drawing-readers.ts';
import { type Artwork, usualExport } from './format.ts';
import { formats } from './index.ts';
import { pngWith } from './inside/png-inside.ts';
import { pngReader } from './picture-readers.ts';
import { toUtf8 } from './utf8.ts';

/** The requirement is two seconds; a busy machine is given ten. */
const longest = 10_000;

const examples = path.join(import.meta.dirname, '../../assets/examples');
const boards = ['one-billion-events', 'pattern-1-event-driven', 'guide-black-friday'].map((name) =>
  fs.readFileSync(path.join(examples, `${name}.edgewise`)),
);
const noArtwork: Artwork = { icon: () => null, font: () => null };

function documentIn(bytes: Uint8Array): Document {
  const read = readBoard(bytes, catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

/** The example boards as the format of that name writes them. */
function written(id: string): readonly Uint8Array[] {
  const format = formats.find((one) => one.id === id);
  if (format?.kind !== 'text') return [];
  return boards.map(documentIn).map((document) => {
    const source = { document, analysis: analyze(document.design, catalog), catalog };
    return toUtf8(format.write(source, { ...usualExport, fonts: false }, noArtwork));
  });
}

/** The smallest picture there is. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What stands for a format's files: what is written here, and small ones of its own program. */
const ownFiles: Readonly<Record<string, readonly Uint8Array[]>> = {
  png: boards.map((board) => pngWith(dot, 2, board.toString('utf8'))),
  excalidraw: [fs.readFileSync(path.join(import.meta.dirname, 'excalidraw/pattern-1.excalidraw'))],
};

/** Either says what is wrong and where, or gives a board that can be written, read, analysed and drawn. */
function judge(read: Result<{ readonly document: Document }, readonly Issue[]>): void {
  if (!read.ok) {
    expect(read.error.length).toBeGreaterThan(0);
    for (const { line, message } of read.error) {
      expect(line).toBeGreaterThan(0);
      expect(message).not.toBe('');
    }
    return;
  }
  const { document } = read.value;
  const again = readBoard(toUtf8(writeBoard(document, catalog)), catalog);
  expect(again.ok ? [] : again.error).toEqual([]);
  const source = { document, analysis: analyze(document.design, catalog), catalog };
  for (const format of formats) {
    if (format.kind !== 'text') continue;
    const text = format.write(source, { ...usualExport, fonts: false, embed: false }, noArtwork);
    if (format.id !== 'svg' && format.id !== 'drawio') continue;
    expect(text).not.toMatch(/href="\s*javascript:/i);
    // What stands between quotes is text, whatever it looks like.
    expect(text.replaceAll(/="[^"]*"/g, '=""')).not.toMatch(/<script|<[^<>]*\son\w+\s*=/i);
  }
}

describe('a damaged file gives an error that names the place, or a board that is sound', () => {
  const check = (files: readonly Uint8Array[], read: (bytes: Uint8Array) => Promise<Parameters<typeof judge>[0]>) =>
    fc.assert(
      fc.asyncProperty(damagedFiles(files), async (bytes) => {
        const start = performance.now();
        judge(await read(bytes));
        expect(performance.now() - start).toBeLessThan(longest);
      }),
      { numRuns: proofRuns(25) },
    );

  test('edgewise', () => check(boards, async (bytes) => readBoard(bytes, catalog)));

  const reading = {
    catalog,
    isAddress: isOutsideAddress,
    pictureRoom,
    parseMermaid,
  };
  test.each(readers.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
    const files = [...written(id), ...(ownFiles[id] ?? [])];
    // A reader without files to damage would pass unseen.
    expect(files.length).toBeGreaterThan(0);
    return check(files, (bytes) => reader.read(bytes, reading));
  });

  test('a damaged board within a picture that is sound', () =>
    fc.assert(
      fc.asyncProperty(damagedFiles(boards), async (bytes) => {
        judge(await pngReader.read(pngWith(dot, 2, Buffer.from(bytes).toString('utf8')), reading));
      }),
      { numRuns: proofRuns(25) },
    ));
});
