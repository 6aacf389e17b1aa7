/** Reads Excalidraw drawings with what a board here takes of them. Loads with the first one. */
import { fromExcalidraw, type ReadExcalidraw } from '../../shared/formats/excalidraw.ts';
import { isOutsideAddress } from '../../shared/host/address.ts';
import { readName } from '../../shared/line/read-name.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Result } from '../../shared/model/result.ts';
import { pictureLimits } from '../sketch/picture-bytes.ts';
import { catalog } from '../store/catalog.ts';
import type { Notice } from '../store/state.ts';
import { contentsOf } from './contents.ts';

/** The drawing as a board of its own; `beside` is the board that it comes on, whose pictures count too. Fails with a sentence for people. */
export function readExcalidraw(text: string, beside: Document | null): Result<ReadExcalidraw, string> {
  const there = (beside?.sketch.images ?? []).reduce((sum, { data }) => sum + data.length, 0);
  return fromExcalidraw(text, {
    catalog,
    read: (words) => readName(words, catalog),
    isAddress: isOutsideAddress,
    pictureRoom: pictureLimits.boardCharacters - there,
  });
}

/** What came of it, for the person who brought it. */
export function drawnWords({ document, remarks }: ReadExcalidraw): Notice {
  const text = `Drawn from Excalidraw: ${contentsOf(document)}`;
  return { kind: 'info', text, ...(remarks.length === 0 ? {} : { lines: remarks }) };
}
