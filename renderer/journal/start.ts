/** Keeps the journals of this window, and finds what a former one left behind. Loads once the first picture is there. */
import { sharingOf } from '../sharing/current.ts';
import type { Session } from '../store/session.ts';
import { putJournals } from './current.ts';
import { findWork } from './find.ts';
import { keepJournals } from './keep.ts';
import { holdLock } from './lock.ts';
import { noteOwnJournals, ownJournals } from './names.ts';
import { offer } from './offer.ts';
import { restore } from './restore.ts';

/** `opened`: the files that came with the start are on screen. */
export async function startJournals(session: Session, opened: Promise<unknown>): Promise<void> {
  // Before anything of this window is noted: what stands there is the page's own, which died or was loaded again.
  const before = ownJournals(sessionStorage);
  const journals = keepJournals(session, {
    hold: holdLock,
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    isOurs: (tab) => sharingOf(session)?.keepsJournal(tab) ?? true,
    own: (ids) => noteOwnJournals(sessionStorage, ids),
  });
  putJournals(journals);
  const flush = () => void journals.flush();
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('blur', flush);
  window.addEventListener('pagehide', flush);
  await opened;
  const found = await findWork(session.host, holdLock);
  const own = found.filter((one) => before.includes(one.id));
  let restored = 0;
  for (const one of own.toReversed()) {
    if (one.kind !== 'work') continue;
    await restore(session, journals, one);
    restored += 1;
  }
  if (restored > 0) session.board.tell({ kind: 'info', text: 'Your unsaved work is back.' });
  offer(
    session,
    journals,
    found.filter((one) => one.kind !== 'work' || !own.includes(one)),
  );
}
