import { expect, test } from 'vitest';
import { factDates } from './fact-dates.ts';
import { sources } from './sources.ts';

const aws = (asOf: string) => ({ value: 1, url: 'https://docs.aws.amazon.com/', asOf });
const fact = { label: 'x', unit: 'x', confidence: 'high' } as const;

test('dates are those that the sources say of themselves', () => {
  const guide = { value: 2, section: 'Foundations' } as never;
  const sheet = {
    a: { ...fact, aws: aws('2024-07; price-list digest 2026-07-20') },
    b: { ...fact, aws: aws('about 2016, prices unchanged'), guide, differs: 'They differ.' },
    c: { ...fact, aws: aws('2026-11-02'), confidence: 'unconfirmed' as const },
    d: { ...fact, aws: aws('undated stored copy') },
    e: { ...fact, aws: aws('stored copy 2025-26') },
    f: { ...fact, guide },
  };
  expect(factDates(sheet)).toEqual({
    facts: 6,
    fromAws: 5,
    fromGuide: 2,
    differing: 1,
    unconfirmed: 1,
    oldest: '2016',
    newest: '2026-11',
    middle: '2025',
    undated: 1,
  });
  expect(factDates({})).toMatchObject({ facts: 0, oldest: null, newest: null, middle: null });
});

test('every fact of the catalog is counted, and none is dated in the future of the newest', () => {
  const dates = factDates(sources);
  expect(dates.facts).toBe(Object.keys(sources).length);
  expect([dates.newest, dates.oldest].every((date) => date !== null && /^20\d\d(-\d\d)?$/.test(date))).toBe(true);
  expect(dates.undated).toBeLessThan(dates.fromAws / 4);
});
