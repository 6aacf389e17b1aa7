import { expect, test } from 'vitest';
import { amount, exact, percent, usd, usdExact } from './figures.ts';

test('money', () => {
  expect([0, 0.000_000_25, 0.015, 0.2, 0.2345, 1.189, 557.23, 999.999, 8268.65].map(usd)).toEqual([
    '$0.00',
    '$0.00000025',
    '$0.015',
    '$0.20',
    '$0.2345',
    '$1.19',
    '$557.23',
    '$1,000.00',
    '$8,269',
  ]);
  expect([-3.5, 8268.65].map(usdExact)).toEqual(['−$3.50', '$8,268.65']);
});

test('amounts, exact values and per cents', () => {
  expect([11574.07, 99.94, 11.574, 0.001234, 0].map(amount)).toEqual(['11,574', '99.9', '11.6', '0.00123', '0']);
  expect([11574.074074, 0.1 + 0.2].map(exact)).toEqual(['11,574.0741', '0.3']);
  expect([0, 0.004, 0.9645, 1, 5].map(percent)).toEqual(['0%', '<1%', '96%', '100%', '500%']);
});
