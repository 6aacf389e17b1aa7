import { expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { emptyDocument } from '../model/document.ts';
import { applyEdit } from '../model/edit.ts';
import { readBoardText } from './board-read.ts';
import { writeBoard } from './board-write.ts';

it('the calculator’s lines are kept in the board’s file, whatever they hold', () => {
  const text = 'rate = 1e9/day\nrate × 1 KB → shards // "quoted"\n';
  const board = applyEdit(emptyDocument('Sums'), { kind: 'set-pad', text });
  const read = readBoardText(writeBoard(board, catalog), catalog);
  expect(read).toEqual({ ok: true, value: { document: board, warnings: [] } });
});

it('a pad that is no text is refused, with its line', () => {
  const file =
    '{\n"format": "edgewise",\n"version": 1,\n"design": { "nodes": [], "edges": [] },\n"sketch": {\n"pad": 5 }\n}';
  expect(readBoardText(file, catalog)).toEqual({
    ok: false,
    error: [{ path: 'sketch.pad', line: 6, message: "'pad' must be text, not a number" }],
  });
});
