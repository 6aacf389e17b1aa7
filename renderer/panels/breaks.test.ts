import { expect, test } from 'vitest';
import { loadAt, sliderAt } from './breaks.ts';

test('the slider runs from ×1 to ×1,000 and back', () => {
  expect([0.2, 1, 10, 100, 1000, 5000].map(sliderAt)).toEqual([0, 0, 1 / 3, 2 / 3, 1, 1]);
  expect([0, 1 / 3, 0.5, 1].map(loadAt)).toEqual([1, 10, 31.6, 1000]);
});
