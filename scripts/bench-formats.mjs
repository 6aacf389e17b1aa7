/// <reference lib="dom" />
/**
 * `npm run bench:formats`: how long exports take and how large they are, beside html-to-image on React Flow's own canvas; how long a Mermaid
 * text takes to come in, beside Excalidraw's reader; and the command line, start included. One run in one Chromium. Prints Markdown.
 * `SIZE=200` makes the board smaller.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { buildPeers, installPeers, servePeers } from './bench-peers.mjs';
import { build, products } from './build.mjs';
import { findChromium } from './e2e.mjs';
import { root } from './paths.mjs';
import { servePage } from './web.mjs';

const size = Number(process.env.SIZE ?? '1000');
const rounds = 5;
const made = path.join(root, 'dist/bench');
const cli = path.join(root, 'dist/cli/edgewise.mjs');

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (/** @type {number} */ value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(0)} KB`;

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  console.log(`\n| ${head.join(' | ')} |\n| --- |${' --: |'.repeat(head.length - 1)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/**
 * Times of an expression that the page evaluates to a promise of a number, ms; and the last number.
 * @param {import('playwright').Page} page @param {string} expression @param {number} times
 */
async function timed(page, expression, times = rounds) {
  const found = [];
  let answer = 0;
  for (let k = 0; k < times; k++) {
    const [took, value] = /** @type {[number, number]} */ (
      await page.evaluate(
        `(async () => { const from = performance.now(); const value = await (${expression}); return [performance.now() - from, value]; })()`,
      )
    );
    found.push(took);
    answer = value;
  }
  return { ms: median(found), answer };
}

/** @param {string} entry @param {string} outfile @param {'node' | 'browser'} platform */
async function bundled(entry, outfile, platform) {
  const { build: esbuild } = await import('esbuild');
  await esbuild({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform,
    format: 'esm',
    mainFields: ['module', 'main'],
    outfile: path.join(made, outfile),
    logLevel: 'warning',
  });
  return path.join(made, outfile);
}

/** The page with the exporters of the window, on an address of its own. */
async function serveExporters() {
  const script = await bundled('bench/formats-page.ts', 'formats-page.js', 'browser');
  const server = http.createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(
      isScript
        ? fs.readFileSync(script)
        : '<!doctype html><script type="module">import * as page from "/page.js"; Object.assign(window, page, { ready: true });</script>',
    );
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

/** Icons and fonts by name, as the window has them. @param {string} folder @param {string} ending @param {BufferEncoding} encoding */
function assets(folder, ending, encoding) {
  const full = path.join(root, 'assets', folder);
  const names = fs.readdirSync(full).filter((name) => name.endsWith(ending));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -ending.length), fs.readFileSync(path.join(full, name), encoding)]),
  );
}

/** @param {import('playwright').Browser} browser @param {{ file: string, content: object }} board */
async function exportsOf(browser, board) {
  const ours = await serveExporters();
  const page = await browser.newPage();
  await page.goto(ours.address);
  await page.waitForFunction('window.ready');
  await page.evaluate(
    ([file, found]) => Object.assign(window, { board: /** @type {any} */ (window).prepare(file, found) }),
    /** @type {const} */ ([
      board.file,
      { icons: assets('icons', '.svg', 'utf8'), fonts: assets('fonts', '.woff2', 'base64') },
    ]),
  );
  const rows = [];
  for (const id of /** @type {string[]} */ (await page.evaluate('board.texts'))) {
    const { ms: took, answer } = await timed(page, `board.text('${id}')`);
    rows.push([id, ms(took), kb(answer)]);
  }
  const png = await timed(page, 'board.png()', 3);
  rows.push(['png, 2×', ms(png.ms), kb(png.answer)]);
  await page.close();
  ours.close();

  const stage = await servePeers({ x: 0, y: 0, width: 1440, height: 900 });
  const other = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  other.setDefaultTimeout(180_000);
  await other.goto(`${stage.address}html-to-image`);
  await other.waitForFunction('window.prepare');
  await other.evaluate(
    (content) => Object.assign(window, { peer: /** @type {any} */ (window).prepare(content) }),
    board.content,
  );
  await other.waitForFunction('peer.ready()');
  for (const [name, call] of [
    ['html-to-image, svg', 'peer.svg()'],
    ['html-to-image, png 2×', 'peer.png()'],
  ]) {
    const found = await timed(other, call ?? '', 1).catch((error) => ({ ms: Number.NaN, answer: 0, error }));
    rows.push([name ?? '', Number.isNaN(found.ms) ? 'failed' : ms(found.ms), kb(found.answer)]);
  }
  await other.close();
  stage.close();
  return rows;
}

/** From the drop of a file on the window until the board stands there, laid out. @param {import('playwright').Browser} browser @param {string} text */
async function importInWindow(browser, text) {
  const ours = await servePage(0);
  const found = [];
  for (let k = 0; k < 3; k++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(180_000);
    await page.goto(ours.address);
    await page.locator('html[data-ready="true"]').waitFor();
    const took = await page.evaluate(async (mermaid) => {
      const from = performance.now();
      const data = new DataTransfer();
      data.items.add(new File([mermaid], 'bench.mmd'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      while (!/Drawn from Mermaid/.test(document.body.textContent ?? ''))
        await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - from;
    }, text);
    found.push(took);
    await page.close();
  }
  ours.close();
  return median(found);
}

/** @param {import('playwright').Browser} browser @param {string} text */
async function importInExcalidraw(browser, text) {
  const stage = await servePeers({ x: 0, y: 0, width: 1440, height: 900 });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(180_000);
  await page.goto(`${stage.address}mermaid-to-excalidraw`);
  await page.waitForFunction('window.read');
  const found = await timed(page, `read(${JSON.stringify(text)})`, 1).catch((error) => {
    console.error(`mermaid-to-excalidraw: ${String(error.message).split('\n')[0]}`);
    return null;
  });
  await page.close();
  stage.close();
  return found;
}

/** Whole time of a command, its start included, ms. @param {readonly string[]} args */
function command(...args) {
  const found = [];
  for (let k = 0; k < rounds; k++) {
    const from = performance.now();
    execFileSync(process.execPath, [cli, ...args], { stdio: 'ignore' });
    found.push(performance.now() - from);
  }
  return median(found);
}

async function main() {
  await build([products.cli]);
  installPeers();
  await buildPeers(['html-to-image', 'mermaid-to-excalidraw']);
  const { benchBoard } = await import(
    pathToFileURL(await bundled('bench/canvas-boards.ts', 'canvas-boards.mjs', 'node')).href
  );
  const board = benchBoard(size);
  const small = benchBoard(50);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-bench-'));
  const at = (/** @type {string} */ name) => path.join(folder, name);
  fs.mkdirSync(at('out'));
  fs.writeFileSync(at('large.edgewise'), board.file);
  fs.writeFileSync(at('small.edgewise'), small.file);
  // Nobody's comments: what any other program might have written.
  const lines = board.content.cards.map(
    (/** @type {{ id: string, label: string }} */ { id, label }) => `  ${id}["${label.replaceAll('"', '')}"]`,
  );
  const arrows = board.content.arrows.map(
    (/** @type {{ from: string, to: string }} */ { from, to }) => `  ${from} --> ${to}`,
  );
  const text = ['flowchart LR', ...lines, ...arrows, ''].join('\n');
  fs.writeFileSync(at('large.mmd'), text);

  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const model = os.cpus()[0]?.model.trim();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()} without a GPU, Node ${process.versions.node}, ${model} × ${os.cpus().length}. Medians of ${rounds}; of 3 for pictures and windows, one for the others.`,
  );
  try {
    table([`Export of ${size} services, in the window`, 'ms', 'size'], await exportsOf(browser, board));
    const excalidraw = await importInExcalidraw(browser, text);
    table(
      [`A Mermaid text of ${size} nodes and ${board.content.arrows.length} arrows`, 'ms'],
      [
        ['Edgewise, window: from the drop to the board, laid out', ms(await importInWindow(browser, text))],
        [
          'Edgewise, command line: `import`, start included',
          ms(command('import', at('large.mmd'), '-o', at('read.edgewise'))),
        ],
        ['mermaid-to-excalidraw, page: to elements', excalidraw === null ? 'failed' : ms(excalidraw.ms)],
      ],
    );
    table(
      ['Command line, start included', 'ms'],
      [
        ['`--version`: the start alone', ms(command('--version'))],
        ...['svg', 'png', 'pdf', 'mermaid', 'markdown'].map((id) => [
          `\`export --to ${id}\` of 50 services`,
          ms(command('export', at('small.edgewise'), '--to', id, '-o', at(`out/${id}.${id}`))),
        ]),
      ],
    );
  } finally {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

await main();
