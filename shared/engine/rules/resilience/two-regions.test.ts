import { expect, it } from 'vitest';
import { type Arrows, type Boxes, boardOf, client, said } from '../try-rule.ts';

const rest = { groups: { r1: ['region'], r2: ['region'] } } as const;
const entries: Boxes = { a: client(1), r: ['route-53'], f: ['lambda', {}, 'r1'], g: ['lambda', {}, 'r2'] };
const arrows: Arrows = { 'a>r': {}, 'r>f': {}, 'r>g': {}, 'f>d': {}, 'g>e': {} };

it('takes a second table for the replica of a global one, and a table of its own for one that is not copied', () => {
  const tables = (replicaRegions: number) =>
    boardOf({ ...entries, d: ['dynamodb', { replicaRegions }, 'r1'], e: ['dynamodb', {}, 'r2'] }, arrows, rest);
  expect([said('standby-data', tables(1)), said('standby-data', tables(0))]).toEqual(['satisfied', ['d e']]);
});

it('takes an arrow between databases of two regions for replication', () => {
  const boxes: Boxes = { ...entries, d: ['rds', {}, 'r1'], e: ['rds', {}, 'r2'] };
  expect(said('standby-data', boardOf(boxes, { ...arrows, 'd>e': {} }, rest))).toBe('satisfied');
  expect(said('standby-data', boardOf(boxes, arrows, rest))).toEqual(['d e']);
});

it('lets the same service in two regions keep a promise together', () => {
  const promised = (region: string) =>
    said(
      'weak-promise',
      boardOf(
        { a: client(1), f: ['lambda', {}, 'r1'], g: ['lambda', {}, region] },
        { 'a>f': {}, 'a>g': {} },
        {
          ...rest,
          design: { budgets: { availability: 0.9999 } },
        },
      ),
    );
  expect([promised('r2'), promised('r1')]).toEqual(['satisfied', ['f', 'g']]);
});
