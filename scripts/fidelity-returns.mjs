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

/** What is compared, each as text. @type {readonly (readonly [string, (board: Record<string, unknown>) => unknown])[]} */
const parts = [
  ['design', ({ design }) => design],
  ['layout', ({ layout }) => layout],
  ['notes and drawings', ({ sketch }) => sketch],
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
        for (const [i, [what, part]] of parts.entries()) {
          if (JSON.stringify(part(before)) === JSON.stringify(part(after))) whole[i] = (whole[i] ?? 0) + 1;
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
