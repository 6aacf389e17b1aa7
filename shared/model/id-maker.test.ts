import { expect, test } from 'vitest';
import { emptyDocument } from './document.ts';
import { applyEdit } from './edit.ts';
import { idMaker, idsBeside } from './id-maker.ts';

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

test('the next id of a stem is found without counting from the first again', () => {
  let asked = 0;
  class Counted extends Set<string> {
    override has(id: string): boolean {
      asked += 1;
      return super.has(id);
    }
  }
  const ids = idsBeside(new Counted());
  const made = Array.from({ length: 2000 }, () => ids.named('stroke'));
  expect([made[0], made[1], made[1999], new Set(made).size]).toEqual(['stroke', 'stroke-2', 'stroke-2000', 2000]);
  expect(asked).toBeLessThan(4 * 2000);
});

test('an id that must be numbered stays within the length that a board allows', () => {
  const ids = idsBeside(new Set());
  const stem = 'a'.repeat(200);
  expect([ids.named(stem), ids.named(stem), ids.named(stem)]).toEqual([
    stem,
    `${'a'.repeat(190)}-2`,
    `${'a'.repeat(190)}-3`,
  ]);
});
