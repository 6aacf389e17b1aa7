/** Every example board, out to each format that can return and in again, by the command line: whether it is the board that went out. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, products } from './build.mjs';
import { root } from './paths.mjs';

const formats = /** @type {const} */ ([
  ['mermaid', 'mmd'],
  ['svg', 'svg'],
  ['png', 'png'],
  ['canvas', 'canvas'],
  ['excalidraw', 'excalidraw'],
  ['drawio', 'drawio'],
]);

/** @typedef {Record<string, any>} Board */
const same = (/** @type {unknown} */ a, /** @type {unknown} */ b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What is compared. A container without a place comes back with the one that it was drawn at, so places are held to those that there were.
 * @type {readonly (readonly [string, (before: Board, after: Board) => boolean])[]}
 */
const parts = [
  ['design', (before, after) => same(before.design, after.design)],
  [
    'places',
    ({ layout: before }, { layout: after }) =>
      ['nodes', 'groups', 'edges'].every((list) =>
        Object.entries(before[list] ?? {}).every(([id, place]) => same(place, after[list]?.[id])),
      ) && same(before.bookmarks, after.bookmarks),
  ],
  ['notes and drawings', (before, after) => same(before.sketch, after.sketch)],
];

/** @type {import('./fidelity.mjs').Measure} */
export async function returns() {
  await build([products.cli, products.parser], { quiet: true });
  const cli = path.join(root, products.cli.made);
  const run = (/** @type {string[]} */ ...args) =>
    execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const examples = path.join(root, 'assets/examples');
  const boards = fs.readdirSync(examples).filter((name) => name.endsWith('.edgewise'));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-returns-'));
  /** @type {string[]} */
  const lost = [];
  /** @type {string[]} */
  const rows = [];
  try {
    for (const [format, extension] of formats) {
      const whole = parts.map(() => 0);
      run('export', ...boards.map((name) => path.join(examples, name)), '--to', format, '-o', `${folder}/`);
      for (const name of boards) {
        // The examples themselves leave out what is a default; what is written is written whole.
        const before = JSON.parse(run('export', path.join(examples, name), '--to', 'board'));
        const after = JSON.parse(run('import', path.join(folder, name.replace(/edgewise$/, extension))));
        for (const [i, [what, isSame]] of parts.entries()) {
          if (isSame(before, after)) whole[i] = (whole[i] ?? 0) + 1;
          else lost.push(`${format}: ${name}: its ${what} came back otherwise`);
        }
      }
      rows.push(`| ${format} | ${whole.map((count) => `${count} of ${boards.length}`).join(' | ')} |`);
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return {
    lines: [
      `| example boards out and in again | ${parts.map(([what]) => what).join(' | ')} |`,
      `| --- |${' --: |'.repeat(parts.length)}`,
      ...rows,
    ],
    lost,
  };
}
