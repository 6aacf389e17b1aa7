import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { emptyDocument } from '../model/document.ts';
import { applyEdit } from '../model/edit.ts';
import { readBoardText } from './board-read.ts';
import { writeBoard } from './board-write.ts';

const bookmarks = [
  { title: 'The whole of it', x: -40, y: 0, width: 1200, height: 800 },
  { title: '“Orders” & co', x: 300, y: 200, width: 400, height: 266.5, colour: 'of a newer program' },
];

test('bookmarks are in the file, one a line, and read back as they were', () => {
  const document = applyEdit(emptyDocument('Marks'), { kind: 'set-bookmarks', bookmarks });
  const text = writeBoard(document, catalog);
  expect(text).toContain('      { "title": "The whole of it", "x": -40, "y": 0, "width": 1200, "height": 800 },\n');
  const read = readBoardText(text, catalog);
  expect(read.ok && [read.value.document, read.value.warnings]).toEqual([document, []]);
  const none = applyEdit(document, { kind: 'set-bookmarks', bookmarks: [] });
  expect(writeBoard(none, catalog)).toBe(writeBoard(emptyDocument('Marks'), catalog));
  expect(none.design).toBe(document.design);
});

test('wrong ones are left out with a warning; they change no number', () => {
  const file = (layout: unknown) =>
    JSON.stringify({ format: 'edgewise', version: 1, title: 'Marks', design: { nodes: [], edges: [] }, layout });
  const [good] = bookmarks;
  const wrong = [null, 7, { ...good, title: 3 }, { ...good, width: 0 }, { ...good, x: '1' }, { title: 'nowhere' }];
  const read = readBoardText(file({ bookmarks: [...wrong, good] }), catalog);
  expect(read.ok && read.value.document.layout.bookmarks).toEqual([good]);
  expect(read.ok && read.value.warnings.length).toBe(wrong.length);
  const noList = readBoardText(file({ bookmarks: { good } }), catalog);
  expect(noList.ok && noList.value.document.layout.bookmarks).toBeUndefined();
  const many = readBoardText(file({ bookmarks: Array.from({ length: 501 }, () => good) }), catalog);
  expect(many.ok && many.value.document.layout.bookmarks?.length).toBe(500);
});
