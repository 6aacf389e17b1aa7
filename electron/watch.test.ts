import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBytes } from './files.ts';
import { createStamps, stampAt } from './stamps.ts';
import { createWatches, type Pace, type Watches } from './watch.ts';

let folder = '';
let watches: Watches;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-watch-'));
  fs.writeFileSync(place('a'), 'one');
  fs.writeFileSync(place('b'), 'one');
});
afterEach(() => {
  watches.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const place = (name: string) => path.join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);
/** What is to be told comes soon; on a busy machine it may take its time. */
const patient = { timeout: 10_000, interval: 20 };
/** Long enough for what is not to be told. */
const later = () => new Promise((resolve) => setTimeout(resolve, 250));
const never: Pace = { poll: 1e9, quiet: 30 };

/** A window that shows `names` as they are now, and what it is told. */
async function shows(names: readonly string[]) {
  const stamps = createStamps();
  const told: string[] = [];
  const read = async (name: string) => stamps.set(place(name), (await stampAt(place(name))) ?? 'gone');
  for (const name of names) await read(name);
  const watcher = { known: stamps.of, tell: (file: string) => told.push(path.basename(file)) };
  const show = (now: readonly string[]) => watches.show(watcher, now.map(place));
  await show(names);
  return { told, read, show, watcher };
}

test('what another program writes is told once to the windows that show it, however it writes', async () => {
  watches = createWatches(never);
  const [first, second] = [await shows(['a', 'b']), await shows(['b'])];
  fs.writeFileSync(place('a'), 'in place');
  await expect.poll(() => [first.told, second.told], patient).toEqual([['a'], []]);
  fs.writeFileSync(place('new'), 'renamed over it');
  fs.renameSync(place('new'), place('b'));
  await expect.poll(() => [first.told, second.told], patient).toEqual([['a', 'b'], ['b']]);
  await first.read('a');
  fs.writeFileSync(place('a'), 'again');
  await expect.poll(() => first.told, patient).toEqual(['a', 'b', 'a']);
});

test('a window’s own save is not told to it, but to every other window', async () => {
  watches = createWatches(never);
  const [mine, other] = [await shows(['a']), await shows(['a'])];
  const { alone } = await import('./place.ts');
  const { replaceFile } = await import('./files.ts');
  await alone(place('a'), async () => {
    await replaceFile(place('a'), bytes('mine'));
    // The system has told of it by now; who looks waits for the save.
    await later();
    await mine.read('a');
  });
  await expect.poll(() => [mine.told, other.told], patient).toEqual([[], ['a']]);
});

test('a file that is taken away is told, and that it is back', async () => {
  watches = createWatches(never);
  const { told } = await shows(['a']);
  fs.rmSync(place('a'));
  await expect.poll(() => told, patient).toEqual(['a']);
  fs.writeFileSync(place('a'), 'back');
  await expect.poll(() => told, patient).toEqual(['a', 'a']);
});

test('a file that is taken away just before another takes its place is told once', async () => {
  watches = createWatches({ poll: 1e9, quiet: 150 });
  const { told } = await shows(['a']);
  fs.rmSync(place('a'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  fs.writeFileSync(place('a'), 'replaced');
  await expect.poll(() => told, patient).toEqual(['a']);
  await later();
  expect(told).toEqual(['a']);
});

test('the file behind a link is watched, and the link itself', async () => {
  fs.mkdirSync(place('real'));
  fs.writeFileSync(place('real/board'), 'one');
  fs.symlinkSync('real/board', place('link'));
  watches = createWatches(never);
  const { told } = await shows(['link']);
  fs.writeFileSync(place('real/board'), 'two');
  await expect.poll(() => told, patient).toEqual(['link']);
  fs.rmSync(place('link'));
  fs.symlinkSync('b', place('link'));
  await expect.poll(() => told, patient).toEqual(['link', 'link']);
});

test('where nothing can be watched files are looked at again and again, and when asked', async () => {
  const none = (() => {
    throw Object.assign(new Error('no space left for watches'), { code: 'ENOSPC' });
  }) as never;
  watches = createWatches({ poll: 100, quiet: 10 }, none);
  const { told, show } = await shows(['a']);
  fs.writeFileSync(place('a'), 'two');
  await expect.poll(() => told, patient).toEqual(['a']);
  await show([]);
  watches = createWatches(never, none);
  const asked = await shows(['a']);
  fs.writeFileSync(place('a'), 'three');
  await expect.poll(() => asked.told, patient).toEqual([]);
  await watches.lookAll(asked.watcher);
  expect(asked.told).toEqual(['a']);
});

test('a folder that goes and comes back is watched again', async () => {
  fs.mkdirSync(place('in'));
  fs.writeFileSync(place('in/a'), 'one');
  watches = createWatches({ poll: 100, quiet: 10 });
  const { told } = await shows(['in/a']);
  fs.renameSync(place('in'), place('away'));
  await expect.poll(() => told, patient).toEqual(['a']);
  fs.mkdirSync(place('in'));
  fs.writeFileSync(place('in/a'), 'two');
  await expect.poll(() => told, patient).toEqual(['a', 'a']);
});

test('a window that shows a file no more, or is closed, hears nothing; what it never read is as it finds it', async () => {
  watches = createWatches(never);
  const gone = await shows(['a']);
  await gone.show([]);
  const told: string[] = [];
  await watches.show({ known: () => null, tell: (file) => told.push(file) }, [place('a')]);
  expect(told).toEqual([]);
  await writeBytes(place('a'), bytes('two'));
  await expect.poll(() => [gone.told, told], patient).toEqual([[], [place('a')]]);
});

test('what happened before the window asked to watch is told at once', async () => {
  watches = createWatches(never);
  const { told, show } = await shows([]);
  const stamps = createStamps();
  stamps.set(place('a'), 'as it was read');
  await watches.show({ known: stamps.of, tell: (file) => told.push(path.basename(file)) }, [place('a')]);
  expect(told).toEqual(['a']);
  await show([]);
});
