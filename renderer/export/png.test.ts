import { expect, test } from 'vitest';
import { possibleScale } from './png.ts';

test('pictures are made no larger than a canvas can be', () => {
  expect(possibleScale(880, 716, 2)).toBe(2);
  expect(possibleScale(16_384, 100, 4)).toBe(1);
  expect(possibleScale(32_768, 100, 4)).toBe(0.5);
  expect(possibleScale(12_000, 12_000, 1)).toBeCloseTo(0.9129, 4);
});
