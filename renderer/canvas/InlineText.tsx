import { useEffect, useRef, useState } from 'react';

/** Text edited where it stands. Enter, Escape or leaving the field keeps it, as whiteboards do; Undo takes it back. */
export function InlineText({
  label,
  value,
  multiline = false,
  className,
  onDone,
}: {
  readonly label: string;
  readonly value: string;
  readonly multiline?: boolean;
  readonly className: string;
  /** `null` when nothing changed. */
  readonly onDone: (text: string | null) => void;
}) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const finished = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  function finish() {
    // Leaving by Enter or Escape also blurs the field: only the first counts.
    if (finished.current) return;
    finished.current = true;
    onDone(text === value ? null : text);
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
    <textarea {...shared} onChange={(event) => setText(event.target.value)} />
  ) : (
    <input {...shared} maxLength={2000} onChange={(event) => setText(event.target.value)} />
  );
}
