import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { benchBoard } from '../bench/canvas-boards.ts';
import { driver } from './app.ts';
import { test } from './fixture.ts';

/** A client in front of more functions than are analysed at once. */
function largeBoard(): string {
  const functions = Array.from({ length: 1100 }, (_, i) => `f${i}`);
  const node = (id: string, service: string, params: object) => ({ id, service, label: id, params });
  const place = (id: string, i: number) => [id, { x: 320 + (i % 34) * 240, y: Math.floor(i / 34) * 160 }] as const;
  return JSON.stringify({
    format: 'edgewise',
    version: 1,
    title: 'large',
    design: {
      nodes: [node('c', 'client', { perSecond: 100 }), ...functions.map((id) => node(id, 'lambda', {}))],
      edges: [{ id: 'e', from: 'c', to: 'f0' }],
    },
    layout: { nodes: { c: { x: 0, y: 0 }, ...Object.fromEntries(functions.map(place)) } },
  });
}

test('figures of a large board come from a worker, and are dimmed while it works', async ({ running }) => {
  test.slow();
  const app = driver(running);
  const { page } = running;
  fs.writeFileSync(path.join(running.folder, 'large.edgewise'), largeBoard());
  await app.newBoard();
  await app.open('large.edgewise');
  const window = page.locator('.window');
  const bar = page.locator('.bottom-bar');
  await expect(bar).toContainText('$');
  const before = await bar.innerText();
  // What was late stays written on the window, however short it was.
  await window.evaluate((element) => {
    new MutationObserver(() => {
      if (element.getAttribute('aria-busy') === 'true') document.documentElement.dataset['wasLate'] = 'yes';
    }).observe(element, { attributeFilter: ['aria-busy'] });
  });
  await page.getByRole('slider').first().press('End');
  await expect(bar).not.toHaveText(before, { useInnerText: true, timeout: 20_000 });
  await expect(window).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('html')).toHaveAttribute('data-was-late', 'yes');
  expect(page.workers()).toHaveLength(1);
});

interface Saved {
  readonly layout: { readonly nodes: Readonly<Record<string, { readonly x: number; readonly y: number }>> };
}

/** Where a point of the board is in the window, and how large the board is drawn. */
async function placeOf(page: Page, point: { readonly x: number; readonly y: number }) {
  return page.locator('.react-flow').evaluate((element, { x, y }) => {
    const box = element.getBoundingClientRect();
    const viewport = element.querySelector('.react-flow__viewport') ?? element;
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
    return {
      x: box.x + e + x * a,
      y: box.y + f + y * a,
      zoom: a,
      middle: { x: (box.width / 2 - e) / a, y: (box.height / 2 - f) / a },
    };
  }, point);
}

for (const size of [1000, 5000]) {
  test(`a board of ${size} services is drawn on one layer, and its cards are chosen and moved there`, async ({
    running,
  }) => {
    test.setTimeout(180_000);
    const app = driver(running);
    const { page } = running;
    const { file } = benchBoard(size);
    const before = JSON.parse(file) as Saved;
    fs.writeFileSync(path.join(running.folder, 'many.edgewise'), file);
    await app.newBoard();
    await app.open('many.edgewise');
    const surface = page.locator('main.surface');
    await expect(surface).toHaveAttribute('data-drawn', '', { timeout: 60_000 });
    const cards = page.locator('.react-flow__node-card');
    await page.mouse.move(700, 20);
    await expect(cards).toHaveCount(0);
    // Something is painted: not all of the layer is clear.
    await expect
      .poll(() =>
        page.locator('.drawn-layer canvas').evaluate((layer) => {
          const canvas = layer as HTMLCanvasElement;
          const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
            0,
            0,
            canvas.width,
            canvas.height,
          );
          return data.some((value) => value > 0);
        }),
      )
      .toBe(true);

    await app.rest();
    // The card nearest to the middle becomes an element under the pointer, and is dragged as any other.
    const { middle } = await placeOf(page, { x: 0, y: 0 });
    const away = ([, at]: readonly [string, { readonly x: number; readonly y: number }]) =>
      Math.hypot(at.x + 92 - middle.x, at.y + 32 - middle.y);
    const [id, at] = Object.entries(before.layout.nodes).reduce((best, entry) =>
      away(entry) < away(best) ? entry : best,
    );
    const spot = await placeOf(page, { x: at.x + 92, y: at.y + 32 });
    await page.mouse.move(spot.x - 30, spot.y);
    await page.mouse.move(spot.x, spot.y);
    await expect(page.locator(`.react-flow__node-card[data-id="${id}"]`)).toBeAttached();
    await page.mouse.down();
    await page.mouse.move(spot.x + 20, spot.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
    const after = JSON.parse(await app.saveAs('moved.edgewise')) as Saved;
    const moved = Object.keys(after.layout.nodes).filter(
      (key) => JSON.stringify(after.layout.nodes[key]) !== JSON.stringify(before.layout.nodes[key]),
    );
    expect(moved).toEqual([id]);
    expect(after.layout.nodes[id]?.x).toBeGreaterThan(at.x + 10 / spot.zoom);

    // A marquee takes what it touches, also what is no element.
    const corner = await placeOf(page, { x: at.x - 60, y: at.y - 60 });
    await page.mouse.move(corner.x, corner.y);
    const end = await placeOf(page, { x: at.x + 320 * 2 + 60, y: at.y + 200 * 2 + 40 });
    await page.keyboard.down('Shift');
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('9 selected');

    // At reading size what is in view are elements, with their figures.
    await page.keyboard.press('Control+0');
    await expect(surface).toHaveAttribute('data-zoom', 'full');
    await expect(page.locator('[data-edge] .annotation').first()).toContainText('$', { timeout: 60_000 });
    expect(await cards.count()).toBeLessThan(150);
  });
}

test('what is selected out of view is moved with the rest, and let go with it', async ({ running }) => {
  test.slow();
  const app = driver(running);
  const { page } = running;
  const side = 11;
  const ids = Array.from({ length: side * side }, (_, i) => `n${i}`);
  const start = Object.fromEntries(ids.map((id, i) => [id, { x: (i % side) * 320, y: Math.floor(i / side) * 200 }]));
  const board = {
    format: 'edgewise',
    version: 1,
    title: 'square',
    design: {
      nodes: ids.map((id) => ({ id, service: 'lambda', label: id })),
      // Cards at the far ends of arrows are known to the page, and not shown.
      edges: ids.slice(1).map((to, i) => ({ id: `e${i}`, from: `n${i}`, to })),
    },
    layout: { nodes: start },
  };
  fs.writeFileSync(path.join(running.folder, 'square.edgewise'), JSON.stringify(board));
  await app.newBoard();
  await app.open('square.edgewise');
  await app.rest();
  await page.keyboard.press('Control+0');
  await app.rest();
  const card = page.locator('.react-flow__node-card:visible');
  await expect.poll(() => card.count()).toBeLessThan(40);

  async function inTheMiddle() {
    const pane = await page.locator('.react-flow').boundingBox();
    if (pane === null) throw new Error('no board');
    const [x, y] = [pane.x + pane.width / 2, pane.y + pane.height / 2];
    const boxes = (await Promise.all((await card.all()).map((one) => one.boundingBox()))).filter((box) => box !== null);
    const away = (box: (typeof boxes)[number]) => Math.hypot(box.x - x, box.y - y);
    const [nearest] = boxes.sort((a, b) => away(a) - away(b));
    if (nearest === undefined) throw new Error('no card in view');
    return nearest;
  }

  // One arrow is chosen after all cards were: Delete takes that arrow, and no card that nobody sees.
  await page.keyboard.press('Control+a');
  const arrow = page.locator('.react-flow__edge').first();
  const chosen = await arrow.getAttribute('data-id');
  await arrow.locator('.arrow-reach').dispatchEvent('click');
  await expect(page.locator('.react-flow__node-card.selected')).toHaveCount(0);
  await page.keyboard.press('Delete');
  const left = JSON.parse(await app.saveAs('one.edgewise')) as { design: Record<'nodes' | 'edges', { id: string }[]> };
  expect(left.design.nodes.map(({ id }) => id)).toEqual(ids);
  expect(left.design.edges.map(({ id }) => id)).toEqual(
    board.design.edges.map(({ id }) => id).filter((id) => id !== chosen),
  );
  await app.undo();

  // All of them are moved by the one in hand.
  await page.keyboard.press('Control+a');
  const lead = await inTheMiddle();
  await page.mouse.move(lead.x + 20, lead.y + 10);
  await page.mouse.down();
  await page.mouse.move(lead.x + 60, lead.y + 50, { steps: 5 });
  await page.mouse.up();
  const { layout } = JSON.parse(await app.saveAs('all.edgewise')) as Saved;
  const ways = ids.map((id) => {
    const [was, is] = [start[id], layout.nodes[id]];
    return `${(is?.x ?? 0) - (was?.x ?? 0)} ${(is?.y ?? 0) - (was?.y ?? 0)}`;
  });
  expect(new Set(ways).size).toBe(1);
  expect(ways[0]).not.toBe('0 0');
  await app.undo();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.locator('.react-flow__node-card')).toHaveCount(0);
});
