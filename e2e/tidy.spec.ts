import { expect } from '@playwright/test';
import type { App } from './app.ts';
import { type Running, test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';
import { openBoard } from './open-board.ts';

const services = ['lambda', 'sqs-standard', 'dynamodb', 's3', 'kinesis-data-streams', 'api-gateway-http'];

/** Forty services in a region, a VPC and two subnets, as if they had been thrown onto the board. */
function messyBoard(): object {
  const homes = [null, 'region', 'vpc', 'vpc', 'left', 'right'];
  const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
  const group = (id: string, kind: string, around: string | null) => ({ id, kind, label: id, group: around });
  return {
    format: 'edgewise',
    version: 1,
    title: 'Messy',
    design: {
      settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
      groups: [
        group('region', 'region', null),
        group('vpc', 'vpc', 'region'),
        group('left', 'subnet-private', 'vpc'),
        group('right', 'subnet-public', 'vpc'),
      ],
      nodes: ids.map((id, i) => ({
        id,
        service: i === 0 ? 'client' : (services[i % services.length] ?? 'lambda'),
        label: `Service ${i}`,
        group: homes[i % homes.length] ?? null,
        params: i === 0 ? { perSecond: 500 } : {},
      })),
      // A tree with some shortcuts.
      edges: ids.slice(1).flatMap((id, i) => {
        const parent = { id: `e${i}`, from: `n${Math.floor(i / 3)}`, to: id, label: '', params: {} };
        const more = { id: `f${i}`, from: `n${(i * 7) % 20}`, to: id, label: '', params: {} };
        return i % 5 === 4 ? [parent, more] : [parent];
      }),
    },
    layout: {
      nodes: Object.fromEntries(ids.map((id, i) => [id, { x: (i * 397) % 1500, y: (i * 211) % 900 }])),
      groups: {},
      edges: { e0: { bends: [{ x: 40, y: 40 }], fromSide: 'left', labelAt: 0.5 } },
    },
    sketch: { notes: [{ id: 'note', kind: 'note', text: 'Ask first', x: 420, y: 220, on: null }], strokes: [] },
  };
}

async function open(running: Running, board: object): Promise<App> {
  const app = await openBoard(running, 'Messy', board);
  await expect(app.page.getByText('Service 39', { exact: true })).toBeVisible();
  return app;
}

interface Rect {
  readonly x: number;
  readonly y: number;
}

function overlapping(places: Readonly<Record<string, Rect>>): readonly string[] {
  const all = Object.entries(places);
  return all.flatMap(([id, a], i) =>
    all.slice(i + 1).flatMap(([other, b]) => {
      return Math.abs(a.x - b.x) < 184 && Math.abs(a.y - b.y) < 64 ? [`${id} ${other}`] : [];
    }),
  );
}

test('a messy board of forty services is tidied up in one step, and back again', async ({ running }) => {
  test.setTimeout(150_000);
  const errors: string[] = [];
  running.page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const app = await open(running, messyBoard());
  const before = JSON.parse(await app.saveAs('Before.edgewise'));
  expect(overlapping(before.layout.nodes).length).toBeGreaterThan(5);
  await app.page.keyboard.press('Alt+Shift+t');
  // ELK itself takes a second or two, and much longer on a busy machine.
  await expect
    .poll(async () => overlapping(JSON.parse(await app.saveAs('After.edgewise')).layout.nodes), { timeout: 60_000 })
    .toEqual([]);
  const after = JSON.parse(await app.saveAs('After.edgewise'));
  expect(after.design).toEqual(before.design);
  expect(after.layout.edges).toEqual({ e0: { labelAt: 0.5 } });
  expect(Object.keys(after.layout.groups).sort()).toEqual(['left', 'region', 'right', 'vpc']);
  for (const node of after.design.nodes) {
    const frame = after.layout.groups[node.group ?? ''];
    if (frame === undefined) continue;
    const { x, y } = after.layout.nodes[node.id];
    expect(x >= frame.x && y >= frame.y + 32 && x + 184 <= frame.x + frame.width).toBe(true);
  }
  await app.undo();
  expect(JSON.parse(await app.saveAs('Before.edgewise'))).toEqual(before);
  expect(errors).toEqual([]);
});

test('what is chosen is tidied up alone, from the menu too', async ({ running }) => {
  const app = await open(running, messyBoard());
  const before = JSON.parse(await app.saveAs('Before.edgewise'));
  const chosen = ['Service 0', 'Service 12', 'Service 6'];
  for (const name of chosen) {
    await app.page.keyboard.down('Shift');
    await app.card(name).click({ position: { x: 4, y: 4 }, force: true });
    await app.page.keyboard.up('Shift');
  }
  await chooseInMenu(running, 'arrange.tidy');
  const moved = async () => {
    const { nodes } = JSON.parse(await app.saveAs('After.edgewise')).layout;
    return Object.keys(nodes).filter(
      (id) => nodes[id].x !== before.layout.nodes[id].x || nodes[id].y !== before.layout.nodes[id].y,
    );
  };
  await expect.poll(async () => (await moved()).length).toBeGreaterThan(0);
  expect((await moved()).filter((id) => !['n0', 'n12', 'n6'].includes(id))).toEqual([]);
});
