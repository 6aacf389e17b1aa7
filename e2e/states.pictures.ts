import path from 'node:path';
import { driver } from './app.ts';
import { type Running, test } from './fixture.ts';

/** `npm run screenshots`: the window's main states, to be looked at. They judge nothing. */
const folder = path.resolve(import.meta.dirname, '../assets/screenshots');

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
  empty: async (running) => {
    await driver(running).newBoard();
  },
};

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
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await page.waitForTimeout(400);
        await page.screenshot({ path: path.join(folder, `${name}-${width}-${theme}.png`) });
      }
    }
  });
}
