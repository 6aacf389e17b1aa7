import { useEffect, useRef, useState } from 'react';

/** Text edited where it stands. Enter or leaving the field keeps it, Escape does not. */
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
  /** `null` when nothing is to change. */
  readonly onDone: (text: string | null) => void;
}) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const finished = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  function finish(kept: boolean) {
    // Leaving by Enter or Escape also blurs the field: only the first counts.
    if (finished.current) return;
    finished.current = true;
    onDone(kept && text !== value ? text : null);
  }

  const shared = {
    ref: field,
    'aria-label': label,
    className: `nodrag nopan nowheel ${className}`,
    value: text,
    spellCheck: false,
    onBlur: () => finish(true),
    onKeyDown: (event: React.KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Escape') finish(false);
      if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) finish(true);
    },
  };
  return multiline ? (
    <textarea {...shared} onChange={(event) => setText(event.target.value)} />
  ) : (
    <input {...shared} maxLength={2000} onChange={(event) => setText(event.target.value)} />
  );
}
