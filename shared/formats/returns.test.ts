import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { isOutsideAddress } from '../host/address.ts';
import type { Document } from '../model/document.ts';
import { pictureRoom } from '../model/limits.ts';
import { documents } from '../random-documents.ts';
import { readBoardText } from './board-read.ts';
import { writeBoard } from './board-write.ts';
import { readers } from './drawing-readers.ts';
import { type Artwork, usualExport } from './format.ts';
import { formatById } from './index.ts';
import { toUtf8 } from './utf8.ts';

const noArtwork: Artwork = { icon: () => null, font: () => null };
const reading = {
  catalog,
  isAddress: isOutsideAddress,
  pictureRoom,
};

/** As a file gives it back: what every board on a disk is. */
function fromFile(document: Document): Document {
  const read = readBoardText(writeBoard(document, catalog), catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

async function returned(id: string, document: Document): Promise<Document> {
  const format = formatById(id);
  const reader = readers.find((one) => one.id === id);
  if (format?.kind !== 'text' || reader === undefined) throw new Error(`no ${id}`);
  const source = { document, analysis: analyze(document.design, catalog), catalog };
  const text = format.write(source, usualExport, noArtwork);
  const read = await reader.read(toUtf8(text), reading);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.remarks).toEqual([]);
  return read.value.document;
}

test.each(['excalidraw', 'drawio', 'canvas'])(
  'a board that goes out as %s comes back as it was',
  async (id) => {
    await fc.assert(
      fc.asyncProperty(documents, async (random) => {
        const document = fromFile(random);
        expect(await returned(id, document)).toEqual(document);
      }),
      { numRuns: proofRuns(20) },
    );
  },
  600_000,
);
