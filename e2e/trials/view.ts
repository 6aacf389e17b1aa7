import { expect } from '@playwright/test';
import { goesRound } from './file.ts';
import { type Hand, opens, switches, type Table, type Trial, undone } from './trial.ts';

async function zoomOf({ page }: Hand): Promise<number> {
  return Number.parseInt((await page.getByRole('contentinfo').locator('.zoom').textContent()) ?? '', 10);
}

/** Zooms to these per cent from 100. */
function zooms(from: number | null, wanted: (zoom: number) => boolean, ids: readonly string[] = []): Trial {
  return async (hand, act) => {
    const { page, select } = hand;
    await select(...ids);
    await page.keyboard.press('Control+0');
    await expect.poll(() => zoomOf(hand)).toBe(100);
    if (from !== null) {
      await page.keyboard.press('Control+-');
      await page.keyboard.press('Control+-');
      await expect.poll(() => zoomOf(hand)).toBe(from);
    }
    await act();
    await expect.poll(async () => wanted(await zoomOf(hand))).toBe(true);
    await select();
    await page.keyboard.press('Shift+1');
    await hand.app.rest();
  };
}

/** Moves the board out of view first: what is wanted comes back to the middle of it. */
function brings(ids: readonly string[], wanted: string): Trial {
  return async ({ app, page, select }, act) => {
    await select(...ids);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(900, 900);
    const middle = async () => {
      const [box, main] = [await page.locator(wanted).boundingBox(), await page.getByRole('main').boundingBox()];
      if (box === null || main === null) return false;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return x > main.x && x < main.x + main.width && y > main.y && y < main.y + main.height;
    };
    await expect.poll(middle).toBe(false);
    await act();
    await expect.poll(middle).toBe(true);
    await page.keyboard.press('Shift+1');
    await app.rest();
  };
}

/** Keeps three views, goes away, and comes to one of them from the last. */
function comesTo(title: string): Trial {
  return async ({ app, page, select }, act) => {
    const view = page.locator('.react-flow__viewport');
    const transform = () =>
      view.evaluate((element) => {
        const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
        return [a.toFixed(3), e.toFixed(0), f.toFixed(0)].join(' ');
      });
    await select();
    await page.mouse.move(600, 400);
    const kept: Record<string, string> = {};
    for (const name of ['View 1', 'View 2', 'View 3']) {
      await page.keyboard.press('Control+Shift+d');
      await expect(page.getByRole('status')).toContainText(name);
      kept[name] = await transform();
      await page.mouse.wheel(300, 200);
      await app.rest();
    }
    await act();
    await expect.poll(transform).toBe(kept[title]);
    for (const _ of Object.keys(kept)) await page.keyboard.press('Control+z');
    await page.keyboard.press('Shift+1');
    await app.rest();
  };
}

const services = ({ page }: Hand) => page.getByRole('combobox', { name: 'Search services' }).count();

/** Two boxes whose words may mean several services, as Excalidraw copies them. */
const boxes = ['Users table', 'Orders DB'].flatMap((text, i) => [
  { type: 'rectangle', id: `b${i}`, x: 300 * i, y: 900, width: 120, height: 60 },
  { type: 'text', id: `t${i}`, x: 300 * i + 10, y: 920, width: 80, height: 20, text, containerId: `b${i}` },
]);
const arrow = {
  type: 'arrow',
  id: 'a',
  x: 120,
  y: 930,
  width: 180,
  height: 0,
  points: [
    [0, 0],
    [180, 0],
  ],
  startBinding: { elementId: 'b0' },
  endBinding: { elementId: 'b1' },
};
const vague = JSON.stringify({ type: 'excalidraw/clipboard', elements: [...boxes, arrow], files: {} });

const guesses: Trial = async (hand, act) => {
  const { page, select, look } = hand;
  await select();
  const before = await look();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, vague);
  const panel = page.getByRole('region', { name: '2 boxes are guesses' });
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await act();
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await undone(hand, before);
};

export const viewTrials: Table = {
  'view.commands': opens((page) =>
    page.getByRole('combobox', { name: 'Find a command, a service or a thing on the board' }),
  ),
  'view.zoom-in': zooms(null, (zoom) => zoom === 125),
  'view.zoom-out': zooms(null, (zoom) => zoom === 80),
  'view.zoom-reset': zooms(64, (zoom) => zoom === 100),
  'view.fit': brings([], '.react-flow__node[data-id="c"]'),
  'view.fit-selection': brings(['a'], '.react-flow__node[data-id="a"]'),
  'edit.bookmark': async ({ page, select }, act) => {
    await select();
    await act();
    await expect(page.getByRole('status')).toContainText('Bookmarked as “View 1”.');
    await page.keyboard.press('Control+z');
  },
  'view.next-bookmark': comesTo('View 1'),
  'view.previous-bookmark': comesTo('View 2'),
  'view.wheel': async ({ page, select }, act) => {
    await select();
    await act();
    await expect(page.getByRole('status')).toContainText('The wheel zooms now.');
    await act();
    await expect(page.getByRole('status')).toContainText('The wheel moves the view now.');
  },
  'view.palette': switches(services, ({ page }) => page.getByRole('button', { name: 'Services panel' }).click()),
  'view.inspector': switches(
    ({ page }) => page.getByRole('complementary', { name: 'Inspector' }).count(),
    ({ page }) => page.getByRole('button', { name: 'Inspector panel' }).click(),
  ),
  'view.guesses': guesses,
  'view.outline': switches(({ page }) => page.getByRole('tree', { name: 'Things on the board' }).count(), 'Alt+o'),
  'view.minimap': async (hand, act) => {
    const { page, select } = hand;
    const map = page.locator('.minimap');
    await select();
    await expect(map).toHaveCount(1);
    await act();
    await expect(map).toHaveCount(0);
    await act();
    await expect(map).toHaveCount(1);
  },
  'view.zen': switches(({ page }) => page.getByRole('banner').count(), 'Control+\\'),
  'view.present': switches(({ page }) => page.getByRole('toolbar', { name: 'Presentation' }).count(), 'Escape'),
  'view.theme': switches(({ page }) => page.locator('html').getAttribute('data-theme'), 'Alt+Shift+d'),
  'view.next-board': goesRound,
  'view.previous-board': goesRound,
  'view.next-part': moves('.inspector'),
  'view.previous-part': moves('.palette'),
  'view.sources': {
    menu: ['Where the Figures Come From'],
    trial: opens((page) => page.getByRole('complementary', { name: 'Where this figure comes from' }), ['a']),
  },
};

/** Takes the focus from the board to another part of the window. */
function moves(to: string): Trial {
  return async ({ page, select }, act) => {
    await select();
    await act();
    await expect(page.locator(`${to} :focus`)).toHaveCount(1);
    await page.getByRole('main', { name: 'Board' }).focus();
  };
}
