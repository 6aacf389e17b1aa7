import { expect, test } from 'vitest';
import type { FileHandle } from '../../shared/host/host.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { boardBytes } from '../files/board-file.ts';
import { mayLeave } from '../files/closing.ts';
import { open } from '../files/opening.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { isEdited } from '../store/state.ts';
import { save, saveAs } from './file.ts';

const text = new TextEncoder();

function started(files: Readonly<Record<string, Uint8Array>> = {}) {
  const host = memoryHost(files);
  const board = createBoard(emptyDocument('Cart'), readPreferences({ getItem: () => null }));
  return { host, board, session: { host, board, canvas: { current: null } } };
}

test('work is saved under a name, then to the same file, and reads back as it was', async () => {
  const { host, board, session } = started();
  board.apply({ kind: 'set-title', title: 'Cart, v2' }, 'record');
  expect(await save(session)).toBe(true);
  expect([...host.world.files.keys()]).toEqual(['Cart, v2.edgewise']);
  board.apply({ kind: 'set-title', title: 'Cart, v3' }, 'record');
  expect(isEdited(board.get())).toBe(true);
  await save(session);
  expect([...host.world.files]).toEqual([['Cart, v2.edgewise', boardBytes(board.document())]]);
  expect(isEdited(board.get())).toBe(false);
  host.world.chosen = 'Cart, v2.edgewise';
  await open(session);
  expect(board.document()).toEqual(emptyDocument('Cart, v3'));
});

test('a save that fails says why and the work stays unsaved', async () => {
  const { host, board, session } = started();
  board.apply({ kind: 'set-title', title: 'x' }, 'record');
  host.world.writeError = '“x.edgewise” was not saved: the folder is read-only. Choose another with Save As.';
  expect(await save(session)).toBe(false);
  expect(board.get().notice).toEqual({ kind: 'error', text: host.world.writeError });
  expect(isEdited(board.get())).toBe(true);
});

test('a cancelled Save As changes nothing', async () => {
  const { host, board, session } = started();
  host.world.saveAs = null;
  expect(await saveAs(session)).toBe(false);
  expect(board.get().file).toBeNull();
});

test('a bad file changes nothing and gives every issue', async () => {
  const bad =
    '{"format":"edgewise","version":1,"design":{"nodes":[{"id":"a","service":12}],\n"edges":[{"id":"e","from":"a","to":"b"}]}}';
  const { host, board, session } = started({ 'bad.edgewise': text.encode(bad) });
  const before = board.get().timeline;
  host.world.chosen = 'bad.edgewise';
  await open(session);
  expect(board.get().timeline).toBe(before);
  expect(board.get().file).toBeNull();
  const { dialog } = board.get();
  if (dialog?.kind !== 'issues') throw new Error('no issues shown');
  expect([dialog.file, ...dialog.issues.map(({ line, path }) => `${line} ${path}`)]).toEqual([
    'bad.edgewise',
    '1 design.nodes[0].service',
    '2 design.edges[0].to',
  ]);
});

test.each([
  ['Save', 0, true, 1],
  ['Don’t Save', 1, true, 0],
  ['Cancel', 2, false, 0],
])('%s answers the question about unsaved work', async (_name, answer, leaves, files) => {
  const { host, board, session } = started();
  board.apply({ kind: 'set-title', title: 'x' }, 'record');
  host.world.answer = answer;
  expect(await mayLeave(session)).toBe(leaves);
  expect(host.world.questions).toHaveLength(1);
  expect(host.world.files.size).toBe(files);
});

test('a board without changes is left without a question', async () => {
  const { host, session } = started();
  expect(await mayLeave(session)).toBe(true);
  expect(host.world.questions).toEqual([]);
});

test('a file that cannot be written is saved elsewhere', async () => {
  const { host, board, session } = started();
  board.view({ file: { handle: 'locked.edgewise' as FileHandle, name: 'locked.edgewise', writable: false } });
  board.apply({ kind: 'set-title', title: 'copy' }, 'record');
  expect(await save(session)).toBe(true);
  expect([...host.world.files.keys()]).toEqual(['copy.edgewise']);
});

test('a board whose file could not be opened again is not written, and says what to do', async () => {
  const { host, board, session } = started();
  board.apply({ kind: 'set-pad', text: 'a'.repeat(50_000_001) }, 'record');
  expect([await save(session), await saveAs(session), host.world.files.size]).toEqual([false, false, 0]);
  expect(board.get().notice?.text).toMatch(/^The board would be a file of 51 MB .+ then save again\.$/);
});
