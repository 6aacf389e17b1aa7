import type { Page } from '@playwright/test';
import type { Host } from '../shared/host/host.ts';

declare const window: { readonly edgewiseHost?: Host } & Record<string, unknown>;

/** The names of all journals, as the page's own storage has them. */
export async function journals(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const host = window.edgewiseHost;
    if (host !== undefined) {
      const names = await host.recordNames();
      return names.ok ? names.value.filter((name) => name.startsWith('journal-')) : [];
    }
    const db = await new Promise<IDBDatabase | null>((resolve, reject) => {
      const request = indexedDB.open('edgewise');
      // The page has kept nothing yet: a database made here would be one without a place for its records.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => (request.error?.name === 'AbortError' ? resolve(null) : reject(request.error));
    });
    if (db === null) return [];
    const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
      const request = db.transaction('records').objectStore('records').getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return keys.map(String).filter((name) => name.startsWith('journal-'));
  });
}
