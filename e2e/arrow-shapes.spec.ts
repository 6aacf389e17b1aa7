import { expect, type Locator, type Page } from '@playwright/test';
import { type App, driver } from './app.ts';
import { test } from './fixture.ts';

type At = { readonly x: number; readonly y: number };

/** A client above SQS, joined and selected; Lambda below. */
async function joined(app: App): Promise<Locator> {
  await app.newBoard();
  for (const service of ['Client', 'SQS', 'Lambda']) await app.place(service);
  await app.connect('Client', 'SQS');
  await expect(handle(app.page, 'End of Client to SQS')).toBeVisible();
  return app.page.locator('.react-flow__edge .arrow-reach');
}

function handle(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name }).first();
}

async function middleOf(thing: Locator): Promise<At> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('not in view');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, thing: Locator, to: At, release = true): Promise<void> {
  const from = await middleOf(thing);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  if (release) await page.mouse.up();
}

test('a run is pulled aside into bends, which move by key, go by Delete and double-click, and all at once from the menu', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = app;
  const line = await joined(app);
  const before = (await line.getAttribute('d')) ?? '';
  const run = handle(page, /^Run 1 of Client to SQS/);
  const from = await middleOf(run);
  await drag(page, run, { x: from.x + 240, y: from.y });
  const bent = (await line.getAttribute('d')) ?? '';
  expect(bent).not.toBe(before);
  await app.undo();
  await expect(line).toHaveAttribute('d', before);
  await app.redo();
  await expect(line).toHaveAttribute('d', bent);

  // Escape during a pull leaves everything as it was.
  await drag(page, handle(page, /^Bend 2 of/), { x: from.x - 100, y: from.y }, false);
  await expect(line).not.toHaveAttribute('d', bent);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(line).toHaveAttribute('d', bent);

  await handle(page, /^Bend 2 of/).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(line).not.toHaveAttribute('d', bent);
  await page.keyboard.press('Control+z');
  await expect(line).toHaveAttribute('d', bent);
  await handle(page, /^Bend 2 of/).focus();
  await page.keyboard.press('Delete');
  await expect(line).not.toHaveAttribute('d', bent);
  await page.keyboard.press('Control+z');
  await handle(page, /^Bend 1 of/).dblclick();
  await expect(line).not.toHaveAttribute('d', bent);
  await page.keyboard.press('Control+z');
  await expect(line).toHaveAttribute('d', bent);

  // Both ends move together, and the bends with them.
  const shape = (d: string | null) => d?.replace(/-?[\d.]+/g, '#');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(line).not.toHaveAttribute('d', bent);
  expect(shape(await line.getAttribute('d'))).toBe(shape(bent));
  await page.keyboard.press('Control+z');

  await page.locator('.react-flow__edge').focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Inspector' });
  await panel.getByRole('button', { name: 'Route Again' }).click();
  await expect(line).toHaveAttribute('d', before);
});

test('an end is drawn to another card and to a side of it; over the open board and with Escape it stays', async ({
  running,
}) => {
  const app = driver(running);
  const { page } = app;
  const line = await joined(app);
  const before = (await line.getAttribute('d')) ?? '';
  const end = handle(page, 'End of Client to SQS');
  const card = await app.card('Lambda').boundingBox();
  if (card === null) throw new Error('no Lambda');
  await drag(page, end, { x: card.x - 120, y: card.y + 30 });
  await expect(line).toHaveAttribute('d', before);
  await drag(page, end, { x: card.x + 60, y: card.y + 32 }, false);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(line).toHaveAttribute('d', before);

  await drag(page, end, { x: card.x + 4, y: card.y + 32 });
  await expect(page.getByRole('group', { name: 'Client to Lambda:' })).toBeVisible();
  const saved = JSON.parse(await app.saveAs('Joined.edgewise'));
  expect([saved.design.edges, saved.layout.edges]).toEqual([
    [{ id: 'e1', from: 'client', to: 'lambda', label: '', params: {} }],
    { e1: { toSide: 'left' } },
  ]);
  await app.undo();
  await expect(line).toHaveAttribute('d', before);
});

test('the words of an arrow are written on it, and its annotation is drawn along it', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await joined(app);
  const annotation = page.locator('[data-edge="e1"] .annotation');
  await page.keyboard.press('F2');
  const field = page.getByRole('main').getByRole('textbox', { name: 'Label of the arrow' });
  await expect(field).toBeFocused();
  await page.keyboard.type('orders');
  await page.keyboard.press('Enter');
  await expect(annotation).toHaveAttribute('aria-label', /^orders · /);
  await annotation.locator('.label').dblclick();
  await page.keyboard.type('jobs');
  await page.keyboard.press('Escape');
  await expect(annotation).toHaveAttribute('aria-label', /^jobs · /);

  const sqs = await app.card('SQS').boundingBox();
  if (sqs === null) throw new Error('no SQS');
  await drag(page, handle(page, 'End of Client to SQS'), { x: sqs.x + 180, y: sqs.y + 32 });
  const there = await middleOf(annotation);
  await drag(page, annotation.locator('.label'), { x: there.x + 30, y: there.y + 400 });
  const { layout } = JSON.parse(await app.saveAs('Words.edgewise'));
  expect(layout.edges.e1.labelAt).toBeGreaterThan(0.5);
  await expect.poll(() => middleOf(annotation)).not.toEqual(there);
  await expect(page.getByRole('complementary', { name: 'Where this figure comes from' })).toHaveCount(0);
  await app.undo();
  await expect.poll(() => middleOf(annotation)).toEqual(there);
});
