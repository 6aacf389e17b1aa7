import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import type { Running } from './fixture.ts';

export const first = 'One billion events a day';

/**
 * The tabs become these: their names as a screen reader says them, in order, the one in view marked with an asterisk.
 * The strip is loaded with the second board, so that it may be on the screen later than the board is.
 */
export async function expectTabs(page: Page, expected: unknown): Promise<void> {
  const names = () =>
    page
      .getByRole('tab')
      .evaluateAll((all) =>
        all.map((tab) => `${tab.getAttribute('aria-selected') === 'true' ? '*' : ''}${tab.textContent}`),
      );
  await expect.poll(names).toEqual(expected);
}

export async function title(page: Page, text: string): Promise<void> {
  await page.getByLabel('Title of the board').fill(text);
  await page.keyboard.press('Enter');
}

/** A new board with a title and a client on it. */
export async function draw(running: Running, name: string): Promise<void> {
  const { page } = running;
  const before = (await page.locator('html').getAttribute('data-opened')) ?? '';
  await page.keyboard.press('Control+n');
  await expect(page.locator('html')).not.toHaveAttribute('data-opened', before);
  await title(page, name);
  await driver(running).place('Client');
}

/** The program's questions get these answers in turn, and are remembered. */
export async function answerQuestions(
  electron: ElectronApplication | null,
  ...answers: readonly number[]
): Promise<void> {
  await electron?.evaluate(({ dialog }, given) => {
    const asked: string[] = [];
    const left = [...given];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (_window: unknown, { message }: Electron.MessageBoxOptions) => {
      asked.push(message);
      return { response: left.shift() ?? 2, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  }, answers);
}

export function asked(electron: ElectronApplication | null): Promise<unknown> {
  return electron?.evaluate(() => (globalThis as unknown as { asked: string[] }).asked) ?? Promise.resolve([]);
}

/** Answers a question of the page; on the desktop `answerQuestions` has done so. */
export async function answerInPage({ page, electron }: Running, choice: string): Promise<void> {
  if (electron === null) await page.getByRole('dialog').getByRole('button', { name: choice, exact: true }).click();
}
