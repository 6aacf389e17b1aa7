/** Boards as the bytes of their files. */

import { type ReadBoard, readBoard } from '../../shared/formats/board-read.ts';
import { writeBoard } from '../../shared/formats/board-write.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Issue, Result } from '../../shared/model/result.ts';
import { catalog } from '../store/catalog.ts';

/** A board out of a file's bytes, or everything that is wrong with them. */
export function readBoardBytes(bytes: Uint8Array): Result<ReadBoard, readonly Issue[]> {
  return readBoard(bytes, catalog);
}

/** A board's file, byte for byte. */
export function boardBytes(document: Document): Uint8Array {
  return new TextEncoder().encode(writeBoard(document, catalog));
}
