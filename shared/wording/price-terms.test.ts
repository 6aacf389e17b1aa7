import { expect, it } from 'vitest';
import { defaultSettings } from '../model/document.ts';
import { priceTerms } from './price-terms.ts';

it('names the region of the prices, and what the settings take off them', () => {
  const terms = [
    {},
    { commitment: 0, discount: 0 },
    { commitment: 0.5 },
    { commitment: 1, commitmentKind: 'reserved-3y', discount: 0.1 },
  ] as const;
  expect(terms.map((settings) => priceTerms({ ...defaultSettings, ...settings }))).toEqual([
    'us-east-1 prices',
    'us-east-1 prices',
    'us-east-1 prices, assuming 50% of compute under a Savings Plan of a year',
    'us-east-1 prices, assuming 100% of databases, caches, search and warehouses reserved for three years and a private discount of 10%',
  ]);
});
