import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileVersion } from '../shared/host/host.ts';
import { versionsIn } from './versions.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-versions-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'Cart.edgewise');
const bytes = (text: string) => new TextEncoder().encode(text);
const home = () => {
  const [name = ''] = fs.readdirSync(path.join(folder, 'kept'));
  return path.join(folder, 'kept', name);
};
const day = 86_400_000;

function kept(now?: () => number) {
  const versions = versionsIn(path.join(folder, 'kept'), now);
  const list = async (): Promise<readonly FileVersion[]> => {
    const found = await versions.list(file());
    return found.ok ? found.value : [];
  };
  const texts = async () => {
    const read = await Promise.all((await list()).map(({ id }) => versions.read(file(), id)));
    return read.map((one) => (one.ok ? new TextDecoder().decode(one.value) : one.error.code));
  };
  return { versions, list, texts };
}

test('what was saved comes back, newest first, with its time and size, in a later run as well', async () => {
  let time = 1_000_000;
  const first = kept(() => time);
  await first.versions.keep(file(), bytes('one'));
  time += 5000;
  await first.versions.keep(file(), bytes('two!'));
  const later = kept();
  expect((await later.list()).map(({ savedAt, size }) => ({ savedAt, size }))).toEqual([
    { savedAt: 1_005_000, size: 4 },
    { savedAt: 1_000_000, size: 3 },
  ]);
  expect(await later.texts()).toEqual(['two!', 'one']);
  expect(fs.readFileSync(path.join(home(), 'file.txt'), 'utf8')).toBe(`${file()}\n`);
});

test('the same bytes again are no new version, unless the newest one is damaged', async () => {
  const { versions, texts } = kept();
  for (const text of ['one', 'one', 'two', 'one']) await versions.keep(file(), bytes(text));
  expect(await texts()).toEqual(['one', 'two', 'one']);
  await versions.keep(file(), bytes('two'), { once: true });
  expect(await texts()).toEqual(['one', 'two', 'one']);
  const newest =
    fs
      .readdirSync(home())
      .filter((name) => name.endsWith('.gz'))
      .sort()
      .at(-1) ?? '';
  fs.truncateSync(path.join(home(), newest), 12);
  await versions.keep(file(), bytes('one'));
  expect(await texts()).toEqual(['one', 'unreadable', 'two', 'one']);
});

test('a link and the file that it points to have the same versions', async () => {
  const { versions, texts } = kept();
  const link = path.join(folder, 'link');
  fs.writeFileSync(file(), '');
  fs.symlinkSync(file(), link);
  await versions.keep(link, bytes('by the link'));
  expect(await texts()).toEqual(['by the link']);
});

test('a clock that jumps back and ahead, twice, costs none of the newest 20 and mixes no order', async () => {
  let time = Date.UTC(2026, 10, 27, 12);
  const { versions, list, texts } = kept(() => time);
  const all: string[] = [];
  const save = async (count: number) => {
    for (let i = 0; i < count; i += 1) {
      time += 1000;
      all.unshift(`text ${all.length}`);
      await versions.keep(file(), bytes(all[0] ?? ''));
      expect((await texts()).slice(0, 20)).toEqual(all.slice(0, 20));
    }
  };
  await save(3);
  for (const jump of [-4000 * day, 9000 * day, -20_000 * day, 15_003 * day + 500]) {
    time += jump;
    await save(8);
  }
  // Of what is older than the newest 20, the last of each of the days that the clock named stays.
  const left = await texts();
  expect(left.slice(20)).toEqual(['text 10', 'text 2']);
  expect((await list()).length).toBe(22);
});

test('of older ones the last of each day stays, for sixty days', async () => {
  let time = Date.UTC(2026, 0, 1, 12);
  const { versions, texts } = kept(() => time);
  for (let i = 0; i < 100; i += 1) {
    await versions.keep(file(), bytes(`day ${i >> 1} ${i % 2 === 0 ? 'morning' : 'evening'}`));
    time += i % 2 === 0 ? 1000 : day - 1000;
  }
  const left = await texts();
  expect(left.length).toBe(20 + 40);
  expect(left.slice(20)).toEqual(Array.from({ length: 40 }, (_, i) => `day ${39 - i} evening`));
});

test('what is damaged, half written or not ours in the folder counts for nothing and stays out of the way', async () => {
  const { versions, list, texts } = kept();
  await versions.keep(file(), bytes('one'));
  const foreign = ['notes.txt', '0000000009-1-3-0123456789abcdef.gz.bak', '9-1-3-0.gz', '../out.gz'];
  for (const name of foreign) fs.writeFileSync(path.join(home(), name), 'x');
  fs.writeFileSync(path.join(home(), '0000000007-1-3-0123456789abcdef.gz'), '');
  fs.mkdirSync(path.join(home(), '0000000008-1-3-0123456789abcdef.gz'));
  fs.writeFileSync(path.join(home(), '.half.tmp'), 'half');
  expect(await texts()).toEqual(['one']);
  await versions.keep(file(), bytes('two'));
  expect(await texts()).toEqual(['two', 'one']);
  expect(fs.readdirSync(home()).includes('.half.tmp')).toBe(false);
  expect(foreign.every((name) => fs.existsSync(path.join(home(), name)))).toBe(true);
  const [newest] = await list();
  const place = path.join(home(), `${newest?.id}.gz`);
  const flipped = fs.readFileSync(place);
  flipped[12] = (flipped[12] ?? 0) ^ 0xff;
  fs.writeFileSync(place, flipped);
  expect(await versions.read(file(), newest?.id ?? '')).toEqual({
    ok: false,
    error: { code: 'unreadable', message: 'This version is damaged and cannot be shown. Choose another one.' },
  });
});

test('an id is a name that we gave and no way to another file', async () => {
  const { versions } = kept();
  await versions.keep(file(), bytes('one'));
  fs.writeFileSync(path.join(folder, 'secret.gz'), 'secret');
  for (const id of [
    '',
    '..',
    '../../secret',
    '../secret',
    '0000000001-1-3-0123456789abcdef',
    '/etc/passwd',
    'file.txt',
  ]) {
    expect(await versions.read(file(), id)).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'This version is no longer kept.' },
    });
  }
});
