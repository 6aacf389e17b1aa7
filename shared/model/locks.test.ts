import { describe, expect, test } from 'vitest';
import { type Document, emptyDocument, type Note, type Shape } from './document.ts';
import { applyEdit, type Edit } from './edit.ts';
import { stayedWords, withinLocks } from './locks.ts';

const note: Note = { id: 'n', kind: 'note', text: 'old', x: 10, y: 200, on: null, locked: true };
const shape: Shape = { id: 's', kind: 'rectangle', x: 0, y: 300, width: 40, height: 40, locked: true };
const empty = emptyDocument();
const board: Document = {
  ...empty,
  design: {
    ...empty.design,
    groups: [
      { id: 'outer', kind: 'generic', label: '', group: null },
      { id: 'inner', kind: 'generic', label: '', group: 'outer' },
    ],
    nodes: [
      { id: 'a', service: 'lambda', label: 'a', group: 'inner', params: {} },
      { id: 'b', service: 'lambda', label: 'b', group: null, params: {} },
      { id: '__proto__', service: 'lambda', label: '', group: null, params: {} },
    ],
    edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: {} }],
  },
  layout: {
    nodes: Object.fromEntries([
      ['a', { x: 60, y: 80, locked: true }],
      ['b', { x: 600, y: 0 }],
      ['__proto__', { x: 900, y: 0, locked: true }],
    ]),
    groups: {
      outer: { x: 0, y: 0, width: 500, height: 400 },
      inner: { x: 40, y: 40, width: 300, height: 160 },
    },
    edges: { e: { locked: true } },
  },
  sketch: { notes: [note], strokes: [], shapes: [shape] },
};

function permitted(edit: Edit): { readonly edit: Edit | null; readonly stayed: readonly string[] } {
  const found = withinLocks(board, edit);
  return { edit: found.edit, stayed: [...found.stayed] };
}

describe('what is locked', () => {
  const refused: readonly Edit[] = [
    { kind: 'set-label', id: 'a', label: 'new' },
    { kind: 'reconnect', id: 'e', from: 'b', to: 'a' },
    { kind: 'set-edge-layout', id: 'e', layout: { bends: [{ x: 1, y: 1 }] } },
    { kind: 'set-group', ids: ['a'], group: null },
    { kind: 'remove', ids: ['a'] },
    { kind: 'remove', ids: ['e'] },
    { kind: 'move', to: { a: { x: 0, y: 0 } } },
    { kind: 'resize', id: 's', to: { x: 0, y: 0, width: 1, height: 1 } },
    { kind: 'set-note', note: { ...note, text: 'new' } },
    { kind: 'set-note', note: { ...note, on: 'b' } },
    { kind: 'set-shape', shape: { ...shape, x: 5 } },
    { kind: 'remove', ids: ['__proto__'] },
  ];
  test.each(refused.map((edit) => [edit.kind, edit] as const))('refuses %s', (_kind, edit) => {
    const { edit: left, stayed } = permitted(edit);
    expect([left, stayed.length]).toEqual([null, 1]);
    // The edit would change something, or the test would show nothing.
    expect(applyEdit(board, edit)).not.toEqual(board);
  });

  const free: readonly Edit[] = [
    { kind: 'set-label', id: 'b', label: 'new' },
    { kind: 'set-param', id: 'a', key: 'memoryMb', value: 256 },
    { kind: 'set-marks', to: { a: { locked: undefined, z: 2 } } },
    { kind: 'set-note', note: { ...note, colour: 'blue' } },
    { kind: 'set-shape', shape: { ...shape, fill: 'ok' } },
    { kind: 'all', edits: [{ kind: 'remove', ids: ['b'] }] },
    { kind: 'resize-group', id: 'inner', to: { x: 0, y: 0, width: 10, height: 10 } },
  ];
  test.each(free.map((edit) => [edit.kind, edit] as const))('leaves %s alone', (_kind, edit) => {
    expect(withinLocks(board, edit).edit).toBe(edit);
  });

  test('takes its part out of a larger edit, and is named', () => {
    expect(
      permitted({
        kind: 'all',
        edits: [
          { kind: 'remove', ids: ['a', 'inner', 'n'] },
          { kind: 'move', to: { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } } },
          { kind: 'set-label', id: 'a', label: 'x' },
        ],
      }),
    ).toEqual({
      edit: {
        kind: 'all',
        edits: [
          { kind: 'remove', ids: ['inner'] },
          { kind: 'move', to: { b: { x: 2, y: 2 } } },
        ],
      },
      stayed: ['a', 'n'],
    });
  });

  test('keeps its place and its words while its look changes', () => {
    expect(permitted({ kind: 'set-note', note: { ...note, text: 'new', x: 99, width: 300, colour: 'blue' } })).toEqual({
      edit: { kind: 'set-note', note: { ...note, colour: 'blue' } },
      stayed: ['n'],
    });
  });

  test('goes along with the container around it, by the same distance and no other', () => {
    const along: Edit = {
      kind: 'move',
      to: { outer: { x: 10, y: 0 }, inner: { x: 50, y: 40 }, a: { x: 70, y: 80 }, n: { x: 20, y: 200 } },
    };
    expect(withinLocks(board, along).edit).toBe(along);
    const elsewhere: Edit = { kind: 'move', to: { outer: { x: 10, y: 0 }, a: { x: 71, y: 80 } } };
    expect(permitted(elsewhere)).toEqual({
      edit: { kind: 'move', to: { outer: { x: 10, y: 0 } } },
      stayed: ['a'],
    });
  });

  test('goes with the card at its end when it is an arrow', () => {
    const edit: Edit = { kind: 'remove', ids: ['b', 'e'] };
    expect(permitted(edit)).toEqual({ edit: { kind: 'remove', ids: ['b'] }, stayed: [] });
    expect(applyEdit(board, { kind: 'remove', ids: ['b'] }).design.edges).toEqual([]);
  });

  test('joins a new container where it lies, and none elsewhere', () => {
    const around = (group: string | null): Edit => ({
      kind: 'add-group',
      group: { id: 'new', kind: 'generic', label: '', group },
      at: { x: 0, y: 0, width: 10, height: 10 },
      members: ['a'],
    });
    expect(permitted(around('inner')).stayed).toEqual([]);
    expect(permitted(around(null))).toEqual({ edit: { ...around(null), members: [] }, stayed: ['a'] });
  });
});

test('what stayed is counted in words', () => {
  expect([[], ['a'], ['a', 'b']].map((ids) => stayedWords(new Set(ids)))).toEqual([
    null,
    'A locked thing stays as it is. Unlock it first: Arrange, Lock or Unlock.',
    '2 locked things stay as they are. Unlock them first: Arrange, Lock or Unlock.',
  ]);
});
