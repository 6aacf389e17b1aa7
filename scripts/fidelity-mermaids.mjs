/// <reference lib="dom" />
/** The programs that draw Mermaid, each in a page of its own, and what stands in their drawings. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './e2e.mjs';
import { root } from './paths.mjs';

const folder = path.join(root, 'bench', 'mermaid');

/**
 * Words by what they stand on; an arrow without words has none in any drawing.
 * @typedef {{ readonly nodes: readonly string[], readonly edges: readonly string[], readonly groups: readonly string[] }} Words
 * @typedef {Words & { readonly arrows: number, readonly ran: boolean }} Drawn how many arrows there are, and whether anything of a label ran
 * @typedef {{ readonly name: string, readonly profile: string, readonly wraps: boolean, readonly draw: (text: string) => Promise<Drawn | string> }} Program
 *   `profile` is the one that it is exported for; `wraps` where lines are broken anew; `draw` gives its error as text
 */

/** Brings the releases from the registry, in the versions of their lock file; does nothing where they are there. */
function install() {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  console.error('Installing four releases of Mermaid into bench/mermaid');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * Runs the work with every program in one Chromium.
 * @template T
 * @param {(programs: readonly Program[]) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPrograms(work) {
  install();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = async () => {
      const made = await browser.newPage();
      await made.setContent('<!doctype html><body></body>');
      return made;
    };
    /** @type {Program[]} */
    const programs = [];
    for (const name of ['mermaid-10.9', 'mermaid-11.4', 'mermaid-11.14', 'mermaid-12']) {
      const home = path.join(folder, 'node_modules', name);
      const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
      const made = await page();
      await made.addScriptTag({ path: path.join(home, 'dist', 'mermaid.min.js') });
      programs.push({
        name: `Mermaid ${version}`,
        profile: 'github',
        wraps: false,
        draw: (text) => made.evaluate(drawnByMermaid, text),
      });
    }
    const reader = await page();
    await reader.addScriptTag({ path: await readerBundle() });
    programs.push({
      name: 'Excalidraw',
      profile: 'excalidraw',
      wraps: true,
      draw: (text) => reader.evaluate(drawnByExcalidraw, text),
    });
    return await work(programs);
  } finally {
    await browser.close();
  }
}

/** Excalidraw's reader as a script for a page. */
async function readerBundle() {
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'dist', 'bench', 'mermaid-to-excalidraw.js');
  await build({
    stdin: {
      contents: `import { parseMermaidToExcalidraw } from '@excalidraw/mermaid-to-excalidraw'; window.readMermaid = parseMermaidToExcalidraw;`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'iife',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** Runs in the page of a release. @param {string} text */
async function drawnByMermaid(text) {
  const { mermaid } = /** @type {any} */ (window);
  mermaid.initialize({ startOnLoad: false });
  try {
    const { svg } = await mermaid.render('drawing', text);
    document.body.innerHTML = svg;
  } catch (error) {
    return String(error);
  }
  const words = (/** @type {string} */ place) => {
    const labels = [...document.querySelectorAll(`${place} foreignObject`)];
    return labels.map((label) => {
      for (const line of label.querySelectorAll('br')) line.replaceWith('\n');
      return label.textContent ?? '';
    });
  };
  if (document.querySelector('.architecture-services') !== null) {
    // Its words are rows of SVG text, broken where they are too wide.
    const rows = (/** @type {string} */ place) =>
      [...document.querySelectorAll(place)].map((label) =>
        [...label.querySelectorAll('.text-outer-tspan')].map((row) => row.textContent ?? '').join('\n'),
      );
    return {
      nodes: rows('.architecture-service'),
      edges: rows('.architecture-edges > g').filter((said) => said.trim() !== ''),
      groups: rows('.architecture-groups > g'),
      arrows: document.querySelectorAll('.architecture-edges path.edge').length,
      ran: document.body.querySelector('script, iframe, img') !== null,
    };
  }
  return {
    nodes: words('.node'),
    edges: words('.edgeLabels').filter((said) => said.trim() !== ''),
    groups: words('.cluster'),
    arrows: document.querySelectorAll('.edgePaths > *').length,
    ran: document.body.querySelector('script, iframe, img') !== null,
  };
}

/** Runs in the page of Excalidraw's reader. @param {string} text */
async function drawnByExcalidraw(text) {
  try {
    const { elements } = await /** @type {any} */ (window).readMermaid(text);
    /** @type {{ type: string, id: string, label?: { text: string } }[]} */
    const things = elements;
    if (things.every(({ type }) => type === 'image')) return 'it came as one picture';
    const said = (/** @type {(id: string, type: string) => boolean} */ fits) =>
      things.filter(({ id, type }) => fits(id, type)).map(({ label }) => label?.text ?? '');
    const arrows = said((_, type) => type === 'arrow');
    return {
      nodes: said((id, type) => type !== 'arrow' && /^n\d+$/.test(id)),
      edges: arrows.filter((words) => words.trim() !== ''),
      groups: said((id) => id.endsWith('__title')),
      arrows: arrows.length,
      ran: false,
    };
  } catch (error) {
    return String(error);
  }
}

/**
 * As a person reads it: blanks run together, lines stay. What has no width is not read.
 * @param {string} text @param {boolean} [wraps] lines are broken anew, and say nothing
 */
export function asRead(text, wraps = false) {
  const lines = text
    .replaceAll('\u2060', '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return wraps ? lines.join('').replaceAll(' ', '') : lines.join('\n').trim();
}

/**
 * What of the wanted words is not among those that were drawn, each as often as it is missing.
 * @param {readonly string[]} wanted @param {readonly string[]} drawn @param {boolean} wraps
 */
export function missing(wanted, drawn, wraps) {
  /** @type {Map<string, number>} */
  const there = new Map();
  for (const words of drawn.map((text) => asRead(text, wraps))) there.set(words, (there.get(words) ?? 0) + 1);
  return wanted.filter((words) => {
    const left = there.get(asRead(words, wraps)) ?? 0;
    there.set(asRead(words, wraps), left - 1);
    return left <= 0;
  });
}
