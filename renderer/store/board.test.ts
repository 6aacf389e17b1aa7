import { expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { mostNodes } from '../../shared/model/limits.ts';
import { fail } from '../../shared/whatif/failure.ts';
import { currentAnalysis } from './analysis.ts';
import { createBoard } from './board.ts';
import { currentFailure, putFailure } from './failure.ts';
import { readPreferences } from './preferences.ts';
import { documentOf, isEdited } from './state.ts';

const preferences = readPreferences({ getItem: () => null });

function node(id: string): Edit {
  return {
    kind: 'add-node',
    node: { id, service: 'lambda', label: id, group: null, params: {} },
    at: { x: 0, y: 0 },
  };
}

function ids(document: Document): readonly string[] {
  return document.design.nodes.map((item) => item.id);
}

test('a drag of many moves is one step and costs no analysis', () => {
  const board = createBoard(emptyDocument(), preferences);
  board.apply(node('a'), 'record');
  const { design } = board.document();
  for (const x of [1, 2, 3]) board.apply({ kind: 'move', to: { a: { x, y: 0 } } }, 'amend');
  board.settle();
  expect(board.document().design).toBe(design);
  expect(board.document().layout.nodes).toEqual({ a: { x: 3, y: 0 } });
  board.undo();
  expect(board.document().layout.nodes).toEqual({ a: { x: 0, y: 0 } });
  board.undo();
  expect(ids(board.document())).toEqual([]);
});

test('selection and certificate forget what undo took away', () => {
  const board = createBoard(emptyDocument(), preferences);
  board.apply(node('a'), 'record');
  board.apply(node('b'), 'record');
  board.select(['a', 'b']);
  board.view({ certificate: { id: 'b', part: 'cost' }, editing: 'b' });
  board.undo();
  const { selection, certificate, editing } = board.get();
  expect({ selection: [...selection], certificate, editing }).toEqual({
    selection: ['a'],
    certificate: null,
    editing: null,
  });
});

test('work is unsaved until it is saved, and saved again after undoing back to it', () => {
  const board = createBoard(emptyDocument(), preferences);
  expect(isEdited(board.get())).toBe(false);
  board.apply(node('a'), 'record');
  expect(isEdited(board.get())).toBe(true);
  board.view({ saved: board.document() });
  board.apply(node('b'), 'record');
  board.undo();
  expect(isEdited(board.get())).toBe(false);
});

test('opening a board leaves nothing of the old one', () => {
  const board = createBoard(emptyDocument('old'), preferences);
  board.apply(node('a'), 'record');
  board.select(['a']);
  board.view({ load: 40 });
  const next = emptyDocument('next');
  board.open(next, null);
  board.undo();
  const { timeline, selection, load } = board.get();
  expect({ timeline, selection: [...selection], load }).toEqual({
    timeline: { document: next, past: [], future: [], base: null },
    selection: [],
    load: 1,
  });
});

test('while a variant is shown, what sizes the board changes the variant; undo and delete lead back to the board', () => {
  const board = createBoard(emptyDocument(), preferences);
  board.apply(node('a'), 'record');
  board.apply({ kind: 'set-variant', variant: { id: 'v', title: 'V', patch: {} } }, 'record');
  board.view({ variant: 'v' });
  const before = documentOf(board.get());
  expect(before).toBe(board.document());
  board.apply({ kind: 'set-param', id: 'a', key: 'memoryMb', value: 256 }, 'record');
  const params = () => [board.document(), documentOf(board.get())].map(({ design }) => design.nodes[0]?.params);
  expect(params()).toEqual([{}, { memoryMb: 256 }]);
  const { design } = documentOf(board.get());
  board.apply({ kind: 'move', to: { a: { x: 5, y: 5 } } }, 'record');
  expect(documentOf(board.get()).design).toBe(design);
  board.undo();
  board.undo();
  expect([documentOf(board.get()), board.get().variant]).toEqual([before, 'v']);
  board.apply({ kind: 'remove-variant', id: 'v' }, 'record');
  expect([documentOf(board.get()), board.get().variant]).toEqual([board.document(), null]);
});

test('an outage changes the figures and no document, and is over when it is taken back', () => {
  const board = createBoard(emptyDocument(), preferences);
  const client: Edit = {
    kind: 'add-node',
    node: { id: 'c', service: 'client', label: 'c', group: null, params: { perSecond: 5 } },
    at: { x: 0, y: 0 },
  };
  board.apply({ kind: 'all', edits: [client, node('a'), node('b')] }, 'record');
  const arrow = (from: string, to: string): Edit => ({
    kind: 'add-edge',
    edge: { id: `${from}${to}`, from, to, label: '', params: {} },
  });
  board.apply({ kind: 'all', edits: [arrow('c', 'a'), arrow('a', 'b')] }, 'record');
  const rate = () => currentAnalysis(board.get()).edges['ab']?.throughput.perSecond;
  const before = board.document();
  expect(rate()).toBe(5);
  putFailure(fail);
  board.view({ outage: { kind: 'nodes', ids: ['a'] } });
  expect([rate(), documentOf(board.get()) === before, [...(currentFailure(board.get())?.down ?? [])]]).toEqual([
    0,
    true,
    ['a'],
  ]);
  expect(currentAnalysis(board.get())).toBe(currentAnalysis(board.get()));
  board.view({ outage: null });
  expect([rate(), currentFailure(board.get())]).toEqual([5, null]);
});

test('what a file could not hold is refused with a word, and the board stays as it is', () => {
  const nodes = Array.from({ length: mostNodes }, (_, i) => ({
    id: `n${i}`,
    service: 'generic',
    label: '',
    group: null,
    params: {},
  }));
  const layout = {
    ...emptyDocument().layout,
    nodes: Object.fromEntries(nodes.map(({ id }, i) => [id, { x: i, y: 0 }])),
  };
  const full = { ...emptyDocument(), design: { ...emptyDocument().design, nodes }, layout };
  const board = createBoard(full, preferences);
  const before = board.document();
  board.apply(node('one more'), 'record');
  expect(board.document()).toBe(before);
  expect(board.get().notice).toEqual({
    kind: 'error',
    text: 'A board has at most 20,000 boxes, so nothing was added. Begin another board for the rest.',
  });
  board.apply({ kind: 'remove', ids: ['n0'] }, 'record');
  board.apply(node('one more'), 'record');
  expect([board.document().design.nodes.length, board.document().design.nodes.at(-1)?.id]).toEqual([
    20_000,
    'one more',
  ]);
});
