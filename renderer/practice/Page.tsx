import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useSession } from '../store/use-store.ts';

/**
 * The frame of every page of practice: its title, what it is about, what can be done with it, and the way back to the board, which Escape
 * goes as well. `onDone` is for pages that lead elsewhere.
 */
export function Page({
  title,
  about,
  actions,
  done: doneWord = 'Done',
  onDone,
  children,
}: {
  readonly title: string;
  readonly about?: string | undefined;
  /** Stand at the left of Done. */
  readonly actions?: ReactNode;
  /** What leads back is called. */
  readonly done?: string;
  readonly onDone?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const { board, canvas } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  // Who opened it by key or screen reader goes on from its title.
  useEffect(() => heading.current?.focus(), []);

  function done(): void {
    if (onDone !== undefined) onDone();
    else {
      board.view({ practice: null });
      requestAnimationFrame(() => canvas.current?.focus());
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    // What floats on the page stands elsewhere in the document and closes first.
    if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    done();
  }

  return (
    <main className="practice-page" aria-label={title} onKeyDown={onKeyDown}>
      <header className="practice-bar">
        <h1 className="practice-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {about !== undefined && <span className="muted cut">{about}</span>}
        <span className="grow" />
        {actions}
        <button type="button" className="button primary" onClick={done}>
          {doneWord}
        </button>
      </header>
      <div className="practice-body">{children}</div>
    </main>
  );
}
