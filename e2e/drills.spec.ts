import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';
import { openHistory, playedFile } from './played.ts';

const monday = new Date('2026-11-30T09:00:00');

async function question(page: Page): Promise<string> {
  const heading = page.locator('#drill-question');
  await expect(heading).toBeVisible();
  return (await heading.textContent()) ?? '';
}

/** Answers the card in view by keys alone. */
async function answer(page: Page, rating: 1 | 2 | 3 | 4): Promise<string> {
  const asked = await question(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Again' })).toBeVisible();
  await page.keyboard.press(String(rating));
  await expect(page.getByRole('button', { name: 'Again' })).toBeHidden();
  return asked;
}

async function days(page: Page, count: number): Promise<void> {
  await page.clock.setSystemTime(new Date(monday.getTime() + count * 86_400_000));
  await page.clock.runFor(11_000);
}

test('in a week of drills cards come back as their buttons said, by keyboard alone', async ({ running }) => {
  const { page } = running;
  await page.clock.install({ time: monday });
  await chooseInMenu(running, 'practice.drills');
  const today = page.getByRole('complementary', { name: 'What is asked' }).locator('.drill-today');
  await expect(today).toHaveText('0 due · 15 new');

  // Three new cards a day.
  await page.getByRole('spinbutton', { name: 'New cards a day' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(today).toHaveText('0 due · 3 new');

  // A number can be typed, and is judged before it is rated.
  const first = await question(page);
  expect(first).toBe('How many write units a second does one DynamoDB partition take?');
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('half an order of magnitude high')).toBeVisible();
  await expect(page.locator('.drill-answer-text')).toHaveText('1,000 write units/s');
  await expect(page.getByRole('button', { name: 'Easy' })).toHaveText('4Easy8 days');
  await expect(page.getByRole('button', { name: 'Good' })).toHaveText('3Good10 min');
  // Its source can be shown.
  await page.keyboard.press('e');
  await expect(page.getByRole('region', { name: 'Source' })).toContainText('Handle 1 million writes per second');
  await page.keyboard.press('4');
  await expect(page.locator('#drill-question')).not.toHaveText(first);

  // A rating is taken back, and given anew.
  await page.keyboard.press('u');
  await expect(page.locator('#drill-question')).toHaveText(first);
  await answer(page, 4);
  const second = await answer(page, 3);
  const third = await answer(page, 1);

  // What was not known comes back within the sitting.
  expect([await answer(page, 3), await answer(page, 3)].toSorted()).toEqual([second, third].toSorted());
  await expect(page.locator('#drill-question')).toHaveText(third);
  await answer(page, 3);
  await expect(page.getByRole('heading', { name: 'That is all for today' })).toBeVisible();
  await expect(page.getByText('6 cards answered in this sitting.')).toBeVisible();

  // Three other cards are new the day after; the easy one waits for its eighth day.
  await days(page, 1);
  await expect(today).toContainText('3 new');
  await days(page, 7);
  const onSeventh = await today.textContent();
  await days(page, 8);
  const onEighth = await today.textContent();
  expect(Number(onEighth?.match(/^\d+/)?.[0])).toBe(Number(onSeventh?.match(/^\d+/)?.[0]) + 1);
  const back: string[] = [];
  for (let i = 0; i < Number(onEighth?.match(/^\d+/)?.[0]); i += 1) back.push(await answer(page, 4));
  expect(back.toSorted()).toEqual([first, second, third].toSorted());

  // Kept: the page read anew says the same.
  await page.getByRole('radio', { name: 'Statistics' }).click();
  await expect(page.getByText('Remembered')).toBeVisible();
  await expect(page.getByRole('main', { name: 'Drills' }).getByText('100%')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await chooseInMenu(running, 'practice.drills');
  await expect(today).toHaveText('0 due · 3 new');
});

test('the deck goes out for Anki and comes in with cards of one’s own, or with every line that is wrong', async ({
  running,
}) => {
  const { page, folder } = running;
  const app = driver(running);
  await chooseInMenu(running, 'practice.drills');
  await page.getByRole('radio', { name: 'Deck' }).click();
  const out = await app.written('deck.csv', () => page.getByRole('button', { name: /^Export all/ }).click());
  const lines = out.toString('utf8').split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '#separator:comma',
    '#html:false',
    '#columns:Question,Answer,Why,Source,Topic,Id,Tags',
    '#tags column:7',
  ]);
  expect(lines.length).toBeGreaterThan(400);

  const input = page.locator('input[type="file"]');
  const file = path.join(folder, 'mine.csv');
  fs.writeFileSync(file, 'Question,Answer\nWhat is mine?,This\n,nothing\n');
  await input.setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('Line 3 There is no question.');
  fs.writeFileSync(file, 'Question,Answer\nWhat is mine?,=This\n');
  await input.setInputFiles(file);
  await expect(page.getByText('1 card read from mine.csv.')).toBeVisible();
  const mine = await app.written('mine-out.csv', () => page.getByRole('button', { name: /^Export my/ }).click());
  expect(mine.toString('utf8').split('\n')[4]).toMatch(
    /^What is mine\?," =This",,,own,own-\w+,edgewise::own edgewise::own$/,
  );

  // Own cards come first, and are marked.
  await page.getByRole('radio', { name: 'Cards' }).click();
  expect(await question(page)).toBe('What is mine?');
  await expect(page.getByText('own card', { exact: true })).toBeVisible();
});

test('what each level asks for leads to the cards that show it, and a tick by hand says that it is one', async ({
  running,
}) => {
  const { page } = running;
  await chooseInMenu(running, 'practice.readiness');
  const list = page.getByRole('list', { name: 'What L6 asks for' });
  await expect(list).toBeVisible();
  await expect(page.locator('.ready-score')).toHaveText(/^0 of 2\d shown$/);
  const item = list.getByRole('button', { name: /^Size a Kinesis stream/ });
  await item.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('No round has shown it yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Tick by hand' }).click();
  await expect(item).toContainText('ticked by hand');
  await expect(page.getByText(/^Ticked by hand on .*, not by what was shown\.$/)).toBeVisible();
  // It is kept, and counts for nothing that was shown.
  await page.getByRole('button', { name: 'Done' }).click();
  await chooseInMenu(running, 'practice.readiness');
  await expect(item).toContainText('ticked by hand');
  await expect(page.locator('.ready-score')).toHaveText(/^0 of 2\d shown$/);
  await item.click();
  await page.getByRole('button', { name: 'Take the tick away' }).click();
  await expect(item).toContainText('nothing shown yet');
  await page.getByRole('button', { name: 'Cards on Kinesis Data Streams' }).click();
  await expect(page.locator('.drill-head')).toContainText('Kinesis Data Streams');
  await expect(page.getByRole('checkbox', { name: /^Kinesis Data Streams/ })).toBeChecked();
});

test('rounds and drills together show that a thing can be done, and the cards of what a round missed are due', async ({
  running,
}) => {
  const { page, folder } = running;
  const app = driver(running);
  await chooseInMenu(running, 'practice.drills');
  await page.getByRole('radio', { name: 'Deck' }).click();
  const deck = await app.written('deck.csv', () => page.getByRole('button', { name: /^Export all/ }).click());
  await page.getByRole('button', { name: 'Done' }).click();

  // All cards on Kinesis were known four times, the last time three days ago; and a round was played, short of its lake.
  const ids = deck
    .toString('utf8')
    .split('\n')
    .flatMap((line) => /,kinesis-data-streams,([\w.-]+),edgewise::/.exec(line)?.[1] ?? []);
  expect(ids.length).toBeGreaterThan(20);
  const now = Date.now();
  const reviews = [60, 50, 30, 3].flatMap((days) =>
    ids.map((card) => JSON.stringify({ kind: 'review', card, rating: 4, at: now - days * 86_400_000 })),
  );
  const file = playedFile(folder, [{ startedAt: now - 5 * 86_400_000, without: ['lake'] }]);
  const content = JSON.parse(fs.readFileSync(file, 'utf8')) as { records: Record<string, readonly string[]> };
  fs.writeFileSync(file, JSON.stringify({ ...content, records: { ...content.records, drills: reviews } }));
  await openHistory(running);
  await page.getByLabel('History to import').setInputFiles(file);
  await expect(page.getByText(/^Taken in from/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();

  await chooseInMenu(running, 'practice.readiness');
  const item = page.getByRole('button', { name: /^Size a Kinesis stream/ });
  await expect(item).toContainText('shown');
  await expect(page.locator('.ready-score')).toHaveText(/^1 of 2\d shown$/);
  await item.click();
  await expect(page.getByText(/known for good, \d+ are needed: enough/)).toBeVisible();
  await page.getByRole('button', { name: /^Shards cover the peak/ }).click();
  await expect(page.getByRole('region', { name: 'Score' })).toBeVisible();
  await expect(page.getByText(/cards? (is|are) due/)).toBeVisible();

  await page.getByRole('button', { name: 'Done' }).click();
  await chooseInMenu(running, 'practice.drills');
  await expect(page.locator('.drill-today')).toHaveText(/^[1-9]\d* due/);
});
