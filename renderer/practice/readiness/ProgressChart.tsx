import type { Progress } from '../../../shared/practice/readiness/readiness.ts';
import type { Level } from '../../../shared/practice/scenario.ts';

const width = 360;
const height = 96;
const left = 24;
const below = 20;

/** How many items had been shown at the end of each week: a line for the eye, a table for the ear. */
export function ProgressChart({
  progress,
  level,
  of,
}: {
  readonly progress: readonly Progress[];
  readonly level: Level;
  readonly of: number;
}) {
  const step = (width - left - 8) / Math.max(1, progress.length - 1);
  const x = (k: number) => left + k * step;
  const y = (count: number) => 8 + (height - 8) * (1 - count / of);
  const points = progress.map((one, k) => `${x(k)},${y(one[level])}`).join(' ');
  const last = progress.length - 1;
  return (
    <figure className="ready-chart">
      <svg viewBox={`0 0 ${width} ${height + below}`} aria-hidden focusable="false">
        {[0, of].map((count) => (
          <g key={count}>
            <line x1={left} x2={width} y1={y(count)} y2={y(count)} />
            <text x={left - 6} y={y(count) + 4} textAnchor="end">
              {count}
            </text>
          </g>
        ))}
        <polyline points={points} />
        {progress.map((one, k) => (
          <circle key={one.at} cx={x(k)} cy={y(one[level])} r={3} />
        ))}
        <text x={left} y={height + 16}>
          {last === 0 ? '' : last === 1 ? 'a week ago' : `${last} weeks ago`}
        </text>
        <text x={width} y={height + 16} textAnchor="end">
          now
        </text>
      </svg>
      <table className="hidden-text">
        <caption>Shown of {level}, week by week</caption>
        <tbody>
          {progress.map((one, k) => (
            <tr key={one.at}>
              <th scope="row">{k === last ? 'Now' : last - k === 1 ? 'A week ago' : `${last - k} weeks ago`}</th>
              <td>
                {one[level]} of {of}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
