/** On what terms a total holds: the region of its prices, and what the board's settings take off them. */
import { type CommitmentKind, defaultCommitmentKind, type Settings } from '../model/document.ts';
import { percent } from './numbers.ts';

/** The region that every price of the catalog is of. */
export const priceRegion = 'us-east-1';

export const commitmentNames: Readonly<Record<CommitmentKind, string>> = {
  'compute-savings-plan-1y': 'Savings Plan, a year',
  'compute-savings-plan-3y': 'Savings Plan, 3 years',
  'reserved-1y': 'Reserved, a year',
  'reserved-3y': 'Reserved, 3 years',
  'all-1y': 'Both, a year',
  'all-3y': 'Both, 3 years',
};

const covered: Readonly<Record<CommitmentKind, string>> = {
  'compute-savings-plan-1y': 'compute under a Savings Plan of a year',
  'compute-savings-plan-3y': 'compute under a Savings Plan of three years',
  'reserved-1y': 'databases, caches, search and warehouses reserved for a year',
  'reserved-3y': 'databases, caches, search and warehouses reserved for three years',
  'all-1y': 'what can be committed under commitments of a year',
  'all-3y': 'what can be committed under commitments of three years',
};

/** "us-east-1 prices", and after it what is assumed to be taken off. */
export function priceTerms(settings: Settings): string {
  const { commitment = 0, commitmentKind = defaultCommitmentKind, discount = 0 } = settings;
  const assumed = [
    commitment > 0 ? `${percent(commitment)} of ${covered[commitmentKind]}` : '',
    discount > 0 ? `a private discount of ${percent(discount)}` : '',
  ].filter((part) => part !== '');
  const terms = `${priceRegion} prices`;
  return assumed.length === 0 ? terms : `${terms}, assuming ${assumed.join(' and ')}`;
}
