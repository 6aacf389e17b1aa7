import { expect, test } from 'vitest';
import { catalog } from './index.ts';
import { findServices, isBeginning, isFirstWord, longestName, searchServices, serviceNamed } from './search.ts';

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

const names = Object.values(catalog.services).flatMap(({ id, name, aliases }) => [id, name, ...aliases]);

test('tells what a name begins with as a search does, of every beginning and every part of one', () => {
  const parts = names.flatMap((name) =>
    [...name].flatMap((_, i) => [name.slice(0, i + 1), name.slice(i), ` ${name}!`]),
  );
  const typed = [...new Set(parts)];
  const searched = typed.filter((one) => (findServices(catalog, one)[0]?.score ?? 0) >= 3);
  expect(typed.filter((one) => isBeginning(catalog, one))).toEqual(searched);
  expect(searched.length).toBeLessThan(typed.length);
});

test('knows services by their names in any case, and by nothing else', () => {
  expect(['lambda', 'DYNAMODB', 'ddb', ''].map((name) => serviceNamed(catalog, name)?.id ?? null)).toEqual([
    'lambda',
    'dynamodb',
    null,
    null,
  ]);
});

test('knows how every name, id and alias begins, and how many words the longest has', () => {
  const written = [...names, ...Object.keys(catalog.aliases)];
  expect(written.filter((name) => !isFirstWord(catalog, name.toUpperCase()))).toEqual([]);
  expect(['zzz', 'zzz lambda', '', ' '].filter((name) => isFirstWord(catalog, name))).toEqual([]);
  expect(longestName(catalog)).toBe(Math.max(...written.map((name) => name.split(/[\s-]+/).length)));
});
