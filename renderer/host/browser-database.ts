/** A database of this browser, for this address: opened with its first use, and again where the browser closed it. */
export interface Database {
  /** One transaction over `stores`; gives what its request found, or null, once all of it is on disk. */
  within<T>(
    stores: readonly string[],
    mode: IDBTransactionMode,
    work: (transaction: IDBTransaction) => IDBRequest<T> | null,
  ): Promise<T | null>;
}

/** `make` lays out a new database. */
export function database(name: string, make: (db: IDBDatabase) => void): Database {
  let opened: Promise<IDBDatabase> | null = null;

  function open(): Promise<IDBDatabase> {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => make(request.result);
      request.onsuccess = () => {
        request.result.onclose = () => {
          opened = null;
        };
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  return {
    async within(stores, mode, work) {
      const db = await open();
      return new Promise((resolve, reject) => {
        const transaction = db.transaction([...stores], mode, { durability: 'strict' });
        const request = work(transaction);
        transaction.oncomplete = () => resolve(request?.result ?? null);
        transaction.onabort = () => reject(transaction.error);
        transaction.onerror = () => reject(transaction.error);
      });
    },
  };
}

let asked = false;

/** Asks the browser, once a page, not to clear what is kept here when the disk fills up. It may ask the person, and may refuse. */
export function askToKeep(): void {
  if (asked) return;
  asked = true;
  // Where it cannot be asked or is refused nothing is lost now: what is kept stays as safe as before.
  void navigator.storage?.persist?.().catch(() => {});
}
