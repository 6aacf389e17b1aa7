import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysKept, fewestKept, mostStored, newestKept, type StoredVersion, versionsToKeep } from './version-rule.ts';

/** Versions from the newest to the oldest, numbered down. */
function versions(days: readonly string[], stored = 10): readonly (StoredVersion & { readonly seq: number })[] {
  return days.map((day, at) => ({ seq: days.length - at, day, stored }));
}

const kept = (days: readonly string[], stored?: number) => versionsToKeep(versions(days, stored)).map(({ seq }) => seq);

test('the newest twenty are kept, and the last one of each day before', () => {
  const days = [...Array(30).fill('today'), ...Array(5).fill('yesterday'), ...Array(5).fill('before')];
  expect(kept(days)).toEqual([...Array.from({ length: 20 }, (_, at) => 40 - at), 10, 5]);
});

test('sixty days are kept, the oldest goes', () => {
  const days = Array.from({ length: 90 }, (_, at) => `day ${at}`);
  expect(kept(days)).toEqual(Array.from({ length: daysKept }, (_, at) => 90 - at));
});

test('a clock that jumps to and fro costs none of the newest, and adds no more than sixty days', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 300 }), (jumps) => {
      const all = versions(jumps.map(String));
      const left = versionsToKeep(all);
      expect(left.slice(0, newestKept)).toEqual(all.slice(0, newestKept));
      expect(left.length).toBeLessThanOrEqual(newestKept + daysKept);
      // What was kept once is what is kept again: nothing goes by being looked at.
      expect(versionsToKeep(left)).toEqual(left);
    }),
  );
});

test('large ones go when there is no more room, but never one of the newest three', () => {
  expect(kept(Array(10).fill('today'), mostStored / 5)).toEqual([10, 9, 8, 7, 6]);
  expect(kept(Array(10).fill('today'), mostStored)).toHaveLength(fewestKept);
});
