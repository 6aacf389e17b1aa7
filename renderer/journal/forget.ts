/** Forgets the journal of a window that is gone while another window has all of its work. Loads where that comes about. */
import type { FileHandle, Host } from '../../shared/host/host.ts';
import { readWork } from '../../shared/journal/read.ts';
import { catalog } from '../store/catalog.ts';
import type { Surroundings } from './keep.ts';
import { isJournal, journalId, journalLock, journalRecord } from './names.ts';

/**
 * Removes the journals of that file that no window has and that were written since `since`, ms since 1970: from then on another window saw
 * all that was done. An older one is of a former run and is still to be offered.
 */
export async function forgetSeen(
  host: Pick<Host, 'recordNames' | 'readRecord' | 'deleteRecord'>,
  hold: Surroundings['hold'],
  handle: FileHandle,
  since: number,
): Promise<void> {
  const names = await host.recordNames();
  for (const name of names.ok ? names.value.filter(isJournal) : []) {
    const release = await hold(journalLock(journalId(name)));
    if (release === null) continue;
    const lines = await host.readRecord(journalRecord(journalId(name)));
    const read = lines.ok && lines.value !== null ? readWork(lines.value, catalog) : null;
    if (read?.ok && read.value.file?.handle === handle && read.value.at >= since) await host.deleteRecord(name);
    release();
  }
}
