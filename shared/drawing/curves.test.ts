import { expect, test } from 'vitest';
import { bentCurve, turningPoints } from './curves.ts';

test('a curve turns where it goes furthest, which no given point need be', () => {
  // Up from (0, 0) and back to (100, 0): three quarters of the handles' height, in the middle.
  expect(turningPoints('M0 0C0 -40 100 -40 100 0')).toEqual([{ x: 50, y: -30 }]);
  expect([turningPoints('M0 0L10 10'), turningPoints('M0 0C10 10 20 20 30 30')]).toEqual([[], []]);
  const { points, path } = bentCurve({ x: 0, y: 0 }, 'right', [{ x: -900, y: 400 }], { x: 3000, y: -800 }, 'left');
  const lowest = Math.max(...points.map(({ y }) => y));
  const turns = turningPoints(path);
  expect(Math.max(...turns.map(({ y }) => y))).toBeGreaterThan(lowest);
});
