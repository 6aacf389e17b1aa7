import { expect, test, vi } from 'vitest';
import type { FileHandle } from '../../shared/host/host.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { documentsOf } from '../../shared/model/edit-log.ts';
import { boardBytes } from '../files/board-file.ts';
import { closeWindow } from '../files/closing.ts';
import { take } from '../files/taken.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { isEdited } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { memoryWindows } from './memory-ports.ts';
import type { Message } from './replica.ts';
import { share } from './sharing.ts';

const file = { handle: 'cart' as FileHandle, name: 'cart.edgewise', writable: true };

/** Some windows of one machine. */
function machine() {
  const net = memoryWindows<Message>();
  return {
    posted: net.posted,
    /** A window that shares; `title` is that of the board in its file. */
    window(title = 'Cart', version = '1') {
      const host = memoryHost();
      const board = createBoard(emptyDocument('Blank'), readPreferences({ getItem: () => null }));
      const session = { host, board, canvas: { current: null } };
      const { ports, kill } = net.window();
      const takenOver: string[] = [];
      const sharing = share(session, ports, version, (handle) => takenOver.push(handle));
      board.tabs.add(emptyDocument(title), file);
      const rename = (to: string, undo: 'record' | 'amend' = 'record') =>
        board.apply({ kind: 'set-title', title: to }, undo);
      const add = (id: string) =>
        board.apply(
          {
            kind: 'add-node',
            node: { id, service: 'lambda', label: id, group: null, params: {} },
            at: { x: 0, y: 0 },
          },
          'record',
        );
      const place = (id: string, x: number, undo: 'record' | 'amend' = 'amend') =>
        board.apply({ kind: 'move', to: { [id]: { x, y: 0 } } }, undo);
      const title_ = () => board.document().title;
      const nodes = () => board.document().design.nodes.map(({ id }) => id);
      return { host, board, session, sharing, takenOver, kill, rename, add, place, title: title_, nodes };
    },
  };
}

const soon = (check: () => void) => vi.waitFor(check, { interval: 2 });
const rest = () => new Promise((resolve) => setTimeout(resolve, 30));

test('what is done in one window is done in the other, can be undone there, and a save counts in both', async () => {
  const all = machine();
  const a = all.window();
  await rest();
  a.add('one');
  const b = all.window();
  await soon(() => expect(b.nodes()).toEqual(['one']));
  b.add('two');
  await soon(() => expect(a.nodes()).toEqual(['one', 'two']));
  a.board.undo();
  await soon(() => expect(b.nodes()).toEqual(['one']));
  b.board.redo();
  await soon(() => expect(a.nodes()).toEqual(['one', 'two']));
  expect([isEdited(a.board.get()), isEdited(b.board.get())]).toEqual([true, true]);
  b.board.tabs.saved(b.board.get().tab, b.board.document(), file);
  await soon(() => expect([isEdited(a.board.get()), isEdited(b.board.get())]).toEqual([false, false]));
  a.board.undo();
  await soon(() => expect(b.nodes()).toEqual(['one']));
  expect([isEdited(a.board.get()), isEdited(b.board.get())]).toEqual([true, true]);
  b.board.redo();
  await soon(() => expect([isEdited(a.board.get()), isEdited(b.board.get())]).toEqual([false, false]));
  // How it was drawn is known in both as well.
  for (const { board } of [a, b]) expect(documentsOf(board.log()).at(-1)).toEqual(board.document());
});

test('a drag is seen while it goes on, gets into no step of the other window, and costs no figures there', async () => {
  const all = machine();
  const a = all.window();
  a.add('one');
  await rest();
  const b = all.window();
  await soon(() => expect(b.nodes()).toEqual(['one']));
  const { design } = b.board.document();
  for (const x of [10, 20, 30]) a.place('one', x);
  await soon(() => expect(b.board.document().layout.nodes['one']?.x).toBe(30));
  expect(b.board.document().design).toBe(design);
  expect(b.board.get().timeline.base).toBeNull();
  b.rename('Renamed');
  await soon(() => expect(a.title()).toBe('Renamed'));
  b.board.undo();
  await soon(() => expect(a.title()).toBe('Cart'));
  // The drag is where it was, and given up it is gone in both.
  expect([a, b].map(({ board }) => board.document().layout.nodes['one']?.x)).toEqual([30, 30]);
  a.place('one', 40);
  a.board.abandon();
  await soon(() => expect([a, b].map(({ board }) => board.document().layout.nodes['one']?.x)).toEqual([0, 0]));
  a.place('one', 50);
  a.board.settle();
  await soon(() => expect(b.board.get().timeline.past).toHaveLength(2));
  expect(b.board.document().layout.nodes['one']?.x).toBe(50);
  b.board.undo();
  await soon(() => expect(a.board.document().layout.nodes['one']?.x).toBe(0));
});

test('the same text edited in both at once: both show the same one in the end', async () => {
  const all = machine();
  const [a, b] = [all.window(), all.window()];
  await rest();
  for (const end of ['o', 'on', 'one']) {
    a.rename(`A ${end}`, 'amend');
    b.rename(`B ${end}`, 'amend');
  }
  a.board.settle();
  b.board.settle();
  await rest();
  expect(a.title()).toBe(b.title());
  expect(['A one', 'B one']).toContain(a.title());
  expect(a.board.get().timeline.past.map(({ title }) => title)).toEqual(
    b.board.get().timeline.past.map(({ title }) => title),
  );
});

test('a board that is not in view takes part as well', async () => {
  const all = machine();
  const [a, b] = [all.window(), all.window()];
  await rest();
  b.board.tabs.add(emptyDocument('Another'), null);
  a.rename('Renamed');
  await soon(() =>
    expect(openBoards(b.board.get()).map(({ timeline }) => timeline.document.title)).toEqual(['Renamed', 'Another']),
  );
  expect(b.title()).toBe('Another');
});

test('the window that answers for the board is gone in the middle of a drag: the next one goes on with all of it', async () => {
  const all = machine();
  const a = all.window();
  a.add('one');
  await rest();
  const [b, c] = [all.window(), all.window()];
  await soon(() => expect(c.nodes()).toEqual(['one']));
  expect([a, b, c].map(({ sharing, board }) => sharing.isOwner(board.get().tab))).toEqual([true, false, false]);
  a.place('one', 70);
  await soon(() => expect(c.board.document().layout.nodes['one']?.x).toBe(70));
  const journals = () => [b, c].map(({ sharing, board }) => sharing.keepsJournal(board.get().tab));
  expect(journals()).toEqual([false, false]);
  const { timeline } = b.board.get();
  a.kill();
  await soon(() => expect(b.sharing.isOwner(b.board.get().tab)).toBe(true));
  // Whoever keeps a journal hears of it, though nothing was done.
  expect([journals(), a.takenOver, b.takenOver, c.takenOver]).toEqual([[true, false], [], ['cart'], []]);
  expect(b.board.get().timeline).not.toBe(timeline);
  // As far as it got it counts, as a step that can be undone.
  await soon(() => expect(b.board.get().timeline.past).toHaveLength(2));
  c.add('two');
  await soon(() => expect(b.nodes()).toEqual(['one', 'two']));
  b.board.undo();
  b.board.undo();
  await soon(() => expect([c.nodes(), c.board.document().layout.nodes['one']?.x]).toEqual([['one'], 0]));
});

test('closing asks in the last window that shows the board, also where both are closed at once', async () => {
  const all = machine();
  const [a, b] = [all.window(), all.window()];
  await rest();
  a.rename('Renamed');
  await soon(() => expect(b.title()).toBe('Renamed'));
  for (const { host } of [a, b]) host.world.answer = 1;
  await Promise.all([closeWindow(a.session), closeWindow(b.session)]);
  expect([a, b].map(({ host }) => host.world.closed)).toEqual([true, true]);
  expect([...a.host.world.questions, ...b.host.world.questions].map(({ message }) => message)).toEqual([
    'Save the changes to “Renamed”?',
  ]);
});

test('a window that stays after all takes part again', async () => {
  const all = machine();
  const [a, b] = [all.window(), all.window()];
  await rest();
  a.rename('Renamed');
  await soon(() => expect(b.title()).toBe('Renamed'));
  a.board.tabs.add(emptyDocument('Own'), null);
  a.rename('Own work');
  a.host.world.answer = 2;
  await closeWindow(a.session);
  expect(a.host.world.questions.map(({ message }) => message)).toEqual(['Save the changes to “Own work”?']);
  b.rename('Again');
  await soon(() => expect(openBoards(a.board.get()).map(({ timeline }) => timeline.document.title)).toContain('Again'));
});

test('a board that is saved over the file of another window is the board there too, and undo brings the other one back', async () => {
  const all = machine();
  const [a, b] = [all.window('Theirs'), all.window('Theirs')];
  await rest();
  a.rename('Their work');
  await rest();
  b.board.tabs.add(emptyDocument('Mine'), null);
  b.add('one');
  b.board.tabs.saved(b.board.get().tab, b.board.document(), file);
  await soon(() => expect([a.title(), a.nodes()]).toEqual(['Mine', ['one']]));
  expect([isEdited(a.board.get()), isEdited(b.board.get())]).toEqual([false, false]);
  a.board.undo();
  a.board.undo();
  await soon(() => expect(b.title()).toBe('Their work'));
});

test('a drag that begins while the board is saved to another file goes on to its end, and is one step', async () => {
  const a = machine().window();
  a.add('one');
  await rest();
  const written = a.board.document();
  a.place('one', 10);
  const other = { handle: 'copy' as FileHandle, name: 'copy.edgewise', writable: true };
  a.board.tabs.saved(a.board.get().tab, written, other);
  await rest();
  expect(a.board.get().timeline.base).toBe(written);
  for (const x of [20, 30]) a.place('one', x);
  a.board.settle();
  await rest();
  expect(a.board.document().layout.nodes['one']?.x).toBe(30);
  expect(a.board.get().timeline.past).toHaveLength(2);
  expect([a.board.get().saved, isEdited(a.board.get())]).toEqual([written, true]);
  a.board.undo();
  expect([a.board.document().layout.nodes['one']?.x, isEdited(a.board.get())]).toEqual([0, false]);
});

test('another program’s version of a board, as one step, is the same step in the other window', async () => {
  const all = machine();
  const [a, b] = [all.window(), all.window()];
  await rest();
  a.rename('Mine');
  await rest();
  const { timeline } = a.board.get();
  const merged = { ...emptyDocument(), title: 'Merged' };
  a.board.store.setState({
    timeline: { document: merged, past: [...timeline.past, timeline.document], future: [], base: null },
    saved: merged,
  });
  await soon(() => expect(b.title()).toBe('Merged'));
  await soon(() => expect([isEdited(a.board.get()), isEdited(b.board.get())]).toEqual([false, false]));
  b.board.undo();
  await soon(() => expect(a.title()).toBe('Mine'));
});

test('work on the file that the other window does not have stays, in a board without a file', async () => {
  const all = machine();
  const [a, b] = [all.window(), all.window()];
  await rest();
  b.rename('Work of b');
  await soon(() => expect(a.title()).toBe('Work of b'));
  // The board comes back with work of another day.
  a.board.tabs.close(a.board.get().tab);
  const { closed } = a.board.get();
  const [last] = closed;
  if (last === undefined) throw new Error('nothing was closed');
  const lost = { ...emptyDocument(), title: 'Lost and found' };
  const timeline = { ...last.board.timeline, document: lost };
  a.board.store.setState({ closed: [{ at: 0, board: { ...last.board, tab: 77, timeline } }] });
  a.board.tabs.reopen();
  await soon(() => expect(a.board.get().file).toBeNull());
  expect([a.title(), b.title(), isEdited(a.board.get())]).toEqual(['Lost and found', 'Work of b', true]);
  expect(a.board.get().notice?.text).toContain('“cart.edgewise” is open in another window with other work.');
});

test('a file that is gone leaves a board that is in no file, in both windows, until it is saved again', async () => {
  const all = machine();
  const [a, b] = [all.window(), all.window()];
  await rest();
  const { timeline, saved, tab } = a.board.get();
  take(a.board.tabs, tab, { document: timeline.document, saved: { ...saved }, file });
  await soon(() => expect([isEdited(a.board.get()), isEdited(b.board.get())]).toEqual([true, true]));
  b.board.tabs.saved(b.board.get().tab, b.board.document(), file);
  await soon(() => expect([isEdited(a.board.get()), isEdited(b.board.get())]).toEqual([false, false]));
});

test('windows of different versions keep to themselves', async () => {
  const all = machine();
  const [a, b] = [all.window('Cart', '1'), all.window('Cart', '2')];
  await rest();
  a.rename('Renamed');
  await rest();
  expect(b.title()).toBe('Cart');
  expect(boardBytes(b.board.document())).not.toEqual(boardBytes(a.board.document()));
});
