/** Tables that read well raw: every column as wide as its widest cell, up to a measure. */

export interface Column {
  readonly head: string;
  /** Numbers stand at the right. */
  readonly right?: boolean;
}

/** Wider cells stick out, so that one long label does not push a whole table off the page. */
const widest = 40;

/** Cells are Markdown already. Empty without rows. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const widths = columns.map(({ head }, i) =>
    Math.min(
      widest,
      rows.reduce((most, row) => Math.max(most, (row[i] ?? '').length), Math.max(3, head.length)),
    ),
  );
  const line = (cells: readonly string[]) =>
    `| ${columns
      .map(({ right }, i) => {
        const cell = cells[i] ?? '';
        return right === true ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
      })
      .join(' | ')} |`;
  const rule = columns.map(({ right }, i) => {
    const dashes = '-'.repeat((widths[i] ?? 3) - 1);
    return right === true ? `${dashes}:` : `${dashes}-`;
  });
  return [line(columns.map(({ head }) => head)), line(rule), ...rows.map(line)];
}
