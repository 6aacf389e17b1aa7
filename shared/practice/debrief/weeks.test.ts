import { expect, test } from 'vitest';
import { typicalError } from './estimate-rows.ts';
import { weekOf, weeksOf } from './weeks.ts';

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 23);

test('weeks begin on Monday', () => {
  expect(weekOf(monday)).toBe(monday);
  expect(weekOf(monday - 1)).toBe(monday - 7 * day);
  expect(weekOf(Date.UTC(2026, 10, 29, 23, 59))).toBe(monday);
});

test('the typical error is the middle one, however far the others are off and to which side', () => {
  expect(typicalError([])).toBeNull();
  expect(typicalError([0, 0, 3])).toBe(1);
  expect(typicalError([-1, 1, 0])).toBe(10);
  expect(typicalError([-0.5, 1.5])).toBe(10);
});

test('scores and errors are gathered by week, empty ones between', () => {
  const played = (startedAt: number, score: number | null, ...distances: number[]) => ({ startedAt, score, distances });
  const rounds = [played(monday - 14 * day, 40, -1), played(monday + day, 60, 0), played(monday + 2 * day, null, 2, 1)];
  expect(weeksOf(rounds, monday + 3 * day, 8)).toEqual([
    { from: monday - 14 * day, rounds: 1, score: 40, error: 10, estimates: 1 },
    { from: monday - 7 * day, rounds: 0, score: null, error: null, estimates: 0 },
    { from: monday, rounds: 2, score: 60, error: 10, estimates: 3 },
  ]);
  expect(weeksOf(rounds, monday + 3 * day, 1).map(({ from }) => from)).toEqual([monday]);
  expect(weeksOf([], monday, 8)).toHaveLength(1);
});
