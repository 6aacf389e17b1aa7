/** Other sizings of the board beside it. */
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import { markdownTable } from './table.ts';

/** The board first, then each variant with what it changes; empty where there are none. */
export function variantTable({ variants = [] }: ExportSource): readonly string[] {
  const [first] = variants;
  if (first === undefined) return [];
  const columns = [{ head: 'Sizing' }, ...first.rows.map(({ label }) => ({ head: label }))];
  return markdownTable(columns, [
    ['As drawn', ...first.rows.map(({ before }) => markdownText(before))],
    ...variants.map(({ title, rows }) => [
      markdownText(title),
      ...rows.map(({ after, difference }) => markdownText(difference === 'same' ? after : `${after} (${difference})`)),
    ]),
  ]);
}
