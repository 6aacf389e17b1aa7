import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { isMac, keysText } from '../commands/keyboard.ts';
import { takeTyped } from '../commands/type-ahead.ts';
import { catalog } from '../store/catalog.ts';
import { useAnalysis, useDocument, useSession } from '../store/use-store.ts';
import './find.css';
import { findIndex, found } from './find-index.ts';

/** What was asked for last, and which of the things found is meant; a new one is another question, even with the same words. */
interface Question {
  readonly words: string;
  readonly at: number;
}

/** Finds things on the board: each letter looks anew, Enter goes to the next one, Escape leaves what is found selected. */
export function FindBar() {
  const { board, canvas } = useSession();
  const { design, sketch } = useDocument();
  const { findings } = useAnalysis();
  const field = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState<Question>({ words: '', at: 0 });
  useEffect(() => {
    const ahead = takeTyped();
    if (ahead !== '') setQuestion(({ words }) => ({ words: words + ahead, at: 0 }));
  }, []);
  // A large board is searched and shown behind the typing, never before it.
  const asked = useDeferredValue(question);
  const { words: wanted, at } = asked;
  const index = useMemo(() => findIndex({ design, sketch }, findings, catalog), [design, sketch, findings]);
  const ids = useMemo(() => found(index, wanted), [index, wanted]);
  const shown = ids.length === 0 ? null : (ids[Math.min(at, ids.length - 1)] ?? null);

  // Only what a person asks for moves the selection: an edit finds other things, and leaves it where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (shown === null || wanted === '') return;
    const timer = window.setTimeout(() => {
      board.select([shown]);
      canvas.current?.reveal([shown]);
    }, 60);
    return () => window.clearTimeout(timer);
  }, [asked, board, canvas]);

  function go(by: 1 | -1) {
    const { length } = ids;
    if (length > 0)
      setQuestion(({ words, at: now }) => ({ words, at: (Math.min(now, length - 1) + by + length) % length }));
  }

  function close() {
    board.view({ finding: false });
    canvas.current?.focus();
  }

  return (
    <search
      className="find-bar"
      aria-label="Find on the board"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        close();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
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
        value={question.words}
        onChange={(event) => setQuestion({ words: event.target.value, at: 0 })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
          go(event.shiftKey ? -1 : 1);
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
        title={`Previous (${keysText('Shift+Enter', isMac)})`}
        onClick={() => go(-1)}
      >
        <ChevronUp size={14} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Next"
        title={`Next (${keysText('Enter', isMac)})`}
        onClick={() => go(1)}
      >
        <ChevronDown size={14} />
      </button>
      <button type="button" className="icon-button" aria-label="Close" title="Close (Esc)" onClick={close}>
        <X size={14} />
      </button>
    </search>
  );
}
