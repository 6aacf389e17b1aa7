/** The names of journals: one record each. */

const prefix = 'journal-';

export function journalRecord(id: string): string {
  return `${prefix}${id}`;
}

export function isJournal(record: string): boolean {
  return record.startsWith(prefix);
}

/** The id of a record that is a journal. */
export function journalId(record: string): string {
  return record.slice(prefix.length);
}

/** Whoever has this lock writes the journal, or asks the person about it. */
export function journalLock(id: string): string {
  return `edgewise-journal-${id}`;
}

const key = 'edgewise.journals';

/** The journals of this very page, so that it finds its own work when it is loaded again. */
export function ownJournals(storage: Pick<Storage, 'getItem'>): readonly string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function noteOwnJournals(storage: Pick<Storage, 'setItem'>, ids: readonly string[]): void {
  try {
    storage.setItem(key, JSON.stringify(ids));
  } catch {
    // The work is in its journal all the same: the next start offers it.
  }
}
