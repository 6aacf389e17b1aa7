import fs from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

/** The board of the example, under another title: so that it cannot be taken for what the first start shows anyway. */
const example = fs.readFileSync(
  path.resolve(import.meta.dirname, '../assets/examples/one-billion-events.edgewise'),
  'utf8',
);

function titleOf(electron: ElectronApplication | null): Promise<string | undefined> {
  return (
    electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()) ??
    Promise.resolve(undefined)
  );
}

/** Answers the system's questions with `choice` and remembers what was asked. */
async function answerQuestions(electron: ElectronApplication | null, choice: number): Promise<void> {
  await electron?.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (_window: unknown, { message, buttons }: Electron.MessageBoxOptions) => {
      asked.push(`${message} ${buttons?.join(' | ')}`);
      return { response, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  }, choice);
}

function asked(electron: ElectronApplication | null): Promise<unknown> {
  return electron?.evaluate(() => (globalThis as unknown as { asked: string[] }).asked) ?? Promise.resolve(null);
}

function close(electron: ElectronApplication | null): Promise<void> {
  return electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()) ?? Promise.resolve();
}

test.describe('a file on the command line', () => {
  test.use({
    launchArguments: async ({ folder }, use) => {
      const file = path.join(folder, 'From outside.edgewise');
      fs.writeFileSync(file, example.replace('One billion events a day', 'Given on the command line'));
      await use([file]);
    },
  });

  test('is what the window shows, and saving writes to that same file', async ({ running }) => {
    const app = driver(running);
    await expect.poll(() => titleOf(running.electron)).toBe('Given on the command line — Edgewise');
    await app.place('Client');
    await expect.poll(() => titleOf(running.electron)).toBe('• Given on the command line — Edgewise');
    await app.page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(running.electron)).toBe('Given on the command line — Edgewise');
    const file = JSON.parse(fs.readFileSync(path.join(running.folder, 'From outside.edgewise'), 'utf8'));
    expect(file.design.nodes).toHaveLength(JSON.parse(example).design.nodes.length + 1);
  });
});

test('closing with unsaved work asks: Cancel keeps the window, Don’t Save closes it', async ({ running }) => {
  const app = driver(running);
  await app.place('Client');
  const process = running.electron?.process();
  await answerQuestions(running.electron, 2);
  await close(running.electron);
  await expect
    .poll(() => asked(running.electron))
    .toEqual(['Save the changes to “One billion events a day”? Save | Don’t Save | Cancel']);
  await expect(app.card('Client')).toBeVisible();
  const ended = new Promise((resolve) => process?.once('exit', resolve));
  await answerQuestions(running.electron, 1);
  await close(running.electron);
  expect(await ended).toBe(0);
});

test('closing with unsaved work and Save writes the file before the window goes', async ({ running }) => {
  const app = driver(running);
  await app.place('Client');
  const file = path.join(running.folder, 'Kept.edgewise');
  await answerQuestions(running.electron, 0);
  await running.electron?.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);
  const ended = new Promise((resolve) => running.electron?.process().once('exit', resolve));
  await close(running.electron);
  expect(await ended).toBe(0);
  expect(JSON.parse(fs.readFileSync(file, 'utf8')).design.nodes).toHaveLength(
    JSON.parse(example).design.nodes.length + 1,
  );
});

test('a save that fails says why in the window, and the work stays unsaved', async ({ running }) => {
  const app = driver(running);
  await app.place('Client');
  await running.electron?.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: '/gone/Cart.edgewise' });
  });
  await app.page.keyboard.press('Control+Shift+s');
  await expect(app.page.getByRole('alert')).toContainText(
    '“Cart.edgewise” in /gone was not written: its folder is no longer there. Use Save As to choose another place.',
  );
  expect(await titleOf(running.electron)).toBe('• One billion events a day — Edgewise');
});
