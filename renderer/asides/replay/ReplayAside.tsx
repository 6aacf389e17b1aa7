import { Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { catalog } from '../../store/catalog.ts';
import { useBoard, useBoardState } from '../../store/use-store.ts';
import { AsideFrame } from '../AsideFrame.tsx';
import { type ReplayStep, stepsOf } from './steps.ts';
import './replay.css';

/** How long a step is on screen while it plays, ms. */
const pace = 700;

/** How the board was drawn, step by step. A former state is only looked at: the last step is the board itself. */
export function ReplayAside() {
  // Another board has steps of its own.
  return <Replay key={useBoardState((state) => state.tab)} />;
}

function Replay() {
  const board = useBoard();
  const opened = useBoardState((state) => state.opened);
  const replayed = useBoardState((state) => state.replayed);
  const past = useBoardState((state) => state.timeline.past);
  const future = useBoardState((state) => state.timeline.future);
  const { start, entries } = board.log();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the log grows with the steps; a drag under way is none yet
  const steps = useMemo(() => stepsOf(board.log(), catalog), [board, opened, past, future, entries.length]);
  const [at, setAt] = useState(steps.length);
  const shownAt = replayed === null ? steps.length : Math.min(at, steps.length);
  const [playing, setPlaying] = useState(false);

  useEffect(() => () => board.view({ replayed: null }), [board]);

  function show(step: number): void {
    setAt(step);
    // What is under way is done: a former state takes no end of it.
    board.settle();
    board.view({ replayed: step === steps.length ? null : (steps[step - 1]?.document ?? start) });
  }

  useEffect(() => {
    if (!playing) return;
    if (shownAt === steps.length) {
      setPlaying(false);
      return;
    }
    const timer = window.setTimeout(() => show(shownAt + 1), pace);
    return () => window.clearTimeout(timer);
  });

  return (
    <AsideFrame title="Replay" about="How this board was drawn since it was opened">
      <section>
        {steps.length === 0 ? (
          <p className="muted">Nothing has been drawn yet. Every step from now on can be looked at again here.</p>
        ) : (
          <>
            <div className="replay-controls">
              <button
                type="button"
                className="icon-button"
                aria-label={playing ? 'Pause' : 'Play'}
                onClick={() => {
                  if (!playing && shownAt === steps.length) show(0);
                  setPlaying(!playing);
                }}
              >
                {playing ? <Pause size={16} /> : <Play size={16} />}
              </button>
              <input
                type="range"
                className="grow"
                aria-label="Step"
                aria-valuetext={shownAt === 0 ? 'As it was opened' : steps[shownAt - 1]?.text}
                min={0}
                max={steps.length}
                value={shownAt}
                onChange={(event) => show(Number(event.target.value))}
              />
              <span className="figure muted">
                {shownAt} of {steps.length}
              </span>
            </div>
            <p className="muted replay-note">
              {shownAt === steps.length
                ? 'This is the board as it is.'
                : 'A former state: it can be looked at, not changed.'}
            </p>
            <StepList steps={steps} at={shownAt} onChoose={show} />
          </>
        )}
      </section>
    </AsideFrame>
  );
}

function StepList({
  steps,
  at,
  onChoose,
}: {
  readonly steps: readonly ReplayStep[];
  readonly at: number;
  readonly onChoose: (step: number) => void;
}) {
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step on screen stays in view
  useEffect(() => {
    // What scrolling answers is no way to undo it: newer Chromium gives a promise.
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ol className="replay-steps">
      {[null, ...steps].map((step, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the log
        <li key={k}>
          <button
            type="button"
            ref={k === at ? current : null}
            aria-current={k === at ? 'step' : undefined}
            onClick={() => onChoose(k)}
          >
            <span className="figure muted">{step?.time ?? '0:00'}</span>
            <span className="grow">{step?.text ?? 'As it was opened.'}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
