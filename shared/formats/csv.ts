/**
 * Flows, limits and costs for a spreadsheet, by RFC 4180. As one file they are one table whose first column says which of the three a row
 * belongs to, so that it can be filtered and no column means two things; in a folder they are three files. Files begin with a byte order
 * mark: without it Excel takes the text for that of an old code page, and LibreOffice and Numbers do not mind. What is piped has none.
 */
import { type Cell, type Table, tablesOf } from './csv/tables.ts';
import type { ExportSource, TextFormat } from './format.ts';

export const csv: TextFormat = {
  id: 'csv',
  label: 'Tables (CSV)',
  extension: 'csv',
  mime: 'text/csv',
  hint: 'flows, limits and costs',
  about: 'Opens in any spreadsheet, with every digit; no cell is a formula.',
  takes: [],
  kind: 'text',
  write: csvOf,
  inFolder: (source) => tablesOf(source).map((table) => ({ name: table.name, text: textOf(table.heads, table.rows) })),
  hasMark: true,
};

/** All three in one: a row has cells only in the columns of its own table. */
export function csvOf(source: ExportSource): string {
  const tables = tablesOf(source);
  const heads = [...new Set(['Table', ...tables.flatMap((table) => table.heads)])];
  return textOf(
    heads,
    tables.flatMap((table) => rowsUnder(heads, table)),
  );
}

function rowsUnder(heads: readonly string[], { name, heads: own, rows }: Table): readonly (readonly Cell[])[] {
  const places = heads.map((head) => own.indexOf(head));
  return rows.map((row) => places.map((place, i) => (i === 0 ? name : place === -1 ? null : (row[place] ?? null))));
}

function textOf(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [heads, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula has an apostrophe before it; numbers are never negative. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell + 0) : '';
  const clean = cell
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ');
  const safe = /^\s*[=+\-@＝＋－＠]/.test(clean) || /^\s/.test(clean) ? `'${clean}` : clean;
  return /[",\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
