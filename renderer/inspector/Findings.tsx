import { ChevronRight, Lightbulb } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import type { Finding, Fix, Severity } from '../../shared/engine/analysis.ts';
import { stayedWords, withinLocks } from '../../shared/model/locks.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { nameOf } from '../panels/names.ts';
import { useBoard, useDesign, useDocument } from '../store/use-store.ts';
import { fixText } from './fix.ts';

const FixCost = lazy(() => import('./FixCost.tsx').then((module) => ({ default: module.FixCost })));
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
        {finding.fix !== undefined && !showPlace && (
          <Suspense>
            <FixCost fix={finding.fix} />
          </Suspense>
        )}
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
  async function apply() {
    const before = board.document();
    const { fixEdit } = await import('./fix-edit.ts');
    // Pressed twice while it loaded, it is still one fix.
    if (board.document() !== before) return;
    const edit = fixEdit(document, fix);
    const stayed = stayedWords(withinLocks(document, edit).stayed);
    if (stayed === null) board.apply(edit, 'record');
    else board.tell({ kind: 'info', text: stayed });
  }
  return (
    <button type="button" className="button primary" onClick={() => void apply()}>
      {fixText(document, fix)}
    </button>
  );
}
