/** Offers work that was found, and does what the person says. Whatever is not taken is offered again at the next start. */
import type { Session } from '../store/session.ts';
import type { Dialog } from '../store/state.ts';
import type { Found } from './find.ts';
import type { Journals } from './keep.ts';
import { journalRecord } from './names.ts';
import { restore } from './restore.ts';

/** What is on offer in this window. */
let offered: { readonly found: readonly Found[]; readonly journals: Journals; readonly withdraw: () => void } | null =
  null;

/** Shows the dialog once no other is in its place; nothing where nothing was found. */
export function offer(session: Session, journals: Journals, found: readonly Found[]): void {
  if (found.length === 0) return;
  const { board } = session;
  const dialog: Dialog = { kind: 'recovery', found };
  const stop = board.store.subscribe((state, before) => {
    if (state.dialog === dialog) return;
    // A board that came in view closed it, not the person; another dialog is answered first.
    if (before.dialog !== dialog || state.opened !== before.opened) {
      if (state.dialog === null) board.show(dialog);
    } else later();
  });
  offered = { found, journals, withdraw: stop };
  if (board.get().dialog === null) board.show(dialog);
}

/** Lets everything go that is on offer: the next start, or another window, offers it again. */
function later(): void {
  offered?.withdraw();
  for (const { release } of offered?.found ?? []) release();
  offered = null;
}

/** Brings these back; what else is on offer stays there. */
export async function restoreFound(session: Session, chosen: readonly Found[]): Promise<void> {
  const taken = take(chosen);
  if (taken === null) return;
  // What was worked on last comes last, and is in view.
  for (const one of chosen.toReversed()) if (one.kind === 'work') await restore(session, taken.journals, one);
  session.board.show(null);
  offer(session, taken.journals, taken.rest);
}

/** Asks, and forgets this work for good. */
export async function discardFound(session: Session, one: Found): Promise<void> {
  const title = one.kind === 'work' ? `the unsaved work on “${one.work.document.title}”` : 'what cannot be read';
  const answer = await session.host.confirm({
    message: `Discard ${title}?`,
    detail: 'It cannot be brought back. A file that it belongs to stays as it is.',
    choices: ['Discard', 'Cancel'],
    cancelChoice: 1,
    defaultChoice: 1,
  });
  if (!answer.ok || answer.value !== 0) return;
  const gone = await session.host.deleteRecord(journalRecord(one.id));
  if (!gone.ok) {
    session.board.tell({ kind: 'error', text: gone.error.message });
    return;
  }
  const taken = take([one]);
  if (taken === null) return;
  one.release();
  session.board.show(null);
  offer(session, taken.journals, taken.rest);
}

/** Takes these out of what is on offer. */
function take(chosen: readonly Found[]): { readonly journals: Journals; readonly rest: readonly Found[] } | null {
  if (offered === null) return null;
  const { found, journals, withdraw } = offered;
  withdraw();
  offered = null;
  return { journals, rest: found.filter((one) => !chosen.includes(one)) };
}
