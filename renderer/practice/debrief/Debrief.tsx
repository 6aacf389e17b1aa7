import { FileText, Play, RotateCcw, Scale } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { clockText } from '../../../shared/practice/round/clock-text.ts';
import { canGoOn } from '../../../shared/practice/round/round-state.ts';
import { useSession } from '../../store/use-store.ts';
import { Page } from '../Page.tsx';
import { Boards } from './Boards.tsx';
import { Compare } from './Compare.tsx';
import { whenText } from './dates.ts';
import { makeDue } from './due.ts';
import { EstimateChart } from './EstimateChart.tsx';
import { showMissing } from './ghosts.ts';
import { type LoadedDebrief, loadDebrief } from './load.ts';
import { goToBoard, idsOfEvidence, showOnBoard } from './on-board.ts';
import { Replay } from './Replay.tsx';
import { type ChosenEvidence, Rubric } from './Rubric.tsx';
import { errorScale, WeekChart } from './WeekChart.tsx';
import { Words } from './Words.tsx';
import './pictures.css';
import './charts.css';
import './replay.css';
import './debrief.css';

/** What a kept round came to. */
export function Debrief({ round }: { readonly round: string }) {
  const { host } = useSession();
  const [loaded, setLoaded] = useState<LoadedDebrief | string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadDebrief(host, round).then((next) => {
      if (isCurrent) setLoaded(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [host, round]);
  if (loaded === null || typeof loaded === 'string')
    return (
      <Page title="Debrief">
        <p className="practice-empty muted" role="status">
          {loaded ?? 'Judging the round…'}
        </p>
      </Page>
    );
  return <Loaded loaded={loaded} />;
}

function Loaded({ loaded }: { readonly loaded: LoadedDebrief }) {
  const session = useSession();
  const { board, host } = session;
  const { debrief, estimates, weeks, others } = loaded;
  const { round, scenario, state, study } = debrief;
  const [at, setAt] = useState(state.elapsed);
  const [chosen, setChosen] = useState<ChosenEvidence | null>(null);
  const [due, setDue] = useState<number | null | 'unknown'>('unknown');
  const [comparing, setComparing] = useState(false);
  const shown = useMemo(
    () => ({
      on: chosen?.on ?? 'yours',
      ids: new Set(chosen === null ? [] : idsOfEvidence(chosen.verdict.evidence)),
    }),
    [chosen],
  );

  useEffect(() => {
    void makeDue(host, debrief).then(setDue);
  }, [host, debrief]);

  function choose(next: ChosenEvidence): void {
    const isSame = chosen?.line === next.line && chosen.on === next.on;
    setChosen(isSame ? null : next);
    // The evidence is of the last board.
    if (!isSame) setAt(state.elapsed);
  }

  async function again(): Promise<void> {
    const { startRound } = await import('../round/runner.ts');
    const { level, minutes, strict } = round.plan;
    const problem = await startRound(session, scenario, { level, minutes, strict });
    if (problem !== null) board.tell({ kind: 'error', text: problem });
  }

  async function goOn(): Promise<void> {
    const { continueRound } = await import('../round/runner.ts');
    const problem = await continueRound(session, round.plan.id);
    if (problem !== null) board.tell({ kind: 'error', text: problem });
  }

  function showChosen(): void {
    if (chosen === null) return;
    showOnBoard(session, chosen.on === 'yours' ? debrief.board : scenario.reference, chosen.verdict.evidence);
  }

  const about = `${scenario.title} · ${round.plan.level} · ${round.plan.minutes} min · ${whenText(round.plan.startedAt)}`;
  return (
    <Page
      title="Debrief"
      about={about}
      onDone={chosen?.on === 'yours' ? showChosen : undefined}
      actions={
        <>
          {canGoOn(round, state) && (
            <button
              type="button"
              className="button"
              title="The round was ended before its time"
              onClick={() => void goOn()}
            >
              <Play size={14} /> Go on at {clockText(state.elapsed)}
            </button>
          )}
          {others.length > 0 && (
            <button type="button" className="button" aria-pressed={comparing} onClick={() => setComparing(!comparing)}>
              <Scale size={14} /> Compare
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => void import('./export-note.ts').then(({ exportDebrief }) => exportDebrief(session, loaded))}
          >
            <FileText size={14} /> Markdown note
          </button>
          <button
            type="button"
            className="button"
            title="A new round with this scenario, level and length"
            onClick={() => void again()}
          >
            <RotateCcw size={14} /> Again
          </button>
        </>
      }
    >
      <div className="debrief">
        <div className="debrief-side">
          <Rubric debrief={debrief} chosen={chosen} onChoose={choose} />
          <section className="debrief-part" aria-label="Practise next">
            <h2>Practise next</h2>
            {study.length === 0 ? (
              <p className="muted">Nothing was missed.</p>
            ) : (
              <>
                <ul>
                  {study.map(({ id, title, lines }) => (
                    <li key={id}>
                      {title} <span className="muted">· {lines.join('; ')}</span>
                    </li>
                  ))}
                </ul>
                <p className="muted">{dueText(due, state.ended !== null)}</p>
                <button type="button" className="button" onClick={() => board.view({ practice: { kind: 'drills' } })}>
                  Drill them
                </button>
              </>
            )}
          </section>
        </div>
        <div className="debrief-main">
          {comparing && <Compare loaded={loaded} onClose={() => setComparing(false)} />}
          {chosen !== null && (
            <p className="debrief-chosen" role="status">
              <span className="grow">
                <b>{chosen.criterion}</b>: {chosen.on === 'reference' && 'in the reference, '}
                {chosen.verdict.says}
              </span>
              <button type="button" className="button" onClick={showChosen}>
                Show on the board
              </button>
            </p>
          )}
          <Boards
            debrief={debrief}
            at={at}
            chosen={shown}
            onOpenBoard={() => goToBoard(session, debrief.board)}
            onShowMissing={() => showMissing(session, debrief.board, scenario.reference, debrief.beside)}
            onOpenReference={() => goToBoard(session, scenario.reference)}
          />
          <div className="debrief-pair">
            <section className="debrief-card">
              <h2>Estimates, this round</h2>
              <EstimateChart rows={estimates} />
            </section>
            <section className="debrief-card">
              <h2>Typical error, by week</h2>
              <WeekChart weeks={weeks} scale={errorScale} />
            </section>
          </div>
          <Replay debrief={debrief} at={at} onMove={setAt} />
          <Words debrief={debrief} />
        </div>
      </div>
    </Page>
  );
}

function dueText(due: number | null | 'unknown', hasEnded: boolean): string {
  if (!hasEnded) return 'Their cards become due when the round has ended.';
  if (due === null) return 'Their cards could not be made due: nothing can be written on this machine just now.';
  if (due === 'unknown') return 'Their cards become due…';
  return due === 0 ? 'No card of theirs is left for today.' : `${due} ${due === 1 ? 'card is' : 'cards are'} due.`;
}
