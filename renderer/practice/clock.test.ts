import { expect, it } from 'vitest';
import { clockNow, clockSpeed, dateNow } from './clock.ts';

it('goes as fast as time unless the page was started otherwise', () => {
  const searches = ['', '?practiceSpeed=60', '?interviewer=a&practiceSpeed=5', '?practiceSpeed=x', '?practiceSpeed=0'];
  expect(searches.map(clockSpeed)).toEqual([1, 60, 5, 1, 1]);
  expect(clockSpeed('?practiceSpeed=100000')).toBe(1);
});

it('never runs backwards, and knows the date', () => {
  const before = clockNow('');
  expect(clockNow('')).toBeGreaterThanOrEqual(before);
  expect(clockNow('?practiceSpeed=60')).toBeGreaterThan(clockNow('') * 59);
  expect(Math.abs(dateNow() - Date.now())).toBeLessThan(1000);
});
