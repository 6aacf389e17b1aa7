import { Download, Trash2, Upload } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type PlayedRound, weeksOf } from '../../../shared/practice/debrief/weeks.ts';
import { clockText } from '../../../shared/practice/round/clock-text.ts';
import { useSession } from '../../store/use-store.ts';
import { dateNow } from '../clock.ts';
import { Compare } from '../debrief/Compare.tsx';
import { whenText } from '../debrief/dates.ts';
import { type LoadedDebrief, loadDebrief, playedRounds } from '../debrief/load.ts';
import { errorScale, scoreScale, WeekChart } from '../debrief/WeekChart.tsx';
import { Page } from '../Page.tsx';
import { type KeptRound, keptRounds, roundRecord } from '../rounds.ts';
import { archiveEnding, deleteRecords, exportAll, importAll, practiceRecords, type Told } from './records.ts';
import '../debrief/charts.css';
import '../debrief/debrief.css';
import './history.css';

/** Weeks in the charts. */
const shownWeeks = 12;

interface Row {
  readonly kept: KeptRound;
  readonly played: PlayedRound & { readonly of: number | null };
}

/** Every round that is kept on this machine: to look at again, to go on with, to compare, to take elsewhere, to delete. */
export function History() {
  const session = useSession();
  const { board, host } = session;
  const [rows, setRows] = useState<readonly Row[] | string | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [compared, setCompared] = useState<{ readonly loaded: LoadedDebrief; readonly other: string } | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const load = useCallback(async () => {
    const kept = await keptRounds(host);
    if (!kept.ok) return setRows(kept.error.message);
    const played = await playedRounds(host, kept.value, true);
    setRows(kept.value.flatMap((one, k) => (played[k] === undefined ? [] : [{ kept: one, played: played[k] }])));
  }, [host]);
  useEffect(() => {
    void load();
  }, [load]);

  const there = typeof rows === 'string' || rows === null ? [] : rows;
  const weeks = useMemo(
    () =>
      weeksOf(
        there.map(({ played }) => played),
        dateNow(),
        shownWeeks,
      ),
    [there],
  );
  const pair = there.filter(({ kept }) => picked.includes(kept.round.plan.id));
  const [first, second] = pair;
  const comparable = pair.length === 2 && first?.kept.round.plan.scenario === second?.kept.round.plan.scenario;

  function tell(told: Told): void {
    if (told !== null) board.tell(told);
  }

  async function remove({ round: { plan } }: KeptRound): Promise<void> {
    const answer = await host.confirm({
      message: `Delete the round “${plan.title}” of ${whenText(plan.startedAt)}?`,
      detail: 'Its board, its notes and its debrief are gone for good.',
      choices: ['Delete', 'Cancel'],
      cancelChoice: 1,
      defaultChoice: 1,
    });
    if (!answer.ok || answer.value !== 0) return;
    tell(await deleteRecords(host, [roundRecord(plan.id)]));
    setPicked((ids) => ids.filter((id) => id !== plan.id));
    setCompared(null);
    await load();
    focusTitle();
  }

  /** Whoever deleted something by key goes on from the title: the button that was pressed may be gone. */
  function focusTitle(): void {
    document.querySelector<HTMLElement>('.practice-title')?.focus();
  }

  async function removeAll(): Promise<void> {
    const answer = await host.confirm({
      message: 'Delete all rounds?',
      detail:
        'Rounds, or everything that practice keeps: rounds, drills and scenarios of your own. It is gone for good; export it first to keep a copy.',
      choices: ['Delete rounds', 'Delete everything', 'Cancel'],
      cancelChoice: 2,
      defaultChoice: 2,
    });
    if (!answer.ok || answer.value === 2) return;
    const names = await practiceRecords(host);
    if (!names.ok) return tell({ kind: 'error', text: names.error.message });
    tell(
      await deleteRecords(
        host,
        names.value.filter((name) => answer.value === 1 || name.startsWith(roundRecord(''))),
      ),
    );
    setPicked([]);
    setCompared(null);
    await load();
    focusTitle();
  }

  async function goOn(id: string): Promise<void> {
    const { continueRound } = await import('../round/runner.ts');
    const problem = await continueRound(session, id);
    if (problem !== null) tell({ kind: 'error', text: problem });
  }

  async function compare(): Promise<void> {
    if (first === undefined || second === undefined) return;
    // The newer one is “this one”.
    const loaded = await loadDebrief(host, first.kept.round.plan.id);
    if (typeof loaded === 'string') tell({ kind: 'error', text: loaded });
    else setCompared({ loaded, other: second.kept.round.plan.id });
  }

  async function takeIn(chosen: File): Promise<void> {
    tell(await importAll(host, chosen.name, await chosen.text()));
    await load();
  }

  return (
    <Page
      title="History"
      about="Kept on this machine only"
      actions={
        <>
          <input
            ref={file}
            type="file"
            accept={archiveEnding}
            hidden
            aria-label="History to import"
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen !== undefined) void takeIn(chosen);
              event.target.value = '';
            }}
          />
          <button type="button" className="button" disabled={!comparable} onClick={() => void compare()}>
            Compare two
          </button>
          <button type="button" className="button" onClick={() => void exportAll(host).then(tell)}>
            <Download size={14} /> Export all
          </button>
          <button type="button" className="button" onClick={() => file.current?.click()}>
            <Upload size={14} /> Import
          </button>
          <button type="button" className="button" disabled={there.length === 0} onClick={() => void removeAll()}>
            <Trash2 size={14} /> Delete all
          </button>
        </>
      }
    >
      <div className="history debrief-main">
        {compared !== null && (
          <Compare loaded={compared.loaded} other={compared.other} onClose={() => setCompared(null)} />
        )}
        {there.length > 0 && (
          <div className="debrief-pair">
            <section className="debrief-card">
              <h2>{scoreScale.title}</h2>
              <WeekChart weeks={weeks} scale={scoreScale} />
            </section>
            <section className="debrief-card">
              <h2>{errorScale.title}</h2>
              <WeekChart weeks={weeks} scale={errorScale} />
            </section>
          </div>
        )}
        {there.length === 0 ? (
          <div className="debrief-card">
            <p className="muted" role="status">
              {rows === null
                ? 'Reading…'
                : typeof rows === 'string'
                  ? rows
                  : 'No round has been played on this machine yet.'}
            </p>
            {rows !== null && (
              <button type="button" className="button" onClick={() => board.view({ practice: { kind: 'choose' } })}>
                New round
              </button>
            )}
          </div>
        ) : (
          <Rounds
            rows={there}
            picked={picked}
            onPick={(id, isPicked) =>
              setPicked((ids) => (isPicked ? [...ids, id].slice(-2) : ids.filter((one) => one !== id)))
            }
            onOpen={(round) => board.view({ practice: { kind: 'debrief', round } })}
            onContinue={(id) => void goOn(id)}
            onRemove={(kept) => void remove(kept)}
          />
        )}
      </div>
    </Page>
  );
}

function Rounds({
  rows,
  picked,
  onPick,
  onOpen,
  onContinue,
  onRemove,
}: {
  readonly rows: readonly Row[];
  readonly picked: readonly string[];
  readonly onPick: (id: string, isPicked: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onContinue: (id: string) => void;
  readonly onRemove: (kept: KeptRound) => void;
}) {
  return (
    <section className="debrief-card">
      <table className="debrief-table history-table">
        <caption className="hidden-text">Rounds, the newest first. Tick two of one scenario to compare them.</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">Compare</span>
            </th>
            <th scope="col">Scenario</th>
            <th scope="col">When</th>
            <th scope="col">Level</th>
            <th scope="col">Score</th>
            <th scope="col">Length</th>
            <th scope="col">
              <span className="hidden-text">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kept, played }) => {
            const { plan } = kept.round;
            const { ended, elapsed } = kept.state;
            const when = whenText(plan.startedAt);
            return (
              <tr key={plan.id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Compare ${plan.title}, ${when}`}
                    checked={picked.includes(plan.id)}
                    onChange={(event) => onPick(plan.id, event.target.checked)}
                  />
                </td>
                <th scope="row">
                  <button type="button" className="link" onClick={() => onOpen(plan.id)}>
                    {plan.title}
                  </button>
                </th>
                <td>{when}</td>
                <td>
                  {plan.level}
                  {plan.strict ? ', strict' : ''}
                </td>
                <td className="figure">
                  {played.score === null ? 'scenario removed' : `${played.score} of ${played.of}`}
                </td>
                <td className="figure">
                  {clockText(elapsed)} of {plan.minutes}:00
                </td>
                <td>
                  <div className="history-actions">
                    {ended === null && (
                      <button type="button" className="button" onClick={() => onContinue(plan.id)}>
                        Continue
                      </button>
                    )}
                    <button
                      type="button"
                      className="button"
                      aria-label={`Debrief of ${plan.title}, ${when}`}
                      onClick={() => onOpen(plan.id)}
                    >
                      Debrief
                    </button>
                    <button
                      type="button"
                      className="icon-button"
                      aria-label={`Delete ${plan.title}, ${when}`}
                      onClick={() => onRemove(kept)}
                    >
                      <Trash2 size={16} />
                    </button>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
