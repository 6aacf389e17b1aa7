import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { hasDisplay, startVirtualDisplay } from '../scripts/display.mjs';

const root = path.resolve(import.meta.dirname, '..');

export interface AppOptions {
  /** Which program shows the page. */
  readonly runtime: 'browser' | 'electron';
}

/** A running Edgewise: its page, and on the desktop the program round it. */
export interface Running {
  readonly page: Page;
  readonly electron: ElectronApplication | null;
  /** A folder of this test alone. */
  readonly folder: string;
}

interface Fixtures {
  readonly folder: string;
  /** Arguments of the desktop app: files to open. */
  readonly launchArguments: readonly string[];
  readonly running: Running;
}

interface WorkerFixtures {
  readonly ownScreen: undefined;
}

/**
 * `test` with a fresh Edgewise for each test: in Electron with a data folder of its own, or in Chromium. Every test also
 * fails when the program asked for anything from the network, and when the page ran into an error that nothing caught.
 */
export const test = base.extend<Fixtures & AppOptions, WorkerFixtures>({
  runtime: ['browser', { option: true }],
  launchArguments: [[], { option: true }],
  // Two windows on one screen take the pointer, the focus and the clipboard from each other: each worker has a screen of its own.
  ownScreen: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from here.
    async ({}, use) => {
      if (process.env['EDGEWISE_SHOW'] === '1' && hasDisplay()) {
        await use(undefined);
        return;
      }
      const { env, stop } = await startVirtualDisplay();
      Object.assign(process.env, env);
      await use(undefined);
      stop();
    },
    { scope: 'worker', auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from here.
  folder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-e2e-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  },
  running: async ({ runtime, folder, launchArguments, browser }, use) => {
    if (runtime === 'electron') {
      const netLog = path.join(folder, 'net-log.json');
      const electron = await launchDesktop(folder, launchArguments, [`--log-net-log=${netLog}`]);
      const program = electron.process();
      const page = await electron.firstWindow();
      const errors = errorsOf(page);
      await ready(page);
      await use({ page, electron, folder });
      await quit(electron, program);
      expect(errors).toEqual([]);
      expect(requestsIn(netLog)).toEqual([]);
      return;
    }
    const address = process.env['EDGEWISE_PAGE'] ?? '';
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    // Chromium's own file dialogs cannot be driven; without them the host downloads, as in other browsers.
    await context.addInitScript('delete window.showOpenFilePicker; delete window.showSaveFilePicker;');
    const page = await context.newPage();
    // Dialogs are caught from the first listener on; one that is added just before a key press can come too late.
    page.on('filechooser', () => {});
    const errors = errorsOf(page);
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) outside.push(request.url());
    });
    await page.goto(address);
    await ready(page);
    await use({ page, electron: null, folder });
    await context.close();
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  },
});

/** The person says yes where a browser asks whether the page may read the clipboard; the desktop does not ask. */
export async function allowClipboard({ page, electron }: Pick<Running, 'page' | 'electron'>): Promise<void> {
  if (electron === null) await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** Starts the built desktop app with data of its own in `folder`. */
export async function launchDesktop(
  folder: string,
  files: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: process.env['EDGEWISE_ELECTRON'] ?? '',
    args: [`--user-data-dir=${path.join(folder, 'data')}`, '--disable-gpu', ...flags, root, ...files],
    cwd: folder,
    // As anyone but root the tests run as people do: in the operating system's sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

/** Ends the app without asking about unsaved work; does nothing where it has ended by itself. */
export async function quit(electron: ElectronApplication, program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  // The app may be gone before it can answer.
  await electron
    .evaluate(({ app, BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
      app.quit();
    })
    .catch(() => {});
  await ended;
}

/** What nothing in the page catches, from now on. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  return errors;
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
}

/** The addresses outside the program that Chromium's own log says it asked for. */
export function requestsIn(netLog: string): readonly string[] {
  const text = fs.readFileSync(netLog, 'utf8');
  return [...text.matchAll(/"(?:url|host)":"((?:https?|wss?|ftp):[^"]+)"/g)].map(([, url]) => url ?? '');
}
