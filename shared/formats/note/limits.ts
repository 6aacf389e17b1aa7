/** The limits that bind: of every service the fullest, and every other that is tight or over. */
import type { Limit } from '../../engine/analysis.ts';
import { own } from '../../model/own.ts';
import { compact, factor, percent } from '../../wording/numbers.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import type { Names } from '../thing-names.ts';
import { markdownTable } from './table.ts';

const states = { ok: 'ok', tight: 'tight', over: 'over', unknown: 'unknown' } as const;

/** Fullest first. */
export function limitTable({ document, analysis }: ExportSource, names: Names): readonly string[] {
  const binding = document.design.nodes.flatMap(({ id }) => {
    const node = own(analysis.nodes, id);
    return (node?.limits ?? [])
      .filter(({ key, status }) => key === node?.binding || status === 'tight' || status === 'over')
      .map((limit) => ({ id, limit }));
  });
  const rows = binding
    .sort((a, b) => fullness(b.limit) - fullness(a.limit))
    .map(({ id, limit }) => [
      markdownText(names(id)),
      markdownText(limit.label + (limit.soft ? ' (can be raised)' : '')),
      needed(limit),
      markdownText(`${amount(limit.capacity)} ${limit.unit}`),
      markdownText(percent(limit.utilisation)),
      states[limit.status],
      limit.breaksAtLoad === null ? '' : factor(limit.breaksAtLoad),
    ]);
  return markdownTable(
    [
      { head: 'Where' },
      { head: 'Limit' },
      { head: 'Needs', right: true },
      { head: 'Has' },
      { head: 'Full', right: true },
      { head: 'State' },
      { head: 'Breaks at', right: true },
    ],
    rows,
  );
}

function fullness({ utilisation }: Limit): number {
  return utilisation ?? -1;
}

/** What it needs itself; of a quota that several share also what they need together, which is what it is full of. */
function needed({ demand, capacity, utilisation }: Limit): string {
  const together = (utilisation ?? Number.NaN) * (capacity ?? Number.NaN);
  const isShared = Math.abs(together - (demand ?? Number.NaN)) > 1e-6 * together;
  return isShared ? `${amount(demand)} (${amount(together)} together)` : amount(demand);
}

function amount(value: number | null): string {
  return value === null ? 'unknown' : compact(value);
}
