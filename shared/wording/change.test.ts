import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { applyEdit, type Edit } from '../model/edit.ts';
import { changeOf, didSentence, redoneSentence, undoneSentence } from './change.ts';

const node = (id: string, label = id): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label, group: null, params: {} },
  at: { x: 0, y: 0 },
});
const edge = (id: string, from: string, to: string): Edit => ({
  kind: 'add-edge',
  edge: { id, from, to, label: '', params: {} },
});
const vpc: Edit = {
  kind: 'add-group',
  group: { id: 'v', kind: 'vpc', label: 'App', group: null },
  at: { x: 0, y: 0, width: 9, height: 9 },
};
const note: Edit = { kind: 'add-note', note: { id: 'n', kind: 'question', text: 'Why?\nSay', x: 0, y: 0 } };

const start: Document = applyEdit(emptyDocument(), {
  kind: 'all',
  edits: [node('a', 'Orders'), node('b', ''), node('c'), edge('e', 'a', 'b'), vpc, note],
});

test.each<readonly [string, Edit]>([
  ['Added Stock.', node('x', 'Stock')],
  ['Connected c to Orders.', edge('y', 'c', 'a')],
  ['Added Stock.', { kind: 'all', edits: [node('x', 'Stock'), edge('y', 'a', 'x')] }],
  ['Added 3 things.', { kind: 'all', edits: [node('x'), node('y'), node('z')] }],
  ['Deleted Orders. Undo brings it back.', { kind: 'remove', ids: ['a'] }],
  ['Deleted Lambda and c. Undo brings them back.', { kind: 'remove', ids: ['b', 'c'] }],
  ['Deleted Orders to Lambda. Undo brings it back.', { kind: 'remove', ids: ['e'] }],
  ['Deleted 3 things. Undo brings them back.', { kind: 'remove', ids: ['a', 'v', 'n'] }],
  ['Renamed Orders to Sales.', { kind: 'set-label', id: 'a', label: 'Sales' }],
  ['Renamed the board.', { kind: 'set-title', title: 'Shop' }],
  ['Moved Orders into App.', { kind: 'set-group', ids: ['a'], group: 'v' }],
  ['Moved Orders.', { kind: 'move', to: { a: { x: 5, y: 5 } } }],
  ['Moved Question: Why?', { kind: 'move', to: { n: { x: 5, y: 5 } } }],
  ['Changed Orders.', { kind: 'set-param', id: 'a', key: 'memoryMb', value: 1024 }],
  ['Changed Orders to Lambda.', { kind: 'set-param', id: 'e', key: 'share', value: 0.5 }],
  ['Changed the way of Orders to Lambda.', { kind: 'set-edge-layout', id: 'e', layout: { route: 'straight' } }],
  ['Changed the settings of the board.', { kind: 'set-settings', settings: { figures: 'aws' } }],
  ['Changed the budgets.', { kind: 'set-budgets', budgets: { usdPerMonth: 5 } }],
  ['Changed the drawing.', { kind: 'set-pad', text: '1 + 1' }],
])('%s', (sentence, edit) => {
  const change = changeOf(start, applyEdit(start, edit), catalog);
  expect(change && didSentence(change)).toBe(sentence);
});

test('a step that is undone or done again is named as what it was', () => {
  const change = changeOf(start, applyEdit(start, { kind: 'remove', ids: ['a', 'b', 'c'] }), catalog);
  expect(change && [undoneSentence(change), redoneSentence(change)]).toEqual([
    'Undone: deleting 3 things.',
    'Done again: deleting 3 things.',
  ]);
  expect(changeOf(start, start, catalog)).toBe(null);
});
