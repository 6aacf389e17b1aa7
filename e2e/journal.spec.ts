import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Host } from '../shared/host/host.ts';
import { driver } from './app.ts';
import { launchDesktop, quit, test } from './fixture.ts';

declare const window: { readonly edgewiseHost?: Host } & Record<string, unknown>;

/** The lines of all journals, as the page's own storage has them. */
async function journals(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const host = window.edgewiseHost;
    if (host !== undefined) {
      const names = await host.recordNames();
      return names.ok ? names.value.filter((name) => name.startsWith('journal-')) : [];
    }
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('edgewise');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
      const request = db.transaction('records').objectStore('records').getAllKeys();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return keys.map(String).filter((name) => name.startsWith('journal-'));
  });
}

test('a page that is loaded again has its unsaved work back at once, with its undo', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  const name = await app.place('Lambda');
  await expect.poll(() => journals(page), { timeout: 2000 }).toHaveLength(1);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Your unsaved work is back.')).toBeVisible();
  await expect(app.card(name)).toBeVisible();
  await app.undo();
  await expect(app.card(name)).toBeHidden();
  // Undone back to what was saved: nothing is left to be recovered.
  await expect.poll(() => journals(page)).toEqual([]);
});

test('after the program was killed, its unsaved work is offered with a picture, and comes back in its file', async ({
  running,
  folder,
}) => {
  test.skip(running.electron === null, 'a browser’s page that is gone is another page when it comes back');
  const app = driver(running);
  await app.newBoard();
  await app.place('Lambda');
  await app.saveAs('Shop.edgewise');
  const queue = await app.place('SQS');
  await expect.poll(() => journals(app.page), { timeout: 2000 }).toHaveLength(1);
  const program = running.electron?.process();
  program?.kill('SIGKILL');
  await new Promise((resolve) => program?.once('exit', resolve));

  const again = await launchDesktop(folder);
  const page = await again.firstWindow();
  const dialog = page.getByRole('dialog', { name: 'Work that was not saved' });
  await expect(dialog.getByText('Shop.edgewise · 1 change')).toBeVisible();
  await expect(dialog.locator('.recovery-picture img')).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore All' }).click();
  await expect(dialog).toBeHidden();
  const restored = driver({ page, electron: again, folder });
  await expect(restored.card(queue)).toBeVisible();
  await page.keyboard.press('Control+s');
  const file = path.join(folder, 'Shop.edgewise');
  await expect.poll(() => fs.readFileSync(file, 'utf8')).toContain('sqs');
  await expect.poll(() => journals(page)).toEqual([]);
  await quit(again, again.process());
});
