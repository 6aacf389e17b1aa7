import { useId, useMemo, useState } from 'react';
import type { Status } from '../../../shared/engine/analysis.ts';
import type { PadResult } from '../../../shared/pad/evaluate.ts';
import { measure } from '../../../shared/practice/checks/figures.ts';
import { answersOf } from '../../../shared/practice/estimates.ts';
import { estimateUnit, judgeEstimate } from '../../../shared/practice/judge-estimate.ts';
import type { Estimate, Scenario } from '../../../shared/practice/scenario.ts';
import { subjectOf } from '../../../shared/practice/subject.ts';
import { StatusMark } from '../../controls/StatusMark.tsx';
import { catalog } from '../../store/catalog.ts';
import { useAnalysis, useDocument, useVeiled } from '../../store/use-store.ts';
import { addEvent } from './runner.ts';
import { useRunning } from './running.ts';

/** The back-of-envelope questions, a field each. An answer is judged when it is checked, and can be changed and checked again. */
export function Estimates() {
  const scenario = useRunning((running) => running.scenario, null);
  return scenario === null ? null : <Questions scenario={scenario} />;
}

const noAnswers: ReadonlyMap<string, string> = new Map();

function Questions({ scenario }: { readonly scenario: Scenario }) {
  const checked = useRunning(({ state }) => state.estimates, noAnswers);
  const answers = useMemo(() => answersOf(scenario, catalog).estimates, [scenario]);
  return (
    <section className="estimates">
      <h2>
        <span>Estimates</span>
        <span className="figure">
          {checked.size} of {scenario.estimates.length}
        </span>
      </h2>
      {scenario.estimates.map((estimate, i) => (
        <Question
          key={estimate.id}
          estimate={estimate}
          answer={answers[i] ?? { kind: 'empty' }}
          checked={checked.get(estimate.id) ?? null}
        />
      ))}
    </section>
  );
}

const marks: Readonly<Record<'right' | 'half' | 'off', Status>> = { right: 'ok', half: 'tight', off: 'over' };

function Question({
  estimate,
  answer,
  checked,
}: {
  readonly estimate: Estimate;
  readonly answer: PadResult;
  /** What was checked last. */
  readonly checked: string | null;
}) {
  const field = useId();
  const [text, setText] = useState(checked ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const judged = checked === null ? null : judgeEstimate(checked, answer);
  const unit = answer.kind === 'value' ? estimateUnit(answer) : '';

  function check(): void {
    const next = judgeEstimate(text, answer);
    // What is no number yet is no answer: it costs nothing, and is not kept.
    setProblem(next.kind === 'judged' ? null : next.says);
    if (next.kind === 'judged') addEvent({ kind: 'estimate', id: estimate.id, text });
  }

  return (
    <form
      className="estimate"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <label htmlFor={field}>{estimate.ask}</label>
      <div className="row">
        <span className="estimate-field grow">
          <input
            id={field}
            value={text}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${field}-says`}
            onChange={(event) => {
              setText(event.target.value);
              setProblem(null);
            }}
          />
          <span className="muted" aria-hidden="true">
            {unit}
          </span>
        </span>
        <button type="submit" className="button" aria-label={`Check: ${estimate.ask}`}>
          Check
        </button>
      </div>
      <div id={`${field}-says`} className="estimate-says caption" aria-live="polite">
        {problem !== null ? (
          <span className="muted">{problem}</span>
        ) : (
          judged?.kind === 'judged' && (
            <>
              <span className={`row ${marks[judged.size]}`}>
                <StatusMark status={marks[judged.size]} />
                {judged.says}
              </span>
              <BoardFigure estimate={estimate} />
            </>
          )
        )}
      </div>
    </form>
  );
}

/** What the board itself comes to, once its figures are shown. */
function BoardFigure({ estimate: { figure } }: { readonly estimate: Estimate }) {
  const veiled = useVeiled();
  const document = useDocument();
  const analysis = useAnalysis();
  if (figure === undefined || veiled) return null;
  return <span className="muted">Your board: {measure(figure, subjectOf(document, analysis, catalog)).says}</span>;
}
