import { useEffect, useRef, useState } from 'react';
import { addEvent } from './runner.ts';
import { useRunning } from './running.ts';

/** What is typed is kept when the hand rests for so long, ms. */
const rest = 1000;

/** A pad for what is no part of the board. `by` says whose it is. */
export function NotesPad() {
  const kept = useRunning(({ state }) => state.notes, '');
  return (
    <section>
      <h2>
        <label htmlFor="round-notes">Notes</label>
      </h2>
      <Pad id="round-notes" kept={kept} onKeep={(text) => addEvent({ kind: 'notes', text })} />
    </section>
  );
}

/** A text that hands itself over while it is written. */
export function Pad({
  id,
  kept,
  onKeep,
}: {
  readonly id: string;
  readonly kept: string;
  readonly onKeep: (text: string) => void;
}) {
  const [text, setText] = useState(kept);
  const latest = useRef({ text, kept, onKeep });
  latest.current = { text, kept, onKeep };

  useEffect(() => {
    if (text === kept) return;
    const timer = window.setTimeout(() => onKeep(text), rest);
    return () => window.clearTimeout(timer);
  }, [text, kept, onKeep]);

  // What was typed last is not lost when the pad goes.
  useEffect(
    () => () => {
      const { text: typed, kept: known, onKeep: keep } = latest.current;
      if (typed !== known) keep(typed);
    },
    [],
  );

  return (
    <textarea
      spellCheck
      id={id}
      className="round-notes"
      rows={5}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== kept && onKeep(text)}
    />
  );
}
