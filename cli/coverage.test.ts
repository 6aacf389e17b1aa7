import { expect, it } from 'vitest';
import type { Row } from '../shared/guide/coverage.ts';
import { guideCoverage } from './coverage.ts';

interface Coverage {
  readonly rows: readonly Row[];
  readonly total: Pick<Row, 'entries' | 'states'>;
  readonly entries: readonly unknown[];
}

it('counts every entry of the guide once, by kind and by state', () => {
  const { rows, total, entries }: Coverage = JSON.parse(guideCoverage(true));
  expect(total.entries).toBe(289);
  expect(entries.length).toBe(289);
  for (const { entries: all, states } of rows)
    expect(states.covered + states.partly + states.later + states.open).toBe(all);
  expect(Object.values(total.states).reduce((sum, count) => sum + count, 0)).toBe(289);
});

it('prints the table and what is to come, in lines that fit', () => {
  const text = guideCoverage(false);
  expect(text).toMatch(/^What of the guide is here\n\n {2}kind +entries +covered +partly +later +open\n/);
  expect(text).toMatch(/\n {2}priority +15 +15 +0 +0 +0 +100%\n/);
  expect(text).toMatch(/\nTo come with study list\n {2}280\. /);
  expect(text).not.toMatch(/NaN|undefined|null/);
});
