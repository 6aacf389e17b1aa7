import { stableDays } from '../../../shared/practice/drills/learning.ts';
import { type DayForecast, statsOf } from '../../../shared/practice/drills/stats.ts';
import { compareTopics, topicName } from '../../../shared/practice/drills/topics.ts';
import { catalog } from '../../store/catalog.ts';
import { type Drills, dayHere } from './use-drills.ts';

/** What the answers so far say, without points. */
export function Statistics({
  drills,
  now,
  onTopic,
}: {
  readonly drills: Drills;
  readonly now: number;
  /** Drills one topic. */
  readonly onTopic: (topic: string) => void;
}) {
  const { cards, learning } = drills;
  const stats = statsOf(cards, learning, now, dayHere);
  const order = compareTopics(learning.settings.level, catalog);
  return (
    <div className="drill-stats">
      <dl className="drill-figures">
        <Figure name="Due today" value={String(stats.dueToday)} />
        <Figure name="Due this week" value={String(stats.dueThisWeek)} />
        <Figure name="Answered today" value={String(stats.today)} />
        <Figure
          name="Remembered"
          value={stats.retention === null ? '–' : `${Math.round(stats.retention * 100)}%`}
          note={
            stats.retention === null
              ? 'once learned cards come back'
              : `of ${stats.retentionOf} that came back in 30 days`
          }
        />
        <Figure
          name="Known for good"
          value={String(stats.stable)}
          note={`of ${stats.cards}, for ${stableDays} days and more`}
        />
        <Figure
          name="Days with drills"
          value={String(stats.daysDrilled)}
          note="of the last 14; any day is a good one"
        />
      </dl>
      <section className="drill-box" aria-labelledby="drill-forecast">
        <h2 id="drill-forecast">Coming back</h2>
        <Forecast days={stats.forecast} />
      </section>
      <section className="drill-box" aria-labelledby="drill-by-topic">
        <h2 id="drill-by-topic">By topic</h2>
        <table className="drill-table">
          <thead>
            <tr>
              <th scope="col">Topic</th>
              <th scope="col">Cards</th>
              <th scope="col">Seen</th>
              <th scope="col">Known for good</th>
              <th scope="col">Due</th>
            </tr>
          </thead>
          <tbody>
            {stats.topics
              .toSorted((a, b) => order(a.topic, b.topic))
              .map(({ topic, cards: count, seen, stable, due }) => (
                <tr key={topic}>
                  <th scope="row">
                    <button type="button" className="drill-link" onClick={() => onTopic(topic)}>
                      {topicName(topic, catalog)}
                    </button>
                  </th>
                  <td>{count}</td>
                  <td>{seen}</td>
                  <td>
                    <span className="drill-meter" aria-hidden>
                      <span style={{ width: `${(stable / count) * 100}%` }} />
                    </span>
                    {stable}
                  </td>
                  <td>{due}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Figure({ name, value, note }: { readonly name: string; readonly value: string; readonly note?: string }) {
  return (
    <div className="drill-figure">
      <dt>{name}</dt>
      <dd>
        <span className="figure">{value}</span>
        {note !== undefined && <small className="muted">{note}</small>}
      </dd>
    </div>
  );
}

const barWidth = 28;
const gap = 8;
const height = 96;

/** Bars for the eye, the same numbers as a table for the ear. */
function Forecast({ days }: { readonly days: readonly DayForecast[] }) {
  const most = Math.max(1, ...days.map(({ due }) => due));
  const width = days.length * (barWidth + gap);
  return (
    <>
      <svg className="drill-bars" viewBox={`0 0 ${width} ${height + 36}`} aria-hidden focusable="false">
        {days.map(({ inDays, due }) => {
          const tall = (due / most) * height;
          const x = inDays * (barWidth + gap);
          return (
            <g key={inDays}>
              <rect
                x={x}
                y={height + 16 - Math.max(tall, 2)}
                width={barWidth}
                height={Math.max(tall, 2)}
                rx={3}
                data-empty={due === 0 ? '' : undefined}
              />
              {due > 0 && (
                <text x={x + barWidth / 2} y={height + 11 - tall} textAnchor="middle">
                  {due}
                </text>
              )}
              <text className="drill-axis" x={x + barWidth / 2} y={height + 31} textAnchor="middle">
                {inDays === 0 ? 'today' : `+${inDays}`}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="hidden-text">
        <caption>Cards that come back, by day</caption>
        <tbody>
          {days.map(({ inDays, due }) => (
            <tr key={inDays}>
              <th scope="row">{inDays === 0 ? 'Today' : inDays === 1 ? 'Tomorrow' : `In ${inDays} days`}</th>
              <td>{due}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
