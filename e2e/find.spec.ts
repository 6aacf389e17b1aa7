import { expect } from '@playwright/test';
import { test } from './fixture.ts';
import { fileOf, openMarked, selectArrow } from './marked-board.ts';
import { chooseInMenu } from './menu.ts';

test('things are found by what they are called, what they are and what is said of them', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  const field = page.getByRole('textbox', { name: 'Find on the board' });
  const count = page.getByRole('search').getByRole('status');
  await chooseInMenu(running, 'edit.find');
  await field.pressSequentially('api');
  await expect(count).toHaveText('1 of 3');
  await expect(page.locator('.card.selected .card-name')).toHaveText('API');
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 of 3');
  await expect(page.locator('.react-flow__edge.selected')).toHaveCount(1);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText('3 of 3');
  // By another name of the service, and by the words of a note.
  await field.fill('function');
  await expect(page.locator('.card.selected .card-name')).toHaveText('Orders');
  await field.fill('the team');
  await expect(page.locator('.note.selected')).toHaveCount(1);
  await field.fill('zebra');
  await expect(count).toHaveText('Nothing found');
  await field.fill('orders');
  await expect(page.locator('.card.selected .card-name')).toHaveText('Orders');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.locator('.card.selected .card-name')).toHaveText('Orders');
});

test('what is found comes into view', async ({ running }) => {
  const app = await openMarked(running, {
    nodes: { apps: { x: 0, y: 0 }, api: { x: 0, y: 160 }, orders: { x: 4000, y: 3000 } },
    groups: {},
  });
  const { page } = app;
  await page.keyboard.press('Shift+0');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find on the board' }).fill('orders');
  await expect(app.card('Orders')).toBeInViewport();
});

test('a thing carries a link: to another thing, or to an address that opens only when a person agrees', async ({
  running,
}) => {
  const app = await openMarked(running);
  const { page } = app;
  const opened: string[] = [];
  if (running.electron === null) {
    await page.exposeFunction('opened', (address: string) => void opened.push(address));
    await page.evaluate('window.open = (address) => { window.opened(address); return null; }');
  } else {
    await running.electron.evaluate(({ shell, dialog }) => {
      const world = globalThis as unknown as { opened: string[] };
      world.opened = [];
      shell.openExternal = async (address) => void world.opened.push(address);
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    });
  }
  await app.card('API').click();
  await chooseInMenu(running, 'edit.link');
  const field = page.getByRole('dialog', { name: 'Link' }).getByRole('combobox', { name: 'Link' });
  await field.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('An address begins with https:// or mailto:.')).toBeVisible();
  await field.fill('Orders');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await app.card('API').getByRole('button', { name: 'Follow the link: Orders' }).click();
  await expect(page.locator('.card.selected .card-name')).toHaveText('Orders');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('https://example.org/orders');
  await page.keyboard.press('Enter');
  await app
    .card('Orders')
    .getByRole('button', { name: /^Follow the link/ })
    .click();
  if (running.electron === null) {
    const question = page.getByRole('dialog', { name: 'Open this page?' });
    await expect(question).toContainText('https://example.org/orders');
    expect(opened).toEqual([]);
    await question.getByRole('button', { name: 'Open' }).click();
    await expect.poll(() => opened).toEqual(['https://example.org/orders']);
  } else {
    const read = () => running.electron?.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
    await expect.poll(read).toEqual(['https://example.org/orders']);
  }
  const { nodes } = (await fileOf(app)).layout;
  expect([nodes.api.link, nodes.orders.link]).toEqual(['Orders', 'https://example.org/orders']);
  await app.undo();
  await expect(app.card('Orders').getByRole('button', { name: /^Follow/ })).toHaveCount(0);
});

test('the right button and the menu key offer what can be done with a thing', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  const menu = page.locator('.context-menu').first();
  await app.card('API').click({ button: 'right' });
  await expect(menu).toHaveAccessibleName('Menu of the service');
  await expect(menu.getByRole('menuitem', { name: 'Lock or Unlock' })).toContainText('Ctrl+Shift+L');
  await menu.getByRole('menuitem', { name: 'Lock or Unlock' }).click();
  await expect(app.card('API').getByRole('img', { name: 'Locked' })).toBeVisible();
  await app.undo();

  await selectArrow(app, 'e1');
  await page.keyboard.press('Shift+F10');
  await expect(menu).toHaveAccessibleName('Menu of the arrow');
  await menu.getByRole('menuitem', { name: 'Number as a Step' }).press('Enter');
  await expect(page.locator('.arrow-badge')).toHaveText(['1']);

  await page.locator('.react-flow__node-note').click({ button: 'right' });
  await expect(menu).toHaveAccessibleName('Menu of the note');
  await menu.getByRole('menuitem', { name: 'Kind' }).click();
  await page.getByRole('menuitem', { name: 'Question' }).click();
  await expect(page.locator('.note-head')).toHaveText('Question');

  await page.locator('.frame-title').click({ button: 'right' });
  await expect(menu).toHaveAccessibleName('Menu of the container');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);

  await app.card('Apps').click();
  await app.card('Orders').click({ modifiers: ['Shift'] });
  await app.card('Orders').click({ button: 'right' });
  await expect(menu).toHaveAccessibleName('Menu of what is selected');
  await page.keyboard.press('Escape');

  await page.locator('.react-flow__pane').click({ button: 'right', position: { x: 30, y: 30 } });
  await expect(menu).toHaveAccessibleName('Menu of the board');
  await menu.getByRole('menuitem', { name: 'Find on Board' }).click();
  await expect(page.getByRole('textbox', { name: 'Find on the board' })).toBeFocused();
});

test('all things of one service are selected at once', async ({ running }) => {
  const app = await openMarked(running);
  await app.place('Lambda');
  await app.card('Orders').click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Select All of This Service' }).click();
  await expect(app.page.locator('.card.selected')).toHaveCount(2);
});
