import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The scripts are asked from outside, in a folder of their own, since they work on the folder they are in. */
const root = path.resolve(import.meta.dirname, '..');
let copy = '';

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-build-'));
  for (const folder of ['scripts', 'shared/host', 'dist']) fs.mkdirSync(path.join(copy, folder), { recursive: true });
  for (const file of ['scripts/build.mjs', 'scripts/paths.mjs', 'shared/host/content-policy.ts', 'package.json']) {
    fs.copyFileSync(path.join(root, file), path.join(copy, file));
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

function stale(): string {
  const code = "import('./scripts/build.mjs').then(({ isStale, products }) => console.log(isStale(products.policy)))";
  return execFileSync(process.execPath, ['-e', code], { cwd: copy, encoding: 'utf8' }).trim();
}

function age(file: string, seconds: number): void {
  const time = Date.now() / 1000 - seconds;
  fs.utimesSync(path.join(copy, file), time, time);
}

test('something is built when it is missing or older than one of its sources, and only then', () => {
  const seen = [stale()];
  fs.writeFileSync(path.join(copy, 'dist/content-policy.mjs'), '');
  for (const file of ['scripts/build.mjs', 'package.json', 'shared/host/content-policy.ts']) age(file, 60);
  seen.push(stale());
  age('shared/host/content-policy.ts', -60);
  seen.push(stale());
  expect(seen).toEqual(['true', 'false', 'true']);
});

test('builds of the same thing at the same time: one makes it, the others wait for it', async () => {
  fs.rmSync(path.join(copy, 'dist/content-policy.mjs'));
  age('shared/host/content-policy.ts', 60);
  const code = "import('./scripts/build.mjs').then(({ build, products }) => build([products.policy]))";
  const builds = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, ['-e', code], { cwd: copy }));
  const said = (await Promise.all(builds)).map(({ stderr }) => stderr.split(' in ')[0]);
  expect(said.sort()).toEqual(['', '', '', 'Built the content policy']);
  expect(fs.readdirSync(path.join(copy, 'dist'))).toEqual(['content-policy.mjs']);
});
