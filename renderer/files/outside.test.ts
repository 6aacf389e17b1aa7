import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FileHandle, hostOk } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import type { MergeSide } from '../../shared/model/merge-conflict.ts';
import { save } from '../commands/file.ts';
import { conflictKey } from '../conflict/asked.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { isEdited } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { readBoardBytes } from './board-bytes.ts';
import { boardBytes } from './board-file.ts';
import { open } from './opening.ts';
import { showBoard } from './show-board.ts';
import { inTurn } from './turns.ts';
import { watchFiles } from './watch-files.ts';

const cart = 'cart.edgewise' as FileHandle;
const add = (id: string, label: string): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label, group: null, params: { memoryMb: 128 } },
  at: { x: 0, y: 0 },
});
const label = (id: string, text: string): Edit => ({ kind: 'set-label', id, label: text });
const start = [add('a', 'Orders'), add('b', 'Bills')].reduce(applyEdit, emptyDocument('Cart'));
const after = (document: Document, ...edits: readonly Edit[]) => edits.reduce(applyEdit, document);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window with the board open from its file. */
async function started() {
  const host = memoryHost({ [cart]: boardBytes(start) });
  const board = createBoard(emptyDocument(), readPreferences({ getItem: () => null }));
  const session = { host, board, canvas: { current: null } };
  host.world.chosen = cart;
  await open(session);
  watchFiles(session);
  /** Another program writes the file, or takes it away. */
  const written = async (content: Document | string | null) => {
    if (content === null) host.world.files.delete(cart);
    else
      host.world.files.set(cart, typeof content === 'string' ? new TextEncoder().encode(content) : boardBytes(content));
    host.world.emit({ type: 'file-changed', handle: cart });
    await settled();
  };
  const settled = async () => {
    for (let turn = 0; turn < 12; turn++) await vi.advanceTimersByTimeAsync(500);
  };
  const labels = () =>
    board
      .document()
      .design.nodes.map((node) => node.label)
      .join(' ');
  const inFile = () => {
    const read = readBoardBytes(host.world.files.get(cart) ?? new Uint8Array());
    return read.ok ? read.value.document.design.nodes.map((node) => node.label).join(' ') : null;
  };
  const answer = (side: MergeSide) => {
    const { dialog } = board.get();
    if (dialog?.kind !== 'conflict') throw new Error('nothing is asked');
    const { asked } = dialog;
    asked.answer(new Map(asked.lines.flatMap(({ conflicts }) => conflicts.map((one) => [conflictKey(one), side]))));
  };
  const asked = () => {
    const { dialog } = board.get();
    return dialog?.kind === 'conflict'
      ? dialog.asked.lines.map(({ what, mine, theirs }) => [what, mine, theirs].join(' | '))
      : null;
  };
  return {
    host,
    board,
    session,
    written,
    settled,
    labels,
    inFile,
    answer,
    asked,
    told: () => board.get().notice?.text,
  };
}

test('a board without work becomes what the file holds, as a step that can be undone, with its view kept', async () => {
  const { board, host, written, labels, told } = await started();
  const { opened, tab } = board.get();
  expect(host.world.watched).toEqual([cart]);
  board.select(['b']);
  await written(after(start, add('c', 'Queue')));
  expect([labels(), isEdited(board.get()), [...board.get().selection]]).toEqual(['Orders Bills Queue', false, ['b']]);
  expect(told()).toBe('“cart.edgewise” was changed by another program: 1 service added (Queue).');
  expect([board.get().opened, board.get().tab]).toEqual([opened, tab]);
  board.undo();
  expect([labels(), isEdited(board.get())]).toEqual(['Orders Bills', true]);
});

test('the same content is no change, however it is written', async () => {
  const { board, written, told } = await started();
  const { timeline, notice } = board.get();
  await written(`${new TextDecoder().decode(boardBytes(start))}\n\n`);
  expect([board.get().timeline, told()]).toEqual([timeline, notice?.text]);
});

test('what both did is put together without a question, stays unsaved, and is then saved', async () => {
  const { board, session, written, labels, inFile, told } = await started();
  board.apply(label('a', 'Sales'), 'record');
  await written(after(start, label('b', 'Money'), add('c', 'Queue')));
  expect([labels(), isEdited(board.get()), inFile()]).toEqual(['Sales Money Queue', true, 'Orders Money Queue']);
  expect(told()).toBe(
    '“cart.edgewise” was changed by another program: 1 service added (Queue), Bills renamed to Money. Your own changes are kept and not saved yet.',
  );
  expect(await save(session)).toBe(true);
  expect([inFile(), isEdited(board.get())]).toEqual(['Sales Money Queue', false]);
  board.undo();
  expect(labels()).toBe('Sales Bills');
});

test('a save that meets another program’s file merges first and tells both', async () => {
  const { board, host, session, inFile, told } = await started();
  board.apply(label('a', 'Sales'), 'record');
  host.world.files.set(cart, boardBytes(after(start, label('b', 'Money'))));
  expect(await save(session)).toBe(true);
  expect([inFile(), told()]).toEqual([
    'Sales Money',
    '“cart.edgewise” was changed by another program: Bills renamed to Money. Saved cart.edgewise',
  ]);
});

test('only what both changed is asked about; the answer counts', async () => {
  const { board, written, labels, answer, asked, settled } = await started();
  board.apply(label('a', 'Sales'), 'record');
  await written(after(start, label('a', 'Income'), label('b', 'Money')));
  expect(asked()).toEqual(['Name of Sales | “Sales” | “Income”']);
  expect(labels()).toBe('Sales Bills');
  answer('theirs');
  await settled();
  expect([labels(), board.get().dialog, isEdited(board.get())]).toEqual(['Income Money', null, false]);
});

test('a question that another window of the board answered closes, and nothing more is told of it', async () => {
  const { board, written, labels, asked, settled, told } = await started();
  board.apply(label('a', 'Sales'), 'record');
  await written(after(start, label('a', 'Income')));
  expect(asked()).toHaveLength(1);
  // What comes from there: their content is what is saved, and the board has it.
  const theirs = after(board.document(), label('a', 'Income'));
  const { tab, timeline, keeper } = board.get();
  board.receive(tab, { timeline: { ...timeline, document: theirs }, saved: theirs, keeper });
  await settled();
  expect([labels(), asked(), isEdited(board.get()), told()]).toEqual(['Income Bills', null, false, undefined]);
});

test('Cancel leaves all as it is, and every save asks again until there is an answer', async () => {
  const { board, session, written, labels, inFile, answer, asked, settled, told } = await started();
  board.apply(label('a', 'Sales'), 'record');
  await written(after(start, label('a', 'Income')));
  board.show(null);
  await settled();
  expect([labels(), inFile(), told()]).toEqual([
    'Sales Bills',
    'Income Bills',
    '“cart.edgewise” was changed by another program, and nothing of that was taken in. The board stays as it is; Save asks again.',
  ]);
  const cancelled = save(session);
  await settled();
  expect(asked()).toHaveLength(1);
  board.show(null);
  expect([await cancelled, inFile()]).toEqual([false, 'Income Bills']);
  const saved = save(session);
  await settled();
  answer('mine');
  expect([await saved, inFile(), isEdited(board.get())]).toEqual([true, 'Sales Bills', false]);
});

test('a change that comes while a gesture is under way waits for its end, and nothing is written over it meanwhile', async () => {
  const { board, session, written, labels, inFile, settled } = await started();
  board.apply(label('a', 'Sal'), 'amend');
  await written(after(start, label('b', 'Money')));
  expect(labels()).toBe('Sal Bills');
  board.apply(label('a', 'Sales'), 'record');
  await settled();
  expect(labels()).toBe('Sales Money');
  expect([await save(session), inFile()]).toEqual([true, 'Sales Money']);
});

test('a save that was asked for while a file is being read waits for it', async () => {
  const { board, host, session, inFile, settled } = await started();
  board.apply(label('a', 'Sales'), 'record');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const read = host.readFile;
  vi.spyOn(host, 'readFile').mockImplementation(async (handle) => {
    const result = await read(handle);
    await held;
    return result;
  });
  host.world.files.set(cart, boardBytes(after(start, label('b', 'Money'))));
  host.world.emit({ type: 'file-changed', handle: cart });
  await settled();
  const saved = save(session);
  await settled();
  expect(inFile()).toBe('Orders Money');
  release();
  expect([await saved, inFile()]).toEqual([true, 'Sales Money']);
});

test('a half-written file is looked at again; one that stays bad keeps the board and asks for a place', async () => {
  const { board, host, session, written, labels, inFile } = await started();
  const whole = new TextDecoder().decode(boardBytes(after(start, label('b', 'Money'))));
  host.world.files.set(cart, new TextEncoder().encode(whole.slice(0, 200)));
  host.world.emit({ type: 'file-changed', handle: cart });
  await vi.advanceTimersByTimeAsync(200);
  host.world.files.set(cart, new TextEncoder().encode(whole));
  await vi.advanceTimersByTimeAsync(3000);
  expect(labels()).toBe('Orders Money');
  await written('{');
  expect([labels(), board.get().dialog?.kind, isEdited(board.get())]).toEqual(['Orders Money', 'issues', true]);
  board.show(null);
  host.world.saveAs = 'other.edgewise';
  expect([await save(session), [...host.world.files.keys()]]).toEqual([true, [cart, 'other.edgewise']]);
  expect(inFile()).toBeNull();
});

test('a bad file that becomes a board again is taken in, and can be saved to again', async () => {
  const { board, session, written, labels, inFile } = await started();
  await written('{');
  board.show(null);
  await written(after(start, label('b', 'Money')));
  expect([labels(), isEdited(board.get()), board.get().file?.writable]).toEqual(['Orders Money', false, true]);
  board.apply(label('a', 'Sales'), 'record');
  expect([await save(session), inFile()]).toEqual([true, 'Sales Money']);
});

test('a file that vanished leaves the board, unsaved; Save makes it again', async () => {
  const { board, session, written, labels, inFile, told } = await started();
  await written(null);
  expect([labels(), isEdited(board.get())]).toEqual(['Orders Bills', true]);
  expect(told()).toMatch(/^“cart\.edgewise” is no longer where it was: .+ Save writes the file again\.$/);
  expect([await save(session), inFile(), isEdited(board.get())]).toEqual([true, 'Orders Bills', false]);
});

test('a board in another tab takes changes in without being shown; what must be asked waits for it', async () => {
  const { board, session, written, asked, answer, settled, inFile, told } = await started();
  const { tab } = board.get();
  const parked = () => openBoards(board.get()).find((open) => open.tab === tab);
  showBoard(session, emptyDocument('Other'), null);
  await written(after(start, label('b', 'Money')));
  expect(parked()?.timeline.document.design.nodes[1]?.label).toBe('Money');
  expect([board.document().title, parked()?.timeline.past.length]).toEqual(['Other', 1]);

  board.tabs.go(tab);
  board.apply(label('a', 'Sales'), 'record');
  showBoard(session, emptyDocument('Third'), null);
  await written(after(start, label('a', 'Income'), label('b', 'Money')));
  expect([asked(), told()]).toEqual([
    null,
    '“cart.edgewise” was changed by another program, and so was its board here. Show that board and save it to choose.',
  ]);
  board.tabs.go(tab);
  const saved = save(session);
  await settled();
  answer('mine');
  expect([await saved, inFile()]).toEqual([true, 'Sales Money']);
});

test('opening a file that is open takes in what it holds now', async () => {
  const { board, host, session, labels, told } = await started();
  await open(session);
  expect(told()).toBe('“cart.edgewise” is open here already.');
  host.world.files.set(cart, boardBytes(after(start, label('b', 'Money'))));
  board.apply(label('a', 'Sales'), 'record');
  await open(session);
  expect([labels(), openBoards(board.get()).length]).toEqual(['Sales Money', 1]);
});

test('an empty board replaces a full one only after a yes', async () => {
  const { board, host, session, inFile } = await started();
  board.apply({ kind: 'remove', ids: ['a', 'b'] }, 'record');
  host.world.answer = 1;
  expect([await save(session), inFile(), isEdited(board.get())]).toEqual([false, 'Orders Bills', true]);
  const [question] = host.world.questions;
  expect([question?.message, question?.defaultChoice]).toEqual([
    'The board is empty, and “cart.edgewise” has 2 things. Save the empty board over it?',
    1,
  ]);
  host.world.answer = 0;
  expect([await save(session), inFile()]).toEqual([true, '']);
  board.apply({ kind: 'set-title', title: 'Empty' }, 'record');
  await save(session);
  expect(host.world.questions).toHaveLength(2);
});

test('work that throws does not stop what comes after it', async () => {
  const { session } = await started();
  const first = inTurn(session, async () => {
    throw new Error('no');
  });
  await expect(first).rejects.toThrow('no');
  expect(await inTurn(session, async () => hostOk(1))).toEqual(hostOk(1));
});
