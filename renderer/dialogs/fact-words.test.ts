import { expect, test } from 'vitest';
import { factWords } from './fact-words.ts';

const dates = {
  facts: 1234,
  fromAws: 1000,
  fromGuide: 400,
  differing: 12,
  unconfirmed: 7,
  oldest: '2016',
  newest: '2026-11',
  middle: '2026-05',
  undated: 3,
};

test('the dates of the figures in sentences', () => {
  expect(factWords(dates)).toEqual([
    '1,234 figures: 1,000 as AWS publishes them, 400 as the guide states them. On 12 the two differ, and both are shown.',
    '7 could not be confirmed and say so where they count. Their dates go from 2016 to November 2026, half of them from May 2026 on; 3 state none.',
  ]);
  expect(factWords({ ...dates, unconfirmed: 0, oldest: null, newest: null, middle: null })[1]).toBe(
    'All are confirmed.',
  );
});
