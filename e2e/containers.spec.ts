import { expect } from '@playwright/test';
import type { App } from './app.ts';
import { type Running, test } from './fixture.ts';
import { openBoard } from './open-board.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Container extends Box {
  readonly kind: string;
  readonly in?: string;
}

interface Card {
  readonly x: number;
  readonly y: number;
  readonly in?: string;
}

/** Opens a board of containers and cards under their ids, with arrows between cards. */
async function open(
  running: Running,
  groups: Readonly<Record<string, Container>>,
  cards: Readonly<Record<string, Card>>,
  edges: readonly (readonly [string, string])[] = [],
): Promise<App> {
  const board = {
    format: 'edgewise',
    version: 1,
    title: 'Containers',
    design: {
      groups: Object.entries(groups).map(([id, group]) => ({
        id,
        kind: group.kind,
        label: id,
        group: group.in ?? null,
      })),
      nodes: Object.entries(cards).map(([id, card]) => ({ id, service: 'lambda', label: id, group: card.in ?? null })),
      edges: edges.map(([from, to]) => ({ id: `${from}-${to}`, from, to })),
    },
    layout: {
      nodes: Object.fromEntries(Object.entries(cards).map(([id, { x, y }]) => [id, { x, y }])),
      groups: Object.fromEntries(
        Object.entries(groups).map(([id, { x, y, width, height }]) => [id, { x, y, width, height }]),
      ),
      edges: {},
    },
  };
  const app = await openBoard(running, 'Containers', board);
  await expect(app.page.locator('.react-flow__node-frame')).toHaveCount(Object.keys(groups).length);
  // Snapping has tests of its own; here things go where the pointer takes them.
  await app.page.keyboard.press('Alt+s');
  return app;
}

async function saved(app: App) {
  const { design, layout } = JSON.parse(await app.saveAs('Saved.edgewise'));
  const homes: Record<string, string | null> = {};
  for (const { id, group } of [...design.groups, ...design.nodes]) homes[id] = group ?? null;
  return { homes, layout };
}

/** Drags from a point of the window by a distance, with a key held or not. */
async function drag(app: App, x: number, y: number, right: number, down: number, key?: string): Promise<void> {
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  // A drag begins where the pointer has moved a little.
  await app.page.mouse.move(x - 2, y);
  if (key !== undefined) await app.page.keyboard.down(key);
  await app.page.mouse.move(x - 2 + right, y + down, { steps: 6 });
  await app.page.mouse.up();
  if (key !== undefined) await app.page.keyboard.up(key);
}

async function boxOf(app: App, id: string): Promise<Box> {
  const box = await app.page.locator(`.react-flow__node[data-id="${id}"]`).boundingBox();
  if (box === null) throw new Error(`${id} is not in view`);
  return box;
}

/** Drags a container by its title. */
async function dragFrame(app: App, id: string, right: number, down: number): Promise<void> {
  const { x, y } = await boxOf(app, id);
  await drag(app, x + 30, y + 16, right, down);
}

test('a subnet that is dropped on a VPC joins it with all it holds, and leaves again with one step back', async ({
  running,
}) => {
  const app = await open(
    running,
    {
      vpc: { kind: 'vpc', x: 0, y: 0, width: 400, height: 400 },
      subnet: { kind: 'subnet-public', x: 460, y: 20, width: 260, height: 160 },
    },
    { a: { x: 490, y: 70, in: 'subnet' } },
  );
  const before = await saved(app);
  await dragFrame(app, 'subnet', -400, 100);
  const after = await saved(app);
  expect(after.homes).toEqual({ vpc: null, subnet: 'vpc', a: 'subnet' });
  expect(after.layout.nodes['a']).toEqual({ x: 90, y: 170 });
  await app.undo();
  expect(await saved(app)).toEqual(before);
});

test('a VPC that is dropped on a subnet goes back, and is told why', async ({ running }) => {
  const app = await open(
    running,
    {
      subnet: { kind: 'subnet-public', x: 0, y: 0, width: 400, height: 400 },
      vpc: { kind: 'vpc', x: 460, y: 20, width: 200, height: 160 },
    },
    {},
  );
  const before = await saved(app);
  await dragFrame(app, 'vpc', -400, 100);
  await expect(app.page.getByText('A VPC cannot lie in a subnet, so it went back to where it was.')).toBeVisible();
  expect(await saved(app)).toEqual(before);
});

test('a card that is let go over a border lets the container grow, and the one around it', async ({ running }) => {
  const app = await open(
    running,
    {
      outer: { kind: 'vpc', x: 0, y: 0, width: 420, height: 300 },
      inner: { kind: 'subnet-public', x: 20, y: 40, width: 360, height: 220, in: 'outer' },
    },
    { a: { x: 60, y: 100, in: 'inner' } },
  );
  const { x, y } = await boxOf(app, 'a');
  await drag(app, x + 20, y + 32, 160, 0);
  const { homes, layout } = await saved(app);
  expect(homes).toEqual({ outer: null, inner: 'outer', a: 'inner' });
  const { inner, outer } = layout.groups;
  expect(layout.nodes['a'].x + 184).toBeLessThan(inner.x + inner.width);
  expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
});

test('a side that is pulled in stops at the content; with Control it goes on, and what is outside leaves', async ({
  running,
}) => {
  const app = await open(
    running,
    { vpc: { kind: 'vpc', x: 0, y: 0, width: 500, height: 300 } },
    { a: { x: 40, y: 60, in: 'vpc' }, b: { x: 280, y: 60, in: 'vpc' } },
  );
  const frame = await boxOf(app, 'vpc');
  await app.page.mouse.click(frame.x + 30, frame.y + 16);
  const pull = async (key?: string) => {
    const { x, y, width, height } = await boxOf(app, 'vpc');
    await drag(app, x + width, y + height, -260, 0, key);
  };
  await pull();
  const stopped = await saved(app);
  expect(stopped.layout.groups['vpc'].width).toBe(472);
  expect(stopped.homes).toEqual({ vpc: null, a: 'vpc', b: 'vpc' });
  await pull('Control');
  const forced = await saved(app);
  expect(forced.homes).toEqual({ vpc: null, a: 'vpc', b: null });
  // Its line is drawn round what it is now.
  const line = await app.page.locator('.react-flow__node[data-id="vpc"] .frame-line > rect').boundingBox();
  const now = await boxOf(app, 'vpc');
  expect(Math.abs((line?.width ?? 0) - now.width) + Math.abs((line?.height ?? 0) - now.height)).toBeLessThan(6);
  expect(forced.layout.nodes).toEqual(stopped.layout.nodes);
  await app.undo();
  expect(await saved(app)).toEqual(stopped);
});

test('arrows inside nested containers can be clicked, also while a container round them is chosen', async ({
  running,
}) => {
  const app = await open(
    running,
    {
      outer: { kind: 'vpc', x: 0, y: 0, width: 420, height: 420 },
      inner: { kind: 'subnet-public', x: 20, y: 40, width: 360, height: 350, in: 'outer' },
    },
    { a: { x: 80, y: 90, in: 'inner' }, b: { x: 80, y: 290, in: 'inner' } },
    [['a', 'b']],
  );
  const edge = app.page.locator('.react-flow__edge[data-id="a-b"]');
  const [a, b, outer] = [await boxOf(app, 'a'), await boxOf(app, 'b'), await boxOf(app, 'outer')];
  /** Just under the first card, above the annotation. */
  const onArrow = { x: a.x + a.width / 2, y: a.y + a.height + (b.y - a.y - a.height) / 8 };
  for (const first of [null, outer]) {
    if (first !== null) await app.page.mouse.click(first.x + 30, first.y + 16);
    await app.page.mouse.click(onArrow.x, onArrow.y);
    await expect(edge).toHaveClass(/selected/);
    await app.page.keyboard.press('Escape');
  }
});

test('what a container holds stays above it and below nothing of another, whichever is chosen', async ({ running }) => {
  const app = await open(
    running,
    {
      one: { kind: 'vpc', x: 0, y: 0, width: 400, height: 300 },
      two: { kind: 'vpc', x: 200, y: 150, width: 400, height: 300 },
    },
    { a: { x: 100, y: 60, in: 'one' }, b: { x: 380, y: 340, in: 'two' } },
  );
  const onTop = async (id: string) => {
    const { x, y, width, height } = await boxOf(app, id);
    return app.page.evaluate(
      ([left, top]) =>
        document
          .elementFromPoint(left ?? 0, top ?? 0)
          ?.closest('.react-flow__node')
          ?.getAttribute('data-id'),
      [x + width / 2, y + height / 2],
    );
  };
  for (const id of ['one', 'two', 'one']) {
    const { x, y } = await boxOf(app, id);
    await app.page.mouse.click(x + 30, y + 16);
    await expect(app.page.locator(`.react-flow__node[data-id="${id}"]`)).toHaveClass(/selected/);
    expect([await onTop('a'), await onTop('b')]).toEqual(['a', 'b']);
  }
});

test('an arrow can be pulled from a card that lies three containers deep', async ({ running }) => {
  const app = await open(
    running,
    {
      region: { kind: 'region', x: 0, y: 0, width: 700, height: 440 },
      vpc: { kind: 'vpc', x: 20, y: 40, width: 400, height: 380, in: 'region' },
      subnet: { kind: 'subnet-private', x: 40, y: 80, width: 340, height: 320, in: 'vpc' },
    },
    { a: { x: 80, y: 130, in: 'subnet' }, b: { x: 470, y: 300, in: 'region' } },
  );
  await app.connect('a', 'b');
  const { design } = JSON.parse(await app.saveAs('Saved.edgewise'));
  expect(design.edges.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([['a', 'b']]);
});

test('a marquee that begins inside a container takes the cards in it, and not the container', async ({ running }) => {
  const app = await open(
    running,
    { vpc: { kind: 'vpc', x: 0, y: 0, width: 600, height: 300 } },
    { a: { x: 60, y: 100, in: 'vpc' }, b: { x: 320, y: 100, in: 'vpc' } },
  );
  const { x, y } = await boxOf(app, 'vpc');
  await drag(app, x + 30, y + 60, 540, 160);
  await expect(app.page.locator('.react-flow__node.selected')).toHaveCount(2);
  await expect(app.page.locator('.react-flow__node[data-id="vpc"]')).not.toHaveClass(/selected/);
});
