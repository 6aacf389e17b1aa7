/// <reference lib="dom" />
/**
 * `npm run bench:desktop`: how soon the packed app can be used, beside an empty window of the same Electron; how long a board of 1,000
 * services takes to open and to save; memory after the start; size. Medians of one run, in which the contenders take turns. Prints
 * Markdown and writes `test-results/bench-desktop.json`. `RUNS=9` takes more than the usual five.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { boardMaker } from './made-boards.mjs';
import { launch, prepareBench, quit } from './packed-app.mjs';
import { root } from './paths.mjs';

/** @typedef {import('playwright').Page} Page */

const runs = Number(process.env.RUNS ?? 5);
const services = 1000;

/**
 * A copy of the packed app whose archive is a window with nothing in it: the least that Electron takes.
 * @param {string} folder @param {string} executable
 */
async function emptyWindow(folder, executable) {
  const app = path.join(folder, 'empty');
  spawnSync('cp', ['-al', path.dirname(executable), app]);
  const sources = path.join(folder, 'empty-sources');
  fs.mkdirSync(sources);
  const page = `<!doctype html><title>Empty</title><script>
requestAnimationFrame(() => setTimeout(() => {
  performance.mark('ready');
  document.documentElement.dataset.ready = 'true';
}));</script>`;
  const files = {
    'package.json': '{ "name": "empty", "version": "1.0.0", "main": "main.js" }',
    'main.js': `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadURL(${JSON.stringify(`data:text/html,${encodeURIComponent(page)}`)});
});`,
  };
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(sources, name), text);
  const archive = path.join(app, 'resources', 'app.asar');
  fs.rmSync(archive);
  await createPackage(sources, archive);
  return path.join(app, path.basename(executable));
}

/**
 * Starts a program with data of an earlier run and gives the time from its start as a process to the moment when its page can be
 * used, in ms, and what all its processes hold in memory two seconds later, in MB.
 * @param {string} executable @param {string} data @param {readonly string[]} files @param {string | null} content what the inspector says of the board that is waited for
 */
async function coldStart(executable, data, files, content) {
  const electron = await launch(executable, data, files);
  const page = await electron.firstWindow();
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  if (content !== null) await shows(page, content);
  await page.waitForTimeout(2000);
  const marked = await page.evaluate(() => {
    const last = performance.getEntriesByName('ready').at(-1);
    return performance.timeOrigin + (last?.startTime ?? Number.NaN);
  });
  const started = await electron.evaluate(() => process.getCreationTime());
  const memory = await electron.evaluate(
    ({ app }) => app.getAppMetrics().reduce((sum, one) => sum + one.memory.workingSetSize, 0) / 1024,
  );
  await quit(electron);
  return { start: marked - (started ?? Number.NaN), memory };
}

/** Waits until a board is the one in view, its picture included. @param {Page} page @param {string} content as the inspector says it */
async function shows(page, content) {
  await page.getByRole('complementary', { name: 'Inspector' }).getByText(content).waitFor();
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}

/**
 * Opens the board by the keys and saves it `runs` times in one window: times from the key press, in ms.
 * @param {string} executable @param {string} data @param {string} file
 */
async function openAndSave(executable, data, file) {
  const electron = await launch(executable, data);
  const page = await electron.firstWindow();
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await electron.evaluate(({ dialog, BrowserWindow }, chosen) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
    let opened = 0;
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [`${chosen}-${opened++}.edgewise`] });
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
  }, file);
  const open = [];
  const save = [];
  for (let run = 0; run < runs; run += 1) {
    // Each time another file: one that is open already would only be looked at.
    fs.copyFileSync(file, `${file}-${run}.edgewise`);
    await page.keyboard.press('Control+n');
    await page.waitForTimeout(1500);
    open.push(
      await timed(page, 'Control+o', 'o', async (from) => {
        const shown = () => performance.getEntriesByName('ready').at(-1)?.startTime ?? -1;
        const before = shown();
        const pressed = await from;
        while (shown() === before) await new Promise((resolve) => setTimeout(resolve));
        return shown() - pressed;
      }),
    );
    await shows(page, content);
    await page.waitForTimeout(2500);
    await page.getByRole('main', { name: 'Board' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press(run % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.locator('.top-bar .unsaid').waitFor({ state: 'detached' });
    await page.waitForTimeout(1000);
    save.push(
      await timed(page, 'Control+s', 's', async (from) => {
        const pressed = await from;
        while (document.querySelector('.top-bar .unsaid') === null) await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - pressed;
      }),
    );
  }
  await quit(electron);
  return { open, save };
}

/**
 * Presses `keys` and gives what `measure` makes of the moment at which the page heard `key`. The page listens before the press: left to
 * run side by side, the two could overtake each other.
 * @param {Page} page @param {string} keys @param {string} key
 * @param {(from: Promise<number>) => Promise<number>} measure runs in the page
 * @returns {Promise<number>} ms
 */
async function timed(page, keys, key, measure) {
  await page.evaluate(`window.measured = (${measure})(new Promise((resolve) => {
    const listen = (event) => {
      if (event.key !== ${JSON.stringify(key)}) return;
      window.removeEventListener('keydown', listen, { capture: true });
      resolve(event.timeStamp);
    };
    window.addEventListener('keydown', listen, { capture: true });
  })); null`);
  await page.keyboard.press(keys);
  return /** @type {Promise<number>} */ (page.evaluate('window.measured'));
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Bytes of everything below a folder. @param {string} folder @returns {number} */
function bytesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const file = path.join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesBelow(file) : fs.lstatSync(file).size);
  }, 0);
}

const content = `${services} services`;
const bench = await prepareBench();
try {
  const empty = await emptyWindow(bench.folder, bench.executable);
  const file = path.join(bench.folder, 'bench.edgewise');
  const { file: text } = (await boardMaker())(services);
  fs.writeFileSync(file, text);
  const data = path.join(bench.folder, 'data');
  const emptyData = path.join(bench.folder, 'empty-data');
  // The very first start shows the example and makes caches; what people start every day is a later one.
  await coldStart(empty, emptyData, [], null);
  await coldStart(bench.executable, data, [], null);
  /** @type {Record<'window' | 'blank' | 'board', { start: number, memory: number }[]>} */
  const found = { window: [], blank: [], board: [] };
  for (let run = 0; run < runs; run += 1) {
    found.window.push(await coldStart(empty, emptyData, [], null));
    found.blank.push(await coldStart(bench.executable, data, [], null));
    found.board.push(await coldStart(bench.executable, data, [file], content));
  }
  const { open, save } = await openAndSave(bench.executable, data, file);
  const app = path.dirname(bench.executable);
  const archive = fs.statSync(path.join(app, 'resources', 'app.asar')).size;
  const size = { archive, own: bytesBelow(app) - bytesBelow(bench.runtime.folder), all: bytesBelow(app) };

  const model = os.cpus()[0]?.model.trim();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Electron ${bench.runtime.version} without a GPU, packed, ${model} × ${os.cpus().length}, load ${os.loadavg()[0]?.toFixed(1)}. Medians of ${runs} (least–most), files in the system’s cache.\n`,
  );
  console.log(
    '| start of the process until the window can be used | ms | memory of all processes 2 s later, MB |\n| --- | --: | --: |',
  );
  for (const [name, label] of /** @type {const} */ ([
    ['window', 'an empty Electron window'],
    ['blank', 'Edgewise, empty board'],
    ['board', `Edgewise, a board of ${services} services given to it`],
  ])) {
    const starts = found[name].map(({ start }) => start);
    console.log(`| ${label} | ${spread(starts)} | ${median(found[name].map(({ memory }) => memory)).toFixed(0)} |`);
  }
  console.log(`\n| ${services} services, ${(text.length / 1024).toFixed(0)} KB | ms |\n| --- | --: |`);
  console.log(`| open, from the key press to the picture | ${spread(open)} |`);
  console.log(`| save, from the key press until it is said | ${spread(save)} |`);
  const mb = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
  console.log(
    `\nSize: the archive with all of Edgewise ${mb(size.archive)} MB; unpacked ${mb(size.all)} MB, of which Electron’s own files are ${mb(size.all - size.own)} MB.`,
  );
  fs.mkdirSync(path.join(root, 'test-results'), { recursive: true });
  fs.writeFileSync(
    path.join(root, 'test-results', 'bench-desktop.json'),
    JSON.stringify({ electron: bench.runtime.version, runs, ...found, open, save, size }, null, 1),
  );
} finally {
  bench.end();
}

/** @param {readonly number[]} values */
function spread(values) {
  return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
}
