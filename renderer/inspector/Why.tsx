import { use, useMemo } from 'react';
import type { Finding } from '../../shared/engine/analysis.ts';
import { sourced } from '../../shared/engine/cited.ts';
import { rules } from '../../shared/engine/rules/index.ts';
import { ruleWords } from '../../shared/wording/findings/index.ts';
import { loadSources } from '../store/sources.ts';
import { useAnalysis } from '../store/use-store.ts';
import { FactView } from './FactView.tsx';
import { ruleSource } from './fact-text.ts';

/** Why a finding's rule holds, who says so, and the figures that the finding rests on. */
export function Why({ finding }: { readonly finding: Finding }) {
  const analysis = useAnalysis();
  const known = use(loadSources());
  const facts = useMemo(() => sourced(analysis.facts, analysis.figures, known), [analysis, known]);
  const sources = rules.find(({ id }) => id === finding.rule)?.sources ?? [];
  return (
    <div className="why">
      <p>{ruleWords(finding.rule).why}</p>
      {sources.map((source) => {
        const { kind, name, text, detail } = ruleSource(source);
        return (
          <div key={detail} className="fact-source muted" title={detail}>
            <span className={`source ${kind}`}>{name}</span>
            <span className="cut">{text}</span>
          </div>
        );
      })}
      {finding.facts.map((id) => {
        const fact = facts[id];
        return fact === undefined ? null : <FactView key={id} fact={fact} />;
      })}
    </div>
  );
}
