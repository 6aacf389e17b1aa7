import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { journals } from './kept-journals.ts';

test('a page that is loaded again has its unsaved work back at once, with its undo', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  const name = await app.place('Lambda');
  await expect.poll(() => journals(page)).toHaveLength(1);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Your unsaved work is back.')).toBeVisible();
  await expect(app.card(name)).toBeVisible();
  await app.undo();
  await expect(app.card(name)).toBeHidden();
  // Undone back to what was saved: nothing is left to be recovered.
  await expect.poll(() => journals(page)).toEqual([]);
});
