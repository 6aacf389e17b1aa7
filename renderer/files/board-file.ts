/** A board as its file. Loaded with the first save: nothing of it is needed to show a board. */
import { writeBoard } from '../../shared/formats/board-write.ts';
import type { Document } from '../../shared/model/document.ts';
import { largestFile } from '../../shared/model/limits.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { catalog } from '../store/catalog.ts';

/** A board's file, byte for byte. */
export function boardBytes(document: Document): Uint8Array {
  return new TextEncoder().encode(writeBoard(document, catalog));
}

/** The bytes to write, or why nothing is to be written: a larger file could not be opened again. */
export function bytesToWrite(document: Document): Result<Uint8Array, string> {
  const bytes = boardBytes(document);
  if (bytes.length <= largestFile) return ok(bytes);
  return failed(
    `The board would be a file of ${Math.ceil(bytes.length / 1e6)} MB and could not be opened again, since a board has at most ${largestFile / 1e6} MB. Nothing was written. Take away pictures or drawings, then save again.`,
  );
}
