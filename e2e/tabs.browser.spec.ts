import { expect } from '@playwright/test';
import { test } from './fixture.ts';
import { draw, expectTabs, first } from './tab-strip.ts';

test('leaving the page warns about every tab', async ({ running }) => {
  const { page } = running;
  await draw(running, 'Second');
  await page.keyboard.press('Control+Tab');
  await expect(page.getByLabel('Title of the board')).toHaveValue(first);
  const warned = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expectTabs(page, [`*${first}`, 'Second, unsaved']);
});
