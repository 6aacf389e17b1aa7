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
  calculator: async ({ page }) => {
    await explore(page, 'Calculator');
    await page.getByRole('button', { name: '1e9/day × 1 KB → shards' }).click();
  },
  empty: async (running) => {
    await driver(running).newBoard();
  },
};

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
