import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Host } from '../shared/host/host.ts';
import { launchDesktop, quit, test } from './fixture.ts';
import { expectTabs } from './tab-strip.ts';

const example = fs.readFileSync(
  path.resolve(import.meta.dirname, '../assets/examples/one-billion-events.edgewise'),
  'utf8',
);

function writeBoard(file: string, title: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, example.replace('One billion events a day', title));
}

/** What is in a file; nothing where it is not there yet. */
const textIn = (file: string) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

/** The labels of a submenu of the native menu; a line is `-`. */
async function labelsOf(electron: ElectronApplication | null, ...way: readonly string[]): Promise<readonly string[]> {
  const labels = await electron?.evaluate(({ Menu }, names) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const name of names) items = items.find(({ label }) => label === name)?.submenu?.items ?? [];
    return items.map(({ label, type }) => (type === 'separator' ? '-' : label));
  }, way);
  return labels ?? [];
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready="true"]')).toBeAttached({ timeout: 20_000 });
}

test.describe('several files on one command line', () => {
  test.use({
    launchArguments: async ({ folder }, use) => {
      writeBoard(path.join(folder, 'one.edgewise'), 'One');
      writeBoard(path.join(folder, 'two words.edgewise'), 'Two');
      writeBoard(path.join(folder, 'deep', 'one.edgewise'), 'Three');
      const address = `file://${encodeURI(path.join(folder, 'two words.edgewise'))}`;
      // A relative path, an address, a folder, and a file that is not there.
      await use(['one.edgewise', address, 'deep', 'missing.edgewise', 'deep/one.edgewise']);
    },
  });

  test('all open in tabs, what cannot be opened is said by name, and all that opened are recent files', async ({
    running,
  }) => {
    const { page, electron, folder } = running;
    await expectTabs(page, expect.arrayContaining(['One', 'Two', '*Three']));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Not everything could be opened.');
    await expect(alert).toContainText('“deep” is not a file. Choose a file.');
    await expect(alert).toContainText(`“missing.edgewise” in ${folder} was not read: it is no longer there.`);
    await expect
      .poll(() => labelsOf(electron, 'File', 'Open Recent'))
      .toEqual(
        [`one — ${path.join(folder, 'deep')}`, 'two words', `one — ${folder}`, '-', 'Clear Recent Files'].map((label) =>
          label.replace(process.env['HOME'] ?? '~', '~'),
        ),
      );

    // A second start hands its files over, from where it was started.
    writeBoard(path.join(folder, 'deep', 'later.edgewise'), 'Later');
    const second = spawn(
      process.env['EDGEWISE_ELECTRON'] ?? '',
      [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        `--user-data-dir=${path.join(folder, 'data')}`,
        path.resolve(import.meta.dirname, '..'),
        'later.edgewise',
      ],
      { cwd: path.join(folder, 'deep') },
    );
    await new Promise((resolve) => second.once('exit', resolve));
    await expectTabs(page, expect.arrayContaining(['*Later']));
    await expect.poll(async () => (await labelsOf(electron, 'File', 'Open Recent'))[0]).toBe('later');
  });
});

test('a window comes back where it stood, and one that stood off the screens comes back onto them', async ({
  folder,
}) => {
  const start = async () => {
    const electron = await launchDesktop(folder);
    await ready(await electron.firstWindow());
    return electron;
  };
  const boundsOf = (electron: ElectronApplication) =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  const first = await start();
  await first.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1000, height: 700 }),
  );
  await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await quit(first, first.process());
  const kept = path.join(folder, 'data', 'windows.json');
  expect(JSON.parse(fs.readFileSync(kept, 'utf8'))).toMatchObject({ x: 40, y: 60, width: 1000, height: 700 });

  const second = await start();
  expect(await boundsOf(second)).toEqual({ x: 40, y: 60, width: 1000, height: 700 });
  await quit(second, second.process());

  fs.writeFileSync(kept, JSON.stringify({ x: 5000, y: -900, width: 9000, height: 700 }));
  const third = await start();
  const { x, y, width } = (await boundsOf(third)) ?? { x: -1, y: -1, width: 0 };
  const screen = await third.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  expect([x, y, width]).toEqual([screen.x, screen.y, screen.width]);
  await quit(third, third.process());
});

test('settings and recent files that cannot be read are said, kept aside, and written anew', async ({ folder }) => {
  const data = path.join(folder, 'data');
  const torn = { 'settings.json': '{"spelling": fal', 'recent.json': '\0'.repeat(300) };
  fs.mkdirSync(data);
  for (const [name, text] of Object.entries(torn)) fs.writeFileSync(path.join(data, name), text);
  const first = await launchDesktop(folder);
  const page = await first.firstWindow();
  await ready(page);
  await expect(page.getByRole('alert')).toContainText(
    `Edgewise could not read the settings and the list of recent files, and starts without what was there. It is kept as settings.json.damaged and recent.json.damaged in ${data}.`,
  );
  for (const [name, text] of Object.entries(torn))
    expect(fs.readFileSync(path.join(data, `${name}.damaged`), 'utf8')).toBe(text);
  const file = path.join(folder, 'New.edgewise');
  await first.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Control+s');
  await expect.poll(() => textIn(path.join(data, 'recent.json'))).toBe(`${JSON.stringify([file], null, 2)}\n`);
  await quit(first, first.process());
  const second = await launchDesktop(folder);
  const next = await second.firstWindow();
  await ready(next);
  await expect(next.getByRole('listitem').filter({ hasText: 'New' })).toBeVisible();
  await expect(next.getByRole('alert')).toHaveCount(0);
  await quit(second, second.process());
});

test('a page that died says so, is noted in the log, and starts again', async ({ running }) => {
  const { page, electron, folder } = running;
  await electron?.evaluate(({ dialog, BrowserWindow }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (_window: unknown, { message, buttons }: Electron.MessageBoxOptions) => {
      asked.push(`${message} ${buttons?.join(' | ')}`);
      return { response: 0, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(() => electron?.evaluate(() => (globalThis as unknown as { asked: string[] }).asked))
    .toEqual(['This window stopped working. Start Again | Close the Window']);
  await expect
    .poll(() => electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()))
    .toBe('app://edgewise/index.html?restored');
  const isReady = "document.documentElement.dataset.ready === 'true'";
  await expect
    .poll(() =>
      electron?.evaluate(
        ({ BrowserWindow }, words) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(words),
        isReady,
      ),
    )
    .toBe(true);
  expect(page.isClosed()).toBe(false);
  expect(fs.readFileSync(path.join(folder, 'data', 'logs', 'edgewise.log'), 'utf8')).toMatch(
    /^\S+Z page: its process ended: (crashed|killed) \(\d+\)\n/m,
  );
});

test('a board that was saved stands on the start screen with its picture, and opens as it was looked at', async ({
  folder,
}) => {
  const file = path.join(folder, 'Cart.edgewise');
  const first = await launchDesktop(folder);
  const page = await first.firstWindow();
  await ready(page);
  await first.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Control+s');
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  await page.mouse.move(700, 400);
  await page.mouse.wheel(150, 120);
  await page.keyboard.press('Control+-');
  const records = path.join(folder, 'data', 'records');
  const kept = () => (fs.existsSync(records) ? fs.readdirSync(records).join(' ') : '');
  await expect.poll(kept).toMatch(/thumbnail-[-\da-f]{36}\.jsonl views\.jsonl/);
  const viewport = (of: Page) =>
    of.locator('.react-flow__viewport').evaluate((element) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
      return [a.toFixed(2), e.toFixed(0), f.toFixed(0)];
    });
  const left = await viewport(page);
  await quit(first, first.process());

  const second = await launchDesktop(folder);
  const start = await second.firstWindow();
  await ready(start);
  const card = start.getByRole('listitem').filter({ hasText: 'Cart' });
  await expect(card.locator('.map-card')).toHaveCount(JSON.parse(example).design.nodes.length);
  await card.getByRole('button', { name: /^Cart/ }).click();
  await expect(start.locator('.react-flow__node-card').first()).toBeVisible();
  await expect.poll(() => viewport(start)).toEqual(left);
  await quit(second, second.process());
});

test('a misspelt word is found without a network, put right from the menu on it, and learned', async ({ running }) => {
  const { page, electron, folder } = running;
  await electron?.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu);
    Menu.buildFromTemplate = (template) => {
      const menu = build(template);
      menu.popup = () => Object.assign(globalThis, { textMenu: menu });
      return menu;
    };
  });
  const items = () =>
    electron?.evaluate(() => {
      const { textMenu } = globalThis as unknown as { textMenu?: Electron.Menu };
      return textMenu?.items.map(({ label }) => label) ?? [];
    });
  const choose = (label: string) =>
    electron?.evaluate((_electron, wanted) => {
      const { textMenu } = globalThis as unknown as { textMenu: Electron.Menu };
      textMenu.items.find((item) => item.label === wanted)?.click();
    }, label);
  const title = page.getByRole('textbox', { name: 'Title of the board' });
  const ask = () => title.click({ button: 'right', position: { x: 20, y: 12 } });
  // The names of services come a moment after the first picture.
  await page.waitForTimeout(3000);
  await title.fill('');
  await page.keyboard.type('Throughputt of Kinesis ');
  await expect(async () => {
    await ask();
    expect(await items()).toContain('Throughput');
  }).toPass();
  await choose('Throughput');
  await expect(title).toHaveValue('Throughput of Kinesis ');

  await title.fill('');
  await page.keyboard.type('Shardlettt ');
  await expect(async () => {
    await ask();
    expect(await items()).toContain('Add to Dictionary');
  }).toPass();
  await choose('Add to Dictionary');
  await expect.poll(() => textIn(path.join(folder, 'data', 'words.txt'))).toBe('shardlettt\n');
  const misspelt = (words: readonly string[]) =>
    page.evaluate((asked) => (window as unknown as { edgewiseHost: Host }).edgewiseHost.misspelt(asked), words);
  expect(await misspelt(['shardlettt', 'Fargate', 'wrng'])).toEqual({ ok: true, value: ['wrng'] });

  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('switch', { name: 'Underline words that are spelt wrong' }).click();
  await expect.poll(() => misspelt(['wrng'])).toEqual({ ok: true, value: [] });
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'data', 'settings.json'), 'utf8'))).toEqual({
    spelling: false,
    updates: 'off',
  });
});
