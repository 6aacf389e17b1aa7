import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('a window that breaks says that the work is kept, writes a copy of the board, and starts again', async ({
  running,
}) => {
  const { page } = running;
  const app = driver(running);
  // A part of the program that cannot be loaded: as from a damaged disk.
  await page.route(/\/SettingsDialog-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: 'Something in this window broke.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start Again' })).toBeFocused();
  const copy = await app.written('copy.edgewise', () =>
    page.getByRole('button', { name: 'Save a Copy of the Board…' }).click(),
  );
  expect(JSON.parse(copy.toString()).title).toBe('One billion events a day');
  await page.getByText('Show details').click();
  await expect(page.locator('.broken pre')).toContainText('SettingsDialog');

  await page.unrouteAll();
  await page.getByRole('button', { name: 'Start Again' }).click();
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible();
});
