import type { SourcedFact } from '../../shared/engine/analysis.ts';
import { factText, sourceText } from './fact-text.ts';

/** A fact: what it is, its value, and where it was read. */
export function FactView({ fact }: { readonly fact: SourcedFact }) {
  const { value, unit } = factText(fact.value, fact.unit);
  const source = sourceText(fact);
  return (
    <div className="fact">
      <div className="fact-line">
        <span>{fact.label}</span>
        <span className="figure fact-value">
          <b>{value}</b> <span className="muted">{unit}</span>
        </span>
      </div>
      <div className="fact-source muted" title={source.detail}>
        <span className={`source ${source.kind}`}>{source.name}</span>
        <span className="cut">{source.text}</span>
        {fact.confidence === 'unconfirmed' && <span className="unconfirmed">unconfirmed</span>}
      </div>
      {fact.note !== undefined && <div className="caption muted fact-note">{fact.note}</div>}
    </div>
  );
}
