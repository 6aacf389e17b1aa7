/// <reference lib="dom" />
/**
 * `npm run proof:soak [-- MINUTES]`: scripted work on a board of 1,000 services in the packed app, 30 minutes unless a number is given.
 * Memory is looked at each minute; the run passes when its level at the end is at most a tenth above that after five minutes, and
 * when the file holds in the end what it held in the beginning. Prints Markdown and writes `test-results/soak.json`.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { boardMaker } from './made-boards.mjs';
import { launch, prepareBench, quit } from './packed-app.mjs';
import { root } from './paths.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {object} Sample
 * @property {number} minute
 * @property {number} heap of the page after its rubbish was collected, MB
 * @property {number} nodes of the page, documents and detached ones included
 * @property {number} listeners
 * @property {number} mainHeap of the program round the page, MB
 * @property {number} resident all processes together, MB
 * @property {number} rounds of work so far
 */

const services = 1000;
const minutes = Number(process.argv[2] ?? 30);
if (!(minutes >= 3)) {
  console.error(
    `'${process.argv[2]}' is no number of minutes. Give one of 3 or more, such as: npm run proof:soak -- 10`,
  );
  process.exit(2);
}
/** From when on the level counts: by then everything that fills once (caches, the undo history) is full. */
const settledAt = Math.min(5, Math.floor(minutes / 2));
const allowed = 1.1;

/** As deep as the undo history, which otherwise fills during the whole run. */
const undoDepth = 500;

/** @param {Page} page @param {string} name */
const inTools = (page, name) => page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name });

/**
 * What a person does, again and again. Every round leaves the board as it found it, but for one card that moves to and fro.
 * @param {Page} page
 * @param {(name: string) => string} place
 * @param {number} round
 */
async function work(page, place, round) {
  const { keyboard, mouse } = page;
  const cards = page.locator('.react-flow__node-card');
  const pause = () => page.waitForTimeout(150);

  // Look at the whole board, then closely; pan and zoom.
  await page.getByRole('main', { name: 'Board' }).focus();
  await keyboard.press('Shift+1');
  await pause();
  await keyboard.press('Control+0');
  await cards.first().waitFor();
  await mouse.move(720, 420);
  for (let k = 0; k < 8; k += 1) await mouse.wheel(k < 4 ? 60 : -60, k < 4 ? 40 : -40);
  await pause();

  // Put a service on the board, move it by keys, connect by a line that is drawn, and take all of it back.
  await page.getByRole('combobox', { name: 'Search services' }).fill('Lambda');
  await keyboard.press('Enter');
  // It lies where there is room, which may be out of view; the inspector shows it.
  await page.getByRole('complementary', { name: 'Inspector' }).getByText('Lambda', { exact: true }).first().waitFor();
  await page.getByRole('main', { name: 'Board' }).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await keyboard.press('/');
  const line = page.getByRole('combobox', { name: 'Line to draw' });
  await line.fill('client > apigw > lambda > ddb');
  await page.getByRole('button', { name: 'Enter draw' }).waitFor();
  await keyboard.press('Enter');
  await line.waitFor({ state: 'hidden' });
  await keyboard.press('Control+z');
  await keyboard.press('Control+Shift+z');
  await pause();
  await keyboard.press('Control+z');
  for (let k = 0; k < 3; k += 1) await keyboard.press('Control+z');
  await pause();

  // Drag a card and put it back.
  await keyboard.press('Control+0');
  await dragAndUndo(page);

  // Dialogs.
  await keyboard.press('Control+Shift+P');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await keyboard.press('Shift+?');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  // A new board, the example that the first start shows, and back.
  await keyboard.press('Control+n');
  await page.getByRole('tab').nth(2).waitFor();
  await keyboard.press('Control+w');
  await page.getByRole('tab').nth(2).waitFor({ state: 'hidden' });
  await page.getByRole('tab', { name: /One billion/ }).click();
  await pause();
  await page.getByRole('tab', { name: /1000 services/ }).click();
  await pause();

  // Export, now and then: it takes a while on a board of this size.
  if (round % 5 === 0) await exportSvg(page, place(`soak.svg`));

  // One lasting change, to and fro, and a save.
  await page.getByRole('main', { name: 'Board' }).focus();
  await keyboard.press('Escape');
  await keyboard.press('Control+0');
  await cards.first().waitFor();
  await chooseFirst(page);
  await keyboard.press(round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
  await keyboard.press('Control+s');
  await page.waitForFunction(() => document.querySelector('.top-bar .unsaid') !== null, null, { timeout: 30_000 });
  await keyboard.press('Escape');
}

/** @param {Page} page */
async function dragAndUndo(page) {
  const spot = await cardInView(page);
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.mouse.move(spot.x + 80, spot.y + 50, { steps: 8 });
  await page.mouse.up();
  await page.waitForTimeout(150);
  await inTools(page, 'Undo').click();
  await page.getByRole('main', { name: 'Board' }).focus();
}

/** @param {Page} page */
async function chooseFirst(page) {
  const spot = await cardInView(page);
  await page.mouse.click(spot.x, spot.y);
  await page.locator('.react-flow__node-card.selected').first().waitFor();
}

/** A place on a card that nothing covers, always the same one for the same view. @param {Page} page */
async function cardInView(page) {
  const spot = await page.waitForFunction(() => {
    for (const card of document.querySelectorAll('.react-flow__node-card')) {
      const { x, y, width, height } = card.getBoundingClientRect();
      const at = { x: x + width * 0.12, y: y + height * 0.22 };
      const isClear = at.x > 360 && at.x < 1000 && at.y > 150 && at.y < 700;
      if (isClear && card.contains(document.elementFromPoint(at.x, at.y))) return at;
    }
    return null;
  });
  return /** @type {{ x: number, y: number }} */ (await spot.jsonValue());
}

/** @param {Page} page @param {string} file */
async function exportSvg(page, file) {
  fs.rmSync(file, { force: true });
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'SVG', exact: true }).click();
  await dialog.getByRole('button', { name: /^Save/ }).click();
  const until = Date.now() + 30_000;
  while (!fs.existsSync(file)) {
    if (Date.now() > until) throw new Error('no SVG was written');
    await page.waitForTimeout(50);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/**
 * @param {import('playwright').ElectronApplication} electron
 * @param {import('playwright').CDPSession} devtools
 */
async function sample(electron, devtools) {
  for (let k = 0; k < 3; k += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const rest = await electron.evaluate(({ app }) => ({
    mainHeap: process.memoryUsage().heapUsed,
    resident: app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  }));
  return {
    heap: metric('JSHeapUsedSize') / 2 ** 20,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    mainHeap: rest.mainHeap / 2 ** 20,
    resident: rest.resident / 1024,
  };
}

/**
 * DevTools keeps a copy of each response, up to 100 MB of them, as long as anybody asks for news of the network, and Playwright always asks. Of an
 * SVG that is looked at before it is exported that is 3 MB every time, which no person's program holds; Playwright has no public way to end it.
 * @param {Page} page
 */
async function keepNoResponses(page) {
  /** @typedef {{ delegate: { _mainFrameSession: { _client: { send(method: string): Promise<unknown> } } } }} Inside */
  const { _connection } = /** @type {{ _connection: { toImpl(page: unknown): Inside } }} */ (
    /** @type {unknown} */ (page)
  );
  await _connection.toImpl(page).delegate._mainFrameSession._client.send('Network.disable');
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const bench = await prepareBench();
const board = (await boardMaker())(services);
const file = path.join(bench.folder, 'soak.edgewise');
fs.writeFileSync(file, board.file);
const electron = await launch(bench.executable, path.join(bench.folder, 'data'), [file]);
try {
  const page = await electron.firstWindow();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.setDefaultTimeout(30_000);
  await electron.evaluate(
    ({ dialog, BrowserWindow }, svg) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: svg });
      dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    },
    path.join(bench.folder, 'soak.svg'),
  );
  await page.locator('html[data-ready="true"]').waitFor();
  await page.locator('.bottom-bar').getByText('$').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await keepNoResponses(page);

  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Control+0');
  await chooseFirst(page);
  for (let k = 0; k < undoDepth; k += 1) {
    await page.keyboard.press(k % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
    // Presses in quick succession are one step.
    await page.waitForTimeout(k % 10 === 0 ? 50 : 10);
  }
  /** @type {Sample[]} */
  const samples = [];
  let rounds = 0;
  // On a busy machine a minute holds few rounds: the clock starts when each kind of work was done, the export twice.
  for (; rounds < 10; rounds += 1) await work(page, (name) => path.join(bench.folder, name), rounds);
  const begun = Date.now();
  for (let minute = 0; minute <= minutes; minute += 1) {
    while (Date.now() < begun + minute * 60_000) {
      await work(page, (name) => path.join(bench.folder, name), rounds);
      rounds += 1;
    }
    // Always with the same in view: what is drawn is part of what is held.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+1');
    await page.waitForTimeout(1500);
    samples.push({ minute, ...(await sample(electron, devtools)), rounds });
    console.error(JSON.stringify(samples.at(-1)));
  }
  if (rounds % 2 === 1) await work(page, (name) => path.join(bench.folder, name), rounds++);
  await page.screenshot({ path: path.join(root, 'test-results', 'soak.png') });
  const isSame =
    JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8')).design) === JSON.stringify(JSON.parse(board.file).design);
  report(samples, rounds, isSame, errors);
} catch (error) {
  await electron.windows()[0]?.screenshot({ path: path.join(root, 'test-results', 'soak.png') });
  throw error;
} finally {
  await quit(electron);
  bench.end();
}

/** @param {readonly Sample[]} samples @param {number} rounds @param {boolean} isSame @param {readonly string[]} errors */
function report(samples, rounds, isSame, errors) {
  const early = samples.filter(({ minute }) => minute >= settledAt).slice(0, 3);
  const late = samples.slice(-3);
  const level = (/** @type {readonly Sample[]} */ of, /** @type {keyof Sample} */ what) =>
    median(of.map((one) => one[what]));
  const rows = /** @type {const} */ ([
    ['heap of the page after collection, MB', 'heap', 1],
    ['nodes in the page', 'nodes', 0],
    ['listeners in the page', 'listeners', 0],
    ['heap of the program round it, MB', 'mainHeap', 1],
    ['resident, all processes, MB', 'resident', 0],
  ]).map(([label, what, digits]) => {
    const [from, to] = [level(early, what), level(late, what)];
    return {
      label,
      what,
      from,
      to,
      ratio: to / from,
      text: [label, from.toFixed(digits), to.toFixed(digits), `${((to / from - 1) * 100).toFixed(1)} %`],
    };
  });
  const model = os.cpus()[0]?.model.trim();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Electron ${bench.runtime.version}, ${model} × ${os.cpus().length}: ${rounds} rounds of work on ${services} services in ${minutes} minutes. Each level is the median of three minutes.\n`,
  );
  console.log(`| level | after ${settledAt} minutes | at the end | change |\n| --- | --: | --: | --: |`);
  for (const { text } of rows) console.log(`| ${text.join(' | ')} |`);
  const grown = rows.filter(({ what, ratio }) => (what === 'heap' || what === 'resident') && !(ratio <= allowed));
  fs.mkdirSync(path.join(root, 'test-results'), { recursive: true });
  fs.writeFileSync(
    path.join(root, 'test-results', 'soak.json'),
    JSON.stringify({ minutes, rounds, isSame, errors, samples }, null, 1),
  );
  const faults = [
    ...grown.map(
      ({ label, ratio }) => `${label}: ${((ratio - 1) * 100).toFixed(1)} % above the level after ${settledAt} minutes`,
    ),
    ...(isSame ? [] : ['the saved board is not the one that the work began with']),
    ...errors.map((error) => `an error in the page: ${error}`),
  ];
  console.log(
    faults.length === 0
      ? '\nPassed: nothing grew by more than a tenth, and the file holds what it held.'
      : `\nFAILED: ${faults.join('; ')}`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
