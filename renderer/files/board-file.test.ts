import { expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { largestFile } from '../../shared/model/limits.ts';
import { readBoardBytes } from './board-bytes.ts';
import { bytesToWrite } from './board-file.ts';

/** A board whose file has so many bytes. */
function sized(bytes: number) {
  const empty = emptyDocument();
  const bare = bytesToWrite({ ...empty, sketch: { ...empty.sketch, pad: '' } });
  const room = bytes - (bare.ok ? bare.value.length : 0);
  return { ...empty, sketch: { ...empty.sketch, pad: 'a'.repeat(room) } };
}

test('what a file holds can be opened again; a byte more is told of and not written', () => {
  const full = bytesToWrite(sized(largestFile));
  expect(full.ok && [full.value.length, readBoardBytes(full.value).ok]).toEqual([largestFile, true]);
  expect(bytesToWrite(sized(largestFile + 1))).toEqual({
    ok: false,
    error:
      'The board would be a file of 51 MB and could not be opened again, since a board has at most 50 MB. Nothing was written. Take away pictures or drawings, then save again.',
  });
});
