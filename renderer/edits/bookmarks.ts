/** Bookmarks: parts of the board with names, which its file keeps in their order. */
import type { Bookmark, Document } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import type { Box } from './extent.ts';

export function bookmarksOf({ layout }: Document): readonly Bookmark[] {
  return layout.bookmarks ?? [];
}

/** Another bookmark behind the others, under the first number that is free: "View 3". */
export function addBookmark(document: Document, { x, y, width, height }: Box): { edit: Edit; title: string } {
  const bookmarks = bookmarksOf(document);
  const taken = new Set(bookmarks.map(({ title }) => title));
  let number = bookmarks.length + 1;
  while (taken.has(`View ${number}`)) number += 1;
  const title = `View ${number}`;
  const fine = (length: number) => Math.round(length * 1000) / 1000;
  const box = { x: fine(x), y: fine(y), width: fine(width), height: fine(height) };
  return { edit: { kind: 'set-bookmarks', bookmarks: [...bookmarks, { title, ...box }] }, title };
}

/** The edit that gives a bookmark another name; `null` where that changes nothing or leaves it without one. */
export function renamedBookmark(document: Document, at: number, name: string): Edit | null {
  const bookmarks = bookmarksOf(document);
  const old = bookmarks[at];
  const title = name.trim().slice(0, 200);
  if (old === undefined || title === '' || title === old.title) return null;
  return { kind: 'set-bookmarks', bookmarks: bookmarks.with(at, { ...old, title }) };
}

export function withoutBookmark(document: Document, at: number): Edit {
  return { kind: 'set-bookmarks', bookmarks: bookmarksOf(document).toSpliced(at, 1) };
}
