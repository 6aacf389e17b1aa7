import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('how the board was drawn can be looked at again, step by step, and changes nothing', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.set('Events', 'Shards', '24');
  await app.card('Counters').click();
  await page.keyboard.press('Delete');
  await expect(app.card('Counters')).toBeHidden();
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('menuitem', { name: 'Replay' }).click();
  const replay = page.getByRole('complementary', { name: 'Replay' });
  await expect(replay.getByRole('listitem')).toHaveCount(3);
  await replay.getByRole('button', { name: 'As it was opened.' }).click();
  await expect(app.card('Counters')).toBeVisible();
  await expect.poll(() => app.labelOf('Apps', 'Events')).toContain('of 12 shards');
  // A former state is only looked at.
  await page.keyboard.press('Control+z');
  await replay.getByRole('slider', { name: 'Step' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => app.labelOf('Apps', 'Events')).toContain('of 24 shards');
  await replay.getByRole('button', { name: 'Close' }).click();
  await expect(app.card('Counters')).toBeHidden();
  await app.undo();
  await expect(app.card('Counters')).toBeVisible();
});
