import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { breaches } from './breaches.ts';
import { test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';

// The picker of a browser cannot be driven. Here it gives files of the page's own folder: real handles, with all that a handle can do.
const pickers = `
  window.showOpenFilePicker = async () => [await (await navigator.storage.getDirectory()).getFileHandle(localStorage.chosen)];
  window.showSaveFilePicker = async ({ suggestedName }) =>
    (await navigator.storage.getDirectory()).getFileHandle(localStorage.chosen || suggestedName, { create: true });
`;

const example = fs.readFileSync(
  path.resolve(import.meta.dirname, '..', 'assets', 'examples', 'api-50k.edgewise'),
  'utf8',
);
const { title: opened } = JSON.parse(example) as { title: string };

async function put(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([file, content]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file ?? '', { create: true });
      const stream = await handle.createWritable();
      await stream.write(content ?? '');
      await stream.close();
      localStorage['chosen'] = file;
    },
    [name, text],
  );
}

async function textOf(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
    for (;;) {
      try {
        return await (await handle.getFile()).text();
      } catch (error) {
        // The page was writing the file just then, so what was asked for is no longer there to read.
        if (!(error instanceof DOMException && error.name === 'NotReadableError')) throw error;
      }
    }
  }, name);
}

/** What the page keeps of files: the files, and what each held before, oldest first. */
async function kept(page: Page) {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('edgewise-files', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const all = db.transaction(['files', 'contents']);
    const [files, contents] = [all.objectStore('files').getAll(), all.objectStore('contents').getAll()];
    await new Promise((resolve) => {
      all.oncomplete = resolve;
    });
    db.close();
    const unpacked = (bytes: Uint8Array<ArrayBuffer>) =>
      new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    return {
      files: files.result.map(({ id, handle, isRecent }) => ({ id, name: handle.name, isRecent })),
      versions: await Promise.all(contents.result.map(unpacked)),
    };
  });
}

async function withPickers(page: Page): Promise<void> {
  await page.addInitScript(pickers);
  await page.reload();
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
}

test('a file is opened, saved, kept with its versions, and opened again after a reload and in another tab', async ({
  running,
}) => {
  const { page } = running;
  const app = driver(running);
  await withPickers(page);
  await put(page, 'cart.edgewise', example);
  const title = page.getByLabel('Title of the board');
  await page.keyboard.press('Control+o');
  await expect(title).toHaveValue(opened);

  await title.fill('Cart');
  await title.press('Enter');
  await page.keyboard.press('Control+s');
  await expect.poll(() => textOf(page, 'cart.edgewise')).toContain('"title": "Cart"');
  await expect(page).toHaveTitle('Cart — Edgewise');
  // What was in the file before and what is in it now.
  await expect.poll(async () => (await kept(page)).versions).toEqual([example, await textOf(page, 'cart.edgewise')]);
  const [before] = (await kept(page)).files;
  expect(before).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'cart.edgewise', isRecent: true });

  // Written by something else: the board takes it in where there is no other work, and asks where both changed the same.
  await put(page, 'cart.edgewise', example);
  await expect(title).toHaveValue(opened);
  await title.fill('Mine');
  await title.press('Enter');
  const theirs = example.replace(opened, 'Theirs');
  await put(page, 'cart.edgewise', theirs);
  const question = page.getByRole('dialog', { name: 'Changed here and elsewhere' });
  await expect(question).toContainText('Theirs');
  expect(await textOf(page, 'cart.edgewise')).toBe(theirs);
  expect(await breaches(page), 'a conflict').toEqual([]);
  await question.getByRole('button', { name: 'Take theirs for all' }).click();
  await question.getByRole('button', { name: 'Merge' }).click();
  await expect(title).toHaveValue('Theirs');
  await chooseInMenu(running, 'file.versions');
  const versions = page.getByRole('dialog', { name: 'Versions' });
  await expect(versions.locator('.versions-picture img')).toBeVisible();
  expect(await breaches(page), 'versions').toEqual([]);
  await page.keyboard.press('Escape');

  // Another run: the file is in the list, and is the same one.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await app.newBoard();
  await page.getByRole('button', { name: /^cart/ }).click();
  await expect(title).toHaveValue('Theirs');
  await title.fill('Again');
  await title.press('Enter');
  await page.keyboard.press('Control+s');
  await expect.poll(() => textOf(page, 'cart.edgewise')).toContain('"title": "Again"');
  expect((await kept(page)).files).toEqual([before]);

  // Taken away by something else: the next save makes it again.
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('cart.edgewise'));
  await expect(page.getByText('is no longer where it was').first()).toBeVisible({ timeout: 40_000 });
  await page.keyboard.press('Control+s');
  await expect.poll(() => textOf(page, 'cart.edgewise').catch(() => '')).toContain('"title": "Again"');
  expect((await kept(page)).files).toEqual([before]);

  // Another tab: the same file has the same handle there, and is shown by its address.
  const other = await page.context().newPage();
  await other.addInitScript(pickers);
  await other.goto(`${page.url()}?file=${before?.id}`);
  await expect(other.getByLabel('Title of the board')).toHaveValue('Again');
  expect(new URL(other.url()).search).toBe('');
  await other.keyboard.press('Control+n');
  await expect(other.getByLabel('Title of the board')).toHaveValue('Untitled');
  await other.keyboard.press('Control+o');
  await expect(other.getByLabel('Title of the board')).toHaveValue('Again');
  expect((await kept(other)).files).toEqual([before]);
});
