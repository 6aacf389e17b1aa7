import type { Session } from '../store/session.ts';

/** Says what of several files could not be opened: each by name, under `heading` where there are several. Nothing where all were. */
export function tellFailures(
  { board }: Session,
  failures: readonly string[],
  heading = `${failures.length} files were not opened.`,
): void {
  const [first, ...others] = failures;
  if (first === undefined) return;
  board.tell(others.length === 0 ? { kind: 'error', text: first } : { kind: 'error', text: heading, lines: failures });
}
