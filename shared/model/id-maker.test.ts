import { expect, test } from 'vitest';
import { emptyDocument } from './document.ts';
import { applyEdit } from './edit.ts';
import { idMaker } from './id-maker.ts';

test('ids are free on the board and never given twice', () => {
  const board = applyEdit(emptyDocument(), {
    kind: 'add-node',
    node: { id: 'lambda', service: 'lambda', label: '', group: null, params: {} },
    at: { x: 0, y: 0 },
  });
  const ids = idMaker(board);
  expect([ids.named('lambda'), ids.named('lambda'), ids.named('sqs'), ids.named('sqs')]).toEqual([
    'lambda-2',
    'lambda-3',
    'sqs',
    'sqs-2',
  ]);
  expect([ids.counted('e'), ids.counted('e'), ids.counted('g')]).toEqual(['e1', 'e2', 'g1']);
});
