import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { answerInPage, answerQuestions, draw, expectTabs, first } from './tab-strip.ts';

test('one board has no strip; a second one brings it, and every board keeps its work, undo, selection and view', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = running;
  const strip = page.getByRole('tablist', { name: 'Open boards' });
  await expect(strip).toHaveCount(0);
  await app.card('Events').click();
  await page.getByRole('button', { name: 'Zoom In' }).click();
  await app.rest();
  const view = page.locator('.react-flow__viewport');
  const where = (await view.getAttribute('style')) ?? '';

  await draw(running, 'Second');
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expectTabs(page, [first, '*Second, unsaved']);
  await app.undo();
  await expect(app.card('Client')).toHaveCount(0);

  await page.keyboard.press('Control+Tab');
  await expect(app.card('Events')).toHaveClass(/selected/);
  await expect(view).toHaveAttribute('style', where);
  await expect(page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Undo' })).toBeDisabled();

  await page.keyboard.press('Control+PageUp');
  await expect(app.card('Events')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(app.card('Client')).toBeVisible();
});

test('what is typed in a field when the tab is left belongs to the board that it was typed on', async ({ running }) => {
  const { page } = running;
  await draw(running, 'Second');
  await page.getByLabel('Title of the board').fill('Second, renamed');
  await page.keyboard.press('Control+Tab');
  await expect(page.getByLabel('Title of the board')).toHaveValue(first);
  await expectTabs(page, [`*${first}`, 'Second, renamed, unsaved']);
});

test('a board is closed by key, middle button and its own button, and comes back with its work and its undo', async ({
  running,
}) => {
  const app = driver(running);
  const { page, electron } = running;
  await draw(running, 'Second');
  await draw(running, 'Third');
  await answerQuestions(electron, 2, 1, 1);

  // Cancel keeps it.
  await page.keyboard.press('Control+w');
  await answerInPage(running, 'Cancel');
  await expect(page.getByRole('tab')).toHaveCount(3);
  await page.getByRole('tab', { name: 'Second' }).click({ button: 'middle' });
  await answerInPage(running, 'Don’t Save');
  await expect(page.getByRole('tab')).toHaveCount(2);
  // The middle button closes and does nothing else: on Linux it would paste.
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.getByRole('tab', { name: first }).hover();
  await page.getByRole('button', { name: `Close “${first}”` }).click();
  await expect(page.getByRole('tablist')).toHaveCount(0);
  await expect(page.getByLabel('Title of the board')).toHaveValue('Third');

  await page.keyboard.press('Control+Shift+t');
  await page.keyboard.press('Control+Shift+t');
  await expect(page.getByRole('tab')).toHaveCount(3);
  await expectTabs(page, [first, '*Second, unsaved', 'Third, unsaved']);
  await expect(app.card('Client')).toBeVisible();
  await app.undo();
  await expect(app.card('Client')).toHaveCount(0);
});

test('the strip is walked with arrow keys; Enter shows a board and Delete closes one', async ({ running }) => {
  const { page } = running;
  await draw(running, 'Second');
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('tab')).toHaveCount(3);
  await page.getByRole('tab', { name: 'Untitled' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: first })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: first })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: first })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(page.getByRole('tab', { name: first })).toBeFocused();
});

test('nothing about the strip is in a screen reader’s way', async ({ running }) => {
  const { page } = running;
  for (const name of ['Second', 'A third board with a name that is far too long for any tab of a window']) {
    await draw(running, name);
  }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.tab-strip').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
