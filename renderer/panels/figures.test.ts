import { expect, test } from 'vitest';
import { amount } from './figures.ts';

test('amounts', () => {
  expect([11574.07, 99.94, 11.574, 0.001234, 0].map(amount)).toEqual(['11,574', '99.9', '11.6', '0.00123', '0']);
});
