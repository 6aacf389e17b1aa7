import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * The walls between the folders, tried by breaking them: each violation is planted in a copy of the configuration with
 * one small file per folder, and the linter or the compiler must go red on exactly that file. A wall that nobody has
 * run into is a wall that may not stand.
 */
const root = path.resolve(import.meta.dirname, '..');
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);
let copy = '';

const sharedFolders = [
  'model',
  'catalog',
  'engine',
  'wording',
  'drawing',
  'formats',
  'pad',
  'line',
  'decide',
  'explain',
  'whatif',
  'packs',
  'journal',
  'guide',
  'practice',
  'host',
];
const places = [
  ...sharedFolders.map((folder) => `shared/${folder}/own.ts`),
  ...sharedFolders.map((folder) => `shared/${folder}/deep/own.ts`),
  'shared/engine/rules/deep/own.ts',
  'electron/own.ts',
  'cli/own.ts',
  'scripts/own.mjs',
  'e2e/own.ts',
  'renderer/own.ts',
  'renderer/canvas/own.ts',
  'renderer/store/own.ts',
];

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-walls-'));
  for (const folder of ['shared', 'electron', 'cli', 'scripts', 'e2e', 'renderer']) {
    fs.mkdirSync(path.join(copy, folder), { recursive: true });
    fs.copyFileSync(path.join(root, folder, 'tsconfig.json'), path.join(copy, folder, 'tsconfig.json'));
  }
  for (const file of ['biome.json', 'scripts/no-chance.grit', 'tsconfig.json', 'package.json'])
    fs.copyFileSync(path.join(root, file), path.join(copy, file));
  for (const place of places) {
    fs.mkdirSync(path.dirname(path.join(copy, place)), { recursive: true });
    fs.writeFileSync(path.join(copy, place), 'export const own = 1;\n');
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

/** Which files the judge names in its complaints, with `text` planted in each of `files`. */
function judged(judge: 'linter' | 'compiler', planted: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, text] of Object.entries(planted)) fs.writeFileSync(path.join(copy, file), text);
  const [program, args] =
    judge === 'linter'
      ? ['biome', ['lint', '--colors=off', '--max-diagnostics=none', '--reporter=json']]
      : ['tsc', ['-b']];
  const { stdout } = spawnSync(bin(program), args, { cwd: copy, encoding: 'utf8' });
  for (const file of Object.keys(planted)) fs.rmSync(path.join(copy, file));
  return Object.keys(planted).filter((file) => stdout.includes(judge === 'linter' ? `"path":"${file}"` : `${file}(`));
}

function planted(cases: readonly (readonly [file: string, text: string])[]): Record<string, string> {
  return Object.fromEntries(cases);
}

const uses = (from: string) => `import { own } from '${from}';\nexport const planted = own;\n`;

/** Every forbidden import, as [planted file, what it imports]. */
const lintRefuses: readonly (readonly [string, string])[] = [
  ['shared/x1.ts', uses('react')],
  ['shared/x2.ts', uses('../renderer/own.ts')],
  ['shared/model/x1.ts', uses('../catalog/own.ts')],
  ['shared/model/x2.ts', uses('react')],
  ['shared/model/x3.ts', uses('../host/own.ts')],
  ['shared/model/deep/x4.ts', uses('../../engine/own.ts')],
  ['shared/catalog/x1.ts', uses('../engine/own.ts')],
  ['shared/catalog/deep/x2.ts', uses('../../engine/own.ts')],
  ['shared/catalog/deep/x3.ts', uses('../../wording/own.ts')],
  ['shared/engine/x1.ts', uses('../formats/own.ts')],
  ['shared/engine/x2.ts', uses('../wording/own.ts')],
  ['shared/engine/deep/x3.ts', uses('../../formats/own.ts')],
  ['shared/engine/x4.ts', uses('../../renderer/own.ts')],
  ['shared/engine/x5.ts', "import type { own } from '../formats/own.ts';\nexport type Planted = typeof own;\n"],
  ['shared/engine/x6.ts', "export { own } from '../formats/own.ts';\n"],
  ['shared/engine/x7.ts', "export const planted = import('../formats/own.ts');\n"],
  ['shared/wording/x1.ts', uses('../drawing/own.ts')],
  ['shared/drawing/x1.ts', uses('../formats/own.ts')],
  ['shared/drawing/x2.ts', uses('react')],
  ['shared/formats/x1.ts', uses('../practice/own.ts')],
  ['shared/formats/x2.ts', uses('node:fs')],
  ['shared/formats/deep/x3.ts', uses('../../host/own.ts')],
  ['shared/practice/x1.ts', uses('../drawing/own.ts')],
  ['shared/engine/rules/deep/x1.ts', uses('../../../wording/own.ts')],
  ['shared/pad/x1.ts', uses('../engine/own.ts')],
  ['shared/line/x1.ts', uses('../formats/own.ts')],
  ['shared/line/deep/x2.ts', uses('../../engine/own.ts')],
  ['shared/decide/x1.ts', uses('../engine/own.ts')],
  ['shared/explain/x1.ts', uses('../drawing/own.ts')],
  ['shared/whatif/x1.ts', uses('../formats/own.ts')],
  ['shared/packs/x1.ts', uses('../drawing/own.ts')],
  ['shared/guide/x1.ts', uses('../formats/own.ts')],
  ['shared/host/x1.ts', uses('../model/own.ts')],
  ['shared/engine/clock1.ts', 'export const planted = Date.now();\n'],
  ['shared/engine/clock2.ts', 'export const planted = new Date();\n'],
  ['shared/engine/chance.ts', 'export const planted = Math.random();\n'],
  ['electron/x1.ts', uses('../shared/model/own.ts')],
  ['electron/x2.ts', uses('../renderer/own.ts')],
  ['electron/x3.ts', uses('../shared/engine/own.ts')],
  ['electron/x4.ts', uses('zod')],
  ['renderer/x1.ts', uses('electron')],
  ['renderer/x2.ts', uses('../electron/own.ts')],
  ['renderer/x3.ts', uses('node:fs')],
  ['renderer/x4.ts', uses('@xyflow/react')],
  ['renderer/x5.ts', uses('zustand')],
  ['renderer/canvas/x6.ts', uses('zustand')],
  ['renderer/canvas/x7.ts', uses('electron')],
  ['renderer/canvas/x8.ts', uses('../../electron/own.ts')],
  ['renderer/store/x9.ts', uses('@xyflow/react')],
  ['renderer/store/x10.ts', uses('node:fs/promises')],
  ['cli/x1.ts', uses('../renderer/own.ts')],
  ['cli/x2.ts', uses('electron')],
  ['e2e/x1.ts', uses('../renderer/own.ts')],
  ['e2e/x2.ts', uses('../shared/engine/own.ts')],
];

test('the linter refuses every planted breach of the walls', () => {
  expect(judged('linter', planted(lintRefuses))).toEqual(lintRefuses.map(([file]) => file));
});

test('the linter lets through what the table allows', () => {
  const allowed = planted([
    ['shared/y1.ts', uses('./engine/own.ts')],
    ['shared/model/y1.ts', uses('./own.ts')],
    ['shared/model/y2.ts', uses('jsonc-parser')],
    ['shared/catalog/y1.ts', uses('../model/own.ts')],
    ['shared/catalog/deep/y2.ts', uses('../../model/own.ts')],
    ['shared/catalog/deep/y3.ts', uses('../own.ts')],
    ['shared/engine/y1.ts', uses('../catalog/own.ts')],
    ['shared/engine/y2.ts', uses('./deep/own.ts')],
    ['shared/wording/y1.ts', uses('../engine/own.ts')],
    ['shared/drawing/y1.ts', uses('../wording/own.ts')],
    ['shared/drawing/y2.ts', uses('perfect-freehand')],
    ['shared/formats/y1.ts', uses('../drawing/own.ts')],
    ['shared/line/y1.ts', uses('../drawing/own.ts')],
    ['shared/line/y2.ts', uses('../wording/own.ts')],
    ['shared/formats/deep/y2.ts', uses('../../drawing/own.ts')],
    ['shared/engine/rules/deep/y1.ts', uses('../../graph.ts')],
    ['shared/engine/rules/deep/y2.ts', uses('../../../catalog/own.ts')],
    ['shared/whatif/y1.ts', uses('../engine/own.ts')],
    ['shared/guide/y1.ts', uses('../decide/own.ts')],
    ['shared/engine/y3.test.ts', uses('../formats/own.ts')],
    ['electron/y1.ts', uses('../shared/host/own.ts')],
    ['electron/y2.ts', uses('node:fs/promises')],
    ['renderer/y1.ts', uses('../shared/formats/own.ts')],
    ['renderer/canvas/y2.ts', uses('@xyflow/react')],
    ['renderer/store/y3.ts', uses('zustand')],
    ['renderer/canvas/y4.ts', uses('../store/own.ts')],
    ['cli/y1.ts', uses('../shared/formats/own.ts')],
    ['e2e/y1.ts', uses('../shared/model/own.ts')],
  ]);
  expect(judged('linter', allowed)).toEqual([]);
});

test('the compiler refuses other worlds: the page and Node in shared, a folder in a folder it does not know', () => {
  const refused = planted([
    ['shared/engine/page.ts', 'export const planted = document.title;\n'],
    ['shared/engine/node.ts', "import fs from 'node:fs';\nexport const planted = fs.existsSync;\n"],
    ['shared/engine/process.ts', 'export const planted = process.env;\n'],
    ['shared/engine/console.ts', "console.log('x');\nexport const planted = 1;\n"],
    ['shared/engine/timer.ts', 'setTimeout(() => {}, 1);\nexport const planted = 1;\n'],
    ['shared/engine/fetch.ts', "export const planted = fetch('x');\n"],
    ['shared/engine/up.ts', uses('../../renderer/own.ts')],
    ['electron/page.ts', 'export const planted = document.title;\n'],
    ['electron/across.ts', uses('../renderer/own.ts')],
    ['renderer/across.ts', uses('../electron/own.ts')],
    ['renderer/node.ts', "import fs from 'node:fs';\nexport const planted = fs.existsSync;\n"],
    ['cli/across.ts', uses('../renderer/own.ts')],
  ]);
  expect(judged('compiler', refused)).toEqual(Object.keys(refused));
  expect(judged('compiler', planted([['cli/fine.ts', uses('../shared/formats/own.ts')]]))).toEqual([]);
});
