import { describe, expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { readingOf, stopsOf } from '../edits/reading-order.ts';
import { ahead } from './aim.ts';
import { type Position, step, type Way } from './step.ts';

/** A client over a queue and a table side by side in a VPC; the queue feeds a worker under it; a note beside all. */
function board(): Document {
  const node = (id: string, x: number, y: number, group: string | null): Edit => ({
    kind: 'add-node',
    node: { id, service: 'lambda', label: id, group, params: {} },
    at: { x, y },
  });
  const edge = (id: string, from: string, to: string): Edit => ({
    kind: 'add-edge',
    edge: { id, from, to, label: '', params: {} },
  });
  return applyEdit(emptyDocument(), {
    kind: 'all',
    edits: [
      // In another order than they are read.
      { kind: 'add-note', note: { id: 'note', kind: 'note', text: 'Ask', x: 900, y: 0, on: 'table' } },
      node('worker', 0, 400, 'vpc'),
      node('table', 300, 190, 'vpc'),
      node('queue', 0, 200, 'vpc'),
      node('client', 100, 0, null),
      {
        kind: 'add-group',
        group: { id: 'vpc', kind: 'vpc', label: 'VPC', group: null },
        at: { x: -40, y: 150, width: 600, height: 400 },
      },
      edge('e-table', 'client', 'table'),
      edge('e-queue', 'client', 'queue'),
      edge('e-worker', 'queue', 'worker'),
      edge('e-late', 'worker', 'table'),
    ],
  });
}

test('a note belongs to the container under the middle of all its words', () => {
  const note = { id: 'tall', kind: 'note' as const, text: 'words '.repeat(120), x: 20, y: 480 };
  const { order } = readingOf(applyEdit(board(), { kind: 'add-note', note }));
  // Its first line lies in the VPC, most of it below.
  expect(order.find(({ id }) => id === 'tall')?.group).toBeNull();
});

test('a board is read top to bottom and left to right, a container before what lies in it', () => {
  const { order } = readingOf(board());
  expect(order.map(({ id, depth }) => `${depth} ${id}`)).toEqual([
    '0 client',
    '0 note',
    '0 vpc',
    '1 queue',
    '1 table',
    '1 worker',
  ]);
});

test('Tab stops at each thing once, at arrows behind the service that they leave', () => {
  expect(stopsOf(board())).toEqual([
    'client',
    'e-queue',
    'e-table',
    'note',
    'vpc',
    'queue',
    'e-worker',
    'table',
    'worker',
    'e-late',
  ]);
});

test('ids may be any text', () => {
  const node = { id: '__proto__', service: 'lambda', label: '', group: null, params: {} };
  const odd = applyEdit(emptyDocument(), { kind: 'add-node', node, at: { x: 0, y: 0 } });
  expect(stopsOf(odd)).toEqual(['__proto__']);
});

/** Every stop of a walk that begins at `at`. */
function walked(at: string, ways: readonly Way[]): readonly (string | null)[] {
  let position: Position | null = { at, from: null };
  return ways.map((way) => {
    const next: string | null = position === null ? null : step(board(), position, way);
    if (next !== null) position = { at: next, from: position?.at ?? null };
    return next;
  });
}

describe('a walk', () => {
  test.each([
    [
      'follows an arrow and what lies behind it',
      'client',
      ['right', 'right', 'right', 'right'],
      ['e-queue', 'queue', 'e-worker', 'worker'],
    ],
    [
      'chooses among arrows that leave together, round and round',
      'client',
      ['down', 'down', 'down', 'up'],
      ['e-queue', 'e-table', 'e-queue', 'e-table'],
    ],
    [
      'goes back the way it came',
      'client',
      ['right', 'down', 'right', 'left', 'left'],
      ['e-queue', 'e-table', 'table', 'e-table', 'client'],
    ],
    [
      'chooses among arrows that arrive together when it comes from their head',
      'table',
      ['left', 'down', 'left'],
      ['e-table', 'e-late', 'worker'],
    ],
    [
      'takes up and down as back and on along a lone arrow',
      'queue',
      ['down', 'down', 'up', 'up'],
      ['e-worker', 'worker', 'e-worker', 'queue'],
    ],
    ['ends where no arrow leads on', 'table', ['right'], [null]],
    ['enters a container and leaves it', 'vpc', ['right'], ['queue']],
    ['goes from a note to what it is about', 'note', ['right'], ['table']],
  ] as const)('%s', (_what, at, ways, stops) => {
    expect(walked(at, ways)).toEqual(stops);
  });

  test('begins at the first thing, and on an empty board nowhere', () => {
    expect(step(board(), null, 'right')).toBe('client');
    expect(step(emptyDocument(), null, 'right')).toBe(null);
  });
});

test.each([
  ['client', 'down', 'queue'],
  ['queue', 'right', 'table'],
  ['queue', 'up', 'client'],
  ['worker', 'up', 'queue'],
  ['table', 'right', null],
] as const)('from %s %s lies %s', (from, way, target) => {
  expect(ahead(board(), from, way)).toBe(target);
});
