import { canonicalService } from '../../catalog/index.ts';
import { failed, type Issue, ok, type Result } from '../../model/result.ts';
import { isObject, type JsonObject } from '../board-check.ts';
import type { DrawingReader, ReadDrawing, ReadingDrawing } from '../drawing-reader.ts';
import { boardOf } from '../foreign/board.ts';
import { remarks as collect } from '../foreign/remarks.ts';
import { nameList } from '../name-list.ts';
import { fromUtf8 } from '../utf8.ts';
import { type Cell, cellsOf } from './cells.ts';
import { looksLikeDrawio } from './looks-like.ts';
import { firstPage } from './pages.ts';
import { pictureReader } from './pictures.ts';
import { thingsOf } from './things.ts';

export const drawioReader: DrawingReader = {
  id: 'drawio',
  label: 'draw.io',
  extensions: ['drawio', 'dio'],
  recognises(content) {
    const text = fromUtf8(content.subarray(0, 4000)) ?? fromUtf8(content);
    return text !== null && looksLikeDrawio(text);
  },
  async read(content, reading) {
    const text = fromUtf8(content);
    return text === null
      ? failed([{ path: '', line: 1, message: 'This is no text in UTF-8.' }])
      : fromDrawio(text, reading);
  },
};

/** A board out of the text of a draw.io file, or of a page of one, wherever it was found: a file, a clipboard, a picture. */
export function fromDrawio(text: string, reading: ReadingDrawing): Result<ReadDrawing, readonly Issue[]> {
  const page = firstPage(text.replace(/^\ufeff/, '').replace(/^\s+(?=<\?xml)/, ''));
  if (!page.ok)
    return failed([{ ...page.error, message: `This draw.io drawing cannot be read: ${page.error.message}.` }]);
  const { cells, left } = cellsOf(page.value.model);
  const remarks = collect();
  remarks.leave('many', left);
  const { catalog } = reading;
  const things = thingsOf(cells, (words) => canonicalService(catalog, words), remarks);
  const board = boardOf(
    {
      name: 'draw.io drawing',
      things,
      pictures: (said) => pictureReader(cells, reading.pictureRoom, said),
      remarks,
      rest: restIn(cells),
    },
    reading,
  );
  if (!board.ok) return failed([{ path: '', line: 1, message: board.error }]);
  const { document, remarks: said, doubts = [] } = board.value;
  const { others } = page.value;
  const pages =
    others.length === 0
      ? []
      : [
          `The first page was read; ${others.length === 1 ? 'another one' : `${others.length} others`} (${nameList(others)}) ${others.length === 1 ? 'was' : 'were'} not.`,
        ];
  return ok({ document, remarks: [...said, ...pages], doubts });
}

function restIn(cells: readonly Cell[]): JsonObject | null {
  const data = cells.find(({ boardData }) => boardData !== null)?.boardData ?? null;
  if (data === null) return null;
  try {
    const rest: unknown = JSON.parse(data);
    return isObject(rest) ? rest : null;
  } catch {
    return null;
  }
}
