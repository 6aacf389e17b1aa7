/** The pad's text as lines under a caret: each function gives the new text, and where the caret stands then. */

export interface Caret {
  readonly line: number;
  readonly column: number;
}

export interface Typed {
  readonly text: string;
  readonly caret: Caret;
}

/** Puts `added`, of one line or many, in the place of what is selected on a line. */
export function inserted(text: string, line: number, [start, end]: readonly [number, number], added: string): Typed {
  const lines = text.split('\n');
  const own = lines[line] ?? '';
  const parts = added.replaceAll(/\r\n?/g, '\n').split('\n');
  const last = parts.at(-1) ?? '';
  const next = `${own.slice(0, start)}${parts.join('\n')}${own.slice(end)}`;
  return {
    text: lines.with(line, next).join('\n'),
    caret: { line: line + parts.length - 1, column: parts.length === 1 ? start + last.length : last.length },
  };
}

/** A line goes to the end of the one above it; `null` where there is none. */
export function joinedUp(text: string, line: number): Typed | null {
  const lines = text.split('\n');
  const above = lines[line - 1];
  const own = lines[line];
  if (above === undefined || own === undefined) return null;
  const rest = lines.filter((_, k) => k !== line);
  return { text: rest.with(line - 1, above + own).join('\n'), caret: { line: line - 1, column: above.length } };
}

/** The text with its results, for the clipboard. */
export function withResults(text: string, results: readonly string[]): string {
  const lines = text.split('\n').map((line, k) => [line.trimEnd(), results[k] ?? ''].filter(Boolean).join('  = '));
  return `${lines.join('\n').trimEnd()}\n`;
}
