import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('every command is found by its name, runs, and is remembered', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { keyboard } = app.page;
  const find = app.page.getByRole('combobox', { name: 'Find a command, a service or a thing on the board' });
  const options = app.page.getByRole('option');
  const cards = app.page.locator('.react-flow__node-card');

  // A service, by one of its shorter names.
  await keyboard.press('Control+Shift+p');
  await find.fill('ddb');
  await expect(options.first()).toHaveText(/^Add DynamoDB/);
  await keyboard.press('Enter');
  await expect(find).toBeHidden();
  await expect(app.card('DynamoDB')).toBeVisible();

  // A command that works, with its keys beside it.
  await keyboard.press('Control+/');
  await find.fill('duplic');
  await expect(options.first()).toHaveText('DuplicateCtrl+D');
  await keyboard.press('Enter');
  await expect(cards).toHaveCount(2);

  // One that can do nothing just now says why, and is not run.
  await keyboard.press('Escape');
  await keyboard.press('Control+Shift+p');
  await expect(app.page.getByRole('group', { name: 'Recent' }).getByRole('option').first()).toHaveText(/^Duplicate/);
  await find.fill('delete');
  const deletion = app.page.getByRole('option', { name: /^Delete/ });
  await expect(deletion).toHaveAttribute('aria-disabled', 'true');
  await expect(deletion).toContainText('select something first');
  await find.fill('undo');
  await keyboard.press('Enter');
  await expect(cards).toHaveCount(1);

  // A thing on the board.
  await keyboard.press('Control+Shift+p');
  await find.fill('go to dyn');
  await keyboard.press('Enter');
  await expect(app.page.locator('.react-flow__node-card.selected')).toHaveCount(1);

  // A dialog that a command opens keeps the focus; an example opens as a copy.
  await keyboard.press('Control+Shift+p');
  await find.fill('about edge');
  await keyboard.press('Enter');
  await expect(app.page.getByRole('dialog', { name: 'Edgewise' })).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('Control+Shift+p');
  await find.fill('nothing at all like this');
  await expect(app.page.getByText('Nothing is called “nothing at all like this”.')).toBeVisible();
});
