import type { Budgets } from '../../../model/document.ts';
import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

const promising = (budgets: Budgets) => ({ design: { budgets } });

/** 700 records a second on a stream: two shards are comfortable, $21.90 of a month. */
const stream = (shards: number, budgets: Budgets) =>
  boardOf({ a: client(700), k: ['kinesis-data-streams', { shards }] }, { 'a>k': {} }, promising(budgets));

const function_ = (avgDurationMs: number) =>
  boardOf({ a: client(1), f: ['lambda', { avgDurationMs }] }, { 'a>f': {} }, promising({ p50Ms: 200 }));

/** Bought from AWS at 99.95% in two zones and 99.5% in one. */
const database = (multiAz: boolean) =>
  boardOf({ a: client(1), d: ['rds', { multiAz }] }, { 'a>d': {} }, promising({ availability: 0.999 }));

export const budgetCases: Readonly<Record<RuleIn<'budget'>, Case>> = {
  'over-budget': [stream(2, { usdPerMonth: 100 }), stream(20, { usdPerMonth: 100 }), ['a>k']],
  'too-slow': [function_(100), function_(400), ['f']],
  'not-available-enough': [database(true), database(false), ['d']],
};
