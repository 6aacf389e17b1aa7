import { expect } from '@playwright/test';
import { test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';

test('a round runs in one window, and another does not take it', async ({ running }) => {
  const { page } = running;
  await chooseInMenu(running, 'practice.new');
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('timer')).toBeVisible();

  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.locator('html[data-ready="true"]')).toBeAttached();
  await chooseInMenu({ ...running, page: second }, 'practice.new');
  await second.getByRole('button', { name: /^Continue at/ }).click();
  await expect(second.getByText('This round runs in another window. Go on with it there.')).toBeVisible();
  await second.getByRole('button', { name: 'End it and see the debrief' }).click();
  await expect(second.getByText('This round runs in another window. End it there.')).toBeVisible();

  await page.close();
  // The browser frees what a page held some time after the page is gone.
  const goOn = second.getByRole('button', { name: /^Continue at/ });
  await expect(async () => {
    if (await goOn.isVisible()) await goOn.click();
    await expect(second.getByRole('timer')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
});
