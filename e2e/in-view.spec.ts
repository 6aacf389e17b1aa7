import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('a long line is read back in whole rows, the last of them in view', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Line to draw' });
  const words = [
    'client',
    'apigw',
    'lambda',
    'sqs',
    'lambda',
    's3',
    'athena',
    'sns',
    'kinesis',
    'firehose',
    'glue',
    'waf',
  ];
  for (const count of [6, 9, 12]) {
    await field.fill(words.slice(0, count).join(' > '));
    await expect(page.locator('.quick-chip')).toHaveCount(count);
    const { cut, last } = await page.locator('.quick-read').evaluate((rows) => {
      const { top, bottom } = rows.getBoundingClientRect();
      const chips = [...rows.querySelectorAll('.quick-chip')].map((chip) => chip.getBoundingClientRect());
      const inView = chips.filter((chip) => chip.bottom > top + 1 && chip.top < bottom - 1);
      return {
        cut: inView.filter((chip) => chip.top < top - 1 || chip.bottom > bottom + 1).length,
        last: (chips.at(-1)?.bottom ?? 0) <= bottom,
      };
    });
    expect([count, cut, last]).toEqual([count, 0, true]);
  }
});

test('a fitted board keeps clear of the map, and so does what is brought into view', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  const map = page.locator('.minimap');
  await expect(map).toBeVisible();
  await app.rest();
  const covered = async () => {
    const corner = await map.boundingBox();
    if (corner === null) throw new Error('no map');
    const boxes = await page
      .locator('.react-flow__node, .annotation')
      .evaluateAll((things) =>
        things.map((thing) => thing.getBoundingClientRect()).map(({ right, bottom }) => [right, bottom]),
      );
    return boxes.filter(([right = 0, bottom = 0]) => right > corner.x && bottom > corner.y).length;
  };
  // The example's region reaches into the corner on its own.
  expect(await covered()).toBe(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+2');
  await app.rest();
  expect(await covered()).toBe(0);

  // Under the map, a card comes out when it is gone to.
  const card = await app.card('Ad-hoc SQL').boundingBox();
  const corner = await map.boundingBox();
  if (card === null || corner === null) throw new Error('not in view');
  const [across, down] = [corner.x + 20 - card.x, corner.y + 20 - card.y];
  await page.mouse.move(600, 400);
  await page.mouse.wheel(-across, -down);
  await app.rest();
  expect(await covered()).toBeGreaterThan(0);
  await page.locator('main.surface').focus();
  await page.keyboard.press('Control+f');
  await page.locator('[data-role="find"]').fill('Ad-hoc');
  await expect
    .poll(async () => {
      const there = await app.card('Ad-hoc SQL').boundingBox();
      return there !== null && (there.x + there.width <= corner.x || there.y + there.height <= corner.y);
    })
    .toBe(true);
});
