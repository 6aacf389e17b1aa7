import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

// The pickers of a browser cannot be driven. Here they give files of the page's own folder: real handles, the same in every tab.
const pickers = `
  window.showOpenFilePicker = async () => [await (await navigator.storage.getDirectory()).getFileHandle('Shared.edgewise')];
  window.showSaveFilePicker = async () =>
    (await navigator.storage.getDirectory()).getFileHandle('Shared.edgewise', { create: true });
`;

async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
}

test('two tabs on one file: what is done in one is seen and undone in the other, and one that is closed leaves all to the other', async ({
  running,
}) => {
  const { page } = running;
  const app = driver(running);
  const cards = (tab: Page) => tab.locator('.react-flow__node-card');
  await page.addInitScript(pickers);
  await page.reload();
  await ready(page);
  await app.newBoard();
  await app.place('Lambda');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Saved Shared\.edgewise/)).toBeVisible();
  await app.place('SQS');

  const other = await page.context().newPage();
  await other.addInitScript(pickers);
  await other.goto(page.url());
  await ready(other);
  await other.keyboard.press('Control+o');
  // Work that is in no file comes along.
  await expect(cards(other)).toHaveCount(2);
  await other.getByRole('combobox', { name: 'Search services' }).fill('DynamoDB');
  await other.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(3);
  await app.undo();
  await expect(cards(other)).toHaveCount(2);
  await expect.poll(() => other.title()).toMatch(/^• /);
  await other.keyboard.press('Control+s');
  await expect.poll(() => page.title()).not.toMatch(/^• /);

  // The first tab answers for the board. It goes with work that is in no file.
  await app.place('S3');
  await expect(cards(other)).toHaveCount(3);
  await page.close({ runBeforeUnload: false });
  await other.getByRole('combobox', { name: 'Search services' }).fill('Kinesis');
  await other.keyboard.press('Enter');
  await expect(cards(other)).toHaveCount(4);
  await other.keyboard.press('Control+s');
  await expect.poll(() => other.title()).not.toMatch(/^• /);
  await expect(other.getByRole('alert')).toHaveCount(0);
});
