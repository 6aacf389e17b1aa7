import fs from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Notes every request for anything outside, whether it was stopped or not: in the page, where it is begun, and in the program. */
async function watch(electron: ElectronApplication, page: Page): Promise<() => Promise<readonly string[]>> {
  await electron.evaluate(({ session }) => {
    const outside: string[] = [];
    Object.assign(globalThis, { outside });
    const note = ({ url }: { url: string }) => {
      if (!/^(app|data|blob|devtools):/.test(url)) outside.push(url);
    };
    session.defaultSession.webRequest.onErrorOccurred(note);
    session.defaultSession.webRequest.onSendHeaders(note);
  });
  const inPage: string[] = [];
  page.on('request', (request) => {
    if (!/^(app|data|blob):/.test(request.url())) inPage.push(request.url());
  });
  await page.evaluate(`{
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => window.refused.push(blockedURI));
  }`);
  return async () => {
    const program = await electron.evaluate(() => (globalThis as unknown as { outside: string[] }).outside);
    return [...inPage, ...program, ...((await page.evaluate('window.refused')) as string[])];
  };
}

test('a whole day’s work asks the network for nothing; the first request would end it', async ({ running }) => {
  test.setTimeout(180_000);
  const { page, electron, folder } = running;
  if (electron === null) throw new Error('this is the desktop’s');
  const outside = await watch(electron, page);
  const app = driver(running);
  const step = async (name: string, act: () => Promise<unknown>) => {
    await test.step(name, act);
    expect([name, await outside()]).toEqual([name, []]);
  };
  const close = () => page.keyboard.press('Escape');
  fs.copyFileSync(path.join(root, 'assets/examples/one-billion-events.edgewise'), path.join(folder, 'Events.edgewise'));
  await step('a new board', () => app.newBoard());
  await step('draw', async () => {
    const from = await app.place('Client');
    const to = await app.place('Lambda');
    await page.keyboard.press('Shift+1');
    await app.rest();
    await app.connect(from, to);
  });
  await step('save', () => app.saveAs('Mine.edgewise'));
  await step('open', () => app.open('Events.edgewise'));
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const formats = dialog.getByRole('radiogroup', { name: 'Format' }).getByRole('radio');
  await expect(formats.first()).toBeVisible();
  const count = await formats.count();
  expect(count).toBeGreaterThan(8);
  for (let index = 0; index < count; index += 1) {
    const format = formats.nth(index);
    await step(`export ${await format.getAttribute('aria-label')}`, async () => {
      await format.click();
      await app.written(`export-${index}.out`, () => dialog.getByRole('button', { name: /^Save/ }).click());
    });
  }
  await close();
  await step('copy and paste', async () => {
    await page.getByRole('main', { name: 'Board' }).focus();
    for (const keys of ['Control+a', 'Control+c', 'Control+v']) await page.keyboard.press(keys);
  });
  for (const choice of ['help.about', 'help.shortcuts', 'app.settings'] as const) {
    await step(choice, async () => {
      await chooseInMenu(running, choice);
      await expect(page.getByRole('dialog')).toBeVisible();
      await close();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
  await step('words that are spelt wrong', async () => {
    await page.getByRole('main', { name: 'Board' }).focus();
    await page.keyboard.press('n');
    await page.keyboard.type('Teh wrnog word ');
    await close();
  });
  await step('practice', async () => {
    await chooseInMenu(running, 'practice.new');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Start round' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
  });
  // Each of the three places would have seen one.
  await page.evaluate(`fetch('https://out.example.org/refused').catch(() => {})`);
  await electron.evaluate(({ net }) => net.fetch('https://out.example.org/stopped').catch(() => {}));
  await expect
    .poll(async () => [...new Set(await outside())].sort())
    .toEqual(['https://out.example.org/refused', 'https://out.example.org/stopped']);
});
