import { expect } from '@playwright/test';
import { test } from './fixture.ts';
import { fileOf, openMarked } from './marked-board.ts';

test('views are kept under names, gone through by keys, renamed, found by name, saved and undone, by keyboard alone', async ({
  running,
}) => {
  const app = await openMarked(running);
  const { page } = app;
  const view = () =>
    page.locator('.react-flow__viewport').evaluate((element) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
      return [a.toFixed(3), e.toFixed(0), f.toFixed(0)].join(' ');
    });
  const goes = (to: string) => expect.poll(view).toBe(to);
  await app.rest();
  const kept: string[] = [];
  for (const zoom of ['Control+0', 'Control+Equal', 'Control+Equal']) {
    await page.keyboard.press(zoom);
    await app.rest();
    kept.push(await view());
    await page.keyboard.press('Control+Shift+d');
    await expect(page.getByRole('status')).toContainText(`Bookmarked as “View ${kept.length}”`);
  }
  const [first = '', second = '', third = ''] = kept;
  await page.keyboard.press('Alt+PageDown');
  await goes(first);
  await page.keyboard.press('Alt+PageDown');
  await goes(second);
  await page.keyboard.press('Alt+PageUp');
  await page.keyboard.press('Alt+PageUp');
  await goes(third);

  await page.keyboard.press('Alt+o');
  const list = page.getByRole('list', { name: 'Bookmarks' });
  await list.getByRole('button', { name: 'View 2', exact: true }).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Checkout');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'Checkout', exact: true })).toBeVisible();
  await list.getByRole('button', { name: 'View 3', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list.getByRole('button', { name: 'View 1', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+o');

  await page.keyboard.press('Control+Shift+p');
  await expect(page.getByRole('combobox', { name: /^Find a command/ })).toBeFocused();
  await page.keyboard.insertText('Checkout');
  await expect(page.locator('[cmdk-item]').first()).toContainText('Go to Checkout');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Checkout');

  const saved = await fileOf(app);
  expect(saved.layout.bookmarks.map(({ title }: { title: string }) => title)).toEqual(['View 1', 'Checkout', 'View 3']);
  // A presentation walks them and adds none.
  await page.keyboard.press('Alt+p');
  const bar = page.getByRole('toolbar', { name: 'Presentation' });
  await expect(bar).toContainText('1 of 4');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(bar).toContainText('Checkout');
  await page.keyboard.press('Control+Shift+d');
  await expect(bar).toContainText('3 of 4');
  await page.keyboard.press('Escape');

  await app.newBoard();
  await app.open('Now.edgewise');
  expect(await fileOf(app)).toEqual(saved);
  await app.rest();
});
