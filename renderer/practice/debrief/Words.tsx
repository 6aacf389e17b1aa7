import { serviceOf } from '../../../shared/catalog/index.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Debrief } from '../../../shared/practice/debrief/debrief.ts';
import { momentLines } from '../../../shared/practice/debrief/words.ts';
import { clockText } from '../../../shared/practice/round/clock-text.ts';
import { catalog } from '../../store/catalog.ts';

/** What the pictures and charts cannot say: differences, the course of the round, curveballs, questions to go on with. */
export function Words({ debrief }: { readonly debrief: Debrief }) {
  const { outcomes, scenario, state, moments } = debrief;
  return (
    <div className="debrief-words">
      <section className="debrief-card">
        <h2>Beside the reference</h2>
        <Differences debrief={debrief} />
      </section>
      <section className="debrief-card">
        <h2>The round</h2>
        <ul>
          {momentLines(debrief).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {moments.hints.length > 0 && (
          <ul>
            {moments.hints.map(({ hint, at }) => (
              <li key={hint}>
                <span className="figure muted">{clockText(at)}</span> Hint: {scenario.hints[hint]?.title}{' '}
                {scenario.hints[hint]?.text}
              </li>
            ))}
          </ul>
        )}
        {moments.prompts.length > 0 && (
          <ul>
            {moments.prompts.map(({ prompt, at, answer }) => (
              <li key={prompt}>
                <span className="figure muted">{clockText(at)}</span> {scenario.prompts[prompt]?.text}{' '}
                <span className="muted">({answer === 'answered' ? 'answered' : 'put off'})</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {outcomes.length > 0 && (
        <section className="debrief-card">
          <h2>What the curveballs come to</h2>
          <dl>
            {outcomes.map(({ at, curveball, says }) => (
              <div key={`${at} ${curveball.id}`}>
                <dt>
                  <span className="figure muted">{clockText(at)}</span> {curveball.says}
                </dt>
                <dd>{says.join(' ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Written title="Your notes" text={state.notes} />
      <Written title="The interviewer's notes" text={state.interviewerNotes} />
      {scenario.followUps.length > 0 && (
        <section className="debrief-card">
          <h2>Follow-up questions</h2>
          <ul>
            {scenario.followUps.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Written({ title, text }: { readonly title: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <section className="debrief-card">
      <h2>{title}</h2>
      <p className="debrief-written">{text}</p>
    </section>
  );
}

function Differences({ debrief: { beside, board, scenario } }: { readonly debrief: Debrief }) {
  const [yours, reference] = [namesOn(board), namesOn(scenario.reference)];
  const arrows = new Map(scenario.reference.design.edges.map((edge) => [edge.id, edge]));
  const missingArrows = beside.missingArrows.flatMap((id) => {
    const edge = arrows.get(id);
    return edge === undefined ? [] : [`${reference(edge.from)} to ${reference(edge.to)}`];
  });
  const rows = [
    ...(beside.missing.length === 0 ? [] : [`Missing in yours: ${beside.missing.map(reference).join(', ')}.`]),
    ...(missingArrows.length === 0 ? [] : [`Missing arrows: ${missingArrows.join('; ')}.`]),
    ...beside.differs.map(({ yours: id, says }) => `${yours(id)}: ${says.join('; ')}.`),
    ...(beside.besides.length === 0 ? [] : [`Only in yours: ${beside.besides.map(yours).join(', ')}.`]),
  ];
  return (
    <ul>
      {(rows.length === 0 ? ['Nothing differs from the reference.'] : rows).map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
}

function namesOn({ design }: Document): (id: string) => string {
  const names = new Map(
    design.nodes.map((node) => [node.id, node.label.trim() || serviceOf(catalog, node.service).name]),
  );
  return (id) => names.get(id) ?? id;
}
