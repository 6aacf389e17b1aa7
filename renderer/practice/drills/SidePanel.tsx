import { useId } from 'react';
import { mostNewADay } from '../../../shared/practice/drills/log.ts';
import type { Queue } from '../../../shared/practice/drills/queue.ts';
import { statsOf } from '../../../shared/practice/drills/stats.ts';
import { compareTopics, topicName } from '../../../shared/practice/drills/topics.ts';
import { type Level, levels } from '../../../shared/practice/scenario.ts';
import { Segments } from '../../controls/Segments.tsx';
import { catalog } from '../../store/catalog.ts';
import { dateNow } from '../clock.ts';
import { type Drills, dayHere } from './use-drills.ts';

const levelOptions = levels.map((level) => ({ value: level, label: level }));

/** What is asked: level, new cards a day, topics. */
export function SidePanel({
  drills,
  queue,
  topics,
  now,
  onTopics,
}: {
  readonly drills: Drills;
  readonly queue: Queue;
  readonly topics: ReadonlySet<string> | null;
  readonly now: number;
  readonly onTopics: (topics: ReadonlySet<string> | null) => void;
}) {
  const id = useId();
  const { cards, learning } = drills;
  const { level, newADay } = learning.settings;
  const stats = statsOf(cards, learning, now, dayHere);
  const order = compareTopics(level, catalog);
  const rows = stats.topics.toSorted((a, b) => order(a.topic, b.topic));

  function settings(next: { readonly level?: Level; readonly newADay?: number }): void {
    void drills.add({ kind: 'settings', level, newADay, ...next, at: dateNow() });
  }

  function toggle(topic: string): void {
    const next = new Set(topics ?? []);
    if (!next.delete(topic)) next.add(topic);
    onTopics(next.size === 0 ? null : next);
  }

  return (
    <aside className="drill-side" aria-label="What is asked">
      <p className="drill-today">
        <b className="figure">{queue.due.length}</b> due · <b className="figure">{queue.fresh.length}</b> new
      </p>
      <div className="drill-setting">
        <span>Level</span>
        <Segments label="Level" value={level} options={levelOptions} onChange={(next) => settings({ level: next })} />
      </div>
      <div className="drill-setting">
        <label htmlFor={id}>New cards a day</label>
        <input
          id={id}
          key={newADay}
          type="number"
          className="field figure drill-number"
          min={0}
          max={mostNewADay}
          defaultValue={newADay}
          onBlur={(event) => {
            const next = Math.round(Number(event.target.value));
            if (next >= 0 && next <= mostNewADay && next !== newADay) settings({ newADay: next });
            else event.target.value = String(newADay);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </div>
      <fieldset className="drill-topics">
        <legend>
          Topics
          {topics !== null && (
            <button type="button" className="drill-link" onClick={() => onTopics(null)}>
              All topics
            </button>
          )}
        </legend>
        {rows.map(({ topic, cards: count, seen, due }) => (
          <label key={topic} className="drill-topic">
            <input type="checkbox" checked={topics?.has(topic) ?? false} onChange={() => toggle(topic)} />
            <span className="cut grow">{topicName(topic, catalog)}</span>
            {due > 0 && <span className="drill-due figure">{due} due</span>}
            <span className="muted figure">
              {seen}
              <span aria-hidden>/</span>
              <span className="hidden-text"> seen of </span>
              {count}
            </span>
          </label>
        ))}
      </fieldset>
    </aside>
  );
}
