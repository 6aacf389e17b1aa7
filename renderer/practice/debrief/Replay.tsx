import { Pause, Play } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import type { Debrief } from '../../../shared/practice/debrief/debrief.ts';
import { clockText } from '../../../shared/practice/round/clock-text.ts';
import { stageAt } from '../../../shared/practice/round/round-state.ts';
import { stageNames } from '../../../shared/practice/stage-names.ts';

/** One press of an arrow key, and with Shift, ms of the round. */
const stride = 10_000;
const longStride = 60_000;
/** A whole round plays in so many steps, one every so many ms. */
const playSteps = 120;
const pace = 250;

/** The length of the bar: the planned time, or more where a round ran longer. */
export function replayLength({ round, state }: Debrief): number {
  return Math.max(round.plan.minutes * 60_000, state.elapsed);
}

/** A round from its first minute to its last: the scrubber, what happened when above it, and its parts below. */
export function Replay({
  debrief,
  at,
  onMove,
}: {
  readonly debrief: Debrief;
  /** ms on the round's clock. */
  readonly at: number;
  readonly onMove: (at: number) => void;
}) {
  const { state } = debrief;
  const length = replayLength(debrief);
  const end = state.elapsed;
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return;
    if (at >= end) {
      setPlaying(false);
      return;
    }
    const timer = window.setTimeout(() => onMove(Math.min(end, at + length / playSteps)), pace);
    return () => window.clearTimeout(timer);
  });

  function toggle(): void {
    if (!playing && at >= end) onMove(0);
    setPlaying(!playing);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.shiftKey ? longStride : stride;
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowUp'
        ? by
        : event.key === 'ArrowLeft' || event.key === 'ArrowDown'
          ? -by
          : null;
    if (event.key === ' ') toggle();
    else if (step !== null) onMove(Math.max(0, Math.min(end, at + step)));
    else return;
    event.preventDefault();
  }

  const percent = (ms: number) => `${(100 * ms) / length}%`;
  return (
    <section className="debrief-card replay" aria-label="Replay">
      <div className="row replay-head">
        <h2 className="grow">Replay</h2>
        <Legend debrief={debrief} />
        <span>
          <b className="figure">{clockText(at)}</b> <span className="muted">of {clockText(length)}</span>
        </span>
      </div>
      <div className="replay-row">
        <button type="button" className="button replay-play" aria-label={playing ? 'Pause' : 'Play'} onClick={toggle}>
          {playing ? <Pause size={16} /> : <Play size={16} />}
        </button>
        <div className="replay-track">
          <Marks debrief={debrief} length={length} />
          <div className="replay-stages" aria-hidden="true">
            {state.stages.map(({ stage, from, to }) => (
              <div
                key={stage}
                style={{ left: percent(from), width: `calc(${percent(Math.min(to, length) - from)} - 3px)` }}
              >
                <div style={{ width: `${100 * Math.max(0, Math.min(1, (at - from) / Math.max(1, to - from)))}%` }} />
              </div>
            ))}
          </div>
          <input
            type="range"
            aria-label="Time in the round"
            aria-valuetext={`${clockText(at)}, ${stageNames[stageAt(state, at)]}`}
            min={0}
            max={length}
            step={1000}
            value={at}
            onChange={(event) => onMove(Math.min(end, Number(event.target.value)))}
            onKeyDown={onKeyDown}
          />
          <div className="replay-names muted" aria-hidden="true">
            {state.stages.map(({ stage, from }) => (
              <span key={stage} style={{ left: percent(from) }}>
                {stageNames[stage]}
              </span>
            ))}
          </div>
        </div>
      </div>
      <p className="muted caption">Arrows move ten seconds, with Shift a minute; Space plays.</p>
    </section>
  );
}

const kinds = [
  ['drawing', 'drawing'],
  ['estimate', 'estimate'],
  ['prompt', 'prompt'],
  ['curveball', 'curveball'],
] as const;
type Kind = (typeof kinds)[number][0];

function timesOf({ moments }: Debrief): Readonly<Record<Kind, readonly number[]>> {
  return {
    drawing: moments.drawing,
    estimate: moments.estimates.map(({ at }) => at),
    prompt: moments.prompts.map(({ at }) => at),
    curveball: moments.curveballs,
  };
}

function Legend({ debrief }: { readonly debrief: Debrief }) {
  const times = timesOf(debrief);
  return (
    <ul className="replay-legend muted">
      {kinds
        .filter(([kind]) => times[kind].length > 0)
        .map(([kind, name]) => (
          <li key={kind}>
            <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
              <Sign kind={kind} />
            </svg>
            {name}
          </li>
        ))}
      {debrief.moments.idle.length > 0 && (
        <li>
          <span className="replay-quiet-key" /> quiet
        </li>
      )}
    </ul>
  );
}

/** Where many marks would lie on each other one stands for all: steps in the picture, per cent of the length. */
const apart = 0.7;

function Marks({ debrief, length }: { readonly debrief: Debrief; readonly length: number }) {
  const marks = useMemo(() => {
    const times = timesOf(debrief);
    return kinds.flatMap(([kind]) => {
      let last = Number.NEGATIVE_INFINITY;
      return times[kind].flatMap((at) => {
        const place = (100 * at) / length;
        if (place - last < apart) return [];
        last = place;
        return [{ kind, at, place }];
      });
    });
  }, [debrief, length]);
  return (
    <div className="replay-marks" aria-hidden="true">
      {debrief.moments.idle.map(({ from, to }) => (
        <span
          key={from}
          className="replay-quiet"
          title={`Quiet from ${clockText(from)} to ${clockText(to)}`}
          style={{ left: `${(100 * from) / length}%`, width: `${(100 * (to - from)) / length}%` }}
        />
      ))}
      {marks.map(({ kind, at, place }) => (
        <svg key={`${kind} ${at}`} width={12} height={12} viewBox="-6 -6 12 12" style={{ left: `${place}%` }}>
          <title>{`${kind} at ${clockText(at)}`}</title>
          <Sign kind={kind} />
        </svg>
      ))}
    </div>
  );
}

function Sign({ kind }: { readonly kind: Kind }) {
  switch (kind) {
    case 'drawing':
      return <circle className="sign drawing" r={3} />;
    case 'estimate':
      return <rect className="sign estimate" x={-3.5} y={-3.5} width={7} height={7} rx={1.5} />;
    case 'prompt':
      return <path className="sign prompt" d="M0-5L5 0L0 5L-5 0Z" />;
    case 'curveball':
      return <path className="sign curveball" d="M-4.5 3.5L0-4.5L4.5 3.5Z" />;
  }
}
