import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { allowClipboard, test } from './fixture.ts';
import { openMarked, selectArrow } from './marked-board.ts';

// A trace fetches pictures for its own record, which the content policy then reports.
test.use({ trace: 'off' });

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).last().boundingBox();
  if (box === null) throw new Error(`no ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('Paste Here puts it where the menu was opened', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await allowClipboard(running);
  await app.newBoard();
  await app.place('Lambda');
  await app.card('Lambda').click();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Copied 1 service')).toBeVisible();
  const card = await middleOf(page, '.react-flow__node-card');
  const board = await page.getByRole('main', { name: 'Board' }).boundingBox();
  if (board === null) throw new Error('no board');
  const [x, y] = [board.x + 160, board.y + 200];
  expect(Math.hypot(card.x - x, card.y - y)).toBeGreaterThan(100);
  await page.mouse.click(x, y, { button: 'right' });
  // The pointer is over the menu by now.
  await page.getByRole('menuitem', { name: 'Paste Here' }).click();
  await expect(page.locator('.react-flow__node-card')).toHaveCount(2);
  const pasted = await middleOf(page, '.react-flow__node-card.selected');
  expect(Math.abs(pasted.x - x)).toBeLessThanOrEqual(4);
  expect(Math.abs(pasted.y - y)).toBeLessThanOrEqual(4);
});

test('a bend is added where the arrow’s menu was opened', async ({ running }) => {
  const app = await openMarked(running, {
    nodes: { apps: { x: 0, y: 0 }, api: { x: 400, y: 200 }, orders: { x: 0, y: 360 } },
    edges: { e1: { route: 'straight' } },
  });
  const { page } = app;
  await selectArrow(app, 'e1');
  const line = page.locator('.react-flow__edge[data-id="e1"] .arrow-reach');
  const at = await line.evaluate((path: SVGPathElement) => {
    const point = path.getPointAtLength(path.getTotalLength() * 0.2);
    const { x, y } = point.matrixTransform(path.getScreenCTM() ?? undefined);
    return { x, y };
  });
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await expect(page.getByRole('menu', { name: 'Menu of the arrow' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Add a Bend' }).click();
  const { layout } = JSON.parse(await app.saveAs('Bent.edgewise'));
  expect(layout.edges.e1.bends).toHaveLength(1);
  const [bend] = layout.edges.e1.bends;
  expect(bend.x).toBeLessThan(230);
});

test('in a presentation and a replay nothing is pasted, cut or typed, and the window says what to do', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = app;
  await app.card('Events').click();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Copied 1 service')).toBeVisible();
  const saved = await app.saveAs('Before.edgewise');
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('toolbar', { name: 'Presentation' })).toBeVisible();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('Leave the presentation first')).toBeVisible();
  await page.keyboard.press('/');
  await page.locator('.card-name', { hasText: 'Events' }).dblclick();
  await page.keyboard.press('Control+Shift+p');
  const palette = page.getByRole('dialog', { name: 'All commands' });
  await palette.getByRole('combobox').fill('tidy up');
  await expect(palette.getByRole('option', { name: /^Tidy Up/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(palette.getByRole('option', { name: /^Tidy Up/ })).toContainText('leave the presentation first');
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave the Presentation' }).click();

  expect(await app.saveAs('Presented.edgewise')).toBe(saved);

  await app.card('Counters').click();
  await page.keyboard.press('Delete');
  const without = await app.saveAs('Without.edgewise');
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('menuitem', { name: 'Replay' }).click();
  const replay = page.getByRole('complementary', { name: 'Replay' });
  await replay.getByRole('button', { name: 'As it was opened.' }).click();
  await app.card('Counters').click();
  for (const keys of ['Control+v', 'Delete', 'Control+x']) {
    await page.keyboard.press(keys);
    const words = page.getByText('Leave the replay first');
    await expect(words).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(words).toHaveCount(0);
    await app.card('Counters').click();
  }
  await replay.getByRole('button', { name: 'Close' }).click();
  await expect(app.card('Counters')).toBeHidden();
  expect(await app.saveAs('After.edgewise')).toBe(without);
});

const excalidraw = path.resolve(import.meta.dirname, '../shared/formats/excalidraw/pattern-1.excalidraw');

test('what was copied in Excalidraw becomes a design that is counted, in one step and in full view', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    fs.readFileSync(excalidraw, 'utf8'),
  );
  await expect(
    page.getByText('Drawn from Excalidraw: 13 services, 12 arrows, 2 containers, 2 shapes and 1 stroke'),
  ).toBeVisible();
  await expect(page.locator('.react-flow__node-card')).toHaveCount(13);
  await app.rest();
  const board = await page.getByRole('main', { name: 'Board' }).boundingBox();
  for (const name of ['Client', 'DynamoDB 1', 'DynamoDB 3']) {
    const box = await app.card(name).boundingBox();
    if (board === null || box === null) throw new Error(`no ${name}`);
    expect(box.x).toBeGreaterThanOrEqual(board.x);
    expect(box.x + box.width).toBeLessThanOrEqual(board.x + board.width);
    expect(box.y + box.height).toBeLessThanOrEqual(board.y + board.height);
  }
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__node-card')).toHaveCount(0);
});

test('an Excalidraw file is opened as a board of its own, and dropped it comes on the one that is there', async ({
  running,
}) => {
  const app = driver(running);
  const { page, folder } = running;
  fs.copyFileSync(excalidraw, path.join(folder, 'Plan.excalidraw'));
  await app.newBoard();
  await app.open('Plan.excalidraw');
  await expect(page.locator('.react-flow__node-card')).toHaveCount(13);
  const { title, design } = JSON.parse(await app.saveAs('Plan.edgewise'));
  expect([title, design.nodes.length, design.edges.length]).toEqual(['Plan', 13, 12]);
  await app.newBoard();
  const dropped = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'Plan.excalidraw'));
      return data;
    },
    fs.readFileSync(excalidraw, 'utf8'),
  );
  await page
    .getByRole('main', { name: 'Board' })
    .dispatchEvent('drop', { dataTransfer: dropped, clientX: 600, clientY: 400 });
  await expect(page.getByText(/^Drawn from Excalidraw: 13 services/)).toBeVisible();
  await expect(page.locator('.react-flow__node-card')).toHaveCount(13);
});
