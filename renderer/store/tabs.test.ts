import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileHandle } from '../../shared/host/host.ts';
import { emptyDocument, type NodeId } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { type Board, createBoard } from './board.ts';
import { readPreferences } from './preferences.ts';
import { isEdited } from './state.ts';
import { hasUnsaved, openBoards, tabOfFile } from './tabs.ts';

function started(title = 'First'): Board {
  return createBoard(emptyDocument(title), readPreferences({ getItem: () => null }), () => 0);
}

const titled = (title: string): Edit => ({ kind: 'set-title', title });
const fileOf = (name: string) => ({ handle: name as FileHandle, name, writable: true });
const titles = (board: Board) => openBoards(board.get()).map(({ timeline }) => timeline.document.title);

function addCard(board: Board, id: string): void {
  const node = { id: id as NodeId, service: 'lambda', label: id, group: null, params: {} };
  board.apply({ kind: 'add-node', node, at: { x: 0, y: 0 } }, 'record');
}

test('a blank board gives its place up, any other stays in a tab of its own', () => {
  const board = started('Untitled');
  board.tabs.add(emptyDocument('Second'), null);
  expect(titles(board)).toEqual(['Second']);
  board.apply(titled('Kept'), 'record');
  board.tabs.add(emptyDocument('Third'), fileOf('third'));
  board.tabs.add(emptyDocument('Fourth'), null);
  expect(titles(board)).toEqual(['Kept', 'Third', 'Fourth']);
  expect(board.document().title).toBe('Fourth');
});

test('a board that was undone back to nothing is not blank: its redo is work', () => {
  const board = started();
  board.apply(titled('Once'), 'record');
  board.undo();
  board.tabs.add(emptyDocument('Second'), null);
  expect(titles(board)).toEqual(['First', 'Second']);
});

test('every board keeps its selection, load, view, file and certificate', () => {
  const board = started();
  addCard(board, 'a');
  board.select(['a']);
  board.view({ load: 7, place: { x: 1, y: 2, zoom: 0.5 }, certificate: { id: 'a', part: 'cost' }, finding: true });
  const first = board.get().tab;
  board.tabs.add(emptyDocument('Second'), fileOf('second'));
  expect(board.get()).toMatchObject({ load: 1, place: null, certificate: null, finding: false, zoom: 1 });
  board.view({ load: 3 });
  board.tabs.go(first);
  expect(board.get()).toMatchObject({
    load: 7,
    zoom: 0.5,
    place: { x: 1, y: 2, zoom: 0.5 },
    certificate: { id: 'a', part: 'cost' },
    selection: new Set(['a']),
    file: null,
    finding: false,
  });
});

test('a gesture under way ends with the board that it was made on', () => {
  const board = started();
  board.apply(titled('T'), 'amend');
  board.apply(titled('Ty'), 'amend');
  const first = board.get().tab;
  board.tabs.add(emptyDocument('Second'), null);
  board.undo();
  expect(board.document().title).toBe('Second');
  board.tabs.go(first);
  expect(board.log().entries.map(({ kind }) => kind)).toEqual(['step']);
  board.undo();
  expect(board.document().title).toBe('First');
});

test('the neighbour of a closed tab comes into view, and the last one leaves a blank board', () => {
  const board = started();
  board.apply(titled('A'), 'record');
  for (const title of ['B', 'C']) board.tabs.add(emptyDocument(title), fileOf(title));
  const [, b] = openBoards(board.get());
  board.tabs.go(b?.tab ?? -1);
  board.tabs.close(board.get().tab);
  expect([titles(board), board.document().title]).toEqual([['A', 'C'], 'C']);
  board.tabs.close(board.get().tab);
  board.tabs.close(board.get().tab);
  expect([titles(board), hasUnsaved(board.get())]).toEqual([['Untitled'], false]);
  while (board.tabs.reopen());
  expect(titles(board)).toEqual(['A', 'B', 'C']);
});

test('a save is noted for the board that was written, wherever it is by then', () => {
  const board = started();
  board.apply(titled('Written'), 'record');
  const [tab, written] = [board.get().tab, board.document()];
  board.apply(titled('Later'), 'record');
  board.tabs.add(emptyDocument('Second'), null);
  board.tabs.saved(tab, written, fileOf('a'));
  expect(board.get().file).toBeNull();
  expect(tabOfFile(board.get(), 'a' as FileHandle)).toBe(tab);
  expect(hasUnsaved(board.get())).toBe(true);
  board.tabs.close(tab);
  board.tabs.saved(tab, openBoards(board.get())[0]?.saved ?? written, fileOf('b'));
  board.tabs.reopen();
  expect(board.get().file?.name).toBe('b');
});

test('a save of a board that gave its tab to another is not taken for the other’s', () => {
  const board = started();
  board.apply(titled('Written'), 'record');
  const [tab, written] = [board.get().tab, board.document()];
  board.open(emptyDocument('In its place'), null);
  board.tabs.saved(tab, written, fileOf('a'));
  expect(board.get()).toMatchObject({ file: null, saved: { title: 'In its place' } });
});

test('a file belongs to one board: saving over another’s leaves that one with unsaved work', () => {
  const board = started();
  board.apply(titled('Mine'), 'record');
  const mine = board.get().tab;
  board.tabs.saved(mine, board.document(), fileOf('a'));
  board.tabs.add(emptyDocument('Other'), null);
  board.tabs.saved(board.get().tab, board.document(), fileOf('a'));
  const [first, second] = openBoards(board.get());
  expect([first?.file, second?.file?.name]).toEqual([null, 'a']);
  expect([first && isEdited(first), second && isEdited(second)]).toEqual([true, false]);
});

test('a closed board does not come back as a second owner of a file that was opened again', () => {
  const board = started();
  for (const title of ['clean', 'dirty']) board.tabs.add(emptyDocument(title), fileOf(title));
  board.apply(titled('work'), 'record');
  board.tabs.close(board.get().tab);
  board.tabs.close(board.get().tab);
  for (const title of ['clean', 'dirty']) board.tabs.add(emptyDocument(title), fileOf(title));
  expect(board.tabs.reopen()).toBe(true);
  expect(board.get()).toMatchObject({ file: null, timeline: { document: { title: 'work' } } });
  expect(isEdited(board.get())).toBe(true);
  expect(board.tabs.reopen()).toBe(false);
});

type Step =
  | { readonly do: 'edit' | 'amend'; readonly text: string }
  | { readonly do: 'settle' | 'undo' | 'redo' | 'add' | 'close' | 'reopen' | 'save' }
  | { readonly do: 'go'; readonly to: number };

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('edit', 'amend'), text: fc.string({ maxLength: 4 }) }) },
    {
      weight: 8,
      arbitrary: fc.record({ do: fc.constantFrom('settle', 'undo', 'redo', 'add', 'close', 'reopen', 'save') }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('go'), to: fc.nat(9) }) },
  ),
  { minLength: 1, maxLength: 120 },
) as fc.Arbitrary<readonly Step[]>;

test('whatever is edited, undone, left, closed and reopened, every board is as if it had a window of its own', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const board = started();
      board.apply(titled('Begun'), 'record');
      // Each board of the window beside one that has a window to itself and gets the same edits.
      const alone = new Map<number, Board>();
      const first = started();
      first.apply(titled('Begun'), 'record');
      alone.set(board.get().tab, first);
      let strip = [board.get().tab];
      let made = 0;
      const closed: { tab: number; at: number }[] = [];
      for (const step of all) {
        const here = board.get().tab;
        const own = alone.get(here);
        if (own === undefined) throw new Error('a board that nobody opened is in view');
        if (step.do === 'edit' || step.do === 'amend') {
          for (const each of [board, own]) each.apply(titled(step.text), step.do === 'edit' ? 'record' : 'amend');
        } else if (step.do === 'settle' || step.do === 'undo' || step.do === 'redo') {
          for (const each of [board, own]) each[step.do]();
        } else if (step.do === 'save') {
          for (const each of [board, own]) each.settle();
          for (const each of [board, own]) each.tabs.saved(each.get().tab, each.document(), fileOf(`file ${here}`));
        } else if (step.do === 'add') {
          own.settle();
          // A title of its own, as a first step, so that no board is blank.
          made += 1;
          const next = started();
          board.tabs.add(emptyDocument('First'), null);
          for (const each of [board, next]) each.apply(titled(`Board ${made}`), 'record');
          alone.set(board.get().tab, next);
          strip.splice(strip.indexOf(here) + 1, 0, board.get().tab);
        } else if (step.do === 'go') {
          own.settle();
          board.tabs.go(strip[step.to % strip.length] ?? here);
        } else if (step.do === 'close' && strip.length > 1) {
          own.settle();
          closed.push({ tab: here, at: strip.indexOf(here) });
          strip = strip.filter((tab) => tab !== here);
          board.tabs.close(here);
        } else if (step.do === 'reopen' && closed.length > 0) {
          own.settle();
          const last = closed.pop();
          if (last !== undefined && board.tabs.reopen()) strip.splice(last.at, 0, last.tab);
        }
        if (closed.length > 20) closed.shift();
        const open = openBoards(board.get());
        expect(open.map(({ tab }) => tab)).toEqual(strip);
        for (const parked of open) {
          const lone = alone.get(parked.tab)?.get();
          expect(parked.timeline).toEqual(lone?.timeline);
          expect(isEdited(parked)).toBe(lone !== undefined && isEdited(lone));
          expect(parked.keeper.log()).toEqual(lone?.keeper.log());
        }
      }
    }),
    { numRuns: 150 },
  );
});
