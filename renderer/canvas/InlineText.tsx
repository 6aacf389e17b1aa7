import { useEffect, useRef, useState } from 'react';
import type { Edit } from '../../shared/model/edit.ts';
import { typedText } from '../store/typed.ts';
import { useBoard } from '../store/use-store.ts';

/** Text edited where it stands. Enter, Escape or leaving the field keeps it, as whiteboards do; Undo takes it back. */
export function InlineText({
  label,
  value,
  multiline = false,
  className,
  editOf,
  onDone,
}: {
  readonly label: string;
  readonly value: string;
  readonly multiline?: boolean;
  readonly className: string;
  /** What keeping the text will do to the board; left out where the text is no part of it. */
  readonly editOf?: (text: string) => Edit | null;
  /** `null` when nothing changed. */
  readonly onDone: (text: string | null) => void;
}) {
  const board = useBoard();
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const finished = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  // Whatever ends the field ends what was being typed in it.
  useEffect(() => () => typedText.set(null), []);

  function type(next: string) {
    setText(next);
    const edit = next === value ? null : (editOf?.(next) ?? null);
    typedText.set(edit === null ? null : { tab: board.get().tab, edit });
  }

  function finish() {
    // Leaving by Enter or Escape also blurs the field: only the first counts.
    if (finished.current) return;
    finished.current = true;
    onDone(text === value ? null : text);
    typedText.set(null);
  }

  const shared = {
    ref: field,
    'aria-label': label,
    className: `nodrag nopan nowheel ${className}`,
    value: text,
    spellCheck: true,
    onBlur: finish,
    onKeyDown: (event: React.KeyboardEvent) => {
      event.stopPropagation();
      // To an input method these keys mean the word that is being composed.
      if (event.nativeEvent.isComposing) return;
      const isEnd = event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey);
      if (isEnd || event.key === 'Escape') finish();
    },
  };
  return multiline ? (
    <textarea {...shared} onChange={(event) => type(event.target.value)} />
  ) : (
    <input {...shared} maxLength={2000} onChange={(event) => type(event.target.value)} />
  );
}
