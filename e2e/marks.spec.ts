import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { arrow, fileOf, openMarked, selectArrow } from './marked-board.ts';
import { chooseInMenu } from './menu.ts';

test('arrows are numbered as steps by key and by menu, and a number that goes leaves no gap', async ({ running }) => {
  const app = await openMarked(running);
  const badges = app.page.locator('.arrow-badge');
  await selectArrow(app, 'e1');
  await app.page.keyboard.press('Shift+S');
  await selectArrow(app, 'e2');
  await chooseInMenu(running, 'arrow.step');
  await expect(badges).toHaveText(['1', '2']);
  await expect(arrow(app, 'e2')).toHaveAttribute('aria-label', /^Step 2, API to Orders/);
  await app.undo();
  await expect(badges).toHaveText(['1']);
  await app.redo();

  // Saved, opened again and exported it says the same.
  expect((await fileOf(app)).layout.edges).toEqual({ e1: { step: 1 }, e2: { step: 2 } });
  await app.newBoard();
  await app.open('Now.edgewise');
  await expect(badges).toHaveText(['1', '2']);
  expect((await app.exportAs('Mermaid', 'Steps.mmd')).toString()).toContain('|"(1) calls<br/>');
  expect((await app.exportAs('SVG', 'Steps.svg')).toString()).toContain('Step 2, API to Orders');

  await selectArrow(app, 'e1');
  await app.page.keyboard.press('Shift+S');
  await expect(badges).toHaveText(['1']);
  expect((await fileOf(app)).layout.edges).toEqual({ e2: { step: 1 } });
});

test('the arrow’s panel puts it at another step', async ({ running }) => {
  const app = await openMarked(running, { edges: { e1: { step: 1 }, e2: { step: 2 } } });
  await selectArrow(app, 'e2');
  await app.page.getByRole('combobox', { name: 'Step' }).click();
  await app.page.getByRole('option', { name: '1', exact: true }).click();
  expect((await fileOf(app)).layout.edges).toEqual({ e1: { step: 2 }, e2: { step: 1 } });
  await app.undo();
  expect((await fileOf(app)).layout.edges).toEqual({ e1: { step: 1 }, e2: { step: 2 } });
});

test('what is locked is neither moved nor deleted, says so, and can be unlocked', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  await app.card('API').click();
  await page.keyboard.press('Control+Shift+L');
  await expect(app.card('API').getByRole('img', { name: 'Locked' })).toBeVisible();
  expect((await fileOf(app)).layout.nodes.api).toEqual({ x: 0, y: 160, locked: true });

  await page.keyboard.press('ArrowRight');
  const box = await app.card('API').boundingBox();
  if (box === null) throw new Error('no card');
  await page.mouse.move(box.x + 90, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 190, box.y + 90, { steps: 6 });
  await page.mouse.up();
  expect((await fileOf(app)).layout.nodes.api).toEqual({ x: 0, y: 160, locked: true });
  await app.card('API').click();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('status')).toContainText('A locked thing stays as it is.');
  await expect(app.card('API')).toBeVisible();

  await app.card('API').click();
  await chooseInMenu(running, 'arrange.lock');
  expect((await fileOf(app)).layout.nodes.api).toEqual({ x: 0, y: 160 });
  await app.undo();
  await expect(app.card('API').getByRole('img', { name: 'Locked' })).toBeVisible();
  await app.redo();
  await app.card('API').click();
  await page.keyboard.press('Delete');
  await expect(app.card('API')).toHaveCount(0);
});

test('a locked arrow keeps its course, its ends and its words', async ({ running }) => {
  const locked = { e1: { locked: true } };
  const app = await openMarked(running, { edges: locked });
  const { page } = app;
  const before = await fileOf(app);
  await selectArrow(app, 'e2');
  await expect(page.locator('.arrow-handle.end')).toHaveCount(2);
  await selectArrow(app, 'e1');
  await expect(arrow(app, 'e1')).toHaveAttribute('aria-label', /, locked$/);
  await expect(page.locator('.arrow-handle')).toHaveCount(0);

  const annotation = page.locator('.annotation').first();
  const box = await annotation.boundingBox();
  if (box === null) throw new Error('no annotation');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 40, { steps: 6 });
  await page.mouse.up();
  const status = page.getByRole('status');
  await expect(status).toContainText('A locked thing stays as it is.');

  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Label of the arrow' }).first()).not.toBeFocused();
  await expect(page.locator('.arrow-label-field')).toHaveCount(0);
  await page.keyboard.press('Delete');
  expect(await fileOf(app)).toEqual(before);
});

test('a cut takes what is free and says what stayed', async ({ running }) => {
  const app = await openMarked(running, {
    nodes: { apps: { x: 0, y: 0 }, api: { x: 0, y: 160 }, orders: { x: 0, y: 360, locked: true } },
  });
  const { page } = app;
  await app.card('API').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await expect(app.card('API')).toHaveCount(0);
  await expect(app.card('Orders')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('A locked thing stays as it is.');
  expect((await fileOf(app)).design.nodes.map(({ id }: { id: string }) => id)).toEqual(['orders']);
  await app.undo();
  await expect(app.card('API')).toBeVisible();
});

test('things that overlap are laid above and below each other', async ({ running }) => {
  const nodes = { apps: { x: 0, y: 0 }, api: { x: 60, y: 20 }, orders: { x: 120, y: 40 } };
  const app = await openMarked(running, { nodes });
  const onTop = () =>
    app.page.evaluate(() => {
      const cards = [...document.querySelectorAll('.react-flow__node-card')];
      const [first] = cards.map((card) => card.getBoundingClientRect()).sort((a, b) => b.x - a.x);
      // A point that all three cards cover.
      const at = document.elementFromPoint((first?.x ?? 0) + 20, (first?.y ?? 0) + 10);
      return at?.closest('.react-flow__node')?.getAttribute('data-id');
    });
  await expect.poll(onTop).toBe('orders');
  await app.card('Apps').click({ position: { x: 8, y: 8 } });
  await app.page.keyboard.press('Control+]');
  await expect.poll(async () => (await fileOf(app)).layout.nodes).toMatchObject({ apps: { z: 1 }, orders: { z: 1 } });
  await expect.poll(onTop).toBe('orders');
  await chooseInMenu(running, 'arrange.front');
  await expect.poll(onTop).toBe('apps');
  const raised = await fileOf(app);
  await app.newBoard();
  await app.open('Now.edgewise');
  await expect(app.card('Apps')).toBeVisible();
  await expect.poll(onTop).toBe('apps');
  await app.card('Apps').click({ position: { x: 8, y: 8 } });
  await app.page.keyboard.press('[');
  await expect.poll(onTop).toBe('orders');
  await app.undo();
  expect(await fileOf(app)).toEqual(raised);
});

test('a board without marks is written as it was', async ({ running }) => {
  const app = driver(running);
  await openMarked(running);
  expect(JSON.stringify(await fileOf(app))).not.toMatch(/locked|"z"|step|link/);
});
