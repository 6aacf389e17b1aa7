import { expect, test } from 'vitest';
import type { FileHandle } from '../../shared/host/host.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { forgetSeen } from './forget.ts';
import { keepJournals } from './keep.ts';

test('the journal of a window that is gone goes where another has its work; older ones, others and those in use stay', async () => {
  const host = memoryHost();
  const held = new Set<string>();
  const hold = async (lock: string) => {
    if (held.has(lock)) return null;
    held.add(lock);
    return () => held.delete(lock);
  };
  const journal = async (id: string, handle: string, at: number) => {
    const board = createBoard(emptyDocument('Start'), readPreferences({ getItem: () => null }), () => 0);
    const around = { hold, newId: () => id, now: () => at, isOurs: () => true, own: () => {} };
    const journals = keepJournals({ board, host }, around);
    board.open(emptyDocument('Cart'), { handle: handle as FileHandle, name: handle, writable: true });
    board.apply({ kind: 'set-title', title: id }, 'record');
    await journals.flush();
    journals.stop();
  };
  await journal('seen', 'cart', 2000);
  await journal('before', 'cart', 1000);
  await journal('other', 'shop', 2000);
  await journal('used', 'cart', 2000);
  for (const id of ['seen', 'before', 'other']) held.delete(`edgewise-journal-${id}`);
  await forgetSeen(host, hold, 'cart' as FileHandle, 1500);
  expect([...host.world.records.keys()].sort()).toEqual(['journal-before', 'journal-other', 'journal-used']);
  expect([...held]).toEqual(['edgewise-journal-used']);
});
