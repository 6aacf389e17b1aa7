import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DrawnPoint } from '../model/document.ts';
import { penReach } from './item-box.ts';
import { strokePath } from './stroke-path.ts';

const place = fc.integer({ min: 0, max: 300 });
const pressed = fc.tuple(place, place, fc.double({ min: 0, max: 1, noNaN: true }));
const strokes = fc.array(fc.oneof(pressed, fc.tuple(place, place)), { minLength: 1, maxLength: 12 });

test('no outline of a pen reaches further from its points than is counted', () => {
  let furthest = 0;
  fc.assert(
    fc.property(strokes, fc.integer({ min: 1, max: 12 }), (points: readonly DrawnPoint[], width) => {
      const numbers = (strokePath(points, width).match(/-?[\d.]+/g) ?? []).map(Number);
      const beyond = [0, 1].map((axis) => {
        const own = points.map((point) => point[axis] ?? 0);
        const drawn = numbers.filter((_, i) => i % 2 === axis);
        return Math.max(Math.min(...own) - Math.min(...drawn), Math.max(...drawn) - Math.max(...own));
      });
      furthest = Math.max(furthest, ...beyond.map((one) => one / width));
      // The path has one decimal.
      for (const one of beyond) expect(one).toBeLessThanOrEqual(penReach(width) + 0.05);
    }),
    { numRuns: 300, seed: 3 },
  );
  expect(furthest).toBeGreaterThan(0.5);
});
