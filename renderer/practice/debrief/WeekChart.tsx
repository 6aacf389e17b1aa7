import { useId } from 'react';
import type { Week } from '../../../shared/practice/debrief/weeks.ts';
import { exact } from '../../../shared/wording/numbers.ts';

const width = 420;
const height = 200;
const inset = { left: 44, right: 16, top: 16, bottom: 28 };

interface Scale {
  readonly title: string;
  readonly valueOf: (week: Week) => number | null;
  readonly text: (value: number) => string;
  /** Where a value lies, 0 at the bottom to 1 at the top. */
  readonly at: (value: number, top: number) => number;
  readonly ticks: (top: number) => readonly number[];
  /** The least that stands at the top. */
  readonly least: number;
}

/** A factor of error: exact at the bottom, each tenth of a tenfold as high as the other. */
export const errorScale: Scale = {
  title: 'Typical error, by week',
  valueOf: ({ error }) => error,
  text: (value) => (value === 1 ? '×1' : `×${exact(value, 1)}`),
  at: (value, top) => Math.log10(value) / Math.log10(top),
  ticks: (top) => [1, 10 ** (Math.log10(top) / 2), top],
  least: 3.2,
};

export const scoreScale: Scale = {
  title: 'Score, by week',
  valueOf: ({ score }) => score,
  text: (value) => `${Math.round(value)}`,
  at: (value) => value / 100,
  ticks: () => [0, 50, 100],
  least: 100,
};

/** A line over the weeks; a table says the same to who cannot see it. */
export function WeekChart({ weeks, scale }: { readonly weeks: readonly Week[]; readonly scale: Scale }) {
  const id = useId();
  const values = weeks.map(scale.valueOf);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return <p className="muted">Nothing to draw yet: it begins with the first answers.</p>;
  const top = Math.max(scale.least, ...known);
  const x = (k: number) =>
    weeks.length === 1
      ? (inset.left + width - inset.right) / 2
      : inset.left + 8 + (k / (weeks.length - 1)) * (width - inset.left - inset.right - 16);
  const y = (value: number) =>
    inset.top + (1 - Math.max(0, scale.at(value, top))) * (height - inset.top - inset.bottom);
  const points = values.flatMap((value, k) => (value === null ? [] : [{ k, value }]));
  const ago = weeks.length - 1;
  return (
    <>
      <svg className="debrief-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {scale.ticks(top).map((tick) => (
          <g key={tick}>
            <line className="chart-grid" x1={inset.left} x2={width - inset.right} y1={y(tick)} y2={y(tick)} />
            <text className="chart-tick" x={inset.left - 8} y={y(tick) + 4} textAnchor="end">
              {scale.text(tick)}
            </text>
          </g>
        ))}
        <polyline className="chart-line" points={points.map(({ k, value }) => `${x(k)},${y(value)}`).join(' ')} />
        {points.map(({ k, value }) => (
          <circle key={k} className="chart-point" cx={x(k)} cy={y(value)} r={4}>
            <title>{scale.text(value)}</title>
          </circle>
        ))}
        {ago > 0 && (
          <text className="chart-tick" x={inset.left} y={height - 6}>
            {ago === 1 ? 'last week' : `${ago} weeks ago`}
          </text>
        )}
        <text className="chart-tick" x={width - inset.right} y={height - 6} textAnchor="end">
          this week
        </text>
      </svg>
      <table className="hidden-text" aria-labelledby={id}>
        <caption id={id}>{scale.title}</caption>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            <th scope="col">Rounds</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, k) => (
            <tr key={week.from}>
              <th scope="row">{dayText(week.from)}</th>
              <td>{week.rounds}</td>
              <td>{values[k] == null ? 'none' : scale.text(values[k])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** "27 November 2026", of a day by UTC, as weeks are counted. */
export function dayText(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
