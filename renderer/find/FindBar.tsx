import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { takeTyped } from '../commands/type-ahead.ts';
import { catalog } from '../store/catalog.ts';
import { useAnalysis, useDocument, useSession } from '../store/use-store.ts';
import './find.css';
import { findIndex, found } from './find-index.ts';

/** Finds things on the board: each letter looks anew, Enter goes to the next one, Escape leaves what is found selected. */
export function FindBar() {
  const { board, canvas } = useSession();
  const { design, sketch } = useDocument();
  const { findings } = useAnalysis();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped((now) => now + takeTyped()), []);
  const [at, setAt] = useState(0);
  // A large board is searched and shown behind the typing, never before it.
  const wanted = useDeferredValue(typed);
  const index = useMemo(() => findIndex({ design, sketch }, findings, catalog), [design, sketch, findings]);
  const ids = useMemo(() => found(index, wanted), [index, wanted]);
  const shown = ids.length === 0 ? null : (ids[Math.min(at, ids.length - 1)] ?? null);

  useEffect(() => {
    if (shown === null || wanted === '') return;
    const timer = window.setTimeout(() => {
      board.select([shown]);
      canvas.current?.reveal([shown]);
    }, 60);
    return () => window.clearTimeout(timer);
  }, [shown, wanted, board, canvas]);

  function go(by: 1 | -1) {
    if (ids.length > 0) setAt((now) => (Math.min(now, ids.length - 1) + by + ids.length) % ids.length);
  }

  function close() {
    board.view({ finding: false });
    canvas.current?.focus();
  }

  return (
    <search className="find-bar" aria-label="Find on the board">
      <input
        ref={field}
        data-role="find"
        // biome-ignore lint/a11y/noAutofocus: a person asked for this field
        autoFocus
        aria-label="Find on the board"
        placeholder="Name, service, note, finding…"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') close();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <output className="muted figure" aria-live="polite">
        {wanted.trim() === ''
          ? ''
          : ids.length === 0
            ? 'Nothing found'
            : `${Math.min(at, ids.length - 1) + 1} of ${ids.length}`}
      </output>
      <button
        type="button"
        className="icon-button"
        aria-label="Previous"
        title="Previous (Shift+Enter)"
        onClick={() => go(-1)}
      >
        <ChevronUp size={14} />
      </button>
      <button type="button" className="icon-button" aria-label="Next" title="Next (Enter)" onClick={() => go(1)}>
        <ChevronDown size={14} />
      </button>
      <button type="button" className="icon-button" aria-label="Close" title="Close (Esc)" onClick={close}>
        <X size={14} />
      </button>
    </search>
  );
}
