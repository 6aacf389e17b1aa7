import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFilesIn } from './packs.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'edgewise-packs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a folder that is not there holds no packs', async () => {
  expect(await packFilesIn(path.join(folder, 'packs'))).toEqual({ ok: true, value: [] });
});

test('JSON files are handed out by name; what cannot be read is empty, other files are left alone', async () => {
  await writeFile(path.join(folder, 'b.json'), '{}');
  await writeFile(path.join(folder, 'notes.txt'), 'x');
  await mkdir(path.join(folder, 'a.json'));
  const files = await packFilesIn(folder);
  expect(files.ok && files.value.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a.json', ''],
    ['b.json', '{}'],
  ]);
});
