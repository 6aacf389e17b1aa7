import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { chmod, link, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupsIn } from './backups.ts';
import { readBytes, readStamped, replaceFile, writeBytes } from './files.ts';
import { readAll } from './place.ts';
import { stampAt } from './stamps.ts';

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

test('hard links are kept: all names show the new content, after a copy of the old was put away', async () => {
  await writeFile(place('a'), 'old');
  await link(place('a'), place('b'));
  const backups = backupsIn(place('backups'));
  const whenCopied: unknown[] = [];
  const watched: typeof backups = {
    ...backups,
    async keep(...what) {
      const backup = await backups.keep(...what);
      // The copy is whole and the file untouched at the moment from which the file may be written.
      whenCopied.push(await readFile(backup.place, 'utf8'), await readFile(place('a'), 'utf8'));
      return backup;
    },
  };
  const written = await replaceFile(place('a'), bytes('new and longer'), { backups: watched });
  expect(whenCopied).toEqual(['old', 'old']);
  expect(written).toEqual({ ok: true, value: { stamp: await stampAt(place('a')), inPlace: 'names' } });
  expect([await readFile(place('a'), 'utf8'), await readFile(place('b'), 'utf8')]).toEqual([
    'new and longer',
    'new and longer',
  ]);
  const kept = (await readdir(place('backups'), { recursive: true })).filter((name) => path.basename(name) === 'a');
  expect(await Promise.all(kept.map((name) => readFile(path.join(place('backups'), name), 'utf8')))).toEqual(['old']);
  expect(await replaceFile(place('b'), bytes('short'), { backups })).toMatchObject({ ok: true });
  expect(await readFile(place('a'), 'utf8')).toBe('short');
});

test('what a killed save of this file left behind goes with the next save; what is anyone else’s stays', async () => {
  const script = `import { writeFileSync } from 'node:fs'; import { temporaryName } from './leftovers.ts';
    writeFileSync(temporaryName(process.argv[1]), 'half'); writeFileSync(temporaryName(process.argv[2]), 'half');`;
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  execFileSync(process.execPath, ['--input-type=module', '-e', outputFiles[0]?.text ?? '', place('a'), place('a.b')]);
  // One that a running process of this machine is writing, and one of another machine's.
  const [mine] = (await readdir(folder)).filter((name) => name.startsWith('.a.') && !name.startsWith('.a.b.'));
  const others = [mine?.replace(/-[0-9a-z]+-([0-9a-f]{12})/, '-1-$1'), mine?.replace(/-[0-9a-f]{6}-/, '-ffffff-')];
  // biome-ignore format: one line tells it better.
  await Promise.all([...others, '.a.notes.tmp', `${mine}.txt`].map((name) => writeFile(place(name ?? ''), 'in use')));
  const before = await readdir(folder);
  expect(await writeBytes(place('a'), bytes('new'))).toEqual({ ok: true, value: null });
  expect(await readdir(folder)).toEqual([...before, 'a'].filter((name) => name !== mine).sort());
});

test.each([['x'.repeat(255)], ['箱'.repeat(85)], ['🧊'.repeat(63)]])('a name of up to 255 bytes: %s', async (name) => {
  expect(await writeBytes(place(name), bytes('one'))).toEqual({ ok: true, value: null });
  expect(await writeBytes(place(name), bytes('two'))).toEqual({ ok: true, value: null });
  expect([await readdir(folder), await readFile(place(name), 'utf8')]).toEqual([[name], 'two']);
  expect(await writeBytes(place(`${name}xxxx`), bytes('new'))).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('its name is too long. Choose a shorter one.') },
  });
});

test('saves of one file follow each other in the order of the calls, by whichever of its names', async () => {
  await writeFile(place('a'), 'old');
  await symlink('a', place('link'));
  const names = ['a', 'link', 'a', 'a', 'link', 'a'];
  const answers = await Promise.all(names.map((name, i) => writeBytes(place(name), bytes(`text ${i}`))));
  expect(answers).toEqual(names.map(() => ({ ok: true, value: null })));
  expect(await readFile(place('a'), 'utf8')).toMatch(/^text [45]$/);
  await Promise.all([1, 2, 3].map((i) => writeBytes(place('b'), bytes(`text ${i}`))));
  expect(await readFile(place('b'), 'utf8')).toBe('text 3');
});

test('a file that is not as it was when it was asked about is not replaced, and nothing is left beside it', async () => {
  await writeFile(place('a'), 'old');
  const expected = await stampAt(place('a'));
  await writeFile(place('a'), 'theirs');
  const backups = backupsIn(place('backups'));
  const refused = { ok: false, error: { code: 'changed', message: expect.stringContaining('“a” was changed') } };
  expect(await replaceFile(place('a'), bytes('new'), { expected, backups })).toEqual(refused);
  expect(await readdir(folder)).toEqual(['a']);
  await link(place('a'), place('b'));
  expect(await replaceFile(place('a'), bytes('new'), { expected, backups })).toEqual(refused);
  expect(await readFile(place('a'), 'utf8')).toBe('theirs');
});

test('a file that another program writes meanwhile is read again; when that goes on, it is said', async () => {
  /** Another program adds to the file after each of the first `times` readings. */
  const written = (times: number) => {
    let left = times;
    return async (...what: Parameters<typeof readAll>) => {
      const read = await readAll(...what);
      left -= 1;
      if (left >= 0) appendFileSync(place('a'), ' more');
      return read;
    };
  };
  await writeFile(place('a'), 'text');
  const whole = await readStamped(place('a'), written(2));
  expect(whole.ok && [whole.value.stamp, new TextDecoder().decode(whole.value.bytes)]).toEqual([
    await stampAt(place('a')),
    'text more more',
  ]);
  expect(await readStamped(place('a'), written(3))).toEqual({
    ok: false,
    error: {
      code: 'unreadable',
      message: `“a” in ${folder} was not read: another program is writing it. Open it again in a moment.`,
    },
  });
});

test('a pipe in the place of a file is refused at once, for reading and for writing', async () => {
  execFileSync('mkfifo', [place('pipe')]);
  expect(await readBytes(place('pipe'))).toEqual({
    ok: false,
    error: { code: 'unreadable', message: '“pipe” is not a file. Choose a file.' },
  });
  expect(await writeBytes(place('pipe'), bytes('new'))).toEqual({
    ok: false,
    error: { code: 'unwritable', message: '“pipe” is not a file. Choose another name.' },
  });
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
