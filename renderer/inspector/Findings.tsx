import { ChevronRight, Lightbulb } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useId, useMemo, useState } from 'react';
import type { Finding, Fix, Severity } from '../../shared/engine/analysis.ts';
import { stayedWords, withinLocks } from '../../shared/model/locks.ts';
import { exactMoney } from '../../shared/wording/numbers.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { nameOf } from '../panels/names.ts';
import { useAnalysis, useBoard, useDesign, useDocument } from '../store/use-store.ts';
import { fixCost, fixEdit, fixText } from './fix.ts';

const Why = lazy(() => import('./Why.tsx').then((module) => ({ default: module.Why })));

const grounds: Readonly<Record<Severity, string>> = { error: 'over', warning: 'tight', info: 'info' };
/** As many as a person reads at a time; a large board has thousands. */
const page = 20;

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** What the rules found, worst first; a fix is one click and one undo step. */
export function Findings({
  findings,
  heading,
  showPlace = false,
}: {
  readonly findings: readonly Finding[];
  readonly heading: string;
  /** Names what each finding is about, and selects it. */
  readonly showPlace?: boolean;
}) {
  const [shown, setShown] = useState(page);
  if (findings.length === 0) return null;
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <section className="findings">
      <h2>
        <span>{heading}</span>
      </h2>
      {sorted.slice(0, shown).map((finding) => (
        <FindingCard
          key={`${finding.rule} ${finding.at.join(' ')} ${finding.message}`}
          finding={finding}
          showPlace={showPlace}
        />
      ))}
      {sorted.length > shown && (
        <button type="button" className="link findings-more" onClick={() => setShown(shown + page)}>
          Show {Math.min(page, sorted.length - shown)} more
        </button>
      )}
    </section>
  );
}

function FindingCard({ finding, showPlace }: { readonly finding: Finding; readonly showPlace: boolean }) {
  const board = useBoard();
  const design = useDesign();
  const ground = grounds[finding.severity];
  const [first] = finding.at;
  const [isOpen, setOpen] = useState(false);
  const whyId = useId();
  return (
    <article className={`finding ${ground}`}>
      <div className={`finding-head ${ground}`}>
        {finding.severity === 'info' ? (
          <Lightbulb size={12} />
        ) : (
          <StatusMark status={finding.severity === 'error' ? 'over' : 'tight'} />
        )}
        <p>{finding.message}</p>
      </div>
      {finding.remedy !== '' && <p className="finding-remedy">{finding.remedy}</p>}
      <div className="finding-actions">
        {finding.fix !== undefined && <FixButton fix={finding.fix} />}
        {finding.fix !== undefined && !showPlace && <FixCost fix={finding.fix} />}
        {showPlace && first !== undefined && (
          <button type="button" className="link" onClick={() => board.select(finding.at)}>
            Show {nameOf(design, first)}
          </button>
        )}
        <button
          type="button"
          className="link why-button"
          aria-expanded={isOpen}
          aria-controls={whyId}
          onClick={() => setOpen(!isOpen)}
        >
          Why
          <ChevronRight size={12} />
        </button>
      </div>
      <div id={whyId}>
        {isOpen && (
          <Suspense>
            <Why finding={finding} />
          </Suspense>
        )}
      </div>
    </article>
  );
}

function FixButton({ fix }: { readonly fix: Fix }) {
  const board = useBoard();
  const document = useDocument();
  /** Half a fix would be none: where something in its way is locked, it is left alone. */
  function apply() {
    const edit = fixEdit(document, fix);
    const stayed = stayedWords(withinLocks(document, edit).stayed);
    if (stayed === null) board.apply(edit, 'record');
    else board.tell({ kind: 'info', text: stayed });
  }
  return (
    <button type="button" className="button primary" onClick={apply}>
      {fixText(document, fix)}
    </button>
  );
}

/** What a fix does to the bill. It takes an analysis of its own, so only the few findings of a selection show it. */
function FixCost({ fix }: { readonly fix: Fix }) {
  const design = useDesign();
  // A slider in motion comes first.
  const analysis = useDeferredValue(useAnalysis());
  const cost = useMemo(() => fixCost(design, fix, analysis), [design, fix, analysis]);
  const change =
    Math.abs(cost) < 0.005 ? 'costs the same' : `${cost > 0 ? '+' : '−'}${exactMoney(Math.abs(cost))} a month`;
  return <span className="muted figure">{change}</span>;
}
