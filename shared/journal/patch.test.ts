import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { documents } from '../random-documents.ts';
import { patchBetween, patched } from './patch.ts';

/** As it is after it was a line of a record. */
function kept<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The text tells the order of keys too. */
function remade(before: unknown, after: unknown): string {
  const patch = patchBetween(before, after);
  return JSON.stringify(patch === null ? before : patched(kept(before), kept(patch)));
}

test('what holds the same needs no patch, and the smallest change makes a small one', () => {
  expect(patchBetween({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(null);
  expect(patchBetween({ a: [1, { b: 2 }], c: 0 }, { a: [1, { b: 3 }], c: 0 })).toEqual({
    parts: [['a', { items: [[1, { parts: [['b', { to: 3 }]] }]] }]],
  });
  const [one, two, three] = [{ id: 1 }, { id: 2 }, { id: 3 }];
  expect(patchBetween([one, two, three], [one, three])).toEqual({ at: 1, removed: 1, put: [] });
  expect(patchBetween([one, three], [one, two, three])).toEqual({ at: 1, removed: 0, put: [two] });
});

test('a key that is taken away stays away, also where its value is undefined; one that comes back stands where it stood', () => {
  expect(remade({ a: 1, b: 2 }, { a: 1, b: undefined })).toBe('{"a":1}');
  expect(remade({ a: 1, b: undefined }, { a: 1, b: 2 })).toBe('{"a":1,"b":2}');
  expect(remade({ a: 1, c: 3 }, { a: 1, b: 2, c: 3 })).toBe('{"a":1,"b":2,"c":3}');
});

test('names that every object has are keys like any other', () => {
  const after = JSON.parse('{"__proto__":{"x":1},"constructor":2}') as unknown;
  expect(remade({ constructor: 1 }, after)).toBe('{"__proto__":{"x":1},"constructor":2}');
  expect(({} as Record<string, unknown>)['x']).toBe(undefined);
});

test('a patch for another value is refused', () => {
  expect(() => patched({}, { items: [[0, { to: 1 }]] })).toThrow(TypeError);
  expect(() => patched([1], { items: [[1e9, { to: 1 }]] })).toThrow(TypeError);
  expect(() => patched([], { parts: [] })).toThrow(TypeError);
});

test('any board is made of any other, key by key', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      expect(remade(before, after)).toBe(JSON.stringify(after));
    }),
    { numRuns: proofRuns(100) },
  );
});

test('any plain value is made of any other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(remade(before, after)).toBe(JSON.stringify(after));
    }),
    { numRuns: proofRuns(200) },
  );
});
