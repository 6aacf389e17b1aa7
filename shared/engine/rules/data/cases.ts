import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

export const dataCases: Readonly<Record<RuleIn<'data'>, Case>> = {
  'partition-count': [
    boardOf({ a: client(9000), d: ['dynamodb'] }, { 'a>d': {} }),
    boardOf({ a: client(9001), d: ['dynamodb'] }, { 'a>d': {} }),
    ['d'],
  ],
};
