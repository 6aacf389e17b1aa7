import { expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { framesOf } from '../present/frames.ts';
import { addBookmark, bookmarksOf, renamedBookmark, withoutBookmark } from './bookmarks.ts';

const box = { x: 0.40004, y: -0.6, width: 100.25, height: 50 };

function marked(count: number): Document {
  let document = emptyDocument('Board');
  for (let i = 0; i < count; i += 1) document = applyEdit(document, addBookmark(document, box).edit);
  return document;
}

const titles = (document: Document) => bookmarksOf(document).map(({ title }) => title);

test('each view gets a number of its own, also where one was taken away', () => {
  const three = marked(3);
  expect(titles(three)).toEqual(['View 1', 'View 2', 'View 3']);
  const without = applyEdit(three, withoutBookmark(three, 0));
  expect(titles(applyEdit(without, addBookmark(without, box).edit))).toEqual(['View 2', 'View 3', 'View 4']);
  expect(bookmarksOf(marked(1))).toEqual([{ title: 'View 1', x: 0.4, y: -0.6, width: 100.25, height: 50 }]);
});

test('a bookmark is renamed; an empty name and the same one change nothing', () => {
  const document = marked(2);
  const edit = renamedBookmark(document, 1, '  Orders ');
  expect(edit && titles(applyEdit(document, edit))).toEqual(['View 1', 'Orders']);
  expect([' ', 'View 2'].map((name) => renamedBookmark(document, 1, name))).toEqual([null, null]);
  expect(renamedBookmark(document, 2, 'Nowhere')).toBeNull();
});

test('a presentation goes through the bookmarks after the whole board', () => {
  const document = marked(2);
  expect(framesOf(document).map(({ title, view }) => [title, view])).toEqual([
    ['Board', undefined],
    ...bookmarksOf(document).map((bookmark) => [bookmark.title, bookmark]),
  ]);
});
