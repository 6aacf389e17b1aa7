import { expect, test } from 'vitest';
import type { FileHandle } from '../../shared/host/host.ts';
import { createWatch, type Stamp } from './browser-watch.ts';

const a = 'a' as FileHandle;
const b = 'b' as FileHandle;

/** Files that stand as `stamps` says, looked at when `look` is called. */
function watching() {
  const stamps = new Map<FileHandle, Stamp>([
    [a, '1:10'],
    [b, '1:20'],
  ]);
  const told: FileHandle[] = [];
  let wanted: () => void = () => {};
  let followed: readonly FileHandle[] = [];
  const watch = createWatch({
    stampOf: async (id) => (stamps.has(id) ? (stamps.get(id) ?? null) : 'gone'),
    changed: (id) => told.push(id),
    follow: (ids, look) => {
      followed = ids;
      wanted = look;
      look();
      return () => {
        followed = [];
      };
    },
  });
  const look = async () => {
    wanted();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { watch, stamps, told, look, followed: () => followed };
}

test('a file that others write is told of once, and again when they write it again', async () => {
  const { watch, stamps, told, look } = watching();
  watch.note(a, '1:10');
  watch.watch([a, b]);
  await look();
  expect(told).toEqual([]);
  stamps.set(a, '2:10');
  await look();
  await look();
  expect([told, watch.isChanged(a, '2:10')]).toEqual([[a], true]);
  stamps.set(a, '3:11');
  await look();
  expect(told).toEqual([a, a]);
  // Read again, it is as it was seen.
  watch.note(a, '3:11');
  await look();
  expect([told, watch.isChanged(a, '3:11')]).toEqual([[a, a], false]);
});

test('a file that was never read here is taken as it is at the first look', async () => {
  const { watch, stamps, told, look } = watching();
  watch.watch([b]);
  await look();
  stamps.set(b, '5:1');
  await look();
  expect(told).toEqual([b]);
});

test('a file that goes is told of, may be written again, and counts as changed when another comes in its place', async () => {
  const { watch, stamps, told, look } = watching();
  watch.note(a, '1:10');
  watch.watch([a]);
  stamps.set(a, 'gone');
  await look();
  expect([told, watch.isChanged(a, 'gone')]).toEqual([[a], false]);
  stamps.set(a, '9:9');
  await look();
  expect([told, watch.isChanged(a, '9:9')]).toEqual([[a, a], true]);
});

test('what this page writes is nobody else’s, nor is what the browser does not tell', async () => {
  const { watch, stamps, told, look } = watching();
  watch.note(a, '1:10');
  watch.watch([a]);
  await watch.during(a, async () => {
    stamps.set(a, '2:30');
    await look();
    watch.note(a, '2:30');
  });
  await look();
  stamps.set(a, null);
  await look();
  expect(told).toEqual([]);
});

test('files that are no longer shown are no longer looked at', async () => {
  const { watch, stamps, told, look, followed } = watching();
  watch.note(a, '1:10');
  watch.watch([a]);
  watch.watch([]);
  stamps.set(a, '2:10');
  await look();
  expect([told, followed()]).toEqual([[], []]);
});
