import { EqualNot } from 'lucide-react';
import type { SourcedFact } from '../../shared/engine/analysis.ts';
import { factText } from './fact-text.ts';

/** Both values of a fact on which the guide and AWS differ, and how they do. */
export function Difference({ fact }: { readonly fact: SourcedFact }) {
  const rows = [
    fact.guide && { book: 'Guide', ...factText(fact.guide.value, fact.unit) },
    fact.aws && { book: 'AWS', ...factText(fact.aws.value, fact.unit) },
  ].filter((row) => row !== undefined);
  // Where both state one value, they differ on how it is used: the sentence says it.
  const sameValue = rows.length === 2 && rows[0]?.value === rows[1]?.value;
  return (
    <div className="difference">
      <div className="difference-head">
        <span className="differs">
          <EqualNot size={12} strokeWidth={2.5} />
        </span>
        <b>Guide and AWS differ</b>
      </div>
      <div>{fact.label}</div>
      <div className="difference-pair">
        {(sameValue ? [] : rows).map(({ book, value, unit }) => (
          <div key={book}>
            <span>{book}</span>
            <b className="figure">{value}</b>
            <span className="muted">{unit}</span>
          </div>
        ))}
      </div>
      <div>{sentence(fact.differs ?? '')}</div>
    </div>
  );
}

function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}
