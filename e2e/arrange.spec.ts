import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type App, driver } from './app.ts';
import { type Running, test } from './fixture.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

type Places = Readonly<Record<string, Place>>;

/** Opens a board of cards, one under each id, with the layout given. */
async function open(app: App, { folder }: Running, nodes: Places, more: object = {}): Promise<void> {
  const board = {
    format: 'edgewise',
    version: 1,
    title: 'Cards',
    design: {
      settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
      groups: [],
      nodes: Object.keys(nodes).map((id) => ({ id, service: 'lambda', label: id, params: {} })),
      edges: [],
      ...more,
    },
    layout: { nodes, groups: {}, edges: {} },
    sketch: { notes: [], strokes: [] },
  };
  fs.writeFileSync(path.join(folder, 'Cards.edgewise'), JSON.stringify(board));
  await app.newBoard();
  await app.open('Cards.edgewise');
  await expect(app.page.locator('.react-flow__node-card')).toHaveCount(Object.keys(nodes).length);
}

/** Where the cards stand in the file that the board is saved as. */
async function placesOf(app: App): Promise<Places> {
  return JSON.parse(await app.saveAs('Places.edgewise')).layout.nodes;
}

/** Chooses a command in the native menu; a browser has none, so that there the key has to do. */
async function choose(app: App, { electron }: Running, command: string, keys: string): Promise<void> {
  if (electron === null) return app.page.keyboard.press(keys);
  await electron.evaluate(({ Menu, BrowserWindow }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (item?.enabled !== true) throw new Error(`'${id}' cannot be chosen`);
    item.click(undefined, BrowserWindow.getAllWindows()[0]);
  }, command);
}

const scattered = { a: { x: 0, y: 0 }, b: { x: 300, y: 120 }, c: { x: 100, y: 400 } } as const;

const results: readonly (readonly [command: string, keys: string, places: Places])[] = [
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
  const app = driver(running);
  await open(app, running, scattered);
  for (const [command, keys, places] of results) {
    await app.page.keyboard.press('Control+a');
    await app.page.keyboard.press(keys);
    expect([command, await placesOf(app)]).toEqual([command, places]);
    await app.page.keyboard.press('Control+z');
    expect([command, await placesOf(app)]).toEqual([command, scattered]);
    await choose(app, running, command, keys);
    expect([command, await placesOf(app)]).toEqual([command, places]);
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
  await choose(app, running, 'view.grid', "Control+'");
  await expect(dots).toBeVisible();
});
