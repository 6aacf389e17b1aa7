import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('a marquee takes what it touches, and Shift adds to it', async ({ running }) => {
  const { page, card } = driver(running);
  const [left, right] = [await card('Alert rules').boundingBox(), await card('Archive').boundingBox()];
  if (left === null || right === null) throw new Error('the example is not in view');
  const above = left.y - 12;
  // It begins on the open board inside the VPC: the cards are meant, not the container.
  await page.mouse.move(left.x - 8, above);
  await page.mouse.down();
  await page.mouse.move(left.x + 40, left.y + left.height + 90, { steps: 6 });
  await page.mouse.up();
  await expect(page.locator('.card.selected .card-name')).toHaveText(['Alert rules', 'Alert']);
  await card('Archive').click({ modifiers: ['Shift'] });
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('3 selected');
});

test('the map shows the whole board, and leads to where it is pressed', async ({ running }) => {
  const { page, card } = driver(running);
  const map = page.getByRole('img', { name: 'Map of the board' });
  await page.keyboard.press('Control+Equal');
  await page.keyboard.press('Control+Equal');
  await page.keyboard.press('Control+Equal');
  const before = await card('Events').boundingBox();
  await map.click({ position: { x: 30, y: 70 } });
  await expect(card('Counters')).toBeInViewport();
  expect(await card('Events').boundingBox()).not.toEqual(before);
});
