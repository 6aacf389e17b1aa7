import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Host } from '../shared/host/host.ts';
import { test } from './fixture.ts';

/** What the page can do with files, asked of the real bridge; the dialogs answer with what the test chose. */

declare const window: { readonly edgewiseHost: Host } & Record<string, unknown>;

async function chooseInDialogs(electron: ElectronApplication | null, file: string | null): Promise<void> {
  await electron?.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, file);
}

/** Saves `text` through a dialog, then `again` to the same handle; gives both answers. */
function saveTwice(page: Page, text: string, again: string) {
  return page.evaluate(
    async ([first, second]) => {
      const bytes = (value: string) => new TextEncoder().encode(value);
      const host = window.edgewiseHost;
      const saved = await host.saveFileAs({ suggestedName: 'Cart', kind: 'board', bytes: bytes(first ?? '') });
      if (!saved.ok || saved.value === null) return [saved];
      return [saved, await host.saveFile(saved.value.handle, bytes(second ?? ''))];
    },
    [text, again],
  );
}

test('save as adds the extension, save writes to the same file, and both are the newest recent file', async ({
  running,
}) => {
  const { page, electron, folder } = running;
  await chooseInDialogs(electron, path.join(folder, 'Cart'));
  const answers = await saveTwice(page, 'first', 'second');
  const name = 'Cart.edgewise';
  expect(answers).toEqual([
    { ok: true, value: { handle: expect.any(String), name, notice: null } },
    { ok: true, value: { handle: expect.any(String), name, notice: null } },
  ]);
  expect(fs.readFileSync(path.join(folder, name), 'utf8')).toBe('second');
  expect(fs.readdirSync(folder).filter((entry) => entry.includes('.tmp'))).toEqual([]);
  const recent = await page.evaluate(() => window.edgewiseHost.recentFiles());
  expect(recent).toMatchObject({ ok: true, value: [{ name }] });
});

test('a cancelled dialog is no failure', async ({ running }) => {
  const { page, electron } = running;
  await chooseInDialogs(electron, null);
  const answers = await page.evaluate(async () => [
    await window.edgewiseHost.openFile(),
    await window.edgewiseHost.exportFile({ suggestedName: 'a', kind: 'svg', bytes: new Uint8Array(1) }),
  ]);
  expect(answers).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
});

test('a file that vanished, and one that cannot be written, are said by name', async ({ running }) => {
  const { page, electron, folder } = running;
  const gone = path.join(folder, 'gone', 'Cart.edgewise');
  await chooseInDialogs(electron, gone);
  const [saved] = await saveTwice(page, 'x', 'y');
  expect(saved).toEqual({
    ok: false,
    error: {
      code: 'not-found',
      message: `“Cart.edgewise” in ${path.dirname(gone)} was not written: its folder is no longer there. Use Save As to choose another place. The file on disk is unchanged.`,
    },
  });
  const opened = await page.evaluate(() => window.edgewiseHost.openFile());
  expect(opened).toEqual({
    ok: false,
    error: {
      code: 'not-found',
      message: `“Cart.edgewise” in ${path.dirname(gone)} was not read: it is no longer there.`,
    },
  });
});

test('a file that another program changed is not overwritten, until the person says so', async ({ running }) => {
  const { page, electron, folder } = running;
  const file = path.join(folder, 'Cart.edgewise');
  await chooseInDialogs(electron, file);
  const handle = await page.evaluate(async () => {
    const bytes = new Uint8Array([49]);
    const saved = await window.edgewiseHost.saveFileAs({ suggestedName: 'Cart', kind: 'board', bytes });
    return saved.ok && saved.value ? saved.value.handle : null;
  });
  fs.writeFileSync(file, 'from elsewhere');
  const answers = await page.evaluate(async (known) => {
    const bytes = new Uint8Array([50]);
    const host = window.edgewiseHost;
    const refused = known === null ? null : await host.saveFile(known, bytes);
    return refused?.ok === false ? refused.error.code : refused;
  }, handle);
  expect([answers, fs.readFileSync(file, 'utf8')]).toEqual(['changed', 'from elsewhere']);
  await saveTwice(page, 'first', 'second');
  expect(fs.readFileSync(file, 'utf8')).toBe('second');
});

test('a second start hands its file to the window that is open', async ({ running }) => {
  const { page, electron, folder } = running;
  const file = path.join(folder, 'Second.edgewise');
  fs.writeFileSync(file, 'second');
  await page.evaluate(() => {
    const seen: unknown[] = [];
    window['seen'] = seen;
    window.edgewiseHost.onEvent((event) => seen.push(event.type));
  });
  const first = electron?.process();
  const [executable = '', ...args] = first?.spawnargs ?? [];
  const flags = args.filter((arg) => arg.startsWith('--user-data-dir') || arg === '--no-sandbox');
  const second = spawn(executable, [...flags, path.resolve(import.meta.dirname, '..'), file], { stdio: 'ignore' });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect.poll(() => page.evaluate(() => window['seen'])).toEqual(['file-pending']);
  expect(electron?.windows()).toHaveLength(1);
});

test('text and picture go to the clipboard together', async ({ running }) => {
  const { page, electron } = running;
  const read = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 3;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const png = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    await window.edgewiseHost.writeClipboard({ text: 'flowchart LR', png, svg: '<svg></svg>' });
    return window.edgewiseHost.readClipboard();
  });
  expect(read).toEqual({
    ok: true,
    value: { text: 'flowchart LR', html: expect.stringContaining('<svg>'), png: expect.anything() },
  });
  const width = await electron?.evaluate(({ clipboard }) => {
    const { readImage } = clipboard as unknown as { readImage(): { getSize(): { width: number } } };
    return readImage().getSize().width;
  });
  expect(width).toBe(3);
});

test('a page that died is named, and starts again', async ({ running }) => {
  const { page, electron } = running;
  const message = await electron?.evaluate(async ({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const said = new Promise<string>((resolve) => {
      dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
        resolve(message);
        return { response: 0, checkboxChecked: false };
      }) as unknown as typeof dialog.showMessageBox;
    });
    contents?.forcefullyCrashRenderer();
    const words = await said;
    await new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    return words;
  });
  expect(message).toBe('This window stopped working.');
  expect(page.isClosed()).toBe(false);
});

test('what a window saved comes back from the versions, and what others do to its file is told to it', async ({
  running,
}) => {
  const { page, electron, folder } = running;
  const file = path.join(folder, 'Cart.edgewise');
  await chooseInDialogs(electron, file);
  await saveTwice(page, 'first', 'second');
  const handle = await page.evaluate(async () => {
    const told: string[] = [];
    window['told'] = told;
    const host = window.edgewiseHost;
    host.onEvent((event) => event.type === 'file-changed' && told.push(event.handle));
    const recent = await host.recentFiles();
    const known = recent.ok ? recent.value[0]?.handle : undefined;
    if (known === undefined) return null;
    await host.watchFiles([known]);
    return known;
  });
  const versions = await page.evaluate(async (known) => {
    if (known === null) return [];
    const host = window.edgewiseHost;
    const list = await host.fileVersions(known);
    const read = await Promise.all((list.ok ? list.value : []).map(({ id }) => host.readVersion(known, id)));
    return read.map((one) => (one.ok ? new TextDecoder().decode(one.value) : one.error.code));
  }, handle);
  expect(versions).toEqual(['second', 'first']);
  expect(await page.evaluate(() => window['told'])).toEqual([]);
  fs.writeFileSync(path.join(folder, 'other'), 'from elsewhere');
  fs.renameSync(path.join(folder, 'other'), file);
  await expect.poll(() => page.evaluate(() => window['told'])).toEqual([handle]);
  const read = await page.evaluate(async (known) => {
    const opened = known === null ? null : await window.edgewiseHost.readFile(known);
    return opened?.ok ? new TextDecoder().decode(opened.value.bytes) : null;
  }, handle);
  expect(read).toBe('from elsewhere');
});
