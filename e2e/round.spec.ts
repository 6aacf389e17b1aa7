import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { type Running, test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';

/** Opens the page again with a clock that is so many times as fast, as a person never does. */
async function atSpeed({ page }: Running, speed: number): Promise<void> {
  const address = new URL(page.url());
  address.search = `?practiceSpeed=${speed}`;
  await page.goto(address.href);
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
}

async function begin(running: Running, scenario: RegExp, minutes = '35 min'): Promise<void> {
  const { page } = running;
  await chooseInMenu(running, 'practice.new');
  await page.getByRole('searchbox', { name: 'Search scenarios' }).fill('billion events');
  await page.getByRole('radio', { name: scenario }).check();
  await page.getByRole('radio', { name: minutes }).click();
  await page.getByRole('button', { name: 'Start round' }).press('Enter');
  await expect(page.getByRole('timer', { name: 'Clock of the round' })).toBeVisible();
}

async function draw(page: Page, line: string): Promise<void> {
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Line to draw' })).toBeFocused();
  await page.keyboard.insertText(line);
  await expect(page.getByRole('button', { name: 'Enter draw' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Line to draw' })).toHaveCount(0);
}

async function estimate(page: Page, ask: string, typed: string): Promise<void> {
  const field = page.getByRole('textbox', { name: ask, exact: true });
  await field.fill(typed);
  await field.press('Enter');
}

test('a whole round at sixty times the speed, by what the screen says', async ({ running }) => {
  test.setTimeout(120_000);
  const { page } = running;
  await atSpeed(running, 60);
  await begin(running, /One billion events/);
  const panel = page.getByRole('complementary', { name: 'Interviewer' });
  await expect(panel.getByText('What would you like to know before you draw anything?')).toBeVisible();
  await panel.getByRole('button', { name: 'Answered', exact: true }).first().click();

  // Nothing that says a figure: neither on the board nor beside it.
  await draw(page, 'client(1000/s) > kinesis > lambda > ddb; kinesis -> firehose -> s3');
  await expect(page.getByText('Figures are hidden in this round')).toBeVisible();
  await expect(page.locator('.annotation.veiled')).toHaveCount(5);
  await expect(page.locator('.react-flow')).not.toContainText(/[%$]/);
  await expect(page.getByRole('slider', { name: /Load/ })).toHaveCount(0);

  await estimate(page, 'Average rate', '11600');
  await expect(panel.getByText('right size, 0.2% high')).toBeVisible();
  await estimate(page, 'Shards for the average', '4');
  await expect(panel.getByText('half an order of magnitude low')).toBeVisible();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Replay for seven days.');

  await panel.getByRole('button', { name: 'Next hint' }).click();
  await expect(panel.getByText('1 used')).toBeVisible();
  await panel.getByRole('button', { name: 'Reveal' }).click();
  await expect(page.getByTestId('total')).toBeVisible();
  await expect(page.locator('.annotation.veiled')).toHaveCount(0);

  // The clock brings the parts, their prompts and a curveball, and in the end the debrief.
  await expect(page.getByRole('listitem').filter({ hasText: 'Deep dive' })).toHaveAttribute('aria-current', 'step', {
    timeout: 40_000,
  });
  await expect(panel.getByText(/curveball/).first()).toBeVisible({ timeout: 20_000 });
  const debrief = page.getByRole('main', { name: 'Debrief' });
  await expect(debrief).toBeVisible({ timeout: 40_000 });
  // Its points, what it says of each, what to study next, and all of it as a note.
  await expect(debrief.getByText('of 100')).toBeVisible();
  await expect(debrief.getByRole('region', { name: 'Practise next' })).toContainText(/cards? (is|are) due/);
  await expect(debrief).toContainText('The other numbers were never asked for.');
  const file = running.electron === null ? 'Debrief.zip' : 'Debrief.md';
  const note = await driver(running).written(file, () =>
    debrief.getByRole('button', { name: 'Markdown note' }).click(),
  );
  expect(note.length).toBeGreaterThan(1000);
});

test('a whole round by keyboard alone, ended too soon and gone on with', async ({ running }) => {
  test.setTimeout(90_000);
  const { page } = running;
  await chooseInMenu(running, 'practice.new');
  await expect(page.getByRole('searchbox', { name: 'Search scenarios' })).toBeFocused();
  await page.keyboard.insertText('billion events');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer', { name: 'Clock of the round' })).toBeVisible();
  await draw(page, 'client(1000/s) > kinesis > lambda > ddb');
  await expect(page.locator('.react-flow__node-card')).toHaveCount(4);

  await toBy(page, 'button', 'Answered');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of 9 answered')).toBeVisible();
  await toBy(page, 'button', 'Ask for the other numbers');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Peak over average')).toBeVisible();
  await toBy(page, 'textbox', 'Average rate');
  await page.keyboard.insertText('11.6k/s');
  await page.keyboard.press('Enter');
  await expect(page.getByText('right size, 0.2% high')).toBeVisible();
  await toBy(page, 'button', 'Next hint');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 used')).toBeVisible();
  await toBy(page, 'button', 'End round', 'Shift+Tab');
  await page.keyboard.press('Enter');

  const debrief = page.getByRole('main', { name: 'Debrief' });
  await expect(debrief).toContainText(/The other numbers were asked for at 0:\d\d\./);
  await toBy(page, 'button', /^Go on at 0:\d\d$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer', { name: 'Clock of the round' })).toBeVisible();
  await expect(page.locator('.react-flow__node-card')).toHaveCount(4);
  await expect(page.getByText('right size, 0.2% high')).toBeVisible();
  // What is done from then on is the round's as well.
  await toBy(page, 'textbox', 'Shards for the average');
  await page.keyboard.insertText('12');
  await page.keyboard.press('Enter');
  await expect(page.getByText('right size, exactly')).toBeVisible();
  await toBy(page, 'button', 'End round', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(debrief).toContainText(/Ended at 0:\d\d, and gone on with\./);
  await expect(debrief).toContainText('right size, exactly');
});

/** Goes on by one key until the thing of that role and name has the focus. */
async function toBy(page: Page, role: 'button' | 'textbox', name: string | RegExp, key = 'Tab'): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  await expect(wanted).toBeVisible();
  for (let i = 0; i < 120; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

test('a round goes on where it was after the window is gone', async ({ running }) => {
  const { page } = running;
  await begin(running, /One billion events/);
  await draw(page, 'client(1000/s) > kinesis > lambda');
  await draw(page, 'sqs > ddb');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__node-card')).toHaveCount(3);
  await estimate(page, 'Average rate', '11600');
  await expect(page.getByText('right size, 0.2% high')).toBeVisible();

  await page.reload();
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
  await chooseInMenu(running, 'practice.new');
  await page.getByRole('button', { name: /^Continue at 0:\d\d$/ }).click();
  await expect(page.locator('.react-flow__node-card')).toHaveCount(3);
  await expect(page.getByText('right size, 0.2% high')).toBeVisible();
  await expect(page.locator('.annotation.veiled')).toHaveCount(2);
  // What could be undone still can.
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__node-card')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.react-flow__node-card')).toHaveCount(3);
  await page.getByRole('button', { name: 'End round' }).click();
  await expect(page.getByRole('main', { name: 'Debrief' })).toBeVisible();
});

test('no key, menu or name leads to a figure while they are hidden', async ({ running }) => {
  const { page } = running;
  await driver(running).newBoard();
  await begin(running, /One billion events/);
  await draw(page, 'client(1000/s) > kinesis > lambda');
  const arrow = page.locator('.react-flow__edge').first();
  await arrow.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(page.getByRole('complementary', { name: 'Where this figure comes from' })).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Interviewer' })).not.toContainText(/\$\d|\d%|a month/);
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('=');
  await expect(page.getByRole('complementary', { name: 'Calculator' })).toHaveCount(0);
  await expect(page.locator('[data-role="narration"]')).not.toContainText(/\$\d|\d%|Total/);
  await page.keyboard.press('Alt+o');
  await expect(page.getByRole('tree')).not.toContainText(/\$\d|\d%/);
});

test('an interviewer leads from a window of their own', async ({ running }) => {
  const { page } = running;
  await begin(running, /One billion events/);
  await draw(page, 'client(1000/s) > kinesis > lambda');
  const opening = page.context().waitForEvent('page');
  await chooseInMenu(running, 'practice.interviewer');
  const other = await opening;
  const panel = page.getByRole('complementary', { name: 'Interviewer' });
  await expect(other.getByRole('timer')).toBeVisible();
  await expect(panel.getByText('Led from the interviewer’s window.')).toBeVisible();
  // What the candidate sees has neither hints nor rubric.
  await expect(panel.getByRole('button', { name: 'Next hint' })).toHaveCount(0);
  await expect(panel).not.toContainText('Rubric');
  await expect(other.getByText(/of 100 by the board/)).toBeVisible();

  await other.getByRole('button', { name: /^Send now: .*breaks first/ }).click();
  await expect(panel.getByText(/What breaks first/).first()).toBeVisible();
  await other
    .getByRole('button', { name: /^Give the hint/ })
    .first()
    .click();
  await expect(panel.getByText('1 used')).toBeVisible();
  await other
    .getByRole('button', { name: /^Throw/ })
    .first()
    .click();
  await expect(panel.getByText(/curveball/).first()).toBeVisible();
  await other
    .getByRole('group', { name: /^Your mark/ })
    .first()
    .getByRole('button', { name: 'yes' })
    .click();
  await expect(other.getByRole('button', { name: 'yes', pressed: true })).toHaveCount(1);
  await other.getByRole('textbox', { name: 'Private notes' }).fill('Asks well.');
  await other.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('main', { name: 'Paused' })).toBeVisible();
  await other.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible();

  await other.close();
  await expect(panel.getByRole('button', { name: 'Next hint' })).toBeVisible();
  await expect(page.getByRole('timer')).toBeVisible();
});

test('a scenario of one’s own is read, kept and removed, and a bad one says where', async ({ running }) => {
  const { page } = running;
  const file = path.resolve(import.meta.dirname, '../assets/scenarios/billion-events.json');
  const scenario = { ...JSON.parse(fs.readFileSync(file, 'utf8')), id: 'my-events', title: 'My own events' };
  const json = (value: unknown) => Buffer.from(JSON.stringify(value, null, 2));
  await chooseInMenu(running, 'practice.new');
  const input = page.getByLabel('Scenario file');
  await input.setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: json({ ...scenario, level: 'L9' }),
  });
  await expect(page.getByRole('alert')).toContainText(/line \d+/);
  await expect(page.getByRole('alert')).toContainText('L9');
  await input.setInputFiles({ name: 'same.json', mimeType: 'application/json', buffer: fs.readFileSync(file) });
  await expect(page.getByRole('alert')).toContainText('a scenario of the program');
  await input.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: json(scenario) });
  await expect(page.getByRole('radio', { name: /My own events/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await chooseInMenu(running, 'practice.new');
  await page.getByRole('radio', { name: /My own events/ }).check();
  await page.getByRole('button', { name: 'Remove this scenario' }).click();
  await expect(page.getByRole('radio', { name: /My own events/ })).toHaveCount(0);
});
