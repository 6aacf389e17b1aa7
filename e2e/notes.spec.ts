import { expect } from '@playwright/test';
import { test } from './fixture.ts';
import { fileOf, note, openMarked } from './marked-board.ts';

test('with a thing selected N writes a note about it, which moves along and outlives it', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  await app.card('API').click();
  await page.keyboard.press('n');
  await page.keyboard.type('Why HTTP\nand not REST?');
  await page.keyboard.press('Control+Enter');
  await expect(note(app)).toHaveCount(2);
  await expect(page.locator('.note-tether')).toHaveCount(1);
  const [, made] = (await fileOf(app)).sketch.notes;
  expect(made).toMatchObject({ kind: 'note', text: 'Why HTTP\nand not REST?', on: 'api' });

  await app.card('API').click();
  await page.keyboard.press('Shift+ArrowRight');
  expect((await fileOf(app)).sketch.notes[1]).toMatchObject({ x: made.x + 24, y: made.y });
  await app.undo();
  expect((await fileOf(app)).sketch.notes[1]).toEqual(made);

  await app.card('API').click();
  await page.keyboard.press('Delete');
  await expect(note(app)).toHaveCount(2);
  await expect(page.locator('.note-tether')).toHaveCount(0);
  expect((await fileOf(app)).sketch.notes[1]).toEqual({ ...made, on: null });
  await app.undo();
  await expect(page.locator('.note-tether')).toHaveCount(1);
  // Its words and itself are one step.
  await app.undo();
  await expect(note(app)).toHaveCount(1);
});

test('a note is pulled by its handle onto what it is about, and off again', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  const pull = async (x: number, y: number) => {
    await note(app).click();
    const handle = await page.getByRole('button', { name: 'Pull onto what the note is about' }).boundingBox();
    if (handle === null) throw new Error('no handle');
    await page.mouse.move(handle.x + 10, handle.y + 10);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.up();
  };
  const card = await app.card('Orders').boundingBox();
  if (card === null) throw new Error('no card');
  await pull(card.x + 90, card.y + 30);
  await expect(page.locator('.note-tether')).toHaveCount(1);
  expect((await fileOf(app)).sketch.notes[0].on).toBe('orders');
  // Inside the container, beside its card.
  await pull(card.x + card.width + 20, card.y + 30);
  expect((await fileOf(app)).sketch.notes[0].on).toBe('vpc');
  await pull(card.x + card.width + 300, card.y - 40);
  expect((await fileOf(app)).sketch.notes[0].on).toBe(null);
  await app.undo();
  await app.undo();
  expect((await fileOf(app)).sketch.notes[0].on).toBe('orders');
});

test('a note has a kind and a colour, grows with its text, and says all of it in pictures', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  await note(app).click();
  const panel = page.getByRole('complementary', { name: 'Inspector' });
  await panel.getByRole('radio', { name: 'Green' }).click();
  await panel.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Decision' }).click();
  await panel.getByRole('combobox', { name: 'About' }).click();
  await page.getByRole('option', { name: 'Apps to API' }).click();
  await expect(note(app).locator('.note-head')).toHaveText('Decision');
  const before = await note(app).boundingBox();
  await note(app).dblclick();
  await page.keyboard.press('End');
  await page.keyboard.type('\nOne\nTwo\nThree\nFour\nFive');
  await page.keyboard.press('Control+Enter');
  const after = await note(app).boundingBox();
  expect(after?.height ?? 0).toBeGreaterThan((before?.height ?? 0) + 40);

  const saved = await fileOf(app);
  expect(saved.sketch.notes[0]).toMatchObject({ kind: 'decision', colour: 'green', on: 'e1' });
  await app.newBoard();
  await app.open('Now.edgewise');
  await expect(note(app).locator('.note-head')).toHaveText('Decision');
  expect(await fileOf(app)).toEqual(saved);
  const svg = (await app.exportAs('SVG', 'Notes.svg')).toString();
  expect(['Decision', 'Five', '#DDF3DF', 'stroke-dasharray="1 4"'].filter((text) => !svg.includes(text))).toEqual([]);

  // With nothing selected the panel lists what was decided.
  await page.locator('.react-flow__pane').click({ position: { x: 20, y: 20 } });
  await panel.getByRole('button', { name: 'Ask the team' }).click();
  await expect(page.locator('.note.selected')).toHaveCount(1);
});

test('a note is resized by its corner, as one step', async ({ running }) => {
  const app = await openMarked(running);
  const { page } = app;
  await note(app).click();
  const box = await note(app).boundingBox();
  if (box === null) throw new Error('no note');
  await page.mouse.move(box.x + box.width, box.y + box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 80, box.y + box.height + 60, { steps: 6 });
  await page.mouse.up();
  const [large] = (await fileOf(app)).sketch.notes;
  expect(large.width).toBeGreaterThan(240);
  expect(large.height).toBeGreaterThan(100);
  await app.undo();
  expect((await fileOf(app)).sketch.notes[0]).toMatchObject({ width: 184, height: 60 });
});
