import type { EstimateRow } from '../../../shared/practice/debrief/estimate-rows.ts';
import { rightWithin } from '../../../shared/practice/judge-estimate.ts';

const width = 420;
const left = 150;
const right = 18;
const row = 24;
const top = 8;
const ticks = [
  [-1, '÷10'],
  [-Math.log10(3), '÷3'],
  [0, 'exact'],
  [Math.log10(3), '×3'],
  [1, '×10'],
] as const;
/** Tenfolds at either end. */
const reach = 1.15;

/** How far each answer was off, on a scale of tenfolds; a table says the same in words. */
export function EstimateChart({ rows }: { readonly rows: readonly EstimateRow[] }) {
  const x = (log10: number) =>
    left + ((Math.max(-reach, Math.min(reach, log10)) + reach) / (2 * reach)) * (width - left - right);
  const height = top + rows.length * row + 28;
  const bottom = top + rows.length * row;
  return (
    <>
      <svg className="debrief-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect
          className="chart-band"
          x={x(-rightWithin)}
          y={top}
          width={x(rightWithin) - x(-rightWithin)}
          height={bottom - top}
          rx={3}
        />
        {ticks.map(([at, text]) => (
          <g key={text}>
            <line className={at === 0 ? 'chart-axis' : 'chart-grid'} x1={x(at)} x2={x(at)} y1={top} y2={bottom} />
            <text className="chart-tick" x={x(at)} y={bottom + 18} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
        {rows.map(({ id, ask, log10 }, k) => {
          const y = top + row * (k + 0.5);
          return (
            <g key={id}>
              <title>{ask}</title>
              <text className={log10 === null ? 'chart-name muted' : 'chart-name'} x={0} y={y + 4}>
                {ask.length > 24 ? `${ask.slice(0, 23).trimEnd()}…` : ask}
              </text>
              {log10 !== null && <Dot x={x(log10)} y={y} log10={log10} />}
            </g>
          );
        })}
      </svg>
      <details className="debrief-more">
        <summary>Answers in a table</summary>
        <table className="debrief-table">
          <caption className="hidden-text">Estimates of this round</caption>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Yours</th>
              <th scope="col">Answer</th>
              <th scope="col">Judged</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, ask, text, answer, says, board }) => (
              <tr key={id}>
                <th scope="row">{ask}</th>
                <td className="figure">{text ?? '–'}</td>
                <td className="figure">{answer}</td>
                <td>
                  {says}
                  {board !== null && <span className="muted">; on the board {board}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** A full dot for the right size, a half one for less; a point to the side for what lies beyond the scale. */
function Dot({ x, y, log10 }: { readonly x: number; readonly y: number; readonly log10: number }) {
  if (Math.abs(log10) > reach)
    return (
      <path className="chart-dot over" d={log10 > 0 ? `M${x - 4} ${y - 5}l8 5-8 5Z` : `M${x + 4} ${y - 5}l-8 5 8 5Z`} />
    );
  if (Math.abs(log10) <= rightWithin) return <circle className="chart-dot ok" cx={x} cy={y} r={5} />;
  return (
    <g className="chart-dot tight">
      <circle className="chart-ring" cx={x} cy={y} r={4} />
      <path d={`M${x} ${y - 4}a4 4 0 0 1 0 8z`} />
    </g>
  );
}
