import { Eye, EyeOff } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Segments } from '../../controls/Segments.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { useBoard, useBoardState } from '../../store/use-store.ts';
import { Estimates } from './Estimates.tsx';
import { Hints } from './Hints.tsx';
import { NotesPad } from './NotesPad.tsx';
import { Problem } from './Problem.tsx';
import { Prompts } from './Prompts.tsx';
import { reveal } from './runner.ts';
import { runningRound, useRunning } from './running.ts';

const ItemPanel = lazy(() => import('../../inspector/ItemPanel.tsx').then((module) => ({ default: module.ItemPanel })));
const CertificatePanel = lazy(() =>
  import('../../inspector/CertificatePanel.tsx').then((module) => ({ default: module.CertificatePanel })),
);

const InterviewerHere = lazy(() =>
  import('../interviewer/InterviewerHere.tsx').then((module) => ({ default: module.InterviewerHere })),
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
  if (led === 'here') {
    return (
      <>
        <LedBy />
        <Suspense>
          <InterviewerHere />
        </Suspense>
      </>
    );
  }
  return (
    <>
      <LedBy />
      <Problem />
      <Estimates />
      {!strict && <Hints isLed={led !== 'program'} />}
      <NotesPad />
      {!strict && <Reveal />}
    </>
  );
}

/** Who leads the round: the program, or a person. Their part is for the half of the screen that the candidate does not see. */
function LedBy() {
  const led = useRunning((running) => running.led, 'program');
  if (led === 'window') return <section className="muted">Led from the interviewer’s window.</section>;
  return (
    <section className="round-reveal">
      <span className="grow">Interviewer’s part</span>
      <Toggle
        label="Interviewer’s part"
        checked={led === 'here'}
        onChange={(isHere) => {
          const running = runningRound.get();
          if (running !== null) runningRound.set({ ...running, led: isHere ? 'here' : 'program' });
        }}
      />
    </section>
  );
}

function Reveal() {
  const board = useBoard();
  const isRevealed = useRunning(({ state }) => state.isRevealed, false);
  const isChanged = useBoardState(({ load, outage }) => load !== 1 || outage !== null);
  return (
    <section className="round-reveal">
      {isRevealed ? <Eye size={16} className="muted" /> : <EyeOff size={16} className="muted" />}
      <span className="grow">{isRevealed ? 'Figures shown' : 'Figures hidden'}</span>
      {/* A curveball showed what becomes of the board. */}
      {isRevealed && isChanged && (
        <button type="button" className="button" onClick={() => board.view({ load: 1, outage: null })}>
          As before
        </button>
      )}
      <button type="button" className="button" onClick={() => reveal(!isRevealed)}>
        {isRevealed ? 'Hide' : 'Reveal'}
      </button>
    </section>
  );
}
