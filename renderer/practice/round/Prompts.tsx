import { Check, Clock, MessageSquare, Zap } from 'lucide-react';
import { useMemo } from 'react';
import { mayThrow, promptTimes } from '../../../shared/practice/round/prompt-times.ts';
import { useBoard } from '../../store/use-store.ts';
import { addEvent, throwCurveball } from './runner.ts';
import { type Running, useRunning } from './running.ts';
import { roundClock } from './times.ts';

/** Something that the interviewer said. */
export interface Said {
  readonly key: string;
  readonly at: number;
  readonly text: string;
  /** Its place among the scenario's prompts; `null` for a curveball. */
  readonly prompt: number | null;
  readonly answer: 'answered' | 'later' | null;
}

/** All that was said so far, the newest first. */
export function saidSoFar({ scenario, state, now }: Pick<Running, 'scenario' | 'state' | 'now'>): readonly Said[] {
  const prompts = promptTimes(scenario, state)
    .filter(({ at }) => at <= now)
    .map(({ prompt, at }): Said => {
      const text = scenario.prompts[prompt]?.text ?? '';
      return { key: `prompt-${prompt}`, at, text, prompt, answer: state.prompts.get(prompt) ?? null };
    });
  const curveballs = state.curveballs.map(
    ({ at, curveball }): Said => ({ key: curveball.id, at, text: curveball.says, prompt: null, answer: null }),
  );
  return [...prompts, ...curveballs].sort((a, b) => b.at - a.at);
}

/** The same for components; it changes when something is said or answered, and with the clock. */
function useSaid(): readonly Said[] {
  const scenario = useRunning((running) => running.scenario, null);
  const state = useRunning((running) => running.state, null);
  const now = useRunning((running) => running.now, 0);
  return useMemo(
    () => (scenario === null || state === null ? [] : saidSoFar({ scenario, state, now })),
    [scenario, state, now],
  );
}

/** Over the board while the panel is closed, as in a narrow window: what was said last, until it is answered or put off. */
export function NewestPrompt() {
  const now = useRunning((running) => running.now, 0);
  const [newest] = useSaid();
  const isOpen = newest !== undefined && newest.answer === null && (newest.prompt !== null || isFresh(newest, now));
  return (
    <div className="prompt-float" aria-live="polite">
      {isOpen && <PromptCard key={newest.key} said={newest} now={now} />}
    </div>
  );
}

function isFresh({ at }: Said, now: number): boolean {
  return now - at < 60_000;
}

/** What the interviewer says: the newest as a card, those before it below, each with whether it was answered. */
export function Prompts() {
  const board = useBoard();
  const scenario = useRunning((running) => running.scenario, null);
  const state = useRunning((running) => running.state, null);
  const now = useRunning((running) => running.now, 0);
  const led = useRunning((running) => running.led, 'program');
  const [newest, ...before] = useSaid();
  if (scenario === null || state === null) return null;
  const answered = [...state.prompts.values()].filter((answer) => answer === 'answered').length;

  function askCurveball() {
    if (!throwCurveball()) board.tell({ kind: 'info', text: 'There is no other curveball in this board.' });
  }

  return (
    <section className="round-prompts">
      <h2>
        <span>Interviewer</span>
        <span className="figure">
          {answered} of {scenario.prompts.length} answered
        </span>
      </h2>
      <div aria-live="polite">{newest !== undefined && <PromptCard key={newest.key} said={newest} now={now} />}</div>
      {before.length > 0 && (
        <ul className="prompts-before" aria-label="Asked before">
          {before.map((one) => (
            <PromptBefore key={one.key} said={one} />
          ))}
        </ul>
      )}
      {led === 'program' && mayThrow(state, now) && (
        <button type="button" className="button" onClick={askCurveball}>
          <Zap size={14} />
          Ask for a curveball
        </button>
      )}
    </section>
  );
}

function PromptCard({ said, now }: { readonly said: Said; readonly now: number }) {
  const { prompt, text, at, answer } = said;
  const isNew = isFresh(said, now);
  return (
    <div className="prompt-card">
      <div className="muted caption row">
        {prompt === null ? <Zap size={12} /> : <MessageSquare size={12} />}
        {prompt === null && 'curveball, '}
        {isNew && 'now, '}
        <span className="figure">{roundClock(at)}</span>
      </div>
      <p className="prompt-text">{text}</p>
      {prompt !== null && answer !== 'answered' && (
        <div className="row">
          <button
            type="button"
            className="button primary"
            onClick={() => addEvent({ kind: 'prompt', prompt, answer: 'answered' })}
          >
            Answered
          </button>
          {answer === null && (
            <button
              type="button"
              className="button"
              onClick={() => addEvent({ kind: 'prompt', prompt, answer: 'later' })}
            >
              Later
            </button>
          )}
          {answer === 'later' && <span className="muted">for later</span>}
        </div>
      )}
      {answer === 'answered' && <Answered />}
    </div>
  );
}

function Answered() {
  return (
    <span className="muted caption row">
      <Check size={12} />
      answered
    </span>
  );
}

function PromptBefore({ said: { prompt, text, at, answer } }: { readonly said: Said }) {
  const isOpen = prompt !== null && answer !== 'answered';
  return (
    <li className="prompt-before">
      <div className="muted caption row">
        {prompt === null ? <Zap size={12} /> : isOpen ? <Clock size={12} /> : <Check size={12} />}
        {prompt === null ? 'curveball' : isOpen ? (answer === 'later' ? 'for later' : 'not answered') : 'answered'},{' '}
        <span className="figure">{roundClock(at)}</span>
        <span className="grow" />
        {isOpen && (
          <button
            type="button"
            className="link-button"
            aria-label={`Answered: ${text}`}
            onClick={() => addEvent({ kind: 'prompt', prompt, answer: 'answered' })}
          >
            Answered
          </button>
        )}
      </div>
      <p className="muted">{text}</p>
    </li>
  );
}
