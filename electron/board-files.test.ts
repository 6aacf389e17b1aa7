import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { proofRuns } from '../scripts/proof-runs.mjs';
import { backupsIn } from './backups.ts';
import { boardFiles, type FileParts } from './board-files.ts';
import { createStamps } from './stamps.ts';
import { versionsIn } from './versions.ts';
import { createWatches } from './watch.ts';

let folder = '';
let parts: FileParts;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-boards-'));
  parts = started();
});
afterEach(() => {
  parts.watches.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** As a run of the program starts: it knows what is on disk and nothing else. */
function started(): FileParts {
  const data = path.join(folder, 'data');
  return {
    versions: versionsIn(path.join(data, 'versions')),
    backups: backupsIn(path.join(data, 'backups')),
    watches: createWatches({ poll: 1e9, quiet: 20 }),
    written: createStamps(),
  };
}

const place = (name: string) => path.join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (value: Uint8Array) => new TextDecoder().decode(value);

function openWindow() {
  const told: string[] = [];
  return { told, files: boardFiles(parts, (file) => told.push(path.basename(file))) };
}

async function versionsOf(file: string): Promise<readonly string[]> {
  const list = await parts.versions.list(file);
  const read = await Promise.all((list.ok ? list.value : []).map(({ id }) => parts.versions.read(file, id)));
  return read.map((one) => (one.ok ? text(one.value) : one.error.code));
}

test('what is saved is a version, and so is what was in the file before and nobody had kept', async () => {
  const file = place('a');
  fs.writeFileSync(file, 'from elsewhere');
  const { files } = openWindow();
  expect(await files.read(file)).toEqual({ ok: true, value: { bytes: bytes('from elsewhere'), writable: true } });
  expect(await files.save(file, bytes('one'), 'as-known')).toEqual({ ok: true, value: null });
  expect(await files.save(file, bytes('two'), 'as-known')).toEqual({ ok: true, value: null });
  expect(await versionsOf(file)).toEqual(['two', 'one', 'from elsewhere']);
  fs.writeFileSync(file, 'overwritten by choice');
  expect(await files.save(file, bytes('three'), 'anything')).toEqual({ ok: true, value: null });
  expect(await versionsOf(file)).toEqual(['three', 'overwritten by choice', 'two', 'one', 'from elsewhere']);
});

test('two quick saves of one window both count; a second window’s save over them is refused until it has read them', async () => {
  const file = place('a');
  fs.writeFileSync(file, 'zero');
  const [mine, other] = [openWindow(), openWindow()];
  await Promise.all([mine.files.read(file), other.files.read(file)]);
  await Promise.all([mine.files.watch([file]), other.files.watch([file])]);
  const quick = ['one', 'two'].map((content) => mine.files.save(file, bytes(content), 'as-known'));
  const late = other.files.save(file, bytes('theirs'), 'as-known');
  expect(await Promise.all(quick)).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  expect(await late).toMatchObject({ ok: false, error: { code: 'changed' } });
  expect(fs.readFileSync(file, 'utf8')).toBe('two');
  await expect.poll(() => other.told, { timeout: 10_000 }).toContain('a');
  expect(mine.told).toEqual([]);
  await other.files.read(file);
  expect(await other.files.save(file, bytes('theirs'), 'as-known')).toEqual({ ok: true, value: null });
  expect(await versionsOf(file)).toEqual(['theirs', 'two', 'one', 'zero']);
});

test('a file that another program changed, or took away, between opening and saving', async () => {
  const file = place('a');
  fs.writeFileSync(file, 'zero');
  const { files } = openWindow();
  await files.read(file);
  fs.writeFileSync(file, 'theirs');
  expect(await files.save(file, bytes('mine'), 'as-known')).toEqual({
    ok: false,
    error: {
      code: 'changed',
      message:
        '“a” was changed by another program since you opened it, so it was not overwritten. Use Save As: another name keeps both, the same name replaces it.',
    },
  });
  expect([fs.readFileSync(file, 'utf8'), fs.readdirSync(folder)]).toEqual(['theirs', ['a']]);
  fs.rmSync(file);
  expect(await files.save(file, bytes('mine'), 'as-known')).toEqual({ ok: true, value: null });
  expect(fs.readFileSync(file, 'utf8')).toBe('mine');
});

test('versions that cannot be kept are told of and cost no save; so is a file that was written in place', async () => {
  const file = place('a');
  const { files } = openWindow();
  fs.mkdirSync(place('data'));
  fs.writeFileSync(place('data/versions'), 'no folder');
  const notKept = /^Saved “a”\. No version of it could be kept: /;
  expect(await files.save(file, bytes('one'), 'as-known')).toEqual({ ok: true, value: expect.stringMatching(notKept) });
  expect(fs.readFileSync(file, 'utf8')).toBe('one');
  fs.rmSync(place('data/versions'));
  fs.linkSync(file, place('b'));
  expect(await files.save(file, bytes('two'), 'as-known')).toEqual({
    ok: true,
    value:
      'Saved “a” in place, since it has other names (hard links) that must go on showing the same file. A copy of what was there is kept until the next save.',
  });
  expect([fs.readFileSync(place('b'), 'utf8'), await versionsOf(file)]).toEqual(['two', ['two']]);
});

/** A process of its own that saves the letters A, B, C … over `file`, each 8 MB, until it is killed. */
async function saving(file: string, after: string): Promise<{ kill(): Promise<void> }> {
  const entry = `import { backupsIn } from './backups.ts';
    import { replaceFile } from './files.ts';
    const backups = backupsIn(process.argv[2]);
    for (let i = 0; ; i = (i + 1) % 26) {
      const done = await replaceFile(process.argv[1], Buffer.alloc(8_000_000 + 5000 * i, 65 + i), { backups });
      if (!done.ok) throw new Error(done.error.message);
      if (i === 0) console.log('going');
    }`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, file, after], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return {
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      expect(await ended).toBe(null);
    },
  };
}

test.each(['a new file each time', 'in place'])(
  'killed at any moment of saving, %s: the next run opens whole content',
  async (way) => {
    const file = place('a');
    fs.writeFileSync(file, 'A'.repeat(8_000_000));
    if (way === 'in place') fs.linkSync(file, place('b'));
    const seen = { torn: 0, whole: 0 };
    for (let i = 0; i < proofRuns(3); i += 1) {
      const child = await saving(file, place('data/backups'));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      await child.kill();
      parts.watches.close();
      parts = started();
      const { files } = openWindow();
      const opened = await files.read(file);
      if (!opened.ok) throw new Error(opened.error.message);
      const { bytes: content, notice } = opened.value;
      expect([content.length >= 8_000_000, Buffer.alloc(content.length, content[0]).equals(content)]).toEqual([
        true,
        true,
      ]);
      seen[notice === undefined ? 'whole' : 'torn'] += 1;
      expect(await files.save(file, bytes('A'.repeat(8_000_000)), 'as-known')).toMatchObject({ ok: true });
      expect(fs.readdirSync(folder).sort()).toEqual(way === 'in place' ? ['a', 'b', 'data'] : ['a', 'data']);
      expect(await files.read(file)).toEqual({ ok: true, value: { bytes: expect.anything(), writable: true } });
    }
    if (process.env['EDGEWISE_PROOFS'] !== undefined)
      console.log(`Killed while saving ${way}: ${JSON.stringify(seen)}`);
    if (way !== 'in place') expect(seen.torn).toBe(0);
  },
  60_000 + proofRuns(3) * 10_000,
);

test('a write in place that was cut off: what was there before is shown, both are kept, and a save ends it', async () => {
  const file = place('a');
  fs.writeFileSync(file, 'old content');
  await parts.backups.keep(file, bytes('old content'), bytes('new content, longer'));
  const handle = fs.openSync(file, 'r+');
  fs.writeSync(handle, 'new con');
  fs.closeSync(handle);
  const { files } = openWindow();
  const interrupted = {
    ok: true,
    value: {
      bytes: bytes('old content'),
      writable: true,
      notice:
        'The last save of “a” was interrupted before it was complete. This is what the file held before that. What is in it now is kept among its versions, and is replaced when you save.',
    },
  };
  // As long as nobody has saved, each opening tells.
  expect(await files.read(file)).toEqual(interrupted);
  expect(await files.read(file)).toEqual(interrupted);
  expect([fs.readFileSync(file, 'utf8'), await versionsOf(file)]).toEqual([
    'new content',
    ['new content', 'old content'],
  ]);
  expect(await files.save(file, bytes('mine'), 'as-known')).toEqual({ ok: true, value: null });
  expect(await files.read(file)).toEqual({ ok: true, value: { bytes: bytes('mine'), writable: true } });
  expect(await versionsOf(file)).toEqual(['mine', 'new content', 'old content']);
});

test('a mark whose file came to its end, never began, or was replaced by another program tells of nothing', async () => {
  const file = place('a');
  const { files } = openWindow();
  const open = async () => {
    const opened = await files.read(file);
    return opened.ok ? [text(opened.value.bytes), opened.value.notice] : opened.error;
  };
  for (const content of ['old', 'new']) {
    fs.writeFileSync(file, content);
    await parts.backups.keep(file, bytes('old'), bytes('new'));
    expect(await open()).toEqual([content, undefined]);
  }
  await parts.backups.keep(file, bytes('old'), bytes('new'));
  fs.writeFileSync(place('other'), 'torn');
  fs.renameSync(place('other'), file);
  expect(await open()).toEqual(['torn', undefined]);
});
