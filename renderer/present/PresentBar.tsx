import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { CommandButton } from '../controls/CommandButton.tsx';
import { useBoardState, useDocument } from '../store/use-store.ts';
import { framesOf } from './frames.ts';

/** Where a presentation is, with the ways on, back and out. */
export function PresentBar({ at }: { readonly at: number }) {
  const document = useDocument();
  const laser = useBoardState((state) => state.tool === 'laser');
  const frames = framesOf(document);
  return (
    <div className={laser ? 'present-bar quiet' : 'present-bar'} role="toolbar" aria-label="Presentation">
      <CommandButton command="present.back" icon={ChevronLeft} side="top" />
      <span className="present-at figure">
        {at + 1} of {frames.length}
      </span>
      <CommandButton command="present.next" icon={ChevronRight} side="top" />
      <span className="bar-line" />
      <span className="present-title cut" aria-live="polite" dir="auto">
        {frames[at]?.title}
      </span>
      <CommandButton command="present.leave" icon={X} side="top" />
    </div>
  );
}
