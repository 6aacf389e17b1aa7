import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('a marquee takes what it touches, and Shift adds to it', async ({ running }) => {
  const app = driver(running);
  const { page, card } = app;
  await app.rest();
  const box = await card('Ad-hoc SQL').boundingBox();
  if (box === null) throw new Error('the example is not in view');
  // From the open board below the region, up over half of a card.
  const [x, y] = [box.x - 12, box.y + box.height + 44];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page.locator('.card.selected .card-name')).toHaveText(['Ad-hoc SQL']);
  await card('Archive').click({ modifiers: ['Shift'] });
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('2 selected');
});

test('the map shows the whole board, and leads to where it is pressed', async ({ running }) => {
  const app = driver(running);
  const { page, card } = app;
  const map = page.getByRole('img', { name: 'Map of the board' });
  await page.keyboard.press('Control+Equal');
  await page.keyboard.press('Control+Equal');
  await page.keyboard.press('Control+Equal');
  await app.rest();
  const before = await card('Events').boundingBox();
  await map.click({ position: { x: 42, y: 58 } });
  await expect(card('Counters')).toBeInViewport();
  expect(await card('Events').boundingBox()).not.toEqual(before);
});
