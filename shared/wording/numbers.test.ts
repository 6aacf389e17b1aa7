import { expect, it } from 'vitest';
import { compact, counted, exact, exactMoney, factor, money, percent, rate, unitPrice } from './numbers.ts';

it.each([
  [0, '0'],
  [0.0926, '0.093'],
  [0.46, '0.46'],
  [1, '1'],
  [12.34, '12.3'],
  [463, '463'],
  [999.6, '1k'],
  [1000, '1k'],
  [11_574.07, '11.6k'],
  [999_960, '1M'],
  [1e9, '1B'],
  [2.5e13, '25T'],
])('compact(%d) is %s', (value, text) => {
  expect(compact(value)).toBe(text);
});

it.each([
  [null, 'unknown rate'],
  [0, '0/s'],
  [11_574.07, '11.6k/s'],
  [0.46, '0.46/s'],
  [24 / 86_400, '1/h'],
  [1 / 86_400, '1/day'],
])('rate(%s) is %s', (value, text) => {
  expect(rate(value)).toBe(text);
});

it.each([
  [null, 'unknown'],
  [0, '0%'],
  [0.004, '<1%'],
  [0.9645, '96%'],
  [0.999, '99%'],
  [1, '100%'],
  [1.001, '>100%'],
  [1.16, '116%'],
  [25, '2,500%'],
  [964.5, '965×'],
])('percent(%s) is %s: never 100%% but for what is exactly full', (value, text) => {
  expect(percent(value)).toBe(text);
});

it.each([
  [0, '$0'],
  [0.002, '<$0.01'],
  [1.186, '$1.19'],
  [557.23, '$557'],
  [8268.65, '$8,269'],
  [474_500, '$474,500'],
  [1_642_500, '$1.64M'],
])('money(%d) is %s', (value, text) => {
  expect(money(value)).toBe(text);
});

it.each([
  [0, '$0.00'],
  [0.015, '$0.015'],
  [0.0000166667, '$0.0000166667'],
  [557.229, '$557.23'],
  [131.4, '$131.40'],
])('exactMoney(%d) is %s', (value, text) => {
  expect(exactMoney(value)).toBe(text);
});

it.each([
  ['1', 'shards', '1 shard'],
  ['12', 'shards', '12 shards'],
  ['1', 'queries a day', '1 query a day'],
  ['1', 'prefixes', '1 prefix'],
  ['1', 'ms', '1 ms'],
  ['1', 'status', '1 status'],
  ['1', 'GB', '1 GB'],
])('counted(%s, %s) is %s', (number, plural, text) => {
  expect(counted(number, plural)).toBe(text);
});

it('keeps thousands apart and load factors short', () => {
  expect([exact(30_416.6667), exact(12), exact(0.5, 0)]).toEqual(['30,416.67', '12', '1']);
  expect([factor(1.0368), factor(0.2), factor(40), factor(1000)]).toEqual(['×1.04', '×0.2', '×40', '×1,000']);
});

it('keeps the parts of a cent in the price of one unit', () => {
  expect([0, 0.0000166667, 0.015, 0.2, 0.625, 1.25, 12.3456, Number.NaN].map(unitPrice)).toEqual([
    '$0.00',
    '$0.0000166667',
    '$0.015',
    '$0.20',
    '$0.625',
    '$1.25',
    '$12.3456',
    'unknown',
  ]);
});
