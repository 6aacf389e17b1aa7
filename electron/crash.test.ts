import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createLog, type Log } from './log.ts';

const { dialog, app } = vi.hoisted(() => ({
  dialog: { showMessageBox: vi.fn(), showErrorBox: vi.fn() },
  app: { on: vi.fn(), exit: vi.fn(), quit: vi.fn() },
}));
vi.mock('electron', () => ({ app, dialog }));
const { catchAll, logPage, offerRestart } = await import('./crash.ts');

let folder = '';
let log: Log;
beforeEach(() => {
  vi.clearAllMocks();
  folder = mkdtempSync(path.join(tmpdir(), 'edgewise-crash-'));
  log = createLog(folder, () => new Date('2026-11-27T10:00:00Z'));
});

const logged = () =>
  readFileSync(path.join(folder, 'edgewise.log'), 'utf8').replaceAll('2026-11-27T10:00:00.000Z ', '');

/** A window whose questions are answered with `response`. */
function shown(response: number) {
  const window = Object.assign(new EventEmitter(), {
    webContents: Object.assign(new EventEmitter(), { forcefullyCrashRenderer: vi.fn() }),
    isDestroyed: () => false,
    close: vi.fn(),
  });
  dialog.showMessageBox.mockResolvedValue({ response });
  const closing = { unsaved: true };
  const restart = vi.fn();
  offerRestart(window as never, closing, log, restart);
  return { window, closing, restart };
}

const gone = { reason: 'crashed', exitCode: 5 };

test('a page that died starts again, or its window closes without asking about what cannot be saved any more', async () => {
  const { window, closing, restart } = shown(0);
  window.webContents.emit('render-process-gone', {}, gone);
  await vi.waitFor(() => expect(restart).toHaveBeenCalledTimes(1));
  expect(closing.unsaved).toBe(false);
  expect(logged()).toBe('page: its process ended: crashed (5)\n');

  const other = shown(1);
  other.window.webContents.emit('render-process-gone', {}, gone);
  await vi.waitFor(() => expect(other.window.close).toHaveBeenCalledTimes(1));
  expect([other.closing.unsaved, other.restart.mock.calls.length]).toEqual([false, 0]);
});

test('a page that ends as it should is nobody’s trouble', () => {
  const { window } = shown(0);
  window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
  expect(dialog.showMessageBox).not.toHaveBeenCalled();
});

test('a page that does not answer is waited for, or ended and started again without another question', async () => {
  const { window, restart } = shown(1);
  window.emit('unresponsive');
  await vi.waitFor(() => expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledTimes(1));
  window.webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  await vi.waitFor(() => expect(restart).toHaveBeenCalledTimes(1));
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(1);

  const waited = shown(0);
  waited.window.emit('unresponsive');
  await Promise.resolve();
  expect(waited.window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
});

test('the question goes away when the page comes round, and then ends nothing', async () => {
  const { window } = shown(1);
  let answer: (value: { response: number }) => void = () => {};
  dialog.showMessageBox.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  window.emit('unresponsive');
  const [, options] = dialog.showMessageBox.mock.calls.at(-1) ?? [];
  const signal: AbortSignal = options.signal;
  window.emit('responsive');
  expect(signal.aborted).toBe(true);
  answer({ response: 1 });
  await Promise.resolve();
  expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
});

test('errors of a page are noted with their place, without what they quote; other words are not', () => {
  const { window } = shown(0);
  logPage(window as never, log);
  window.webContents.emit('console-message', {}, 1, 'a word', 3, 'app://edgewise/assets/a.js');
  window.webContents.emit(
    'console-message',
    {},
    3,
    'Uncaught TypeError: "Cart" is bad',
    3,
    'app://edgewise/assets/a.js',
  );
  expect(logged()).toBe('page: Uncaught TypeError: “…” is bad (a.js:3)\n');
});

test('what nothing catches is noted: with a window the program goes on or quits, without one it says why it ends', async () => {
  const before = process.listeners('uncaughtException');
  const rejections = process.listeners('unhandledRejection');
  let hasWindow = false;
  catchAll(log, () => hasWindow);
  const [caught] = process.listeners('uncaughtException').filter((listener) => !before.includes(listener));
  const [rejected] = process.listeners('unhandledRejection').filter((listener) => !rejections.includes(listener));
  if (caught === undefined || rejected === undefined) throw new Error('nothing listens');
  process.off('uncaughtException', caught);
  process.off('unhandledRejection', rejected);

  caught(new Error('early'), 'uncaughtException');
  expect(dialog.showErrorBox).toHaveBeenCalledWith('Edgewise cannot start.', expect.stringContaining(folder));
  expect(app.exit).toHaveBeenCalledWith(1);

  hasWindow = true;
  dialog.showMessageBox.mockResolvedValueOnce({ response: 0 }).mockResolvedValueOnce({ response: 1 });
  caught(new Error('first'), 'uncaughtException');
  await Promise.resolve();
  expect(app.quit).not.toHaveBeenCalled();
  await new Promise((resolve) => setImmediate(resolve));
  caught(new Error('second'), 'uncaughtException');
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalledTimes(1));
  rejected('no reason', Promise.resolve());
  expect(logged()).toMatch(
    /^main: Error: early\n[\s\S]*main: Error: first\n[\s\S]*main: Error: second\n[\s\S]*main: no reason\n$/,
  );
});
