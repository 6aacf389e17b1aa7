import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('a variant is sized on the board, compared with it, and made the design', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  const openAside = async () => {
    await page.getByRole('button', { name: 'Explore' }).click();
    await page.getByRole('menuitem', { name: 'What If…' }).click();
  };
  await openAside();
  await page.getByRole('button', { name: 'New variant' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the variant' });
  await name.fill('More shards');
  await name.press('Enter');
  await page.getByRole('complementary', { name: 'What if' }).getByRole('button', { name: 'Close' }).click();

  await app.set('Events', 'Shards', '24');
  await expect(page.getByText('Variant: More shards')).toBeVisible();
  await expect.poll(() => app.labelOf('Apps', 'Events')).toContain('48% of 24 shards');
  await page.getByRole('button', { name: 'Leave More shards: show the board as it is drawn' }).click();
  await expect.poll(() => app.labelOf('Apps', 'Events')).toContain('96% of 12 shards');

  await openAside();
  const table = page.getByRole('region', { name: 'Variants against the baseline' });
  await expect(table.getByRole('row', { name: /Cost a month/ })).toContainText('+$');
  // A figure leads to where it comes from, on the board that it belongs to.
  await table
    .getByRole('row', { name: /Fullest limit/ })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Where this figure comes from' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /More shards/ }).check();
  await page.getByRole('button', { name: 'Make it the design' }).click();
  await expect(page.getByText('Variant: More shards')).toBeHidden();
  await expect.poll(() => app.labelOf('Apps', 'Events')).toContain('48% of 24 shards');
  await app.undo();
  await expect.poll(() => app.labelOf('Apps', 'Events')).toContain('96% of 12 shards');
});
