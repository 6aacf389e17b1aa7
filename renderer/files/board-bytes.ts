/** Boards out of the bytes of their files. */

import { type ReadBoard, readBoard } from '../../shared/formats/board-read.ts';
import type { Issue, Result } from '../../shared/model/result.ts';
import { catalog } from '../store/catalog.ts';

/** A board out of a file's bytes, or everything that is wrong with them. */
export function readBoardBytes(bytes: Uint8Array): Result<ReadBoard, readonly Issue[]> {
  return readBoard(bytes, catalog);
}
