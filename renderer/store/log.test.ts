import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { documentsOf } from '../../shared/model/edit-log.ts';
import { createBoard } from './board.ts';
import { readPreferences } from './preferences.ts';

const preferences = readPreferences({ getItem: () => null });

const card = (id: string): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label: id, group: null, params: {} },
  at: { x: 0, y: 0 },
});
const edits = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map(card),
  fc.constantFrom('a', 'b', 'c').map((id): Edit => ({ kind: 'remove', ids: [id] })),
  fc
    .record({ id: fc.constantFrom('a', 'b'), x: fc.nat(9) })
    .map(({ id, x }): Edit => ({ kind: 'move', to: { [id]: { x, y: 0 } } })),
  fc.nat(3).map((value): Edit => ({ kind: 'set-title', title: `title ${value}` })),
);
const acts = fc.oneof(
  { weight: 6, arbitrary: fc.record({ edit: edits, undo: fc.constantFrom('record', 'amend', 'amend', 'skip') }) },
  { weight: 4, arbitrary: fc.constantFrom('undo', 'redo', 'settle', 'abandon') },
);

test('the log tells every state that the board was in, whatever was done to it', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 40 }), (all) => {
      let ms = 0;
      const board = createBoard(emptyDocument(), preferences, () => ms);
      for (const act of all) {
        ms += 10;
        if (typeof act === 'string') board[act]();
        else board.apply(act.edit, act.undo as 'record');
        if (board.get().timeline.base !== null) continue;
        const log = board.log();
        expect(documentsOf(log).at(-1) ?? log.start).toEqual(board.document());
        expect(log.entries.every(({ at }, k) => at <= ms && at >= (log.entries[k - 1]?.at ?? 0))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('another board begins a log of its own, and a former state on screen cannot be changed', () => {
  const board = createBoard(emptyDocument(), preferences);
  board.apply(card('a'), 'record');
  const former: Document = board.log().start;
  board.view({ replayed: former });
  board.apply(card('b'), 'record');
  board.undo();
  expect(board.document().design.nodes.map(({ id }) => id)).toEqual(['a']);
  board.view({ replayed: null });
  board.undo();
  expect(board.log().entries.map(({ kind }) => kind)).toEqual(['step', 'undo']);
  board.open(emptyDocument('next'), null);
  expect(board.log()).toEqual({ start: board.document(), entries: [] });
});
