/// <reference lib="dom" />
/**
 * `npm run bench:gestures`: what it takes to draw the guide's Pattern 1 with a client in front, inside a region and a VPC, here and in
 * Excalidraw. Both are really drawn, in one Chromium, with real keys and a real pointer, and what stands on the board is judged. Excalidraw
 * is used as its experts do: its flowchart keys make a box, an arrow and their bond in one go. Prints Markdown.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { buildPeers, installPeers, servePeers } from './bench-peers.mjs';
import { findChromium } from './e2e.mjs';
import { root } from './paths.mjs';
import { servePage } from './web.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {{ keys: number, moves: number, clicks: number, drags: number }} Counts a double click is two clicks; a drag is one move, press to release
 * @typedef {{ line: string, arrows: [string, string][], frames: string[] }} Picture
 * @typedef {{ x: number, y: number }} Point
 */

/** @type {Picture} */
const picture = JSON.parse(fs.readFileSync(path.join(root, 'bench', 'pattern-1.json'), 'utf8'));
const viewport = { width: 1440, height: 900 };
const keysPerSecond = 5;

/** What needs Shift on a US keyboard: a key press of its own, each time. */
const shifted = /[A-Z~!@#$%^&*()_+{}|:"<>?]/;

/**
 * A hand on a page, whose every press is counted.
 * @param {Page} page
 */
function handOn(page) {
  /** @type {Counts} */
  const counts = { keys: 0, moves: 0, clicks: 0, drags: 0 };
  const { keyboard, mouse } = page;
  const pause = () => page.waitForTimeout(120);
  return {
    counts,
    pause,
    /** @param {string} key as in "Control+ArrowDown": each part is a press; `times` repeats the last one */
    async press(key, times = 1) {
      const parts = key.length === 1 ? [key] : key.split('+');
      const last = parts.at(-1) ?? key;
      counts.keys += parts.length - 1 + times;
      for (const held of parts.slice(0, -1)) await keyboard.down(held);
      for (let k = 0; k < times; k++) await keyboard.press(last);
      for (const held of parts.slice(0, -1)) await keyboard.up(held);
      await pause();
    },
    /** @param {string} text */
    async type(text) {
      for (const character of text) {
        counts.keys += shifted.test(character) ? 2 : 1;
        await keyboard.press(character === ' ' ? 'Space' : character);
      }
      await pause();
    },
    /** @param {Point} at */
    async click(at, times = 1) {
      counts.moves += 1;
      counts.clicks += times;
      await mouse.move(at.x, at.y, { steps: 3 });
      await mouse.click(at.x, at.y, { clickCount: times });
      await pause();
    },
    /** @param {Point} from @param {Point} to */
    async drag(from, to) {
      counts.moves += 1;
      counts.drags += 1;
      await mouse.move(from.x, from.y, { steps: 3 });
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 8 });
      await mouse.up();
      await pause();
    },
  };
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
async function drawHere(browser, address) {
  const page = await browser.newPage({ viewport });
  await page.goto(address);
  await page.locator('html[data-ready="true"]').waitFor();
  await page.keyboard.press('Control+n');
  const hand = handOn(page);
  await hand.press('/');
  await page.getByRole('combobox', { name: 'Line to draw' }).waitFor();
  await hand.type(picture.line);
  await hand.press('Enter');
  await page.locator('.react-flow__node-card').nth(12).waitFor();
  await hand.pause();
  // The board as the product reads it to a screen reader: every arrow says its ends.
  const arrows = await page
    .locator('.react-flow__edge')
    .evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label')?.split(':')[0] ?? ''));
  const frames = await page.locator('.react-flow__node-frame').allInnerTexts();
  judge('Edgewise', {
    arrows: arrows.map((name) => /** @type {[string, string]} */ (name.split(' to '))),
    frames: frames.map((name) => name.trim()),
  });
  await page.screenshot({ path: path.join(shots, 'gestures-edgewise.png') });
  await page.close();
  return hand.counts;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
async function drawInExcalidraw(browser, address) {
  const page = await browser.newPage({ viewport });
  await page.goto(address);
  await page.waitForFunction('window.contender');
  await page.evaluate('contender.prepare({ cards: [], arrows: [] })');
  await page.waitForTimeout(1500);
  const hand = handOn(page);

  /** @returns {Promise<any[]>} */
  const drawn = () => page.evaluate('contender.drawn()');
  /** @param {string} text */
  const label = async (text) => {
    await hand.press('Enter');
    await hand.type(text);
    await hand.press('Escape');
  };
  /** A new box under the chosen one, with the arrow to it. @param {string} text */
  const below = async (text) => {
    await hand.press('Control+ArrowDown');
    await label(text);
  };
  /** @param {any} element @returns {Promise<{ x: number, y: number, width: number, height: number }>} where it is in the window */
  const onScreen = async (element) => {
    const { scrollX, scrollY, zoom } = await page.evaluate('contender.view()');
    return {
      x: (element.x + scrollX) * zoom,
      y: (element.y + scrollY) * zoom,
      width: element.width * zoom,
      height: element.height * zoom,
    };
  };

  await hand.press('r');
  await hand.drag({ x: 640, y: 100 }, { x: 800, y: 150 });
  await label('Client');
  await below('API Gateway');
  await below('Order Lambda');
  await below('SNS Topic');
  await hand.press('Control+ArrowDown', 3);
  const branches = (await drawn())
    .filter(({ type }) => type === 'rectangle')
    .slice(-3)
    .sort((a, b) => a.x - b.x);
  for (const [index, name] of ['Inventory', 'Payment', 'Shipping'].entries()) {
    // The first of the new boxes is chosen already; the others are clicked.
    if (index > 0) {
      await hand.press('Shift+1');
      await page.waitForTimeout(600);
      const box = await onScreen((await drawn()).find(({ id }) => id === branches[index].id));
      // On its border: inside of a box without a ground there is nothing to hit.
      await hand.click({ x: box.x + box.width / 4, y: box.y });
    }
    await label(`${name} Queue`);
    await below(`${name} Lambda`);
    await below(`DynamoDB ${index + 1}`);
  }
  await hand.press('Shift+1');
  await page.waitForTimeout(600);
  for (const [name, margin] of /** @type {const} */ ([
    ['VPC', 10],
    ['us-east-1', 26],
  ])) {
    const boxes = (await drawn()).filter(({ type, y }) => type === 'rectangle' && y > branches[0].y - 640);
    const inside = await Promise.all(
      boxes
        .filter(({ boundElements }) => boundElements?.some((/** @type {any} */ bound) => bound.type === 'arrow'))
        .map(onScreen),
    );
    // All but the client, which is the highest.
    const top = Math.min(...inside.map(({ y }) => y));
    const rest = inside.filter(({ y }) => y > top + 1);
    const from = { x: Math.min(...rest.map(({ x }) => x)) - margin, y: Math.min(...rest.map(({ y }) => y)) - margin };
    const to = {
      x: Math.max(...rest.map(({ x, width }) => x + width)) + margin,
      y: Math.max(...rest.map(({ y, height }) => y + height)) + margin,
    };
    await hand.press('f');
    await hand.drag(from, to);
    // Its name stands over its corner.
    await hand.click({ x: from.x + 10, y: from.y - 8 }, 2);
    await hand.press('Control+a');
    await hand.type(name);
    await hand.press('Enter');
  }
  await hand.pause();
  await page.screenshot({ path: path.join(shots, 'gestures-excalidraw.png') });
  const elements = await drawn();
  const texts = new Map(elements.filter(({ type }) => type === 'text').map((text) => [text.containerId, text.text]));
  judge('Excalidraw', {
    arrows: elements
      .filter(({ type }) => type === 'arrow')
      .map(({ startBinding, endBinding }) => [
        texts.get(startBinding?.elementId) ?? '',
        texts.get(endBinding?.elementId) ?? '',
      ]),
    frames: elements.filter(({ type }) => type === 'frame').map((frame) => frame.name ?? ''),
  });
  await page.close();
  return hand.counts;
}

/**
 * Fails unless what was drawn is the picture.
 * @param {string} who
 * @param {{ arrows: [string, string][], frames: string[] }} found
 */
function judge(who, found) {
  const text = (/** @type {{ arrows: [string, string][], frames: string[] }} */ { arrows, frames }) =>
    JSON.stringify({ arrows: arrows.map((ends) => ends.join(' > ')).sort(), frames: [...frames].sort() }, null, 1);
  if (text(found) === text(picture)) return;
  throw new Error(`${who} did not draw the picture. Wanted:\n${text(picture)}\nDrawn:\n${text(found)}`);
}

const shots = path.join(root, 'test-results', 'bench');
fs.mkdirSync(shots, { recursive: true });

installPeers();
await buildPeers();
const theirs = await servePeers({ x: 0, y: 0, ...viewport });
const ours = await servePage(0);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const rows = /** @type {const} */ ([
    ['Edgewise', await drawHere(browser, ours.address)],
    ['Excalidraw 0.18.1', await drawInExcalidraw(browser, `${theirs.address}excalidraw`)],
  ]);
  console.log(
    `13 boxes, 12 arrows, 2 containers; ${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}\n`,
  );
  console.log('| drawn in | key presses | pointer moves | clicks | drags | key time at 5 a second |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, { keys, moves, clicks, drags }] of rows) {
    console.log(`| ${name} | ${keys} | ${moves} | ${clicks} | ${drags} | ${(keys / keysPerSecond).toFixed(0)} s |`);
  }
} finally {
  await browser.close();
  theirs.close();
  ours.close();
}
