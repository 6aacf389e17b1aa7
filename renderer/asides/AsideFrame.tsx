import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tip } from '../controls/Tip.tsx';
import { useBoard } from '../store/use-store.ts';

/** The head that every aside has: its name, a line on what it is about, and the way back to the inspector. */
export function AsideFrame({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}) {
  const board = useBoard();
  return (
    <aside className="inspector" aria-label={title}>
      <section className="panel-head">
        <div className="grow">
          <b className="panel-title">{title}</b>
          <div className="muted">{about}</div>
        </div>
        <Tip text="Close" keys="Esc">
          <button type="button" className="icon-button" aria-label="Close" onClick={() => board.view({ aside: null })}>
            <X size={16} />
          </button>
        </Tip>
      </section>
      {children}
    </aside>
  );
}
