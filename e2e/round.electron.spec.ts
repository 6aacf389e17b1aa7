import { expect, type Page } from '@playwright/test';
import { launchDesktop, quit, test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';

async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
}

test('a round goes on where it was after the program was killed', async ({ folder }) => {
  const first = await launchDesktop(folder, [], ['--practice-speed=60']);
  const killed = first.process();
  const page = await first.firstWindow();
  await ready(page);
  const running = { page, electron: first, folder };
  await chooseInMenu(running, 'practice.new');
  await page.getByRole('radio', { name: /One billion events/ }).check();
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('/');
  const line = page.getByRole('combobox', { name: 'Line to draw' });
  await expect(line).toBeFocused();
  await page.keyboard.insertText('client(1000/s) > kinesis > lambda');
  await expect(page.getByRole('button', { name: 'Enter draw' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
  const rate = page.getByRole('textbox', { name: 'Average rate', exact: true });
  await rate.fill('11600');
  await rate.press('Enter');
  await expect(page.getByText('right size, 0.2% high')).toBeVisible();
  const placesOf = (of: Page) =>
    of
      .locator('.react-flow__node-card')
      .evaluateAll((cards) => cards.map((card) => /translate\([^)]*\)/.exec(card.getAttribute('style') ?? '')?.[0]));
  await expect(page.locator('.react-flow__node-card')).toHaveCount(3);
  const places = await placesOf(page);
  // Written at once: nothing more is waited for.
  await page.waitForTimeout(300);
  const gone = new Promise((resolve) => killed.once('exit', resolve));
  killed.kill('SIGKILL');
  await gone;

  const second = await launchDesktop(folder);
  const program = second.process();
  const again = await second.firstWindow();
  await ready(again);
  await chooseInMenu({ page: again, electron: second, folder }, 'practice.new');
  await again.getByRole('button', { name: /^Continue at/ }).click();
  await expect(again.locator('.react-flow__node-card')).toHaveCount(3);
  expect(await placesOf(again)).toEqual(places);
  await expect(again.getByText('right size, 0.2% high')).toBeVisible();
  await again.getByRole('button', { name: 'End round' }).click();
  await expect(again.getByRole('main', { name: 'Debrief' })).toBeVisible();
  await quit(second, program);
});
