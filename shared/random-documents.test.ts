import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../scripts/proof-runs.mjs';
import { catalog } from './catalog/index.ts';
import { readBoardText } from './formats/board-read.ts';
import { writeBoard } from './formats/board-write.ts';
import { documents } from './random-documents.ts';

test('a random board is written and read back as it was', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const text = writeBoard(document, catalog);
      const read = readBoardText(text, catalog);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(writeBoard(read.value.document, catalog)).toBe(text);
    }),
    { numRuns: proofRuns(50) },
  );
});
