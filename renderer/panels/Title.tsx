import { useState } from 'react';
import { isEdited } from '../store/state.ts';
import { useBoard, useBoardState } from '../store/use-store.ts';

/** The board's title, written where it stands. */
export function Title() {
  const board = useBoard();
  const title = useBoardState((state) => state.timeline.document.title);
  const edited = useBoardState(isEdited);
  const [draft, setDraft] = useState<string | null>(null);

  function commit() {
    const next = draft?.trim();
    if (next && next !== title) board.apply({ kind: 'set-title', title: next }, 'record');
    setDraft(null);
  }

  return (
    <>
      <input
        className="title"
        aria-label="Title of the board"
        value={draft ?? title}
        maxLength={200}
        spellCheck
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') {
            setDraft(null);
            // The blur that follows must not commit what Escape took back.
            requestAnimationFrame(() => (document.activeElement as HTMLElement | null)?.blur());
          }
        }}
      />
      {/* Keeps its place when there is nothing to say, so that the slider beside it stays where it is. */}
      <span className={edited ? 'muted' : 'muted unsaid'}>Edited</span>
    </>
  );
}
