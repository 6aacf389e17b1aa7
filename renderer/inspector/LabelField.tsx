import { useState } from 'react';
import { isLocked } from '../../shared/model/marks.ts';
import { useBoard, useBoardState } from '../store/use-store.ts';

/** The label of a service, arrow or container, written where a panel shows it. */
export function LabelField({
  id,
  label,
  name,
  placeholder,
  handle,
}: {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly placeholder: string;
  /** Lets a gesture on the board find the field. */
  readonly handle?: string;
}) {
  const board = useBoard();
  const locked = useBoardState((state) => isLocked(state.timeline.document, id));
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      className="label-field"
      data-role={handle}
      aria-label={name}
      dir="auto"
      value={draft ?? label}
      placeholder={placeholder}
      maxLength={2000}
      readOnly={locked}
      spellCheck
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        if (draft !== null && draft !== label) board.apply({ kind: 'set-label', id, label: draft }, 'record');
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
