import type { Session } from '../store/session.ts';

/** What of a board could not be taken as written; no news where all of it could. `came` says what became of the board all the same. */
export function tellWarnings(
  { board }: Session,
  name: string,
  warnings: readonly { readonly line: number; readonly message: string }[],
  came: string,
): void {
  if (warnings.length === 0) return;
  const count = warnings.length === 1 ? 'One thing' : `${warnings.length} things`;
  board.tell({
    kind: 'error',
    text: `${count} in ${name} could not be taken as written. ${came}`,
    lines: warnings.map((warning) => `line ${warning.line}: ${warning.message}`),
  });
}
