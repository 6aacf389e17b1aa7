/** Records in the browser's own database: they stay on the machine, for this address. */
import { type HostResult, hostFailure, hostOk } from '../../shared/host/host.ts';
import { isRecordName, type Records } from '../../shared/host/records.ts';

const database = 'edgewise';
const store = 'records';

export const browserRecords: Records = recordsInBrowser();

function recordsInBrowser(): Records {
  let opened: Promise<IDBDatabase> | null = null;

  function open(): Promise<IDBDatabase> {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(store);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  /** One transaction; `ok` when it is through. */
  async function within<T>(mode: IDBTransactionMode, work: (records: IDBObjectStore) => IDBRequest<T> | null) {
    const db = await open();
    return new Promise<T | null>((resolve, reject) => {
      const transaction = db.transaction(store, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request?.result ?? null);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
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
            'This browser has no more room for what Edgewise keeps. Delete old rounds, then try again.',
          )
        : hostFailure(
            'unwritable',
            'This browser keeps nothing for Edgewise here. Allow it to keep data, or use another window.',
          );
    }
  }

  return {
    recordNames: () =>
      tried(null, async () => ((await within('readonly', (records) => records.getAllKeys())) ?? []).map(String).sort()),
    readRecord: (name) =>
      tried(name, async () => (await within<readonly string[]>('readonly', (records) => records.get(name))) ?? null),
    appendRecord: (name, line) =>
      tried(name, async () => {
        await within('readwrite', (records) => {
          const before: IDBRequest<readonly string[] | undefined> = records.get(name);
          before.onsuccess = () => records.put([...(before.result ?? []), line], name);
          return null;
        });
        return null;
      }),
    replaceRecord: (name, lines) =>
      tried(name, async () => {
        await within('readwrite', (records) => records.put([...lines], name));
        return null;
      }),
    deleteRecord: (name) =>
      tried(name, async () => {
        await within('readwrite', (records) => records.delete(name));
        return null;
      }),
  };
}
