import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';

test('the outline is in step with the board, both ways and by keyboard', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Alt+o');
  const tree = page.getByRole('tree', { name: 'Things on the board' });
  await expect(tree).toBeFocused();
  await expect(tree.getByRole('treeitem')).toHaveCount(20);
  const item = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name}`) });

  // From the list to the board: chosen, named, moved into a container, deleted.
  await page.keyboard.type('counters');
  await expect(app.card('Counters').locator('.selected')).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(app.page.locator('.card.selected .card-name')).toHaveText('Ad-hoc SQL');
  await page.keyboard.press('F2');
  await page.keyboard.type('Queries');
  await page.keyboard.press('Enter');
  await expect(app.card('Queries')).toBeVisible();
  await expect(tree).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(item('Queries')).toHaveAttribute('aria-level', '3');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(item('Queries')).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('Delete');
  await expect(app.card('Queries')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(app.card('Queries')).toBeVisible();

  // From the board to the list.
  await app.card('Archive').click();
  await expect(item('Archive')).toHaveAttribute('aria-selected', 'true');

  // Closed rows hide what lies under them; Enter goes to the thing itself.
  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(item('Apps')).toHaveAttribute('aria-expanded', 'false');
  await expect(tree.getByRole('treeitem')).toHaveCount(19);
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node-card').filter({ hasText: 'Apps' })).toBeFocused();
  await page.keyboard.press('Alt+o');
  await expect(tree).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Search services' })).toBeVisible();
});

test('the board alone leaves what is drawn where it is, and gives the panels back', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await page.getByRole('main', { name: 'Board' }).focus();
  const before = await app.card('Events').boundingBox();
  await page.keyboard.press('Control+\\');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect
    .poll(async () => Math.round(((await app.card('Events').boundingBox())?.x ?? 0) - (before?.x ?? 0)))
    .toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await page.keyboard.press('Alt+z');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the bars and panels' }).click();
  await expect(page.getByRole('banner')).toBeVisible();
});

test('a presentation walks the board by keyboard and changes nothing', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  const saved = await app.saveAs('Before.edgewise');
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Alt+p');
  const bar = page.getByRole('toolbar', { name: 'Presentation' });
  await expect(bar).toContainText('1 of 3');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(bar).toContainText('us-east-1');
  await page.keyboard.press('ArrowRight');
  await expect(bar).toContainText('App VPC');
  await page.keyboard.press('ArrowRight');
  await expect(bar).toContainText('3 of 3');
  await page.keyboard.press('ArrowLeft');
  await expect(bar).toContainText('2 of 3');
  for (const key of ['Delete', 'n', 'Control+d', 'Control+a', 'Delete']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeVisible();
  expect(await app.saveAs('After.edgewise')).toBe(saved);
});

test('the tour is offered once, goes by doing and by keys, and Escape ends it', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  const tour = page.getByRole('region', { name: 'Tour of the first minute' });
  await page.getByRole('button', { name: 'Show Me' }).press('Enter');
  await expect(tour).toContainText('See what breaks');
  await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tour).toContainText('Add a service');
  // Nothing is modal: the window works meanwhile, and doing what it says goes on.
  await app.place('SQS');
  await expect(tour).toContainText('Connect two cards');
  await page.keyboard.press('Escape');
  await expect(tour).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Show Me' })).toHaveCount(0);
});

test('every key is in the sheet, and a search finds it', async ({ running }) => {
  const { page } = running;
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys and gestures' });
  const search = sheet.getByRole('searchbox', { name: 'Search keys' });
  await expect(search).toBeFocused();
  await expect(sheet.locator('[data-command="edit.undo"]')).toContainText('Ctrl+Z');
  await search.fill('zoom in');
  await expect(sheet.locator('[data-command]')).toHaveCount(1);
  await search.fill('nothing at all');
  await expect(sheet).toContainText('No key does “nothing at all”');
});

test('the wheel moves the view, and zooms where a person wants that', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  const events = async () => {
    const box = await app.card('Events').boundingBox();
    if (box === null) throw new Error('no card');
    return { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width) };
  };
  const start = await events();
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await events()).y).toBeLessThan(start.y);
  await page.mouse.wheel(0, -120);
  await expect.poll(events).toEqual(start);
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Zooms' }).click();
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, -240);
  await expect.poll(async () => (await events()).width).toBeGreaterThan(start.width);
});

test('a narrow window opens a board so that nothing of it is cut', async ({ running }) => {
  const { page, electron } = running;
  const [width, height] = [1024, 700];
  if (electron === null) await page.setViewportSize({ width, height });
  else
    await electron.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
      width,
      height,
    ] as const);
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
  // As at the first start, where the example opens.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('html[data-ready="true"]')).toBeAttached();
  const board = await page.getByRole('main', { name: 'Board' }).boundingBox();
  if (board === null) throw new Error('no board');
  const inView = async () =>
    (await page
      .locator('.react-flow__node')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON()))) as DOMRect[];
  await expect.poll(async () => (await inView()).length).toBe(12);
  for (const { left, top, right, bottom } of await inView()) {
    expect(left).toBeGreaterThanOrEqual(board.x);
    expect(top).toBeGreaterThanOrEqual(board.y);
    expect(right).toBeLessThanOrEqual(board.x + board.width);
    expect(bottom).toBeLessThanOrEqual(board.y + board.height);
  }
});
