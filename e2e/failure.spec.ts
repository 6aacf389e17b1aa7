import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('a service is failed and brought back: the board says what is down, cut off and still works', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = app;
  const explore = async (name: string) => {
    await page.getByRole('button', { name: 'Explore' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await explore('Failure Lens');
  const lens = page.getByRole('complementary', { name: 'Failure lens' });
  await lens.getByRole('combobox', { name: 'A service' }).click();
  await page.getByRole('option', { name: 'Managed Flink' }).click();

  await expect(app.card('Alert rules')).toContainText('Failed');
  await expect(app.card('Alert')).toContainText('Cut off');
  await expect(page.getByText('Without Managed Flink').first()).toBeVisible();
  // What is handed to a stream counts as done: it waits there.
  await expect(lens).toContainText('All of what Apps asks for works.');
  await expect.poll(() => app.labelOf('Alert rules', 'Alert')).toContain('0/s');

  await app.card('Events').click();
  await lens.getByRole('button', { name: 'Fail Events' }).click();
  await expect(lens).toContainText('Nothing of what Apps asks for works.');
  await page.getByRole('button', { name: 'Bring Events back' }).click();
  await expect(app.card('Alert')).not.toContainText('Cut off');
  await expect.poll(() => app.labelOf('Alert rules', 'Alert')).toContain('463/s');

  await explore('Request Path');
  const tree = page.getByRole('complementary', { name: 'Request path' });
  await tree.getByRole('button', { name: /^Events/ }).hover();
  await expect(page.locator('.card.pointed-at')).toContainText('Events');
});
