import type { Session } from '../store/session.ts';

/** Says what of several files could not be opened: each by name. Nothing where all were. */
export function tellFailures({ board }: Session, failures: readonly string[]): void {
  const [first, ...others] = failures;
  if (first === undefined) return;
  board.tell(
    others.length === 0
      ? { kind: 'error', text: first }
      : { kind: 'error', text: `${failures.length} files were not opened.`, lines: failures },
  );
}
