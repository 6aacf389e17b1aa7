import { expect, test, vi } from 'vitest';
import type { FileHandle } from '../../shared/host/host.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { firstBoard } from '../files/first-example.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { keepThumbnails } from './keep.ts';
import { forget, thumbnailsOf } from './thumbnails.ts';

const handle = 'cart' as FileHandle;

test('an opened board gets a picture, edits wait until they are saved, and it goes with the file', async () => {
  vi.useFakeTimers();
  const host = memoryHost({ cart: new Uint8Array() });
  await host.replaceRecord('thumbnail-gone', ['{}']);
  await host.replaceRecord('journal-cart', ['{}']);
  const board = createBoard(emptyDocument(), readPreferences({ getItem: () => null }));
  const stop = keepThumbnails({ board, host, canvas: { current: null } });
  await vi.advanceTimersByTimeAsync(10);
  expect((await host.recordNames()).ok && [...host.world.records.keys()]).toEqual(['journal-cart']);

  await host.openRecent(handle);
  const example = firstBoard() ?? emptyDocument();
  board.tabs.add(example, { handle, name: 'cart', writable: true });
  await vi.advanceTimersByTimeAsync(1000);
  const recent = await host.recentFiles();
  const files = recent.ok ? recent.value : [];
  const count = async () => (await thumbnailsOf(host, files)).get(handle)?.cards.length;
  expect(await count()).toBe(example.design.nodes.length);

  const [first] = example.design.nodes;
  board.apply({ kind: 'remove', ids: [first?.id ?? ''] }, 'record');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await count()).toBe(example.design.nodes.length);
  board.tabs.saved(board.get().tab, board.document(), { handle, name: 'cart', writable: true });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await count()).toBe(example.design.nodes.length - 1);

  await forget(host, handle);
  expect([...host.world.records.keys()]).toEqual(['journal-cart']);
  stop();
  vi.useRealTimers();
});
