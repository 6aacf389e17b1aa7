import fs from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { type Running, test } from './fixture.ts';

const first = 'One billion events a day';

/** The names of the tabs as a screen reader says them, the one in view marked with an asterisk. */
async function tabs(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('tab')
    .evaluateAll((all) =>
      all.map((tab) => `${tab.getAttribute('aria-selected') === 'true' ? '*' : ''}${tab.textContent}`),
    );
}

async function title(page: Page, text: string): Promise<void> {
  await page.getByLabel('Title of the board').fill(text);
  await page.keyboard.press('Enter');
}

/** A new board with a title and a client on it. */
async function draw(running: Running, name: string): Promise<void> {
  const { page } = running;
  const before = (await page.locator('html').getAttribute('data-opened')) ?? '';
  await page.keyboard.press('Control+n');
  await expect(page.locator('html')).not.toHaveAttribute('data-opened', before);
  await title(page, name);
  await driver(running).place('Client');
}

/** The program's questions get these answers in turn, and are remembered. */
async function answerQuestions(electron: ElectronApplication | null, ...answers: readonly number[]): Promise<void> {
  await electron?.evaluate(({ dialog }, given) => {
    const asked: string[] = [];
    const left = [...given];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (_window: unknown, { message }: Electron.MessageBoxOptions) => {
      asked.push(message);
      return { response: left.shift() ?? 2, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  }, answers);
}

function asked(electron: ElectronApplication | null): Promise<unknown> {
  return electron?.evaluate(() => (globalThis as unknown as { asked: string[] }).asked) ?? Promise.resolve([]);
}

/** Answers a question of the page; on the desktop `answerQuestions` has done so. */
async function answerInPage({ page, electron }: Running, choice: string): Promise<void> {
  if (electron === null) await page.getByRole('dialog').getByRole('button', { name: choice, exact: true }).click();
}

test('one board has no strip; a second one brings it, and every board keeps its work, undo, selection and view', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = running;
  const strip = page.getByRole('tablist', { name: 'Open boards' });
  await expect(strip).toHaveCount(0);
  await app.card('Events').click();
  await page.getByRole('button', { name: 'Zoom In' }).click();
  await app.rest();
  const view = page.locator('.react-flow__viewport');
  const where = await view.getAttribute('style');

  await draw(running, 'Second');
  await expect(page.getByRole('tab')).toHaveCount(2);
  expect(await tabs(page)).toEqual([first, '*Second, unsaved']);
  await app.undo();
  await expect(app.card('Client')).toHaveCount(0);

  await page.keyboard.press('Control+Tab');
  await expect(app.card('Events')).toHaveClass(/selected/);
  expect(await view.getAttribute('style')).toBe(where);
  await expect(page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Undo' })).toBeDisabled();

  await page.keyboard.press('Control+PageUp');
  await expect(app.card('Events')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(app.card('Client')).toBeVisible();
});

test('what is typed in a field when the tab is left belongs to the board that it was typed on', async ({ running }) => {
  const { page } = running;
  await draw(running, 'Second');
  await page.getByLabel('Title of the board').fill('Second, renamed');
  await page.keyboard.press('Control+Tab');
  await expect(page.getByLabel('Title of the board')).toHaveValue(first);
  expect(await tabs(page)).toEqual([`*${first}`, 'Second, renamed, unsaved']);
});

test('a board is closed by key, middle button and its own button, and comes back with its work and its undo', async ({
  running,
}) => {
  const app = driver(running);
  const { page, electron } = running;
  await draw(running, 'Second');
  await draw(running, 'Third');
  await answerQuestions(electron, 2, 1, 1);

  // Cancel keeps it.
  await page.keyboard.press('Control+w');
  await answerInPage(running, 'Cancel');
  await expect(page.getByRole('tab')).toHaveCount(3);
  await page.getByRole('tab', { name: 'Second' }).click({ button: 'middle' });
  await answerInPage(running, 'Don’t Save');
  await expect(page.getByRole('tab')).toHaveCount(2);
  // The middle button closes and does nothing else: on Linux it would paste.
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.getByRole('tab', { name: first }).hover();
  await page.getByRole('button', { name: `Close “${first}”` }).click();
  await expect(page.getByRole('tablist')).toHaveCount(0);
  await expect(page.getByLabel('Title of the board')).toHaveValue('Third');

  await page.keyboard.press('Control+Shift+t');
  await page.keyboard.press('Control+Shift+t');
  await expect(page.getByRole('tab')).toHaveCount(3);
  expect(await tabs(page)).toEqual([first, '*Second, unsaved', 'Third, unsaved']);
  await expect(app.card('Client')).toBeVisible();
  await app.undo();
  await expect(app.card('Client')).toHaveCount(0);
});

test('the strip is walked with arrow keys; Enter shows a board and Delete closes one', async ({ running }) => {
  const { page } = running;
  await draw(running, 'Second');
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('tab')).toHaveCount(3);
  await page.getByRole('tab', { name: 'Untitled' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: first })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: first })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: first })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(page.getByRole('tab', { name: first })).toBeFocused();
});

test('nothing about the strip is in a screen reader’s way', async ({ running }) => {
  const { page } = running;
  for (const name of ['Second', 'A third board with a name that is far too long for any tab of a window']) {
    await draw(running, name);
  }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.tab-strip').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a file that is open already is shown where it is, and saving writes to the file of the tab in view', async ({
  running,
}) => {
  test.skip(running.electron === null, 'a browser that saves by download knows no file again');
  const app = driver(running);
  const { page, electron, folder } = running;
  const [one, two] = ['One.edgewise', 'Two.edgewise'].map((name) => path.join(folder, name)) as [string, string];
  const chosen = (file: string) =>
    electron?.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, file);
  await draw(running, 'One');
  await chosen(one);
  await page.keyboard.press('Control+s');
  await expect.poll(() => fs.existsSync(one)).toBe(true);
  await draw(running, 'Two');
  await chosen(two);
  await page.keyboard.press('Control+s');
  await expect.poll(() => tabs(page)).toEqual([first, 'One', '*Two']);

  await app.place('Lambda');
  await page.keyboard.press('Control+s');
  await expect.poll(() => JSON.parse(fs.readFileSync(two, 'utf8')).design.nodes).toHaveLength(2);
  expect(JSON.parse(fs.readFileSync(one, 'utf8')).design.nodes).toHaveLength(1);

  await chosen(one);
  await page.keyboard.press('Control+o');
  await expect.poll(() => tabs(page)).toEqual([first, '*One', 'Two']);

  // Each tab's file is looked after by itself.
  fs.writeFileSync(two, fs.readFileSync(two, 'utf8').replace('"Two"', '"Theirs"'));
  await app.place('Lambda');
  await page.keyboard.press('Control+s');
  await expect.poll(() => JSON.parse(fs.readFileSync(one, 'utf8')).design.nodes).toHaveLength(2);
  await page.keyboard.press('Control+Tab');
  await app.place('Lambda');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('was changed by another program');
  expect(JSON.parse(fs.readFileSync(two, 'utf8')).title).toBe('Theirs');
});

test('closing the window with two unsaved boards asks about each by name, and Cancel stops everything', async ({
  running,
}) => {
  const { page, electron, folder } = running;
  test.skip(electron === null, 'a browser asks in its own words');
  await draw(running, 'Second');
  await draw(running, 'Third');
  const close = () => electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await answerQuestions(electron, 1, 2);
  await close();
  const questions = ['Save the changes to “Second”?', 'Save the changes to “Third”?'];
  await expect.poll(() => asked(electron)).toEqual(questions);
  expect(await tabs(page)).toEqual([first, 'Second, unsaved', '*Third, unsaved']);

  const file = path.join(folder, 'Kept.edgewise');
  await electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const ended = new Promise((resolve) => electron?.process().once('exit', resolve));
  await answerQuestions(electron, 0, 1);
  await close();
  expect(await ended).toBe(0);
  expect(JSON.parse(fs.readFileSync(file, 'utf8')).title).toBe('Second');
});

test('leaving the page warns about every tab', async ({ running }) => {
  const { page, electron } = running;
  test.skip(electron !== null, 'the desktop asks about each board');
  await draw(running, 'Second');
  await page.keyboard.press('Control+Tab');
  await expect(page.getByLabel('Title of the board')).toHaveValue(first);
  const warned = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  expect(await tabs(page)).toEqual([`*${first}`, 'Second, unsaved']);
});
