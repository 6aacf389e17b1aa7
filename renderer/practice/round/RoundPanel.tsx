import { Eye, EyeOff } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Segments } from '../../controls/Segments.tsx';
import { useBoardState } from '../../store/use-store.ts';
import { Estimates } from './Estimates.tsx';
import { Hints } from './Hints.tsx';
import { NotesPad } from './NotesPad.tsx';
import { Problem } from './Problem.tsx';
import { Prompts } from './Prompts.tsx';
import { reveal } from './runner.ts';
import { useRunning } from './running.ts';

const ItemPanel = lazy(() => import('../../inspector/ItemPanel.tsx').then((module) => ({ default: module.ItemPanel })));
const CertificatePanel = lazy(() =>
  import('../../inspector/CertificatePanel.tsx').then((module) => ({ default: module.CertificatePanel })),
);

const views = [
  { value: 'round', label: 'Round' },
  { value: 'selected', label: 'Selected' },
] as const;
type View = (typeof views)[number]['value'];

/** In the inspector's place: the interviewer, what is to be estimated and written down; or, beside the prompts, what is selected. */
export function RoundPanel() {
  const selection = useBoardState((state) => state.selection);
  const certificate = useBoardState((state) => state.certificate);
  const isRunning = useRunning(() => true, false);
  const [view, setView] = useState<View>('round');
  // What is chosen is shown, to be sized; what a line drew is chosen as well, and is rather looked at.
  useEffect(() => setView(selection.size === 1 ? 'selected' : 'round'), [selection]);
  if (certificate !== null) {
    return (
      <Suspense fallback={<aside className="inspector" aria-busy="true" />}>
        <CertificatePanel subject={certificate} />
      </Suspense>
    );
  }
  if (!isRunning) return <aside className="inspector" aria-label="Interviewer" />;
  return (
    <aside className="inspector round-panel" aria-label="Interviewer">
      <Prompts />
      {selection.size > 0 && (
        <div className="round-views">
          <Segments label="What is shown below" value={view} options={views} onChange={setView} />
        </div>
      )}
      {view === 'selected' && selection.size > 0 ? (
        <Suspense>
          <ItemPanel />
        </Suspense>
      ) : (
        <RoundParts />
      )}
    </aside>
  );
}

function RoundParts() {
  const strict = useRunning(({ round }) => round.plan.strict, true);
  const led = useRunning((running) => running.led, 'program');
  return (
    <>
      <Problem />
      <Estimates />
      {!strict && led === 'program' && <Hints />}
      <NotesPad />
      {!strict && <Reveal />}
    </>
  );
}

function Reveal() {
  const isRevealed = useRunning(({ state }) => state.isRevealed, false);
  return (
    <section className="round-reveal">
      {isRevealed ? <Eye size={16} className="muted" /> : <EyeOff size={16} className="muted" />}
      <span className="grow">{isRevealed ? 'Figures shown' : 'Figures hidden'}</span>
      <button type="button" className="button" onClick={() => reveal(!isRevealed)}>
        {isRevealed ? 'Hide' : 'Reveal'}
      </button>
    </section>
  );
}
