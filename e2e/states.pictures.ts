import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { driver } from './app.ts';
import { type Running, test } from './fixture.ts';

/** These are looked at in the panel, which a narrow window closes. */
const inPanel: ReadonlySet<string> = new Set([
  'card',
  'certificate',
  'bill',
  'what-if',
  'failure',
  'decisions',
  'calculator',
]);

/** `npm run screenshots`: the window's main states, to be looked at. They judge nothing. */
const folder = path.resolve(import.meta.dirname, '../assets/screenshots');
const examples = path.resolve(import.meta.dirname, '../assets/examples');

type State = (running: Running) => Promise<void>;

const states: Readonly<Record<string, State>> = {
  example: async () => {},
  card: async (running) => {
    await driver(running).card('Events').click();
  },
  certificate: async ({ page }) => {
    await page.locator('.annotation').first().getByRole('button').nth(1).click();
  },
  load: async ({ page }) => {
    await page.getByRole('slider').first().press('End');
  },
  export: async ({ page }) => {
    await page.keyboard.press('Control+Shift+e');
    await page.getByRole('dialog').waitFor();
  },
  bill: async ({ page }) => {
    await page.getByTestId('total').click();
  },
  'what-if': async (running) => {
    const { page } = running;
    await openExample(running, 'video-streaming');
    await explore(page, 'What If…');
    await page.getByRole('radio', { name: /Optimised/ }).check();
  },
  failure: async (running) => {
    const { page } = running;
    await openExample(running, 'active-active');
    await explore(page, 'Failure Lens');
    await page.getByRole('combobox', { name: 'A region' }).click();
    await page.getByRole('option', { name: 'us-west-2' }).click();
  },
  decisions: async ({ page }) => {
    await explore(page, 'Decisions');
  },
  versions: async (running) => {
    const { page } = running;
    await openExample(running, 'one-billion-events');
    for (const line of ['client > cloudfront > s3', 'eventbridge > sqs > lambda']) {
      await page.keyboard.press('/');
      await page.keyboard.type(line);
      await page.waitForTimeout(600);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+s');
      await page.getByText('Saved one-billion-events').waitFor();
      await page.getByText('Saved one-billion-events').waitFor({ state: 'hidden' });
    }
    await command(page, 'Versions');
    await page.getByRole('dialog', { name: 'Versions' }).waitFor();
    await page.waitForTimeout(1500);
  },
  settings: async ({ page }) => {
    await command(page, 'Settings');
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
  },
  calculator: async ({ page }) => {
    await explore(page, 'Calculator');
    await page.getByRole('button', { name: '1e9/day × 1 KB → shards' }).click();
  },
  empty: async (running) => {
    await driver(running).newBoard();
  },
  'quick-add': async (running) => {
    const { page } = running;
    await driver(running).newBoard();
    await page.keyboard.press('/');
    await page.keyboard.type('client > apigw > lambda x3 > ddb');
    await page.waitForTimeout(600);
  },
  palette: async ({ page }) => {
    await page.keyboard.press('Control+Shift+P');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('al');
    await page.waitForTimeout(400);
  },
  outline: async ({ page }) => {
    await page.keyboard.press('Alt+o');
    await page.getByRole('tree').waitFor();
  },
  'arrow-menu': async ({ page }) => {
    await page.locator('.react-flow__edge').first().click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
  },
  drawn: async ({ page }) => {
    const board = await page.getByRole('main', { name: 'Board' }).boundingBox();
    if (board === null) return;
    const at = (x: number, y: number) => [board.x + x, board.y + y] as const;
    const drag = async (key: string, from: readonly [number, number], to: readonly [number, number]) => {
      await page.keyboard.press(key);
      await page.mouse.move(...at(...from));
      await page.mouse.down();
      await page.mouse.move(...at((from[0] + to[0]) / 2, from[1] - 24));
      await page.mouse.move(...at(...to), { steps: 6 });
      await page.mouse.up();
    };
    await drag('r', [340, 560], [500, 620]);
    await drag('o', [640, 20], [800, 90]);
    await drag('p', [60, 40], [240, 110]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  },
  choose: async ({ page }) => {
    await command(page, 'New Round');
    await page.getByRole('searchbox', { name: 'Search scenarios' }).waitFor();
  },
  round: ({ page }) => round(page),
  debrief: async ({ page }) => {
    await round(page);
    await page.getByRole('button', { name: 'End round' }).click();
    await page.getByText('of 100').first().waitFor();
  },
  drills: async ({ page }) => {
    await command(page, 'Drills');
    await page.getByText('new', { exact: true }).first().waitFor();
    await page.keyboard.press('Space');
  },
  readiness: async ({ page }) => {
    await command(page, 'Readiness');
    await page.getByText(/of \d+ shown/).waitFor();
  },
};

/** A command by its name in the palette. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** A round on a billion events with a first drawing and one estimate. */
async function round(page: Page): Promise<void> {
  await command(page, 'New Round');
  await page.getByRole('searchbox', { name: 'Search scenarios' }).fill('billion');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'End round' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('client > kinesis > flink > ddb');
  await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
  await page.getByLabel('Average rate').first().fill('11.6k/s');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
}

async function openExample(running: Running, name: string): Promise<void> {
  const file = `${name}.edgewise`;
  fs.copyFileSync(path.join(examples, file), path.join(running.folder, file));
  await driver(running).open(file);
  await running.page.getByText('us-east-1').first().waitFor();
}

async function explore(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const;

for (const [name, reach] of Object.entries(states)) {
  test(name, async ({ running }) => {
    const { page, electron } = running;
    // The offer of a tour is for a first start; these are pictures of what comes after.
    await page.getByRole('button', { name: 'No, Thanks' }).click();
    for (const { width, height } of sizes) {
      await electron?.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      );
      await page.waitForFunction((wanted) => document.documentElement.clientWidth === wanted, width);
      if (width === sizes[0].width) await reach(running);
      else if (inPanel.has(name)) await page.getByRole('button', { name: 'Inspector panel' }).click();
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await page.waitForTimeout(400);
        await page.screenshot({ path: path.join(folder, `${name}-${width}-${theme}.png`) });
      }
    }
  });
}
