import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../model/document.ts';
import { nearestOnLine } from './geometry.ts';

const corner: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
];

test('the nearest point of a line lies on a run, at a corner or at an end, and knows how far along that is', () => {
  expect(
    [
      { x: 30, y: 10 },
      { x: 120, y: -20 },
      { x: 110, y: 45 },
      { x: -3, y: 4 },
      { x: 100, y: 90 },
    ].map((at) => nearestOnLine(corner, at)),
  ).toEqual([
    { point: { x: 30, y: 0 }, run: 0, away: 10, along: 30, length: 150 },
    { point: { x: 100, y: 0 }, run: 0, away: Math.hypot(20, 20), along: 100, length: 150 },
    { point: { x: 100, y: 45 }, run: 1, away: 10, along: 145, length: 150 },
    { point: { x: 0, y: 0 }, run: 0, away: 5, along: 0, length: 150 },
    { point: { x: 100, y: 50 }, run: 1, away: 40, along: 150, length: 150 },
  ]);
});

test('a line of one point, or of the same one twice, is that point; one of none has no nearest', () => {
  const [at] = corner as [Point];
  const only = { point: at, run: 0, away: 5, along: 0, length: 0 };
  expect([[at], [at, at], []].map((line) => nearestOnLine(line, { x: 3, y: 4 }))).toEqual([only, only, null]);
});

test('no point of a line is nearer than the one that is found', () => {
  const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 6 }),
      point,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (line, at, part) => {
        const found = nearestOnLine(line, at);
        for (const [i, b] of line.entries()) {
          const a = line[i - 1] ?? b;
          const there = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
          expect(found?.away).toBeLessThanOrEqual(Math.hypot(there.x - at.x, there.y - at.y) + 1e-6);
        }
      },
    ),
  );
});
