import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type App, driver } from './app.ts';
import { test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';
import { png } from './png.ts';

interface Sketch {
  readonly notes: readonly Readonly<Record<string, unknown>>[];
  readonly strokes: readonly Readonly<Record<string, unknown>>[];
  readonly shapes?: readonly Readonly<Record<string, unknown>>[];
  readonly images?: readonly Readonly<Record<string, unknown>>[];
}

/** The sketch in the file that the board is saved as. */
async function sketchOf(app: App): Promise<Sketch> {
  return JSON.parse(await app.saveAs('Sketch.edgewise')).sketch;
}

type Way = readonly (readonly [right: number, down: number])[];

/** Presses, moves along the way and lets go; in pixels from the middle of the board. */
async function drag(page: Page, way: Way, letGo = true): Promise<void> {
  const box = await page.getByRole('main', { name: 'Board' }).boundingBox();
  if (box === null) throw new Error('no board in view');
  const [first, ...rest] = way.map(([right, down]) => ({
    x: Math.round(box.x + box.width / 2) + right,
    y: Math.round(box.y + box.height / 2) + down,
  }));
  if (first === undefined) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 4 });
  if (letGo) await page.mouse.up();
}

/** The tool's own layer is there: it loads with the first use. */
async function inHand(page: Page): Promise<void> {
  await expect(page.locator('.tool-layer')).toBeVisible();
}

const tools = [
  ['rectangle', 'r', '2'],
  ['ellipse', 'o', '4'],
  ['diamond', 'd', '3'],
  ['line', 'l', '6'],
] as const;

test('each shape is drawn by letter, by number and by menu, one step each, and is put down after use', async ({
  running,
}) => {
  const app = driver(running);
  await app.newBoard();
  const { page } = running;
  for (const [kind, letter, number] of tools) {
    for (const take of [
      () => page.keyboard.press(letter),
      () => page.keyboard.press(number),
      () => chooseInMenu(running, `tool.${kind}`),
    ]) {
      await take();
      await inHand(page);
      await drag(page, [
        [-100, -100],
        [60, 20],
      ]);
      await expect(page.locator('.tool-layer')).toHaveCount(0);
      const { shapes = [] } = await sketchOf(app);
      const [shape] = shapes;
      expect([shapes.length, shape?.['kind']]).toEqual([1, kind]);
      if (kind === 'line')
        expect(shape?.['points']).toEqual([
          [0, 0],
          [160, 120],
        ]);
      else expect([shape?.['width'], shape?.['height']]).toEqual([160, 120]);
      await app.undo();
      await expect(page.locator('.react-flow__node-drawn')).toHaveCount(0);
    }
  }
  expect(await sketchOf(app)).toEqual({ notes: [], strokes: [] });
});

test('shapes take words, move, copy, resize and go by keyboard and by pointer, and undo brings each state back', async ({
  running,
}) => {
  const app = driver(running);
  await app.newBoard();
  const { page } = running;
  // Without a pointer: R and Enter set one in the middle of the view, Enter writes into it.
  await page.keyboard.press('r');
  await inHand(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByLabel('Text of the shape').fill('Retries');
  await page.keyboard.press('Control+Enter');
  const shape = page.getByRole('group', { name: 'Rectangle: Retries' });
  await expect(shape).toBeVisible();
  const states = [await app.saveAs('0.edgewise')];
  const step = async (act: () => Promise<void>) => {
    await act();
    states.push(await app.saveAs(`${states.length}.edgewise`));
    expect(states.at(-1)).not.toBe(states.at(-2));
  };
  await step(() => page.keyboard.press('Shift+ArrowRight'));
  const box = await shape.boundingBox();
  if (box === null) throw new Error('no shape');
  await step(async () => {
    await page.mouse.move(box.x + 20, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 40, box.y + box.height / 2 - 40, { steps: 5 });
    await page.mouse.up();
  });
  await step(async () => {
    const now = await shape.boundingBox();
    if (now === null) throw new Error('no shape');
    await page.mouse.move(now.x + now.width, now.y + now.height);
    await page.mouse.down();
    await page.mouse.move(now.x + now.width + 80, now.y + now.height + 40, { steps: 5 });
    await page.mouse.up();
  });
  const { shapes = [] } = JSON.parse(states.at(-1) ?? '').sketch;
  expect(Math.abs(shapes[0].width - 240)).toBeLessThanOrEqual(4);
  expect(Math.abs(shapes[0].height - 136)).toBeLessThanOrEqual(4);
  await step(() => page.keyboard.press('Control+d'));
  await step(async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  });
  for (let i = states.length - 2; i >= 0; i -= 1) {
    // An empty board is the start screen, which has no tools.
    await page.keyboard.press('Control+z');
    expect(await app.saveAs('Undone.edgewise')).toBe(states[i]);
  }
});

test('the pen draws strokes, text is written where it is clicked, and the laser leaves nothing', async ({
  running,
}) => {
  const app = driver(running);
  await app.newBoard();
  const { page } = running;
  await chooseInMenu(running, 'tool.pen');
  await inHand(page);
  await page.getByRole('radio', { name: 'Red' }).click();
  await drag(page, [
    [-200, 0],
    [-150, -60],
    [-100, 0],
    [-50, 60],
  ]);
  // The pen stays in hand: a second stroke, this time given up.
  await drag(
    page,
    [
      [0, 0],
      [50, 50],
    ],
    false,
  );
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await inHand(page);
  const { strokes } = await sketchOf(app);
  expect(strokes.length).toBe(1);
  const [stroke] = strokes;
  expect(stroke).toMatchObject({ colour: 'over', width: 4 });
  expect(JSON.stringify(stroke?.['points']).split('],[').length).toBeGreaterThan(8);

  await chooseInMenu(running, 'tool.text');
  await expect(page.locator('.tool-layer.text')).toBeVisible();
  await drag(page, [[-300, 150]]);
  await page.getByLabel('Text of the note').fill('Words that stand by themselves');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.tool-layer')).toHaveCount(0);
  const before = await app.saveAs('Before.edgewise');
  const [note] = JSON.parse(before).sketch.notes;
  expect([note.kind, note.text, note.width]).toEqual(['text', 'Words that stand by themselves', undefined]);

  await chooseInMenu(running, 'tool.laser');
  await inHand(page);
  await drag(page, [
    [0, 0],
    [120, 120],
    [200, 0],
  ]);
  await page.keyboard.press('Escape');
  expect(await app.saveAs('After.edgewise')).toBe(before);
  await app.undo();
  await app.undo();
  expect(await sketchOf(app)).toEqual({ notes: [], strokes: [] });
});

test('a tool that is kept draws again and again', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { page } = running;
  await chooseInMenu(running, 'tool.keep');
  await page.keyboard.press('r');
  await inHand(page);
  for (const right of [-200, 0])
    await drag(page, [
      [right, 0],
      [right + 80, 40],
    ]);
  await inHand(page);
  await page.keyboard.press('Escape');
  expect((await sketchOf(app)).shapes?.length).toBe(2);
});

test('the eraser shows what it will take, gives it up on Escape, and takes it in one step', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { page } = running;
  await app.place('Lambda');
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await inHand(page);
  await drag(page, [
    [-300, -200],
    [-200, -140],
  ]);
  await page.keyboard.press('p');
  await inHand(page);
  await drag(page, [
    [-100, -200],
    [-60, -140],
  ]);
  const before = await app.saveAs('Before.edgewise');
  const [middle, card] = [
    await page.getByRole('main', { name: 'Board' }).boundingBox(),
    await app.card('Lambda').boundingBox(),
  ];
  if (middle === null || card === null) throw new Error('no card in view');
  const way: Way = [
    [-320, -170],
    [-70, -170],
    [Math.round(card.x - middle.x - middle.width / 2) + 20, Math.round(card.y - middle.y - middle.height / 2) + 20],
  ];

  await chooseInMenu(running, 'tool.eraser');
  await expect(page.locator('.tool-layer.eraser')).toBeVisible();
  await drag(page, way, false);
  await expect(page.locator('.react-flow__node-card')).toHaveCSS('opacity', '0.25');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.react-flow__node-card')).toHaveCSS('opacity', '1');
  expect(await app.saveAs('Same.edgewise')).toBe(before);

  await drag(page, way);
  await expect(page.locator('.react-flow__node')).toHaveCount(0);
  await app.undo();
  expect(await app.saveAs('Undone.edgewise')).toBe(before);
});

test('pictures are picked, kept small, and refused with a reason', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { page, folder } = running;
  fs.writeFileSync(path.join(folder, 'wide.png'), png(3000, 1500));
  fs.writeFileSync(path.join(folder, 'dot.png'), png(16, 16));
  fs.writeFileSync(path.join(folder, 'fake.png'), 'GIF89a');
  await app.pick('wide.png', () => chooseInMenu(running, 'tool.image'));
  await expect(page.getByText('“wide.png” had 3000 × 1500 px. It is kept with 2048 × 1024 px')).toBeVisible();
  await app.pick('dot.png', () => page.keyboard.press('9'));
  await expect(page.getByRole('group', { name: 'Picture: dot' })).toBeVisible();
  const { images = [] } = await sketchOf(app);
  expect(images.map(({ type, width, height, label }) => [type, width, height, label])).toEqual([
    ['image/png', 480, 240, 'wide'],
    ['image/png', 16, 16, 'dot'],
  ]);
  // Dropped, it lies under the pointer.
  const drop = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'dropped.png', { type: 'image/png' }));
      return data;
    },
    [...png(20, 20)],
  );
  const board = page.getByRole('main', { name: 'Board' });
  await board.dispatchEvent('drop', { dataTransfer: drop, clientX: 500, clientY: 300 });
  const dropped = await page.getByRole('group', { name: 'Picture: dropped' }).boundingBox();
  if (dropped === null) throw new Error('nothing was dropped');
  expect(Math.abs(dropped.x + dropped.width / 2 - 500)).toBeLessThanOrEqual(4);
  expect(Math.abs(dropped.y + dropped.height / 2 - 300)).toBeLessThanOrEqual(4);
  await app.undo();
  await app.pick('fake.png', () => page.keyboard.press('i'));
  await expect(page.getByText('“fake.png” is no PNG or JPEG')).toBeVisible();
  await app.undo();
  expect((await sketchOf(app)).images?.length).toBe(1);
});

test('a board with all of it survives save and reopen byte for byte, and its picture has it', async ({ running }) => {
  const app = driver(running);
  await app.newBoard();
  const { page, folder } = running;
  await app.place('Lambda');
  await page.keyboard.press('Escape');
  for (const [i, [, letter]] of tools.entries()) {
    await page.keyboard.press(letter);
    await inHand(page);
    await drag(page, [
      [-320 + 160 * i, -240],
      [-220 + 160 * i, -180],
    ]);
  }
  await page.keyboard.press('p');
  await inHand(page);
  await drag(page, [
    [-200, 120],
    [-100, 180],
    [0, 120],
  ]);
  await page.keyboard.press('t');
  await expect(page.locator('.tool-layer.text')).toBeVisible();
  await drag(page, [[60, 180]]);
  await page.getByLabel('Text of the note').fill('By hand');
  await page.keyboard.press('Control+Enter');
  fs.writeFileSync(path.join(folder, 'dot.png'), png(16, 16));
  await app.pick('dot.png', () => page.keyboard.press('i'));
  await expect(page.getByRole('group', { name: 'Picture: dot' })).toBeVisible();

  const saved = await app.saveAs('All.edgewise');
  const picture = await app.exportAs('SVG', 'All.svg');
  await app.newBoard();
  await app.open('All.edgewise');
  await expect(page.getByRole('group', { name: 'Picture: dot' })).toBeVisible();
  expect(await app.saveAs('Again.edgewise')).toBe(saved);
  expect(await app.exportAs('SVG', 'Again.svg')).toEqual(picture);
  const svg = picture.toString('utf8');
  const { strokes, shapes = [], images = [] } = JSON.parse(saved).sketch as Sketch;
  expect([strokes.length, shapes.length, images.length]).toEqual([1, 4, 1]);
  for (const { x, y } of [...strokes, ...shapes]) expect(svg).toContain(`translate(${x} ${y})`);
  expect(svg).toContain(`href="data:image/png;base64,${images[0]?.['data']}"`);
  expect(svg).toContain('>By hand</text>');
});
