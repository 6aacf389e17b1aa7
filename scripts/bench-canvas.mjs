/// <reference lib="dom" />
/**
 * `npm run bench:canvas`: how fluid the canvas is, beside plain React Flow, Excalidraw and tldraw with the same content, in one run in
 * one Chromium. Prints Markdown. `SIZES=100,1000` and `ONLY=edgewise,tldraw` make it shorter.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { buildPeers, installPeers, peers, servePeers } from './bench-peers.mjs';
import { findChromium } from './e2e.mjs';
import { boardMaker } from './made-boards.mjs';
import { root } from './paths.mjs';
import { servePage } from './web.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').CDPSession} Devtools
 * @typedef {{ x: number, y: number, zoom: number }} View where the board's origin is in its box, and how large the board is drawn
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 * @typedef {{ median: number, p95: number, busy: number, blocked: number }} Frames milliseconds; `busy` is the page's own work for each input event,
 *   `blocked` the sum of all tasks over 50 ms
 * @typedef {{ id: string, x: number, y: number, width: number, height: number }} Card
 * @typedef {{ file: string, content: { cards: Card[], arrows: unknown[] } }} Board
 */

const sizes = (process.env.SIZES ?? '100,1000,5000').split(',').map(Number);
const only = (process.env.ONLY ?? ['edgewise', ...peers].join(',')).split(',');
const steps = 60;
const viewport = { width: 1440, height: 900 };

/** What runs in every page: frame times and long tasks between `start` and `stop`. */
const recorder = `
  let recording = null;
  let tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  window.recorder = {
    start() {
      tasks = [];
      recording = { frames: [], last: null };
      const frame = (now) => {
        if (recording === null) return;
        // Chromium may call twice for one picture.
        if (recording.last === null) recording.last = now;
        else if (now - recording.last > 4) {
          recording.frames.push(now - recording.last);
          recording.last = now;
        }
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    async stop() {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { frames } = recording;
      recording = null;
      return { frames, blocked: tasks.reduce((sum, { duration }) => sum + duration, 0) };
    },
    // When a picture stands: the first of three frames in a row that took no longer than 40 ms.
    async standing(from) {
      let calm = 0;
      let since = 0;
      let last = performance.now();
      for (;;) {
        const now = await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
        if (now - last > 40) calm = 0;
        else if (calm++ === 0) since = last;
        last = now;
        if (calm === 3) return Math.max(0, since - from);
      }
    },
  };
`;

/** @param {Page} page */
function boxOf(page) {
  return page.locator('main.surface, #stage').evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** @param {Page} page @returns {Promise<View>} */
function viewOf(page) {
  return page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return { x: e, y: f, zoom: a };
  });
}

/**
 * Runs a gesture of real input events and gives the frames that were shown meanwhile.
 * @param {Page} page
 * @param {Devtools} devtools
 * @param {() => Promise<void>} gesture
 * @returns {Promise<Frames>}
 */
async function frames(page, devtools, gesture) {
  await page.evaluate('recorder.start()');
  const before = await busyMs(devtools);
  await gesture();
  const busy = ((await busyMs(devtools)) - before) / steps;
  const { frames: times, blocked } = /** @type {{ frames: number[], blocked: number }} */ (
    await page.evaluate('recorder.stop()')
  );
  const sorted = times.sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p95: at(0.95), busy, blocked };
}

/**
 * Pans out and back, then zooms out and back.
 * @param {Page} page @param {Devtools} devtools @param {Box} box
 */
async function gestures(page, devtools, box) {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  /** @param {number} deltaX @param {number} deltaY @param {number} modifiers */
  const wheel = (deltaX, deltaY, modifiers) =>
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...middle, deltaX, deltaY, modifiers });
  const pan = await frames(page, devtools, async () => {
    for (let k = 0; k < steps; k++) await wheel(k < steps / 2 ? 24 : -24, k < steps / 2 ? 16 : -16, 0);
  });
  const zoom = await frames(page, devtools, async () => {
    for (let k = 0; k < steps; k++) await wheel(0, k < steps / 2 ? -10 : 10, 2);
  });
  return { pan, zoom };
}

/**
 * Drags the card that is nearest to the middle in a circle and back.
 * @param {Page} page @param {Devtools} devtools @param {Box} box @param {View} view @param {readonly Card[]} cards
 * @param {{ x: number, y: number }} middle
 */
async function dragOne(page, devtools, box, view, cards, middle) {
  const spots = cards.map((card) => ({
    id: card.id,
    // Off its middle, where arrows of others pass.
    x: box.x + view.x + (card.x + card.width * 0.12) * view.zoom,
    y: box.y + view.y + (card.y + card.height * 0.22) * view.zoom,
  }));
  const away = (/** @type {{ x: number, y: number }} */ spot) => Math.hypot(spot.x - middle.x, spot.y - middle.y);
  const target = spots.reduce((best, spot) => (away(spot) < away(best) ? spot : best));
  await page.mouse.move(target.x - 2, target.y);
  await page.mouse.move(target.x, target.y);
  // A program may want a frame to see what is under the pointer.
  await page.waitForTimeout(100);
  await page.mouse.down();
  const result = await frames(page, devtools, async () => {
    for (let k = 1; k <= steps; k++) {
      const turn = (k / steps) * 2 * Math.PI;
      await page.mouse.move(target.x + 60 * (1 - Math.cos(turn)) + 20, target.y + 60 * Math.sin(turn));
    }
  });
  const release = await frames(page, devtools, () => page.mouse.up());
  return { id: target.id, drag: result, release };
}

/**
 * Time that the page's thread has worked since it began, ms.
 * @param {Devtools} devtools
 */
async function busyMs(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** @param {Devtools} devtools */
async function heapMb(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
}

/**
 * One contender with one board: the whole board in view, then a part of it at reading size.
 * @param {import('playwright').Browser} browser @param {string} name @param {string} address @param {Board} board
 * @param {{ far: View, near: View } | null} given the views; `null` takes the contender's own and says which
 */
async function measure(browser, name, address, board, given) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  // Nothing here may depend on a network.
  await page.route(
    (url) => url.hostname !== 'localhost' && url.protocol !== 'data:' && url.protocol !== 'blob:',
    (route) => route.abort(),
  );
  await page.addInitScript(recorder);
  await page.goto(address);
  const isOurs = name === 'edgewise';
  const { file, content } = board;
  let painted = 0;
  if (isOurs) {
    await page.locator('html[data-ready="true"]').waitFor();
    await page.waitForTimeout(500);
    painted = await page.evaluate(async (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'bench.edgewise'));
      const shown = () => performance.getEntriesByName('ready').at(-1)?.startTime;
      const before = shown();
      const from = performance.now();
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      while (shown() === before) await new Promise((resolve) => setTimeout(resolve));
      return /** @type {any} */ (window).recorder.standing(from);
    }, file);
  } else {
    await page.waitForFunction('window.contender');
    await page.evaluate((given) => /** @type {any} */ (window).contender.prepare(given), content);
    await page.waitForTimeout(500);
    painted = await page.evaluate((view) => {
      const from = performance.now();
      /** @type {any} */ (window).contender.show(view);
      return /** @type {any} */ (window).recorder.standing(from);
    }, given?.far);
  }
  // What a program still does after the first picture is its own affair; measured is what comes then.
  await page.waitForTimeout(2500);
  const heap = await heapMb(devtools);
  const box = await boxOf(page);
  const look = async (/** @type {'far' | 'near'} */ which) => {
    if (isOurs) {
      await page.mouse.click(box.x + 6, box.y + 6);
      await page.keyboard.press(which === 'far' ? 'Shift+1' : 'Control+0');
    } else
      await page.evaluate((view) => {
        /** @type {any} */ (window).contender.look(view);
      }, given?.[which]);
    await page.waitForTimeout(700);
    return isOurs ? viewOf(page) : /** @type {View} */ (given?.[which]);
  };
  /** @type {{ far: View, near: View }} */
  const views = { far: await look('far'), near: await look('near') };
  const results = /** @type {Record<'far' | 'near', Record<'pan' | 'zoom' | 'drag' | 'release', Frames>>} */ ({});
  for (const which of /** @type {const} */ (['far', 'near'])) {
    await look(which);
    const { pan, zoom } = await gestures(page, devtools, box);
    const now = await look(which);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const dragged = await dragOne(page, devtools, box, now, content.cards, middle);
    results[which] = { pan, zoom, drag: dragged.drag, release: dragged.release };
    if (!isOurs) {
      const place = await page.evaluate((id) => /** @type {any} */ (window).contender.placeOf(id), dragged.id);
      const card = content.cards.find(({ id }) => id === dragged.id);
      if (place === null || (place.x === card?.x && place.y === card?.y))
        console.error(`${name}, ${which}: ${dragged.id} did not move`);
    } else if (!(await page.locator('.top-bar').innerText()).includes('Edited'))
      console.error(`${name}, ${which}: nothing moved`);
    await page.screenshot({ path: path.join(shots, `${name}-${content.cards.length}-${which}.png`) });
  }
  await context.close();
  return { painted, heap, box, views, results };
}

const shots = path.join(root, 'test-results', 'bench');
fs.mkdirSync(shots, { recursive: true });

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  console.log(`\n| ${head.join(' | ')} |\n| --- |${' --: |'.repeat(head.length - 1)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

const ms = (/** @type {number} */ value) => value.toFixed(value < 100 ? 1 : 0);
const frame = (/** @type {Frames} */ { median, p95, busy }) => `${ms(median)} / ${ms(p95)} / ${ms(busy)}`;

async function main() {
  if (only.some((name) => peers.includes(name))) {
    installPeers();
    await buildPeers();
  }
  const benchBoard = await boardMaker();
  const ours = await servePage(0);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  const model = os.cpus()[0]?.model.trim();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()} without a GPU, ${model} × ${os.cpus().length}, window ${viewport.width} × ${viewport.height}.`,
  );
  console.log(
    'Frames: median / 95th percentile in ms over 60 input events (16.7 is the screen’s own pace) / work of the page’s thread for each event.',
  );
  try {
    for (const size of sizes) {
      const board = benchBoard(size);
      const own = await measure(browser, 'edgewise', ours.address, board, null);
      const stage = await servePeers(own.box);
      const found = [{ name: 'edgewise', ...own }];
      for (const name of peers) {
        if (!only.includes(name)) continue;
        const result = await measure(browser, name, `${stage.address}${name}`, board, own.views).catch((error) => {
          console.error(`${name} with ${size}: ${error.message.split('\n')[0]}`);
          return null;
        });
        if (result !== null) found.push({ name, ...result });
      }
      stage.close();
      console.log(
        `\n${size} services, ${board.content.arrows.length} arrows; the whole board at ${own.views.far.zoom.toFixed(2)}`,
      );
      table(
        [
          '',
          'painted ms',
          'heap MB',
          'pan, whole',
          'zoom, whole',
          'drag, whole',
          'pan, 100 %',
          'zoom, 100 %',
          'drag, 100 %',
          'tasks over 50 ms, sum ms',
          'longest frame after the drop ms',
        ],
        found.map(({ name, painted, heap, results: { far, near } }) => [
          name,
          ms(painted),
          heap.toFixed(0),
          frame(far.pan),
          frame(far.zoom),
          frame(far.drag),
          frame(near.pan),
          frame(near.zoom),
          frame(near.drag),
          ms(
            [far, near]
              .flatMap(({ pan, zoom, drag }) => [pan, zoom, drag])
              .reduce((sum, { blocked }) => sum + blocked, 0),
          ),
          ms(Math.max(far.release.p95, near.release.p95)),
        ]),
      );
    }
  } finally {
    await browser.close();
    ours.close();
  }
}

await main();
