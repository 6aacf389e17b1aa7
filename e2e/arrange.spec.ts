import { expect } from '@playwright/test';
import type { MenuCommand } from '../shared/host/menu.ts';
import { type App, driver } from './app.ts';
import { type Running, test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';
import { openBoard } from './open-board.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

type Places = Readonly<Record<string, Place>>;

/** Opens a board of cards, one under each id, where they are to stand. */
async function open(running: Running, nodes: Places): Promise<App> {
  const app = await openBoard(running, 'Cards', {
    format: 'edgewise',
    version: 1,
    design: { nodes: Object.keys(nodes).map((id) => ({ id, service: 'lambda', label: id })), edges: [] },
    layout: { nodes },
  });
  await expect(app.page.locator('.react-flow__node-card')).toHaveCount(Object.keys(nodes).length);
  return app;
}

/** Where the cards stand in the file that the board is saved as. */
async function placesOf(app: App): Promise<Places> {
  return JSON.parse(await app.saveAs('Places.edgewise')).layout.nodes;
}

const scattered = { a: { x: 0, y: 0 }, b: { x: 300, y: 120 }, c: { x: 100, y: 400 } } as const;

const results: readonly (readonly [command: MenuCommand, keys: string, places: Places])[] = [
  ['arrange.align-left', 'Control+Shift+ArrowLeft', { a: { x: 0, y: 0 }, b: { x: 0, y: 120 }, c: { x: 0, y: 400 } }],
  ['arrange.align-centre', 'Alt+h', { a: { x: 150, y: 0 }, b: { x: 150, y: 120 }, c: { x: 150, y: 400 } }],
  ['arrange.align-right', 'Alt+d', { a: { x: 300, y: 0 }, b: { x: 300, y: 120 }, c: { x: 300, y: 400 } }],
  ['arrange.align-top', 'Alt+w', { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 100, y: 0 } }],
  ['arrange.align-middle', 'Alt+v', { a: { x: 0, y: 200 }, b: { x: 300, y: 200 }, c: { x: 100, y: 200 } }],
  [
    'arrange.align-bottom',
    'Control+Shift+ArrowDown',
    { a: { x: 0, y: 400 }, b: { x: 300, y: 400 }, c: { x: 100, y: 400 } },
  ],
  ['arrange.distribute-across', 'Alt+Shift+h', { ...scattered, c: { x: 150, y: 400 } }],
  ['arrange.distribute-down', 'Alt+Shift+v', { ...scattered, b: { x: 300, y: 200 } }],
];

test('things are put in line and spaced out by key and by menu, each as one step', async ({ running }) => {
  const app = await open(running, scattered);
  for (const [command, keys, places] of results) {
    await app.page.keyboard.press('Control+a');
    await app.page.keyboard.press(keys);
    // What lines things up may still be on its way to the first of them.
    await expect.poll(() => placesOf(app), command).toEqual(places);
    await app.page.keyboard.press('Control+z');
    await expect.poll(() => placesOf(app), command).toEqual(scattered);
    await chooseInMenu(running, command);
    await expect.poll(() => placesOf(app), command).toEqual(places);
    await app.page.keyboard.press('Control+z');
  }
});

test('the dots of the grid come and go, and the choice is kept', async ({ running }) => {
  const app = driver(running);
  const dots = app.page.locator('.grid-dots');
  await expect(dots).toBeVisible();
  await app.page.keyboard.press("Control+'");
  await expect(dots).toHaveCount(0);
  await app.page.reload();
  await expect(app.page.locator('html[data-ready="true"]')).toBeAttached();
  await expect(dots).toHaveCount(0);
  await chooseInMenu(running, 'view.grid');
  await expect(dots).toBeVisible();
});

/** Drags a card by a distance on screen, with a key held or not. */
async function drag(app: App, name: string, right: number, down: number, key?: string): Promise<void> {
  const box = await app.card(name).boundingBox();
  if (box === null) throw new Error(`${name} is not in view`);
  const from = { x: box.x + 20, y: box.y + 32 };
  await app.page.mouse.move(from.x, from.y);
  await app.page.mouse.down();
  // React Flow begins to drag where the pointer has moved a little.
  await app.page.mouse.move(from.x - 2, from.y);
  if (key !== undefined) await app.page.keyboard.down(key);
  await app.page.mouse.move(from.x - 2 + right, from.y + down, { steps: 6 });
  await app.page.mouse.up();
  if (key !== undefined) await app.page.keyboard.up(key);
}

test('a dragged card falls into line, unless Control is held or snapping is off', async ({ running }) => {
  const start = { a: { x: 1, y: 0 }, b: { x: 300, y: 200 } };
  const app = await open(running, start);
  // 297 to the left is 3 from the left edge: two from that of the other card, and on the grid at 4.
  await drag(app, 'b', -297, 50);
  expect((await placesOf(app))['b']).toEqual({ x: 1, y: 252 });
  await app.undo();
  await drag(app, 'b', -297, 50, 'Control');
  expect((await placesOf(app))['b']).toEqual({ x: 4, y: 252 });
  await app.undo();
  await chooseInMenu(running, 'view.snap');
  await drag(app, 'b', -297, 50);
  expect((await placesOf(app))['b']).toEqual({ x: 4, y: 252 });
  await app.undo();
  await app.page.keyboard.press('Alt+s');
  await drag(app, 'b', -297, 50);
  expect((await placesOf(app))['b']).toEqual({ x: 1, y: 252 });
});

test('lines with the distance show while a card is dragged, and go with it', async ({ running }) => {
  const app = await open(running, { a: { x: 0, y: 0 }, b: { x: 300, y: 200 } });
  const box = await app.card('b').boundingBox();
  if (box === null) throw new Error('no card');
  await app.page.mouse.move(box.x + 20, box.y + 32);
  await app.page.mouse.down();
  await app.page.mouse.move(box.x + 18, box.y + 32);
  await app.page.mouse.move(box.x - 281, box.y + 32, { steps: 6 });
  const distance = app.page.locator('.snap-distance');
  await expect(distance).toHaveText('136');
  await app.page.keyboard.press('Escape');
  await app.page.mouse.move(box.x - 270, box.y + 60, { steps: 3 });
  await expect(distance).toHaveCount(0);
  await app.page.mouse.up();
  expect((await placesOf(app))['b']).toEqual({ x: 300, y: 200 });
});
