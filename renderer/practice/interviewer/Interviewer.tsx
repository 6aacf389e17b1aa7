import { Check, Lightbulb, Minus, Pause, Play, SkipForward, Zap } from 'lucide-react';
import type { GradedLine } from '../../../shared/practice/grade.ts';
import { promptTimes } from '../../../shared/practice/round/prompt-times.ts';
import { roundLength, stageAt } from '../../../shared/practice/round/round-state.ts';
import { stages } from '../../../shared/practice/scenario.ts';
import { stageNames } from '../../../shared/practice/stage-names.ts';
import { Pad } from '../round/NotesPad.tsx';
import { roundClock } from '../round/times.ts';
import type { Lead, Led } from './lead.ts';
import '../round/round.css';
import './interviewer.css';

/** All that only the interviewer sees: clock, prompts, the rubric with what the board earns so far, hints, curveballs, private notes. */
export function Interviewer({
  led,
  lead,
  isAlone,
}: {
  readonly led: Led;
  readonly lead: Lead;
  /** In a window of its own: with the clock that the candidate's window has in its bar. */
  readonly isAlone: boolean;
}) {
  return (
    <div className="interviewer">
      {isAlone && <Clock led={led} lead={lead} />}
      <PromptList led={led} lead={lead} />
      <Rubric led={led} lead={lead} />
      {!led.plan.strict && <HintList led={led} lead={lead} />}
      <Curveballs led={led} lead={lead} />
      <section>
        <h2>
          <label htmlFor="interviewer-notes">Private notes</label>
        </h2>
        <Pad
          id="interviewer-notes"
          kept={led.state.interviewerNotes}
          onKeep={(text) => lead({ kind: 'event', event: { kind: 'notes', text, by: 'interviewer' } })}
        />
      </section>
    </div>
  );
}

interface PartProps {
  readonly led: Led;
  readonly lead: Lead;
}

function Clock({ led: { plan, state, now }, lead }: PartProps) {
  const stage = stageAt(state, now);
  return (
    <section className="interviewer-clock">
      <h1 className="stage-title cut">
        {plan.title} <span className="muted">{plan.level}</span>
      </h1>
      <span className="figure" role="timer" aria-label="Clock of the round">
        <b>{roundClock(now)}</b> <span className="muted">of {roundClock(roundLength(plan))}</span>
      </span>
      <span className="grow muted cut">{state.isPaused ? 'paused' : stageNames[stage]}</span>
      <button
        type="button"
        className="icon-button"
        aria-label="Next part"
        disabled={stage === stages.at(-1)}
        onClick={() => lead({ kind: 'next-stage' })}
      >
        <SkipForward size={16} />
      </button>
      {!plan.strict && (
        <button
          type="button"
          className="icon-button"
          aria-label={state.isPaused ? 'Go on' : 'Pause'}
          onClick={() => lead({ kind: state.isPaused ? 'resume' : 'pause' })}
        >
          {state.isPaused ? <Play size={16} /> : <Pause size={16} />}
        </button>
      )}
    </section>
  );
}

function PromptList({ led: { scenario, state, now }, lead }: PartProps) {
  const times = new Map(promptTimes(scenario, state).map(({ prompt, at }) => [prompt, at]));
  return (
    <section>
      <h2>Prompts</h2>
      <ul className="interviewer-list">
        {scenario.prompts.map(({ text, stage }, prompt) => {
          const at = times.get(prompt);
          const isSaid = at !== undefined && at <= now;
          const answer = state.prompts.get(prompt);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a prompt is its place in the scenario
            <li key={prompt} className={isSaid ? 'said' : ''}>
              <div className="grow">
                <span className="muted caption figure">
                  {stageNames[stage]}, {at === undefined ? 'left out' : roundClock(at)}
                  {isSaid && (answer === 'answered' ? ', answered' : answer === 'later' ? ', for later' : ', asked')}
                </span>
                <p>{text}</p>
              </div>
              {!isSaid && (
                <button
                  type="button"
                  className="button"
                  aria-label={`Send now: ${text}`}
                  onClick={() => lead({ kind: 'event', event: { kind: 'cue', prompt, cue: 'send' } })}
                >
                  Send
                </button>
              )}
              {!isSaid && at !== undefined && (
                <button
                  type="button"
                  className="button"
                  aria-label={`Skip: ${text}`}
                  onClick={() => lead({ kind: 'event', event: { kind: 'cue', prompt, cue: 'skip' } })}
                >
                  Skip
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Rubric({ led: { lines, state }, lead }: PartProps) {
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  return (
    <section>
      <h2>
        <span>Rubric</span>
        <span className="figure">{points} of 100 by the board</span>
      </h2>
      <ul className="interviewer-list">
        {lines.map((line) => (
          <RubricRow key={line.line.id} line={line} mark={state.marks.get(line.line.id) ?? null} lead={lead} />
        ))}
      </ul>
    </section>
  );
}

function RubricRow({
  line: { line, passed, says },
  mark,
  lead,
}: {
  readonly line: GradedLine;
  readonly mark: boolean | null;
  readonly lead: Lead;
}) {
  const turn = (earned: boolean) =>
    lead({ kind: 'event', event: { kind: 'mark', line: line.id, earned: mark === earned ? null : earned } });
  return (
    <li>
      <span className={passed ? 'verdict ok' : 'verdict muted'}>
        {passed ? <Check size={14} aria-label="earned" /> : <Minus size={14} aria-label="not earned" />}
      </span>
      <div className="grow">
        <p title={line.looksFor}>
          {line.criterion} <span className="muted figure">{line.weight}</span>
        </p>
        <span className="muted caption">{says}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line here */}
      <span className="row" role="group" aria-label={`Your mark: ${line.criterion}`}>
        <button type="button" className="chip-mark" aria-pressed={mark === true} onClick={() => turn(true)}>
          yes
        </button>
        <button type="button" className="chip-mark" aria-pressed={mark === false} onClick={() => turn(false)}>
          no
        </button>
      </span>
    </li>
  );
}

function HintList({ led: { scenario, state }, lead }: PartProps) {
  return (
    <section>
      <h2>
        <span>Hints</span>
        <span className="figure">{state.hints.length} given</span>
      </h2>
      <ul className="interviewer-list">
        {scenario.hints.map(({ title, text }, hint) => (
          <li key={title} className={state.hints.includes(hint) ? 'said' : ''}>
            <p className="grow">
              <b>{title}</b> {text}
            </p>
            {!state.hints.includes(hint) && (
              <button
                type="button"
                className="button"
                aria-label={`Give the hint: ${title}`}
                onClick={() => lead({ kind: 'event', event: { kind: 'hint', hint } })}
              >
                <Lightbulb size={14} />
                Give
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Curveballs({ led: { curveballs }, lead }: PartProps) {
  return (
    <section>
      <h2>Curveballs</h2>
      <ul className="interviewer-list">
        {curveballs.map(({ id, says }) => (
          <li key={id}>
            <p className="grow">{says}</p>
            <button
              type="button"
              className="button"
              aria-label={`Throw: ${says}`}
              onClick={() => lead({ kind: 'curveball', id })}
            >
              <Zap size={14} />
              Throw
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
