import { Bookmark as BookmarkIcon, X } from 'lucide-react';
import { useState } from 'react';
import { InlineText } from '../canvas/InlineText.tsx';
import { bookmarksOf, renamedBookmark, withoutBookmark } from '../edits/bookmarks.ts';
import { useDocument, useSession } from '../store/use-store.ts';
import { goToBookmark } from '../walk/bookmarks.ts';

/** The named views of the board, above the list of what is on it. */
export function Bookmarks() {
  const session = useSession();
  const { board } = session;
  const bookmarks = bookmarksOf(useDocument());
  const [renaming, setRenaming] = useState<number | null>(null);
  if (bookmarks.length === 0) return null;

  function remove(at: number) {
    board.apply(withoutBookmark(board.document(), at), 'record');
  }

  return (
    <ul className="outline-bookmarks" aria-label="Bookmarks">
      {bookmarks.map(({ title }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several bookmarks may have one name, and only their order tells them apart
        <li key={at} className="outline-bookmark">
          <BookmarkIcon size={14} className="muted" />
          {renaming === at ? (
            <InlineText
              label="Name of the bookmark"
              className="outline-name"
              value={title}
              onDone={(name) => {
                setRenaming(null);
                const edit = name === null ? null : renamedBookmark(board.document(), at, name);
                if (edit !== null) board.apply(edit, 'record');
              }}
            />
          ) : (
            <button
              type="button"
              className="outline-go cut grow"
              dir="auto"
              title="Enter goes there, F2 renames, Delete takes it away"
              onClick={() => goToBookmark(session, at)}
              onDoubleClick={() => setRenaming(at)}
              onKeyDown={(event) => {
                if (event.key === 'F2') setRenaming(at);
                else if (event.key === 'Delete' || event.key === 'Backspace') remove(at);
                else return;
                event.preventDefault();
                event.stopPropagation();
              }}
            >
              {title}
            </button>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={`Take the bookmark ${title} away`}
            onClick={() => remove(at)}
          >
            <X size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
