import { expect, test } from 'vitest';
import { writeBoard } from '../../shared/formats/board-write.ts';
import { toUtf8 } from '../../shared/formats/utf8.ts';
import type { FileHandle } from '../../shared/host/host.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { save } from '../commands/file.ts';
import { readBoardBytes } from '../files/board-bytes.ts';
import { showFile } from '../files/opening.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { catalog } from '../store/catalog.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import { isEdited } from '../store/state.ts';
import { openBoards } from '../store/tabs.ts';
import { type FoundWork, findWork } from './find.ts';
import { type Journals, keepJournals } from './keep.ts';
import { discardFound, offer, restoreFound } from './offer.ts';

const file = 'Shop.edgewise';
const handle = file as FileHandle;
const text = (document: Document) => writeBoard(document, catalog);

/** A machine on which windows come and go. */
function machine() {
  const host = memoryHost();
  const locks = new Set<string>();
  let made = 0;
  const hold = async (lock: string) => {
    if (locks.has(lock)) return null;
    locks.add(lock);
    return () => locks.delete(lock);
  };
  function window(): Session & { readonly journals: Journals } {
    const board = createBoard(emptyDocument(), readPreferences({ getItem: () => null }), () => 0);
    const around = { hold, newId: () => `j${++made}`, now: () => 1000 * made, isOurs: () => true, own: () => {} };
    return { board, host, canvas: { current: null }, journals: keepJournals({ board, host }, around) };
  }
  return {
    host,
    window,
    /** The window is gone, with all that it held. */
    async crash({ journals }: { readonly journals: Journals }) {
      await journals.flush();
      journals.stop();
      locks.clear();
    },
    find: () => findWork(host, hold),
    records: () => [...host.world.records.keys()],
    locks,
  };
}

const node = (id: string): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label: id, group: null, params: {} },
  at: { x: 0, y: 0 },
});

async function openFile(session: Session): Promise<void> {
  const read = await session.host.readFile(handle);
  if (!read.ok) throw new Error(read.error.message);
  await showFile(session, read.value);
}

/** A file that was opened, worked on with two steps of which one was taken back, and a crash. */
async function crashed() {
  const world = machine();
  world.host.world.files.set(file, toUtf8(text(emptyDocument('Shop'))));
  const before = world.window();
  await openFile(before);
  for (const id of ['a', 'b', 'c']) before.board.apply(node(id), 'record');
  before.board.undo();
  await world.crash(before);
  return { ...world, before };
}

test('after a crash the work is found, and comes back with its file, its unsaved mark and its undo', async () => {
  const { window, find, before, records } = await crashed();
  const [found, ...more] = await find();
  expect(more).toEqual([]);
  expect(found).toMatchObject({ kind: 'work', file: { handle, name: file }, disk: 'same', changes: 2, lost: 0 });
  const after = window();
  offer(after, after.journals, found === undefined ? [] : [found]);
  expect(after.board.get().dialog).toEqual({ kind: 'recovery', found: [found] });
  await restoreFound(after, found === undefined ? [] : [found]);
  const [was, is] = [before.board.get(), after.board.get()];
  expect(is.timeline).toEqual(was.timeline);
  expect([is.file?.handle, isEdited(is), text(is.saved), is.dialog]).toEqual([handle, true, text(was.saved), null]);
  expect(openBoards(is)).toHaveLength(1);
  for (let i = 0; i < 2; i += 1) after.board.undo();
  expect(isEdited(after.board.get())).toBe(false);
  after.board.redo();
  // It is journaled on, in the same record.
  expect(records()).toEqual(['journal-j1']);
  after.board.apply(node('d'), 'record');
  after.journals.stop();
  await after.journals.flush();
});

test('a window that lives is asked about by no other; nor is work that another window offers', async () => {
  const { window, find } = machine();
  const here = window();
  here.board.apply(node('a'), 'record');
  await here.journals.flush();
  expect(await find()).toEqual([]);
});

test('what is in its file already is forgotten without a word', async () => {
  const { host, find, before, records } = await crashed();
  host.world.files.set(file, toUtf8(text(before.board.document())));
  expect([await find(), records()]).toEqual([[], []]);
});

test('a crash right after a save leaves what was done since; the file is what it was saved as, by no other program', async () => {
  const { host, find, before } = await crashed();
  const [, first] = before.board.get().timeline.past;
  host.world.files.set(file, toUtf8(text(first ?? emptyDocument())));
  const [found] = (await find()) as readonly FoundWork[];
  expect([found?.disk, text(found?.base ?? emptyDocument())]).toEqual(['same', text(first ?? emptyDocument())]);
});

test('a file that another program changed, or took away, is said', async () => {
  const changed = await crashed();
  changed.host.world.files.set(file, toUtf8(text(emptyDocument('Another'))));
  const found = await changed.find();
  expect(found).toMatchObject([{ disk: 'changed' }]);
  const window = changed.window();
  offer(window, window.journals, found);
  await restoreFound(window, found);
  // Reading it told the host how it is now: the mark keeps it from being written over unseen.
  expect(window.board.get().file).toMatchObject({ name: file, isBehind: true });
  const broken = await crashed();
  broken.host.world.files.set(file, toUtf8('{'));
  expect(await broken.find()).toMatchObject([{ disk: 'changed' }]);
  const gone = await crashed();
  gone.host.world.files.delete(file);
  expect(await gone.find()).toMatchObject([{ disk: 'gone', file: { name: file } }]);
});

test('work on a file that another program changed is not saved over it: the file is taken in first', async () => {
  const { window, find, host } = await crashed();
  host.world.files.set(file, toUtf8(text(applyEdit(emptyDocument('Shop'), node('theirs')))));
  const after = window();
  const found = await find();
  offer(after, after.journals, found);
  await restoreFound(after, found);
  expect(after.board.get().file).toMatchObject({ handle, isBehind: true });
  await save(after);
  const now = readBoardBytes(host.world.files.get(file) ?? new Uint8Array());
  const ids = now.ok ? now.value.document.design.nodes.map(({ id }) => id).sort() : now.error;
  expect(ids).toEqual(['a', 'b', 'theirs']);
});

test('of two windows with one file the work is offered once', async () => {
  const { window, find, crash, records } = await crashed();
  const other = window();
  await openFile(other);
  for (const id of ['a', 'b']) other.board.apply(node(id), 'record');
  await other.journals.flush();
  expect(records()).toHaveLength(2);
  await crash(other);
  expect([await find(), records()]).toMatchObject([[{ id: 'j2' }], ['journal-j2']]);
});

test('the same file that is open without work of its own gives its place up; one with work keeps it', async () => {
  const plain = await crashed();
  const first = plain.window();
  await openFile(first);
  const found = await plain.find();
  offer(first, first.journals, found);
  await restoreFound(first, found);
  expect(openBoards(first.board.get()).map((one) => [one.file?.name, isEdited(one)])).toEqual([[file, true]]);

  const busy = await crashed();
  const second = busy.window();
  await openFile(second);
  second.board.apply(node('z'), 'record');
  const other = await busy.find();
  offer(second, second.journals, other);
  await restoreFound(second, other);
  expect(openBoards(second.board.get()).map((one) => [one.file?.name, isEdited(one)])).toEqual([
    [file, true],
    [undefined, true],
  ]);
});

test('Discard asks; Later keeps it for the next start; a board that comes in view does not close the offer', async () => {
  const { window, find, host, records, locks } = await crashed();
  const after = window();
  const found = await find();
  const [one] = found;
  if (one === undefined) throw new Error('nothing was found');
  offer(after, after.journals, found);
  after.board.tabs.add(emptyDocument('From a double click'), null);
  expect(after.board.get().dialog).toMatchObject({ kind: 'recovery' });
  host.world.answer = 1;
  await discardFound(after, one);
  expect([records(), host.world.questions.map(({ message }) => message)]).toEqual([
    ['journal-j1'],
    ['Discard the unsaved work on “Shop”?'],
  ]);
  after.board.show(null);
  expect([after.board.get().dialog, [...locks], records()]).toEqual([null, [], ['journal-j1']]);
  const again = await find();
  offer(after, after.journals, again);
  host.world.answer = 0;
  await discardFound(after, again[0] ?? one);
  expect([after.board.get().dialog, [...locks], records()]).toEqual([null, [], []]);
});

test('a journal of which nothing can be read is said, and stays until it is discarded', async () => {
  const { host, find, records } = await crashed();
  host.world.records.set('journal-j1', ['what is this']);
  expect(await find()).toMatchObject([
    { kind: 'damage', id: 'j1', problem: 'It was damaged, and nothing of it can be read.' },
  ]);
  expect(records()).toEqual(['journal-j1']);
});

test('an empty board in no file is not worth a question', async () => {
  const world = machine();
  const before = world.window();
  before.board.apply(node('a'), 'record');
  before.board.apply({ kind: 'remove', ids: ['a'] }, 'record');
  await world.crash(before);
  expect([await world.find(), world.records()]).toEqual([[], []]);
});
