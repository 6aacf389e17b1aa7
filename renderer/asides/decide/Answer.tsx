import { Check, TriangleAlert } from 'lucide-react';
import { use } from 'react';
import { sourcedFact } from '../../../shared/decide/basis.ts';
import type { Decided } from '../../../shared/decide/decide.ts';
import type { Decision, Figure } from '../../../shared/decide/decision.ts';
import { citedFact } from '../../../shared/engine/cited.ts';
import { exact, exactMoney } from '../../../shared/wording/numbers.ts';
import { Difference } from '../../inspector/Difference.tsx';
import { FactView } from '../../inspector/FactView.tsx';
import { loadSources } from '../../store/sources.ts';
import { useDesign } from '../../store/use-store.ts';

/** The answer, and what speaks for it or is to be watched. */
export function AnswerView({ decision, decided }: { readonly decision: Decision; readonly decided: Decided }) {
  return (
    <section aria-label="Answer">
      <h2>
        <span>{decision.title}</span>
      </h2>
      <p className="decide-answer" aria-live="polite">
        {decided.headline}
      </p>
      <ul className="decide-steps">
        {decided.steps.map(({ said, because, holds }) => (
          <li key={said}>
            {holds ? (
              <Check size={14} className="ok" aria-label="Holds" role="img" />
            ) : (
              <TriangleAlert size={14} className="tight" aria-label="Does not hold" role="img" />
            )}
            <div>
              <div>{said}</div>
              <div className="muted caption">{because}</div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the guide's code or table gives for the same answers, and where that is wrong. */
export function GuideView({ decided: { guide, headline } }: { readonly decided: Decided }) {
  return (
    <section aria-label="What the guide says">
      <h2>
        <span>{guide.agrees ? 'The guide says the same' : 'The guide says otherwise'}</span>
      </h2>
      <div className={guide.agrees ? 'decide-guide' : 'decide-guide difference'}>
        <dl>
          <dt>It says</dt>
          <dd>{guide.answer}</dd>
          {!guide.agrees && (
            <>
              <dt>It should</dt>
              <dd>{headline}</dd>
            </>
          )}
        </dl>
        {guide.fault !== undefined && <p>{guide.fault}</p>}
        <div className="fact-source muted">
          <span className="source guide">Guide</span>
          <span className="cut">{guide.section}</span>
        </div>
      </div>
    </section>
  );
}

/** The figures that the answer was made with. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>
        <span>Figures</span>
      </h2>
      <div className="costs">
        {figures.flatMap((figure) => {
          const { value, unit } = figureText(figure);
          return [
            <span key={figure.label} className="cost-name">
              {figure.label}
            </span>,
            <span key={`${figure.label} value`} className="figure decide-figure">
              {value} <span className="muted">{unit}</span>
            </span>,
          ];
        })}
      </div>
    </section>
  );
}

function figureText({ value, unit }: Figure): { readonly value: string; readonly unit: string } {
  if (/^USD\b/.test(unit)) return { value: exactMoney(value), unit: unit.replace(/^USD\s*/, '') };
  return unit === 'ratio' ? { value: `${exact(value * 100, 1)}%`, unit: '' } : { value: exact(value, 2), unit };
}

/** The facts behind the answer, each with its source, and where guide and AWS differ on them. */
export function Facts({ ids }: { readonly ids: readonly string[] }) {
  const { settings } = useDesign();
  const sources = use(loadSources());
  const facts = ids.flatMap((id) => {
    const fact = sourcedFact(sources, id);
    return fact === null ? [] : [{ id, fact: citedFact(fact, settings.figures) }];
  });
  const differing = facts.filter(({ fact }) => fact.differs !== undefined);
  return (
    <section>
      <h2>
        <span>Made from</span>
      </h2>
      {facts.map(({ id, fact }) => (
        <FactView key={id} fact={fact} />
      ))}
      {differing.map(({ id, fact }) => (
        <Difference key={id} fact={fact} />
      ))}
    </section>
  );
}
