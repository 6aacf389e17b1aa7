/** The bill of a note: by service, and what was promised. */
import { serviceOf } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import { exact, exactMoney, percent } from '../../wording/numbers.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import type { Names } from '../thing-names.ts';
import { markdownTable } from './table.ts';

/** Dearest first, the total last. */
export function costTable({ analysis: { total }, catalog }: ExportSource): readonly string[] {
  const services = Object.entries(total.byService)
    .filter(([, usd]) => usd !== 0)
    .sort(([a, usd], [b, other]) => other - usd || (a < b ? -1 : 1));
  if (services.length === 0) return [];
  const part = (usd: number) => (total.usdPerMonth === 0 ? '' : percent(usd / total.usdPerMonth));
  return markdownTable(
    [{ head: 'Service' }, { head: 'USD a month', right: true }, { head: 'Part of it', right: true }],
    [
      ...services.map(([id, usd]) => [markdownText(billName(id, catalog)), exactDollars(usd), markdownText(part(usd))]),
      ['**Total**', `**${exactDollars(total.usdPerMonth)}**`, ''],
    ],
  );
}

/** What a part of the bill is called: a service, or transfer. */
export function billName(id: string, catalog: Catalog): string {
  return id === 'data-transfer' ? 'Data transfer' : serviceOf(catalog, id).name;
}

/** Charges that have no figure, each with its place. */
export function unknownCharges({ analysis }: ExportSource, names: Names): readonly string[] {
  return analysis.total.unknown.map(({ at, key }) => {
    const part = Object.hasOwn(analysis.nodes, at) ? analysis.nodes[at] : analysis.edges[at];
    const line = part?.cost.lines.find((one) => one.key === key);
    return markdownText(`${names(at)}: ${line?.label ?? key}`);
  });
}

/** What the board promises beside what it does; empty where it promises nothing. */
export function budgetTable({ document, analysis }: ExportSource): readonly string[] {
  const { usdPerMonth, p50Ms, availability } = document.design.budgets ?? {};
  const { paths, total } = analysis;
  const slowest = paths.length === 0 ? null : Math.max(...paths.map(({ latencyMs }) => latencyMs.p50));
  const weakest = paths.length === 0 ? null : Math.min(...paths.map((path) => path.availability.value));
  const hidden = (count: number) => (count === 0 ? '' : ' and more');
  const rows: string[][] = [];
  const row = (what: string, promised: string, found: string | null, isKept: boolean) =>
    rows.push([
      what,
      markdownText(promised),
      markdownText(found ?? 'unknown'),
      found === null ? '' : isKept ? 'yes' : 'no',
    ]);
  if (usdPerMonth !== undefined)
    row(
      'Cost a month',
      exactMoney(usdPerMonth),
      exactMoney(total.usdPerMonth) + hidden(total.unknown.length),
      total.usdPerMonth <= usdPerMonth && total.unknown.length === 0,
    );
  if (p50Ms !== undefined) {
    const unknown = paths.reduce((count, path) => count + path.latencyMs.unknown.length, 0);
    row(
      'Slowest path, typical',
      `${exact(p50Ms)} ms`,
      slowest === null ? null : `${exact(slowest)} ms${hidden(unknown)}`,
      (slowest ?? 0) <= p50Ms && unknown === 0,
    );
  }
  if (availability !== undefined) {
    const unknown = paths.reduce((count, path) => count + path.availability.unknown.length, 0);
    row(
      'Weakest path, availability',
      share(availability),
      weakest === null ? null : share(weakest) + (unknown === 0 ? '' : ' at most'),
      (weakest ?? 1) >= availability && unknown === 0,
    );
  }
  return markdownTable(
    [{ head: 'Promise' }, { head: 'Budget', right: true }, { head: 'Now', right: true }, { head: 'Kept' }],
    rows,
  );
}

function share(value: number): string {
  return `${exact(value * 100, 4)}%`;
}

/** To the cent and without the sign, which the head of the column has. */
function exactDollars(usd: number): string {
  return exactMoney(usd).replace('$', '');
}
