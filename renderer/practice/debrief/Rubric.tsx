import { ArrowRight, Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Debrief } from '../../../shared/practice/debrief/debrief.ts';
import type { GradedLine } from '../../../shared/practice/grade.ts';
import type { Verdict } from '../../../shared/practice/verdict.ts';

/** The evidence that is shown: of a line, on one of the two boards. */
export interface ChosenEvidence {
  /** Id of the line. */
  readonly line: string;
  readonly criterion: string;
  readonly on: 'yours' | 'reference';
  readonly verdict: Verdict;
}

/** The score, what each level expects, and every line with what earned or missed it. */
export function Rubric({
  debrief,
  chosen,
  onChoose,
}: {
  readonly debrief: Debrief;
  readonly chosen: ChosenEvidence | null;
  readonly onChoose: (chosen: ChosenEvidence) => void;
}) {
  const { grade, model, readings, state } = debrief;
  return (
    <>
      <section className="debrief-score" aria-label="Score">
        <p className="debrief-points">
          <span className="figure">{grade.points}</span>
          <span className="muted"> of {grade.of}</span>
        </p>
        <div className="grow">
          {readings.map(({ level, points, of }) => (
            <div key={level} className="debrief-level">
              <div className="row">
                <span className="grow">{level} reading</span>
                <span>
                  <b className="figure">{points}</b> <span className="muted">of {of}</span>
                </span>
              </div>
              <div className="debrief-bar">
                <div style={{ width: `${of === 0 ? 0 : (100 * points) / of}%` }} />
              </div>
            </div>
          ))}
        </div>
      </section>
      <ul className="debrief-lines" aria-label="Rubric">
        {grade.lines.map((graded) => (
          <Line
            key={graded.line.id}
            graded={graded}
            mark={state.marks.get(graded.line.id)}
            model={model.get(graded.line.id)}
            chosen={chosen?.line === graded.line.id ? chosen.on : null}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {readings.map(({ level, says }) => (
        <section key={level} className="debrief-part">
          <h2>What an {level} is expected to show</h2>
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
    </>
  );
}

function Line({
  graded,
  mark,
  model,
  chosen,
  onChoose,
}: {
  readonly graded: GradedLine;
  /** The interviewer's opinion, where there is one. */
  readonly mark: boolean | undefined;
  /** What earns the line on the reference, where it was missed. */
  readonly model: Verdict | undefined;
  readonly chosen: ChosenEvidence['on'] | null;
  readonly onChoose: (chosen: ChosenEvidence) => void;
}) {
  const { line, passed, points, says, evidence } = graded;
  const choose = (on: ChosenEvidence['on'], verdict: Verdict) =>
    onChoose({ line: line.id, criterion: line.criterion, on, verdict });
  return (
    <li className={chosen !== null ? 'debrief-line chosen' : 'debrief-line'}>
      <span
        className={passed ? 'debrief-tick earned' : 'debrief-tick missed'}
        role="img"
        aria-label={passed ? 'earned' : 'missed'}
      >
        {passed ? <Check size={12} strokeWidth={2.5} /> : <Minus size={12} strokeWidth={2.5} />}
      </span>
      <div className="grow">
        <p className="medium" title={line.looksFor}>
          {line.criterion}
        </p>
        {evidence.length > 0 ? (
          <EvidenceLink isChosen={chosen === 'yours'} onChoose={() => choose('yours', graded)}>
            {says}
          </EvidenceLink>
        ) : (
          <p className="muted">{says}</p>
        )}
        {!passed && <p className="muted caption">Looks for: {line.looksFor}</p>}
        {model !== undefined && model.evidence.length > 0 && (
          <EvidenceLink isChosen={chosen === 'reference'} onChoose={() => choose('reference', model)}>
            In the reference: {model.says}
          </EvidenceLink>
        )}
        {mark !== undefined && (
          <p className="muted caption">
            Interviewer: {mark ? 'earned' : 'missed'}
            {mark === passed ? '' : ', other than the program says'}
          </p>
        )}
      </div>
      <div className="debrief-worth">
        <span className="figure">
          <b>{points}</b> <span className="muted">/ {line.weight}</span>
        </span>
        <span className="muted caption">{line.level === 'both' ? 'L6 L7' : line.level}</span>
      </div>
    </li>
  );
}

function EvidenceLink({
  isChosen,
  onChoose,
  children,
}: {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="link debrief-evidence" aria-pressed={isChosen} onClick={onChoose}>
      {children} <ArrowRight size={12} />
    </button>
  );
}
