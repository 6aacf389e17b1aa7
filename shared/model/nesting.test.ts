import { expect, test } from 'vitest';
import type { Group, GroupKind } from './document.ts';
import { groupKinds } from './document.ts';
import { clashOf, fittingKind, possibleKinds } from './nesting.ts';

const group = (id: string, kind: GroupKind, home: string | null = null): Group => ({
  id,
  kind,
  label: id,
  group: home,
});

/** Which kinds can lie in which, by what `clashOf` says of two containers. */
const allowed = groupKinds.map((outer) => [
  outer,
  groupKinds.filter((inner) => clashOf({ groups: [group('o', outer), group('i', inner)] }, ['i'], 'o') === null),
]);

test('what AWS cannot build is impossible, and nothing else', () => {
  expect(Object.fromEntries(allowed)).toEqual({
    region: ['az', 'vpc', 'subnet-public', 'subnet-private', 'account', 'generic'],
    az: ['vpc', 'subnet-public', 'subnet-private', 'generic'],
    vpc: ['az', 'subnet-public', 'subnet-private', 'generic'],
    'subnet-public': ['generic'],
    'subnet-private': ['generic'],
    account: [...groupKinds],
    generic: [...groupKinds],
  });
});

test('groups between two containers change nothing, and what lies in the moved one counts', () => {
  const groups = [
    group('subnet', 'subnet-public'),
    group('between', 'generic', 'subnet'),
    group('box', 'generic'),
    group('vpc', 'vpc', 'box'),
  ];
  expect(clashOf({ groups }, ['box'], 'between')).toEqual({ inner: 'vpc', outer: 'subnet-public' });
  expect(clashOf({ groups }, ['box'], null)).toBeNull();
  expect(clashOf({ groups }, ['gone'], 'subnet')).toBeNull();
});

test('a circle of containers is looked at once', () => {
  const groups = [group('a', 'vpc', 'b'), group('b', 'region', 'a')];
  expect(clashOf({ groups }, ['a'], 'b')).toEqual({ inner: 'vpc', outer: 'vpc' });
});

test('a new container is what can lie there, and can hold what it takes in', () => {
  const groups = [group('vpc', 'vpc'), group('subnet', 'subnet-public', 'vpc')];
  const kinds = ['vpc', 'subnet-private'] as const;
  expect([
    fittingKind({ groups }, kinds, null),
    fittingKind({ groups }, kinds, 'vpc'),
    fittingKind({ groups }, kinds, 'subnet'),
    fittingKind({ groups }, kinds, 'vpc', ['subnet']),
    fittingKind({ groups }, kinds, null, ['vpc']),
  ]).toEqual(['vpc', 'subnet-private', 'generic', 'generic', 'generic']);
});

test('a container can become what its place and its content allow, and stay what it is', () => {
  const groups = [group('region', 'region'), group('vpc', 'vpc', 'region'), group('subnet', 'subnet-public', 'vpc')];
  expect(possibleKinds({ groups }, 'vpc')).toEqual(['az', 'vpc', 'account', 'generic']);
  expect(possibleKinds({ groups }, 'region')).toEqual(['region', 'az', 'account', 'generic']);
  expect(possibleKinds({ groups: [group('a', 'subnet-public'), group('b', 'region', 'a')] }, 'b')).toEqual([
    'region',
    'generic',
  ]);
});
