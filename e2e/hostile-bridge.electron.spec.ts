import fs from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { hostMethods } from '../shared/host/host.ts';
import { test } from './fixture.ts';
import { bendBridge, makeUpCalls } from './hostile/bridge.ts';

const root = path.resolve(import.meta.dirname, '..');
const refusals = ['bad-request', 'not-found', 'thrown', 'unsupported'];

/** Counts the dialogs that are asked for and answers none until `answer`; gives the most that were open at once. */
async function countDialogs(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ dialog, shell }) => {
    const dialogs = { open: 0, most: 0, all: 0, waiting: [] as (() => void)[] };
    Object.assign(globalThis, { dialogs });
    const asked = () =>
      new Promise((resolve) => {
        dialogs.all += 1;
        dialogs.open += 1;
        dialogs.most = Math.max(dialogs.most, dialogs.open);
        dialogs.waiting.push(() => {
          dialogs.open -= 1;
          resolve({ canceled: true, filePaths: [], filePath: '', response: 1, checkboxChecked: false });
        });
      });
    Object.assign(dialog, { showOpenDialog: asked, showSaveDialog: asked, showMessageBox: asked });
    Object.assign(shell, { openExternal: asked, openPath: asked });
  });
}

function dialogs(electron: ElectronApplication): Promise<{ open: number; most: number; all: number }> {
  return electron.evaluate(() => {
    const { open, most, all } = (globalThis as unknown as { dialogs: { open: number; most: number; all: number } })
      .dialogs;
    return { open, most, all };
  });
}

/** What a page of these windows gets from the bridge when it asks something harmless. */
function answerIn(page: Page): Promise<unknown> {
  return page.evaluate(`(async () => {
    if (window.edgewiseHost === undefined) return 'no bridge';
    const answer = await window.edgewiseHost.appInfo();
    return answer.ok ? 'answered' : answer.error.code;
  })()`);
}

test('thousands of made-up calls are refused, and the program goes on as before', async ({ running }) => {
  const { page, electron, folder } = running;
  if (electron === null) throw new Error('this is the desktop’s');
  const canary = path.join(folder, 'canary.edgewise');
  fs.writeFileSync(canary, 'as it was');
  await countDialogs(electron);
  const methods = Object.keys(hostMethods);
  const answers = await page.evaluate(makeUpCalls, [20261127, methods, 120] as const);
  // What happens to be well-formed and reaches nothing but the page's own may be done: a list of no files to watch is one.
  const harmless = [
    'watchFiles',
    'acceptWords',
    'forgetRecent',
    'writeClipboard',
    'fileVersions',
    'readRecord',
    'appendRecord',
    'replaceRecord',
    'deleteRecord',
  ];
  const wrong = methods.flatMap((method) =>
    Object.keys(answers[method] ?? { 'not called': 1 })
      .filter((answer) => !refusals.includes(answer) && !(answer === 'done' && harmless.includes(method)))
      .map((answer) => `${method}: ${answer}`),
  );
  expect(wrong).toEqual([]);
  expect(await page.evaluate(bendBridge)).toEqual([]);
  expect(await dialogs(electron)).toEqual({ open: 0, most: 0, all: 0 });
  const after = await electron.evaluate(({ app, BrowserWindow }) => ({
    polluted: [({} as Record<string, unknown>)['polluted'], ([] as unknown as Record<string, unknown>)['polluted']],
    windows: BrowserWindow.getAllWindows().length,
    records: app.getPath('userData'),
  }));
  expect(after).toEqual({ polluted: [undefined, undefined], windows: 1, records: path.join(folder, 'data') });
  expect([fs.readFileSync(canary, 'utf8'), fs.readdirSync(folder).sort()]).toEqual([
    'as it was',
    ['canary.edgewise', 'data', 'net-log.json'],
  ]);
  expect(await answerIn(page)).toBe('answered');
});

test('a page that asks a hundred things at once puts one dialog on the screen', async ({ running }) => {
  const { page, electron } = running;
  if (electron === null) throw new Error('this is the desktop’s');
  await countDialogs(electron);
  const answers = page.evaluate(`(async () => {
    const host = window.edgewiseHost;
    const question = { message: 'a', detail: '', choices: ['a', 'b'], cancelChoice: 1 };
    const asked = Array.from({ length: 25 }, () =>
      [host.openFile(), host.confirm(question), host.choosePicture(), host.openAddress('https://example.org/')]).flat();
    const results = await Promise.all(asked);
    return results.filter(({ ok }) => !ok).map(({ error }) => error.message);
  })()`);
  await expect.poll(async () => (await dialogs(electron)).all).toBe(1);
  await electron.evaluate(async () => {
    const { waiting } = (globalThis as unknown as { dialogs: { waiting: (() => void)[] } }).dialogs;
    for (let answered = 0; answered < 4; answered += 1) {
      while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      waiting.shift()?.();
    }
  });
  expect(await answers).toEqual(Array.from({ length: 96 }, () => 'Another question is open. Answer that first.'));
  expect(await dialogs(electron)).toEqual({ open: 0, most: 1, all: 4 });
});

test('only the main frame of our own page is answered: no frame, no other page, no page in our window’s place', async ({
  running,
}) => {
  const { page, electron } = running;
  if (electron === null) throw new Error('this is the desktop’s');
  await page.evaluate(`for (const address of ['', 'about:blank', 'index.html']) {
    const frame = document.createElement('iframe');
    if (address === '') frame.srcdoc = '<p>inner</p>'; else frame.src = address;
    document.body.append(frame);
  }`);
  await expect.poll(() => page.frames().length).toBeGreaterThan(2);
  const inner = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate('[typeof window.edgewiseHost, typeof require]').catch(() => 'no page')),
  );
  expect(inner.filter((seen) => seen !== 'no page').length).toBeGreaterThan(1);
  expect(inner.filter((seen) => seen !== 'no page' && String(seen) !== 'undefined,undefined')).toEqual([]);
  // Even with our preload another page gets no answer.
  const opened = electron.waitForEvent('window');
  await electron.evaluate(
    async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('app://edgewise/index.html');
    },
    path.join(root, 'dist', 'electron', 'preload.cjs'),
  );
  expect(await answerIn(await opened)).toBe('bad-request');
  expect(await answerIn(page)).toBe('answered');
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.loadURL('data:text/html,<p>other'),
  );
  await expect(page.getByText('other')).toBeVisible();
  expect(await answerIn(page)).toBe('bad-request');
});
