import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

/** Where a card is on the board, and how many there are; the view of each window is its own. */
function cardsOf(page: Page) {
  return page.locator('.react-flow__node-card');
}

async function placeOf(page: Page): Promise<string> {
  return cardsOf(page)
    .first()
    .evaluate((card) => (card as HTMLElement).style.transform);
}

test('two windows on one file: a drag here is seen there, undo there is undone here, a save counts in both, and one that dies leaves all to the other', async ({
  running,
}) => {
  const { page, electron, folder } = running;
  if (electron === null) throw new Error('a desktop test');
  const app = driver(running);
  const file = path.join(folder, 'Shared.edgewise');
  await app.newBoard();
  await app.place('Lambda');
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Control+s');
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  // Work that is in no file goes along.
  await app.place('SQS');

  const opened = electron.waitForEvent('window');
  await page.keyboard.press('Control+Shift+p');
  await expect(page.getByRole('combobox', { name: /^Find a command/ })).toBeFocused();
  await page.keyboard.insertText('Open Board in New Window');
  await page.keyboard.press('Enter');
  const other = await opened;
  await expect(cardsOf(other)).toHaveCount(2, { timeout: 20_000 });
  const titles = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));
  const [title] = await titles();
  expect(title).toMatch(/^• /);
  await expect.poll(titles).toEqual([title, title]);

  // A card is dragged in the first window, and the other shows it before it is let go.
  const before = await placeOf(other);
  const card = cardsOf(page).first();
  const box = await card.boundingBox();
  if (box === null) throw new Error('no card in view');
  await page.bringToFront();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 90, { steps: 6 });
  await expect.poll(() => placeOf(other)).not.toBe(before);
  await page.mouse.up();
  await expect.poll(async () => (await placeOf(other)) === (await placeOf(page))).toBe(true);

  await other.bringToFront();
  await other.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => placeOf(page)).toBe(before);
  await other.keyboard.press('Control+Shift+z');
  await expect.poll(() => placeOf(page)).not.toBe(before);

  await other.keyboard.press('Control+s');
  await expect.poll(() => JSON.parse(fs.readFileSync(file, 'utf8')).design.nodes).toHaveLength(2);
  await expect.poll(titles).toEqual([title?.slice(2), title?.slice(2)]);
  // Neither takes the other's save for another program's.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);

  // A file that a window shows is shown there, whichever window was used last.
  const third = electron.waitForEvent('window');
  await page.keyboard.press('Control+Shift+n');
  const blank = await third;
  await expect(blank.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
  await electron.evaluate(({ app: program }, opened) => {
    program.emit('open-file', { preventDefault: () => {} }, opened);
  }, file);
  const told = async (window: Page) => window.getByText('“Shared.edgewise” is open here already.').count();
  await expect.poll(async () => (await told(page)) + (await told(other))).toBe(1);
  await expect(cardsOf(blank)).toHaveCount(0);
  await blank.close();

  // The first window answers for the board. Its process dies in the middle of unsaved work.
  await page.bringToFront();
  await app.place('DynamoDB');
  await expect(cardsOf(other)).toHaveCount(3);
  const pids = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .toSorted((a, b) => a.id - b.id)
      .map(({ webContents }) => webContents.getOSProcessId()),
  );
  expect(pids[0]).not.toBe(pids[1]);
  process.kill(pids[0] ?? 0, 'SIGKILL');
  await other.bringToFront();
  await other.getByRole('combobox', { name: 'Search services' }).fill('S3');
  await other.keyboard.press('Enter');
  await expect(cardsOf(other)).toHaveCount(4);
  await other.keyboard.press('Control+s');
  await expect.poll(() => JSON.parse(fs.readFileSync(file, 'utf8')).design.nodes).toHaveLength(4);
});
