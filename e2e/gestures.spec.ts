import { expect, type Locator, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { fileOf, note, openMarked } from './marked-board.ts';

type At = { readonly x: number; readonly y: number };

async function corner(thing: Locator, across: number, down: number): Promise<At> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('not in view');
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** Pulls, gives it up with Escape, goes on with the pointer, and lets go. */
async function pullAndGiveUp(page: Page, from: At, whileHeld: () => Promise<void>): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 5 });
  await whileHeld();
  await page.keyboard.press('Escape');
  await page.mouse.move(from.x + 120, from.y + 80, { steps: 5 });
  await page.mouse.up();
}

test('Escape gives up the size of a note and of a shape, and the end of a line, and leaves no step', async ({
  running,
}) => {
  const app = await openMarked(running);
  const { page } = app;
  const before = await fileOf(app);
  await note(app).click();
  const size = () => note(app).boundingBox();
  const small = await size();
  await pullAndGiveUp(page, await corner(note(app), 1, 1), async () => expect(await size()).not.toEqual(small));
  expect(await size()).toEqual(small);
  expect(await fileOf(app)).toEqual(before);

  for (const [tool, grip] of [
    ['r', (thing: Locator) => corner(thing, 1, 1)],
    ['l', () => corner(page.locator('.line-end').last(), 0.5, 0.5)],
  ] as const) {
    await page.keyboard.press(tool);
    const start = await corner(note(app), 0, 1);
    await page.locator('.tool-layer').waitFor();
    await page.mouse.move(start.x, start.y + 60);
    await page.mouse.down();
    await page.mouse.move(start.x + 120, start.y + 120, { steps: 4 });
    await page.mouse.up();
    const drawn = page.locator('.react-flow__node-drawn').last();
    await expect(drawn).toBeVisible();
    const saved = await fileOf(app);
    const path = await drawn.locator('path').first().getAttribute('d');
    await pullAndGiveUp(page, await grip(drawn), async () =>
      expect(await drawn.locator('path').first().getAttribute('d')).not.toBe(path),
    );
    expect(await fileOf(app)).toEqual(saved);
    // The one step that is there is the drawing itself.
    await page.keyboard.press('Control+z');
    expect(await fileOf(app)).toEqual(before);
  }
});

test('a click on a note’s handle leaves it tied to what it is about, and so does Escape during a pull', async ({
  running,
}) => {
  const app = await openMarked(running);
  const { page } = app;
  await app.card('API').click();
  await page.keyboard.press('n');
  await page.keyboard.type('Why?');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.note-tether')).toHaveCount(1);
  const before = await fileOf(app);
  await note(app).last().click();
  const handle = page.getByRole('button', { name: 'Pull onto what the note is about' });
  await handle.click();
  expect(await fileOf(app)).toEqual(before);
  const target = await corner(app.card('Orders'), 0.5, 0.5);
  const from = await corner(handle, 0.5, 0.5);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 5 });
  await expect(app.card('Orders').locator('.pointed-at')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.pointed-at')).toHaveCount(0);
  await page.mouse.up();
  expect(await fileOf(app)).toEqual(before);
});

test('Delete on the handle of a run takes the arrow away, and of a bend only the bend', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.newBoard();
  for (const service of ['Client', 'SQS']) await app.place(service);
  await app.connect('Client', 'SQS');
  await page.getByRole('button', { name: /^Run 1 of Client to SQS/ }).focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
});

test('Fit Selection shows a drawn thing and an arrow', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  const view = () => page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform);
  await app.rest();
  await page.keyboard.press('p');
  const start = await corner(note(app), 0, 1);
  await page.locator('.tool-layer').waitFor();
  await page.mouse.move(start.x, start.y + 100);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 130, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('v');
  await page.locator('.react-flow__node-drawn').focus();
  await page.keyboard.press('Enter');
  const whole = await view();
  await page.keyboard.press('Shift+2');
  await app.rest();
  expect(await view()).not.toBe(whole);
  const [board, stroke] = [
    await page.getByRole('main', { name: 'Board' }).boundingBox(),
    await page.locator('.react-flow__node-drawn').boundingBox(),
  ];
  if (board === null || stroke === null) throw new Error('not in view');
  expect(Math.abs(stroke.x + stroke.width / 2 - board.x - board.width / 2)).toBeLessThan(20);

  await page.keyboard.press('Shift+1');
  await app.rest();
  await page.locator('.react-flow__edge[data-id="e1"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+2');
  await app.rest();
  const arrow = await page.locator('.react-flow__edge[data-id="e1"] .arrow-reach').boundingBox();
  if (arrow === null) throw new Error('not in view');
  expect(Math.abs(arrow.x + arrow.width / 2 - board.x - board.width / 2)).toBeLessThan(20);
});

test('an arrow tool that is kept draws again and again, by clicks and by pulls', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  const pressed = page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: /^Arrow/ });
  const click = async (name: string) => {
    const { x, y } = await corner(app.card(name), 0.5, 0.5);
    await page.mouse.click(x, y);
  };
  await page.keyboard.press('q');
  await page.keyboard.press('a');
  await click('Apps');
  await click('Orders');
  await expect(page.locator('.react-flow__edge')).toHaveCount(3);
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  await app.connect('Orders', 'Apps');
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  await click('API');
  await click('Apps');
  await expect(page.locator('.react-flow__edge')).toHaveCount(5);
  // Into the open: a service at its end, and the next arrow.
  await click('Orders');
  const beside = await corner(app.card('Orders'), 3, 0.5);
  await page.mouse.click(beside.x, beside.y);
  await page.getByRole('combobox', { name: 'Often next after Orders' }).press('Enter');
  await expect(page.locator('.react-flow__edge')).toHaveCount(6);
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(pressed).toHaveAttribute('aria-pressed', 'false');
});
