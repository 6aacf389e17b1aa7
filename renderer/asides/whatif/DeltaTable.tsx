import { ArrowDownRight, ArrowUpRight } from 'lucide-react';
import { deltaRows } from '../../../shared/whatif/delta-text.ts';
import type { VariantDelta } from '../../../shared/whatif/variants.ts';
import { useBoard } from '../../store/use-store.ts';
import { type FigureSource, showSource, sourceOf } from './figure-source.ts';

/** Baseline and variants side by side, one figure a row; under each figure what it changes, with a mark that is not colour alone. */
export function DeltaTable({
  deltas,
  shown,
}: {
  readonly deltas: readonly VariantDelta[];
  readonly shown: string | null;
}) {
  const board = useBoard();
  const columns = deltas.map(({ id, title, delta }) => ({ id, title: title || id, rows: deltaRows(delta), delta }));
  const [first] = columns;
  if (first === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="delta-scroll" tabIndex={0} aria-label="Variants against the baseline">
      <table className="delta">
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">Figure</span>
            </th>
            <th scope="col">Baseline</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col" aria-current={id === shown ? 'true' : undefined}>
                <button type="button" className="delta-name" title={title} onClick={() => board.view({ variant: id })}>
                  {title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.rows.map(({ key, label, before }, r) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className="figure">
                <Figure text={before} variant={null} source={sourceOf(key, first.delta, 'before')} />
              </td>
              {columns.map(({ id, rows, delta }) => {
                const row = rows[r];
                return (
                  <td key={id} className="figure">
                    <Figure text={row?.after ?? ''} variant={id} source={sourceOf(key, delta, 'after')} />
                    <Difference text={row?.difference ?? ''} better={row?.better ?? null} />
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">Findings</th>
            <td />
            {columns.map(({ id, delta }) => (
              <td key={id} className="figure">
                {findingText(delta.findings.gained.length, delta.findings.lost.length)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** A figure that leads to its source, on the board as that sizing has it. */
function Figure({
  text,
  variant,
  source,
}: {
  readonly text: string;
  readonly variant: string | null;
  readonly source: FigureSource | null;
}) {
  const board = useBoard();
  if (source === null) return text;
  return (
    <button
      type="button"
      className="delta-figure"
      title="Where this comes from"
      onClick={() => showSource(board, variant, source)}
    >
      {text}
    </button>
  );
}

function Difference({ text, better }: { readonly text: string; readonly better: boolean | null }) {
  const isUp = text.startsWith('+');
  return (
    <span className={`delta-difference ${better === null ? 'muted' : better ? 'ok' : 'over'}`}>
      {better !== null && (isUp ? <ArrowUpRight size={12} /> : <ArrowDownRight size={12} />)}
      {better !== null && <span className="hidden-text">{better ? 'better: ' : 'worse: '}</span>}
      {/* A sum and its per cent may stand on two lines, but neither breaks after its sign. */}
      {text.split(/ (?=\()/).map((part) => (
        <span key={part} className="delta-part">
          {part}
        </span>
      ))}
    </span>
  );
}

function findingText(gained: number, lost: number): string {
  if (gained + lost === 0) return 'same';
  return [gained > 0 ? `${gained} new` : null, lost > 0 ? `${lost} gone` : null]
    .filter((part) => part !== null)
    .join(', ');
}
