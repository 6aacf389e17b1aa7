import { useEffect, useMemo, useState } from 'react';
import { learningOf } from '../../../shared/practice/drills/learning.ts';
import { type HandTick, readinessOf } from '../../../shared/practice/readiness/readiness.ts';
import { tickLine } from '../../../shared/practice/readiness/ticks.ts';
import { type Level, levels } from '../../../shared/practice/scenario.ts';
import { Segments } from '../../controls/Segments.tsx';
import { useSession } from '../../store/use-store.ts';
import { dateNow } from '../clock.ts';
import { Page } from '../Page.tsx';
import { ItemRow } from './ItemRow.tsx';
import { loadReadiness, progressUntil, type ReadinessData, tickRecord } from './load.ts';
import { ProgressChart } from './ProgressChart.tsx';
import './readiness.css';

const levelOptions = levels.map((level) => ({ value: level, label: level }));

/** What each level asks for, and what has been shown of it: by lines that rounds earned, and by topics that drills know for good. */
export function Readiness() {
  const { board, host } = useSession();
  const [data, setData] = useState<ReadinessData | null>(null);
  const [level, setLevel] = useState<Level>('L6');
  const [now] = useState(dateNow);

  useEffect(() => {
    let isHere = true;
    void loadReadiness(host).then((loaded) => {
      if (!isHere) return;
      setData(loaded);
      if (loaded.problem !== null) board.tell({ kind: 'error', text: loaded.problem });
    });
    return () => {
      isHere = false;
    };
  }, [board, host]);

  async function tick(item: string, ticked: boolean): Promise<void> {
    const next: HandTick = { item, ticked, at: dateNow() };
    const result = await host.appendRecord(tickRecord, tickLine(next));
    if (result.ok) setData((before) => before && { ...before, ticks: [...before.ticks, next] });
    else board.tell({ kind: 'error', text: result.error.message });
  }

  return (
    <Page
      title="Readiness"
      about="made of the guide’s matrix and sections: its own checklists are empty headings"
      actions={<Segments label="Level" value={level} options={levelOptions} onChange={setLevel} />}
    >
      {data === null ? (
        <p className="practice-empty muted" role="status">
          Looking through rounds and drills…
        </p>
      ) : (
        <Lists data={data} level={level} now={now} onTick={tick} />
      )}
    </Page>
  );
}

function Lists({
  data,
  level,
  now,
  onTick,
}: {
  readonly data: ReadinessData;
  readonly level: Level;
  readonly now: number;
  readonly onTick: (item: string, ticked: boolean) => Promise<void>;
}) {
  const { earned, cards, lines, ticks } = data;
  const all = useMemo(
    () => readinessOf({ earned, cards, memory: learningOf(lines, cards).memory, ticks }),
    [earned, cards, lines, ticks],
  );
  const progress = useMemo(() => progressUntil(data, now), [data, now]);
  const shown = all.filter(({ item }) => item.level === level);
  const count = (state: string) => shown.filter((one) => one.state === state).length;
  const byHand = count('hand');
  return (
    <div className="ready">
      <section className="ready-head" aria-label="Progress">
        <div>
          <p className="ready-score">
            <span className="figure">{count('ticked')}</span> <span className="muted">of {shown.length} shown</span>
          </p>
          <p className="muted">
            {count('some')} begun{byHand === 0 ? '' : `, ${byHand} ticked by hand`}. Shown is what two lines of a rubric
            earned in rounds, and seven of ten cards of its topics known for three weeks or more.
          </p>
        </div>
        <ProgressChart progress={progress} level={level} of={shown.length} />
      </section>
      <ul className="ready-list" aria-label={`What ${level} asks for`}>
        {shown.map((one) => (
          <ItemRow key={one.item.id} readiness={one} onTick={onTick} />
        ))}
      </ul>
    </div>
  );
}
