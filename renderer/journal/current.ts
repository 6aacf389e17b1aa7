/** The journals of this window, for whoever closes it. */
import type { Journals } from './keep.ts';

let current: Journals | null = null;

export function putJournals(journals: Journals): void {
  current = journals;
}

/** The work of this window was saved or given up: the next start finds nothing of it. */
export async function endJournals(): Promise<void> {
  await current?.discard();
}
