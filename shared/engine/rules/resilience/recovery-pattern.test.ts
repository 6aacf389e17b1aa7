import { expect, it } from 'vitest';
import { boardOf, client, type Rest } from '../try-rule.ts';
import { recoveryPattern } from './recovery-pattern.ts';

const rest: Rest = { groups: { r1: ['region'], r2: ['region'] } };
const read = (table: Readonly<Record<string, boolean | number>>, other: Parameters<typeof boardOf>[0] = {}) => {
  const verdict = recoveryPattern.check(
    boardOf(
      { a: client(1), f: ['lambda', {}, 'r1'], d: ['dynamodb', table, 'r1'], ...other },
      { 'a>f': {}, 'f>d': {} },
      rest,
    ),
  );
  return typeof verdict === 'string' ? verdict : verdict.map(({ at, data }) => [data['pattern'], ...at].join(' '));
};

it('reads each of the four patterns off what stands in the second region, or what is kept without one', () => {
  expect(read({})).toBe('does-not-apply');
  expect(read({ pitr: true })).toEqual(['backup-restore d']);
  expect(read({ replicaRegions: 1 })).toEqual(['pilot-light d']);
  expect(read({}, { e: ['dynamodb', {}, 'r2'] })).toEqual(['pilot-light r2']);
  expect(read({}, { g: ['lambda', {}, 'r2'] })).toEqual(['warm-standby r2']);
});
