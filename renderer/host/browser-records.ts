/** Records in the browser's own database: they stay on the machine, for this address. */
import { type HostResult, hostFailure, hostOk } from '../../shared/host/host.ts';
import { isRecordName, type Records } from '../../shared/host/records.ts';
import { askToKeep, database } from './browser-database.ts';

const store = 'records';

/**
 * Under a record's name stand the lines that it was made with, under the name and a number one that was added: adding a line writes that line
 * and no other.
 */
const records = database('edgewise', (db) => db.createObjectStore(store));

const added = (name: string) => IDBKeyRange.bound([name], [name, []]);

function within<T>(mode: IDBTransactionMode, work: (records: IDBObjectStore) => IDBRequest<T> | null) {
  return records.within([store], mode, (transaction) => work(transaction.objectStore(store)));
}

async function tried<T>(name: string | null, work: () => Promise<T>): Promise<HostResult<T>> {
  if (name !== null && !isRecordName(name)) return hostFailure('bad-request', 'A record has a name of plain words.');
  try {
    return hostOk(await work());
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull
      ? hostFailure(
          'no-space',
          'This browser has no more room for what Edgewise keeps. Make room on the disk or delete old rounds, then try again.',
        )
      : hostFailure(
          'unwritable',
          'This browser keeps nothing for Edgewise here. Allow it to keep data, or use another window.',
        );
  }
}

async function names(): Promise<readonly string[]> {
  const keys = (await within('readonly', (all) => all.getAllKeys())) ?? [];
  return [...new Set(keys.map((key) => String(Array.isArray(key) ? key[0] : key)))].sort();
}

async function read(name: string): Promise<readonly string[] | null> {
  let made: IDBRequest<string[] | undefined> | null = null;
  const more = await within<string[]>('readonly', (all) => {
    made = all.get(name);
    return all.getAll(added(name));
  });
  const first = (made as IDBRequest<string[] | undefined> | null)?.result;
  return first === undefined && !more?.length ? null : [...(first ?? []), ...(more ?? [])];
}

async function append(name: string, line: string): Promise<null> {
  askToKeep();
  await within('readwrite', (all) => {
    const last = all.openKeyCursor(added(name), 'prev');
    last.onsuccess = () => {
      const key = last.result?.key;
      all.add(line, [name, Array.isArray(key) ? Number(key[1]) + 1 : 0]);
    };
    return null;
  });
  return null;
}

export const browserRecords: Records = {
  recordNames: () => tried(null, names),
  readRecord: (name) => tried(name, () => read(name)),
  appendRecord: (name, line) => tried(name, () => append(name, line)),
  replaceRecord: (name, lines) =>
    tried(name, async () => {
      askToKeep();
      await within('readwrite', (all) => {
        all.delete(added(name));
        return all.put([...lines], name);
      });
      return null;
    }),
  deleteRecord: (name) =>
    tried(name, async () => {
      await within('readwrite', (all) => {
        all.delete(added(name));
        return all.delete(name);
      });
      return null;
    }),
};
