import { expect, it } from 'vitest';
import { judgeNumber } from './judge-number.ts';

function says(text: string, value: number, unit: string): string {
  const judged = judgeNumber(text, { value, unit });
  return judged.kind === 'judged' ? `${judged.says} → ${judged.suggests}` : judged.says;
}

it.each([
  ['1000', 1000, 'records/s', 'right size, exactly → 3'],
  ['1k', 1000, 'records/s', 'right size, exactly → 3'],
  ['1,000 writes/s', 1000, 'records/s', 'right size, exactly → 3'],
  ['~ 1,002', 1000, 'records/s', 'right size, 0.2% high → 3'],
  ['15 min', 900, 's', 'right size, exactly → 3'],
  ['900', 900, 's', 'right size, exactly → 3'],
  ['10 GB', 10_240, 'MB', 'right size, 2.3% low → 3'],
  ['$0.2', 0.2, 'USD per million requests', 'right size, exactly → 3'],
  ['0.2', 0.2, 'USD per million requests', 'right size, exactly → 3'],
  ['99.99%', 99.99, '%', 'right size, exactly → 3'],
  ['70', 70, '%', 'right size, exactly → 3'],
  ['×2', 2, '×', 'right size, exactly → 3'],
  ['300', 1000, 'records/s', 'an order of magnitude low → 1'],
  ['1,000 write units/s', 1000, 'write units/s', 'right size, exactly → 3'],
  ['1k', 4000, 'capacity units/s', 'an order of magnitude low → 1'],
  ['2000', 1000, 'records/s', 'half an order of magnitude high → 2'],
  ['100k', 1000, 'records/s', '2 orders of magnitude high → 1'],
  ['-5', 1000, 'records/s', 'more than nothing is asked for → 1'],
  ['0', 1000, 'records/s', 'more than nothing is asked for → 1'],
  ['5 GB', 900, 's', '5 GB is another kind of thing: min is asked for.'],
  ['', 900, 's', 'Type a number, with or without a unit.'],
])('%j for %d %s: %s', (text, value, unit, expected) => {
  expect(says(text, value, unit)).toBe(expected);
});

it('says what cannot be read', () => {
  expect(judgeNumber('about (', { value: 1, unit: 's' }).kind).toBe('unread');
});
