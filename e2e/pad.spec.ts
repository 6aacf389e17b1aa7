import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('the pad counts line by line, puts a result on the selected stream, and is kept with the board', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  const name = await app.place('Kinesis Data Streams');
  await app.card(name).click();
  await page.keyboard.press('=');
  const pad = page.getByRole('complementary', { name: 'Calculator' });
  await expect(pad.getByRole('textbox', { name: 'Line 1' })).toBeFocused();
  await page.keyboard.type('rate = 1e9/day');
  await page.keyboard.press('Enter');
  await page.keyboard.type('rate × 1 KB → shards');
  await expect(pad.getByRole('textbox', { name: 'Line 1' })).toHaveAccessibleDescription('11,574.07/s');
  await expect(pad.getByRole('textbox', { name: 'Line 2' })).toHaveAccessibleDescription('12 shards');
  await expect(pad.getByRole('textbox', { name: 'Line 2' })).toBeFocused();
  await pad.getByRole('button', { name: `Set shards to 12 on ${name}` }).click();
  await expect(app.card(name)).toContainText('12 shards');
  const saved = JSON.parse(await app.saveAs('Sums.edgewise'));
  expect(saved.sketch.pad).toBe('rate = 1e9/day\nrate × 1 KB → shards');
});

test('a line that cannot be counted says where and why, and leaves the others alone', async ({ running }) => {
  const { page } = running;
  await page.keyboard.press('=');
  const pad = page.getByRole('complementary', { name: 'Calculator' });
  await expect(pad.getByRole('textbox', { name: 'Line 1' })).toBeFocused();
  await page.keyboard.type('5 KB / 0');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2 × 21');
  await expect(pad.getByRole('textbox', { name: 'Line 1' })).toHaveAccessibleDescription(
    'This divides by 0. Character 8.',
  );
  await expect(pad.getByRole('textbox', { name: 'Line 2' })).toHaveAccessibleDescription('42');
});
