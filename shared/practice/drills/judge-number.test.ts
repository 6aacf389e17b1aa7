import { expect, it } from 'vitest';
import { judgeNumber } from './judge-number.ts';

function says(text: string, value: number, unit: string): string {
  const judged = judgeNumber(text, { value, unit });
  return judged.kind === 'judged' ? `${judged.says} → ${judged.suggests}` : judged.says;
}

it.each([
  ['1000', 1000, 'records/s', 'exactly right → 3'],
  ['1k', 1000, 'records/s', 'exactly right → 3'],
  ['1,000 writes/s', 1000, 'records/s', 'exactly right → 3'],
  ['~ 1,002', 1000, 'records/s', 'right size, 0.2% high → 3'],
  ['15 min', 900, 's', 'exactly right → 3'],
  ['900', 900, 's', 'exactly right → 3'],
  ['10 GB', 10_240, 'MB', 'right size, 2.3% low → 3'],
  ['$0.2', 0.2, 'USD per million requests', 'exactly right → 3'],
  ['0.2', 0.2, 'USD per million requests', 'exactly right → 3'],
  ['99.99%', 99.99, '%', 'exactly right → 3'],
  ['70', 70, '%', 'exactly right → 3'],
  ['×2', 2, '×', 'exactly right → 3'],
  ['300', 1000, 'records/s', 'an order of magnitude low → 1'],
  ['2000', 1000, 'records/s', 'half an order of magnitude high → 2'],
  ['100k', 1000, 'records/s', '2 orders of magnitude high → 1'],
  ['-5', 1000, 'records/s', 'not that size → 1'],
  ['0', 1000, 'records/s', 'not that size → 1'],
  ['5 GB', 900, 's', 'The answer is in s: type the number alone.'],
  ['', 900, 's', 'Type a number.'],
])('%j for %d %s: %s', (text, value, unit, expected) => {
  expect(says(text, value, unit)).toBe(expected);
});

it('says what cannot be read', () => {
  expect(judgeNumber('about (', { value: 1, unit: 's' }).kind).toBe('unread');
});
