import { Lightbulb } from 'lucide-react';
import { addEvent } from './runner.ts';
import { useRunning } from './running.ts';

const none: readonly number[] = [];

/** Hints, one after the other, from vague to plain. Each that is taken is counted. Where a person leads, there are only those they gave. */
export function Hints({ isLed }: { readonly isLed: boolean }) {
  const scenario = useRunning((running) => running.scenario, null);
  const taken = useRunning(({ state }) => state.hints, none);
  if (scenario === null || (isLed && taken.length === 0)) return null;
  const next = scenario.hints.findIndex((_hint, i) => !taken.includes(i));
  return (
    <section>
      <h2>
        <span>Hints</span>
        <span className="figure">{taken.length} used</span>
      </h2>
      <div aria-live="polite">
        {taken.map((i) => {
          const hint = scenario.hints[i];
          return (
            hint !== undefined && (
              <p key={i} className="hint-card">
                <b>{hint.title}</b> {hint.text}
              </p>
            )
          );
        })}
      </div>
      {next >= 0 && !isLed && (
        <button type="button" className="button" onClick={() => addEvent({ kind: 'hint', hint: next })}>
          <Lightbulb size={14} />
          Next hint
        </button>
      )}
      {next < 0 && !isLed && <p className="muted">There are no more hints.</p>}
    </section>
  );
}
