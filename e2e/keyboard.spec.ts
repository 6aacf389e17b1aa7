import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

/** What has the focus on the board: the name that a screen reader says, up to the figures. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? '').split(/[:,]/)[0] ?? '');
}

test('a board is walked, drawn and connected without a pointer, and told in words', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  const said = page.locator('[data-role="narration"]');

  // Along the arrows of the example, from its first card.
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => focused(page)).toBe('Apps');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => focused(page)).toBe('Apps to Events');
  await expect(said).toHaveText(/^Apps to Events: 11,574 of 12,000 records per second, 96%, tight, \$557 a month/);
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => focused(page)).toBe('Events');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => focused(page)).toMatch(/^Events to /);
  const first = await focused(page);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => focused(page)).not.toBe(first);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => focused(page)).toBe('Events');

  // A neighbour with its arrow, and then an arrow between two cards that are there.
  await app.newBoard();
  await app.place('Client');
  await expect(said).toHaveText(/^Added Client\./);
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(page.getByRole('combobox', { name: 'Often next after Client' })).toBeFocused();
  await page.keyboard.type('client');
  await page.keyboard.press('Enter');
  await expect(app.card('Client 2')).toBeVisible();
  await expect(said).toHaveText(/^Added Client 2\./);
  await expect.poll(() => focused(page)).toBe('Client 2');
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowLeft');
  await expect(app.card('Client').locator('.pointed-at')).toBeVisible();
  await expect(said).toHaveText(/^Arrow to Client/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__edge')).toHaveCount(2);
  await expect(said).toHaveText(/^Connected Client 2 to Client\./);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
  await expect(said).toHaveText(/^Undone: connecting Client 2 to Client\./);

  // Escape gives up, and nothing is drawn or moved.
  await app.card('Client 2').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(page.locator('.pointed-at')).toHaveCount(0);
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
});

test('Tab goes over the board as it is read, and leaves it', async ({ running }) => {
  const { page } = running;
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Tab');
  const names: string[] = [];
  for (let count = 0; count < 40; count += 1) {
    const name = await focused(page);
    names.push(name);
    if (name === 'Select') break;
    await page.keyboard.press('Tab');
  }
  expect(names.slice(0, 5)).toEqual(['Apps', 'Apps to Events', 'us-east-1', 'Events', 'Events to Alert rules']);
  expect(names.at(-1)).toBe('Select');
  // Eight services, eight arrows, two containers, a note, and the first tool.
  expect(new Set(names).size).toBe(names.length);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(names.at(-2));
});
