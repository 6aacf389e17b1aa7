/** Rows of a separated text (RFC 4180), each with the line on which it begins. */

export interface CsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

/** Reads all rows; a text that ends inside quotes gives what stands before them and a problem. Lines that begin with "#" are left out. */
export function csvRows(
  text: string,
  separator: string,
): { readonly rows: readonly CsvRow[]; readonly problems: readonly CsvProblem[] } {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    if (text[at] === '#') {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end + 1;
      line += 1;
      continue;
    }
    const begun = line;
    const cells: string[] = [];
    let isOpen = true;
    while (isOpen) {
      const read = cellAt(text, at, separator);
      cells.push(read.cell.trim());
      line += read.breaks;
      if (!read.isClosed) problems.push({ line: begun, message: 'a quotation mark is opened and never closed' });
      at = read.end;
      isOpen = text.startsWith(separator, at);
      if (isOpen) at += separator.length;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (cells.some((cell) => cell !== '')) rows.push({ line: begun, cells });
  }
  return { rows, problems };
}

interface ReadCell {
  readonly cell: string;
  readonly end: number;
  /** Line breaks inside. */
  readonly breaks: number;
  readonly isClosed: boolean;
}

function cellAt(text: string, start: number, separator: string): ReadCell {
  let at = start;
  let cell = '';
  let breaks = 0;
  if (text[at] === '"') {
    at += 1;
    while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
      if (text[at] === '"') at += 1;
      if (text[at] === '\n') breaks += 1;
      cell += text[at];
      at += 1;
    }
    if (at >= text.length) return { cell, end: at, breaks, isClosed: false };
    at += 1;
  }
  // What stands behind closing quotes belongs to the cell, as spreadsheets read it.
  while (at < text.length && !text.startsWith(separator, at) && text[at] !== '\n' && text[at] !== '\r') {
    cell += text[at];
    at += 1;
  }
  return { cell, end: at, breaks, isClosed: true };
}
