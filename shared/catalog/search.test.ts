import { expect, test } from 'vitest';
import { catalog } from './index.ts';
import { searchServices } from './search.ts';

test.each([
  ['kin', 'kinesis-data-streams'],
  ['ddb', 'dynamodb'],
  ['Lambda', 'lambda'],
  ['data str', 'kinesis-data-streams'],
])('%j finds %s first', (typed, id) => {
  expect(searchServices(catalog, typed)[0]?.id).toBe(id);
});

test('what fits nothing finds nothing', () => {
  expect(searchServices(catalog, 'zzz')).toEqual([]);
});
