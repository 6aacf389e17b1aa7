import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixture.ts';

const sample = path.resolve(import.meta.dirname, '..', 'assets', 'packs', 'house-prices.edgewise-pack.json');

test('a pack is seen before it holds: its figures, what they change, and the way back', async ({ running }) => {
  const { page, electron, folder } = running;
  const total = page.getByTestId('total');
  await expect(total).toHaveText('$8,025');
  if (electron !== null) {
    const packs = path.join(folder, 'data', 'packs');
    fs.mkdirSync(packs, { recursive: true });
    fs.copyFileSync(sample, path.join(packs, 'house.json'));
    fs.writeFileSync(path.join(packs, 'broken.json'), '{ "format": "edgewise-pack", "version": 1, "id": "x" }');
  }
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('menuitem', { name: 'Packs…' }).click();
  const dialog = page.getByRole('dialog');
  if (electron === null) {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Add a pack…' }).click();
    await (await chooser).setFiles(sample);
  } else {
    await expect(dialog).toContainText('broken.json cannot be used');
    await expect(dialog).toContainText("'release' must be a whole number of 1 or more, not nothing");
    await dialog.getByRole('button', { name: 'Review' }).click();
  }
  await expect(dialog).toContainText('House prices, release 1');
  await expect(dialog.getByRole('row', { name: /^Kinesis Data Streams Shard-hour/ })).toContainText('$0.012');
  await expect(dialog.getByRole('row', { name: /Board Total/ })).toContainText('$7,950.48');
  await expect(total).toHaveText('$8,025');

  await dialog.getByRole('button', { name: 'Accept these figures' }).click();
  await expect(total).toHaveText('$7,950');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('combobox', { name: 'Search services' }).fill('hgw');
  await expect(page.getByRole('option', { name: /House Gateway/ })).toBeVisible();

  // After a new start the figures still hold.
  await page.reload();
  await page.getByRole('button', { name: /One billion events a day/ }).click();
  await expect(total).toHaveText('$7,950');
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('menuitem', { name: 'Packs…' }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(total).toHaveText('$8,025');
});
