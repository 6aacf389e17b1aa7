import { expect, test } from 'vitest';
import type { FileHandle, VersionId } from '../../shared/host/host.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { boardBytes } from '../files/board-file.ts';
import { open } from '../files/opening.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { isEdited } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { bringBack, openAsCopy, revert } from './bring-back.ts';
import { changeWords, readVersions, type VersionRow, versionsOf } from './load.ts';
import { whenSaved } from './when.ts';

const cart = 'cart.edgewise' as FileHandle;
const add = (id: string, label: string): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label, group: null, params: {} },
  at: { x: 0, y: 0 },
});
const first = applyEdit(emptyDocument('Cart'), add('a', 'Orders'));
const second = applyEdit(first, add('b', 'Bills'));

async function started() {
  const host = memoryHost({ [cart]: boardBytes(second) });
  const board = createBoard(emptyDocument(), readPreferences({ getItem: () => null }));
  const session = { host, board, canvas: { current: null } };
  host.world.chosen = cart;
  await open(session);
  const labels = () =>
    board
      .document()
      .design.nodes.map((node) => node.label)
      .join(' ');
  return { host, board, session, labels };
}

test('versions are read newest first, each told by what it changed; a damaged one is said and passed over', async () => {
  const { host } = await started();
  const damaged = new TextEncoder().encode('{"format":"edgewise","version":1}');
  host.world.versions.set(cart, [boardBytes(first), damaged, boardBytes(second), boardBytes(second)]);
  const versions = await versionsOf(host, cart);
  if (typeof versions === 'string') throw new Error(versions);
  const rows: VersionRow[] = [];
  await readVersions(
    host,
    cart,
    versions,
    (row) => rows.push(row),
    () => false,
  );
  expect(rows.map((_, at) => changeWords(rows, at, versions.length))).toEqual([
    'no change',
    '1 service added (Bills)',
    'cannot be read',
    'the oldest that is kept',
  ]);
  expect(rows[2]?.held).toEqual({ problem: "This version is damaged: line 1: 'design' is missing." });
});

test('reading ends when the dialog is closed, and a version that is gone says so', async () => {
  const { host } = await started();
  const version = { id: '7' as VersionId, savedAt: 0, size: 1 };
  const rows: VersionRow[] = [];
  await readVersions(
    host,
    cart,
    [version, version],
    (row) => rows.push(row),
    () => rows.length > 0,
  );
  expect(rows).toEqual([{ version, held: { problem: 'This version is no longer kept.' } }]);
});

test('a version comes back as a step that can be undone, and nothing is written', async () => {
  const { host, board, session, labels } = await started();
  const written = host.world.files.get(cart);
  bringBack(session, structuredClone(first), 'the version of today, 14:05');
  expect([labels(), isEdited(board.get()), host.world.files.get(cart) === written]).toEqual(['Orders', true, true]);
  bringBack(session, structuredClone(second), 'the newest one');
  expect([labels(), isEdited(board.get())]).toEqual(['Orders Bills', false]);
  board.undo();
  expect(labels()).toBe('Orders');
  const { timeline } = board.get();
  bringBack(session, structuredClone(first), 'it');
  expect([board.get().timeline, board.get().notice?.text]).toEqual([timeline, 'The board is as in it already.']);
});

test('a copy is a board beside this one, in no file', async () => {
  const { board, session } = await started();
  openAsCopy(session, first, 'today, 14:05');
  expect(openBoards(board.get()).map(({ timeline, file }) => [timeline.document.title, file?.name])).toEqual([
    ['Cart', cart],
    ['Cart (version of today, 14:05)', undefined],
  ]);
});

test('while a former state is looked at nothing comes back', async () => {
  const { board, session, labels } = await started();
  board.view({ replayed: emptyDocument() });
  bringBack(session, first, 'it');
  await revert(session);
  board.view({ replayed: null });
  expect([labels(), board.get().notice?.text]).toEqual([
    'Orders Bills',
    expect.stringMatching(/^Leave the replay first/),
  ]);
});

test('Revert asks where there is work, takes what the file holds now, and can be undone', async () => {
  const { host, board, session, labels } = await started();
  const third: Document = applyEdit(second, add('c', 'Queue'));
  board.apply({ kind: 'set-label', id: 'a', label: 'Sales' }, 'record');
  host.world.files.set(cart, boardBytes(third));
  host.world.answer = 1;
  await revert(session);
  expect([labels(), host.world.questions[0]?.message]).toEqual([
    'Sales Bills',
    'Go back to what “cart.edgewise” holds?',
  ]);
  host.world.answer = 0;
  await revert(session);
  expect([labels(), isEdited(board.get())]).toEqual(['Orders Bills Queue', false]);
  await revert(session);
  expect(host.world.questions).toHaveLength(2);
  board.undo();
  expect([labels(), isEdited(board.get())]).toEqual(['Sales Bills', true]);
});

test('Revert of a file that is gone, or is no board any more, changes nothing and says why', async () => {
  const { host, board, session, labels } = await started();
  host.world.files.set(cart, new Uint8Array([123]));
  await revert(session);
  expect([labels(), board.get().dialog?.kind]).toEqual(['Orders Bills', 'issues']);
  host.world.files.delete(cart);
  await revert(session);
  expect([labels(), board.get().notice?.text]).toEqual(['Orders Bills', '“cart.edgewise” is no longer there.']);
});

test('times are told as people say them', () => {
  const at = (text: string) => new Date(text).getTime();
  const now = at('2026-03-01T00:30:00');
  expect([
    whenSaved(at('2026-03-01T00:05:00'), now),
    whenSaved(at('2026-02-28T23:59:00'), now),
    whenSaved(at('2026-02-27T10:00:00'), now),
  ]).toEqual(['today, 00:05', 'yesterday, 23:59', '27 Feb 2026, 10:00']);
});
