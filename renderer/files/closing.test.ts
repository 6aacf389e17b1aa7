import { expect, test, vi } from 'vitest';
import { hostOk } from '../../shared/host/host.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { save, saveAs } from '../commands/file.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { isEdited } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { boardBytes } from './board-file.ts';
import { closeBoard, closeWindow } from './closing.ts';
import { open } from './opening.ts';
import { openPending } from './pending.ts';
import { showBoard, showTab } from './show-board.ts';

const bytesOf = (title: string) => boardBytes(emptyDocument(title));

function started(files: Readonly<Record<string, Uint8Array>> = {}) {
  const host = memoryHost(files);
  const board = createBoard(emptyDocument('First'), readPreferences({ getItem: () => null }));
  const session = { host, board, canvas: { current: null } };
  const titles = () => openBoards(board.get()).map(({ timeline }) => timeline.document.title);
  /** A board with unsaved work, in a tab of its own. */
  const draw = (title: string) => {
    showBoard(session, emptyDocument(), null);
    board.apply({ kind: 'set-title', title }, 'record');
    return board.get().tab;
  };
  /** Chooses a file in the dialog. */
  const openFile = async (name: string) => {
    host.world.chosen = name;
    await open(session);
  };
  return { host, board, session, titles, draw, openFile };
}

/** Answers the questions in turn. */
function answering(host: ReturnType<typeof memoryHost>, ...answers: readonly number[]) {
  const left = [...answers];
  return vi.spyOn(host, 'confirm').mockImplementation(async (question) => {
    host.world.questions.push(question);
    return hostOk(left.shift() ?? question.cancelChoice);
  });
}

test('closing the window asks about every board with unsaved work in turn, showing it, and closes after the last', async () => {
  const { host, board, session, draw } = started();
  draw('A');
  showBoard(session, emptyDocument('Clean'), { handle: 'clean' as never, name: 'clean', writable: true });
  draw('B');
  const seen: string[] = [];
  const answers = [0, 1];
  vi.spyOn(host, 'confirm').mockImplementation(async ({ message }) => {
    seen.push(`${message} ${board.document().title}`);
    return hostOk(answers.shift() ?? 2);
  });
  await closeWindow(session);
  expect(seen).toEqual(['Save the changes to “A”? A', 'Save the changes to “B”? B']);
  expect([...host.world.files]).toEqual([['A.edgewise', boardBytes({ ...emptyDocument(), title: 'A' })]]);
  expect(host.world.closed).toBe(true);
});

test('Cancel stops everything: no board is gone, and none of those behind it is asked about', async () => {
  const { host, session, draw, titles } = started();
  for (const title of ['A', 'B', 'C']) draw(title);
  answering(host, 1, 2, 1);
  await closeWindow(session);
  expect(host.world.questions.map(({ message }) => message)).toEqual([
    'Save the changes to “A”?',
    'Save the changes to “B”?',
  ]);
  expect([host.world.closed, titles(), session.board.document().title]).toEqual([false, ['A', 'B', 'C'], 'B']);
});

test('a save that fails stops the closing too', async () => {
  const { host, session, draw, titles } = started();
  for (const title of ['A', 'B']) draw(title);
  host.world.writeError = 'The disk is full.';
  answering(host, 0, 0);
  await closeWindow(session);
  expect([host.world.closed, titles(), host.world.questions.length]).toEqual([false, ['A', 'B'], 1]);
});

test('a board that is closed without saving comes back with its work and its undo', async () => {
  const { host, board, session, draw, titles } = started();
  draw('A');
  const closed = draw('B');
  answering(host, 1);
  await closeBoard(session, closed);
  expect(titles()).toEqual(['A']);
  expect(host.world.questions[0]?.detail).toMatch('Reopen Closed Board');
  board.tabs.reopen();
  expect(board.document().title).toBe('B');
  board.undo();
  expect(board.document().title).toBe('Untitled');
});

test('a board that is not in view is closed where it is, unless it is to be asked about', async () => {
  const { host, board, session, draw, titles } = started({ clean: bytesOf('Clean') });
  host.world.chosen = 'clean';
  await open(session);
  const clean = board.get().tab;
  const a = draw('A');
  draw('B');
  await closeBoard(session, clean);
  expect([titles(), board.document().title, host.world.questions]).toEqual([['A', 'B'], 'B', []]);
  answering(host, 2);
  await closeBoard(session, a);
  expect([titles(), board.document().title]).toEqual([['A', 'B'], 'A']);
});

test('a save that is under way while another board is shown is noted for the board that was written', async () => {
  const { host, board, session, draw, openFile } = started({ 'a.edgewise': bytesOf('A') });
  await openFile('a.edgewise');
  const a = board.get().tab;
  board.apply({ kind: 'set-title', title: 'A2' }, 'record');
  let finish = () => {};
  const written = vi.spyOn(host, 'saveFile').mockImplementation(async (handle, bytes) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    host.world.files.set(handle, bytes);
    return hostOk({ handle, name: handle, notice: null });
  });
  const saving = save(session);
  draw('B');
  // What writes a file loads with the first save, so the other board is in view before anything is written.
  await vi.waitFor(() => expect(written).toHaveBeenCalledTimes(1));
  finish();
  expect(await saving).toBe(true);
  expect(written).toHaveBeenCalledTimes(1);
  expect(
    openBoards(board.get()).map((each) => [each.timeline.document.title, isEdited(each), each.file?.name]),
  ).toEqual([
    ['A2', false, 'a.edgewise'],
    ['B', true, undefined],
  ]);
  expect(host.world.files.get('a.edgewise')).toEqual(boardBytes(openBoards(board.get())[0]?.saved ?? board.document()));
  showTab(session, a);
  expect(board.get().file?.name).toBe('a.edgewise');
});

test('work that is done while a closing board is being written is asked about as well', async () => {
  const { host, board, session, draw } = started({ 'a.edgewise': bytesOf('A') });
  host.world.chosen = 'a.edgewise';
  await open(session);
  board.apply({ kind: 'set-title', title: 'A2' }, 'record');
  draw('B');
  vi.spyOn(host, 'saveFile').mockImplementationOnce(async (handle) => {
    board.apply({ kind: 'set-title', title: 'A3' }, 'record');
    return hostOk({ handle, name: handle, notice: null });
  });
  const [a] = openBoards(board.get());
  answering(host, 0, 2);
  await closeBoard(session, a?.tab);
  expect(host.world.questions.map(({ message }) => message)).toEqual([
    'Save the changes to “A2”?',
    'Save the changes to “A3”?',
  ]);
  expect(openBoards(board.get())).toHaveLength(2);
});

test('a file that is open already is shown, not opened twice', async () => {
  const { board, draw, titles, openFile } = started({ 'a.edgewise': bytesOf('A') });
  await openFile('a.edgewise');
  board.apply({ kind: 'set-title', title: 'Work' }, 'record');
  draw('B');
  await openFile('a.edgewise');
  expect([titles(), board.document().title]).toEqual([['Work', 'B'], 'Work']);
  expect(board.get().notice).toEqual({ kind: 'info', text: '“a.edgewise” is open here already.' });
});

test('a file that another program changed is read again where nothing is lost by it', async () => {
  const { host, board, draw, titles, openFile } = started({ 'a.edgewise': bytesOf('A') });
  await openFile('a.edgewise');
  draw('B');
  host.world.files.set('a.edgewise', bytesOf('Theirs'));
  await openFile('a.edgewise');
  expect([titles(), board.document().title, isEdited(board.get())]).toEqual([['Theirs', 'B'], 'Theirs', false]);
});

test('saving over the file of another tab leaves that board with its work and without a file', async () => {
  const { host, board, session, draw, openFile } = started({ 'a.edgewise': bytesOf('A') });
  await openFile('a.edgewise');
  draw('B');
  host.world.saveAs = 'a.edgewise';
  await saveAs(session);
  const [a, b] = openBoards(board.get());
  expect([a?.file, a && isEdited(a), b?.file?.name, b && isEdited(b)]).toEqual([null, true, 'a.edgewise', false]);
});

test('a file from outside is opened beside the work that is there, without a question', async () => {
  const { host, session, draw, titles } = started({ 'a.edgewise': bytesOf('A') });
  draw('Work');
  host.world.pending = 'a.edgewise';
  await openPending(session);
  expect([titles(), host.world.questions]).toEqual([['Work', 'A'], []]);
});
