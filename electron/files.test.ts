import { chmod, link, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBytes, writeBytes } from './files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'edgewise-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const place = (name: string) => path.join(folder, name);

test('a new file is written whole, with the usual permissions and nothing beside it', async () => {
  expect(await writeBytes(place('a.edgewise'), bytes('new'))).toEqual({ ok: true, value: null });
  expect(await readFile(place('a.edgewise'), 'utf8')).toBe('new');
  expect((await stat(place('a.edgewise'))).mode & 0o777).toBe(0o666 & ~process.umask());
  expect(await readdir(folder)).toEqual(['a.edgewise']);
});

test('an old file keeps its permissions', async () => {
  await writeFile(place('a.edgewise'), 'old');
  await chmod(place('a.edgewise'), 0o640);
  expect(await writeBytes(place('a.edgewise'), bytes('new'))).toEqual({ ok: true, value: null });
  expect([await readFile(place('a.edgewise'), 'utf8'), (await stat(place('a.edgewise'))).mode & 0o777]).toEqual([
    'new',
    0o640,
  ]);
});

test('a link stays a link, and what it points at gets the new bytes', async () => {
  await mkdir(place('real'));
  await writeFile(place('real/board'), 'old');
  await symlink('real/board', place('link'));
  expect(await writeBytes(place('link'), bytes('new'))).toEqual({ ok: true, value: null });
  expect((await lstat(place('link'))).isSymbolicLink()).toBe(true);
  expect(await readFile(place('real/board'), 'utf8')).toBe('new');
});

test('a link that points at nothing yet makes the file it points at', async () => {
  await symlink('later', place('link'));
  expect(await writeBytes(place('link'), bytes('new'))).toEqual({ ok: true, value: null });
  expect(await readFile(place('later'), 'utf8')).toBe('new');
});

test('links in a circle, a folder of that name and a vanished folder are named and leave nothing behind', async () => {
  await symlink('b', place('a'));
  await symlink('a', place('b'));
  await mkdir(place('dir'));
  const results = await Promise.all(
    [place('a'), place('dir'), place('gone/x')].map((file) => writeBytes(file, bytes('new'))),
  );
  expect(results).toEqual([
    {
      ok: false,
      error: {
        code: 'unwritable',
        message: `“a” in ${folder} was not written: its links go in a circle. Use Save As to choose another place. The file on disk is unchanged.`,
      },
    },
    { ok: false, error: { code: 'unwritable', message: '“dir” is not a file. Choose another name.' } },
    {
      ok: false,
      error: {
        code: 'not-found',
        message: `“x” in ${place('gone')} was not written: its folder is no longer there. Use Save As to choose another place. The file on disk is unchanged.`,
      },
    },
  ]);
  expect((await readdir(folder)).sort()).toEqual(['a', 'b', 'dir']);
});

test('the old file under another name (a hard link) is not touched', async () => {
  await writeFile(place('a'), 'old');
  await link(place('a'), place('backup'));
  await writeBytes(place('a'), bytes('new'));
  expect([await readFile(place('a'), 'utf8'), await readFile(place('backup'), 'utf8')]).toEqual(['new', 'old']);
});

test('reading gives the bytes; what is no file is refused without hanging', async () => {
  await writeFile(place('a'), 'text');
  expect(await readBytes(place('a'))).toEqual({ ok: true, value: bytes('text') });
  expect(await readBytes(folder)).toEqual({
    ok: false,
    error: { code: 'unreadable', message: `“${path.basename(folder)}” is not a file. Choose a file.` },
  });
  expect(await readBytes(place('gone'))).toEqual({
    ok: false,
    error: { code: 'not-found', message: `“gone” in ${folder} was not read: it is no longer there.` },
  });
  if (process.platform !== 'win32') {
    expect(await readBytes('/dev/zero')).toEqual({
      ok: false,
      error: { code: 'unreadable', message: '“zero” is not a file. Choose a file.' },
    });
  }
});
