import { expect, test } from 'vitest';
import { sizeText } from './size-text.ts';

test('sizes as people read them', () => {
  expect([0, 1, 12_345, 999_999, 3_440_000, 56_000_000, 2_100_000_000].map(sizeText)).toEqual([
    '0 KB',
    '1 KB',
    '13 KB',
    '1000 KB',
    '3.4 MB',
    '56 MB',
    '2.1 GB',
  ]);
});
