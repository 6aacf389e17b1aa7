import { expect, it } from 'vitest';
import { budgetWords } from '../../../wording/findings/budget.ts';
import { advise, themes } from '../index.ts';
import { boardOf, client } from '../try-rule.ts';

const budgets = { usdPerMonth: 1e6, p50Ms: 1e6, availability: 0.5 };

it('what is unknown keeps a budget from being called kept, and is named', () => {
  const board = boardOf(
    { a: client(1), g: ['generic'], k: ['kinesis-data-streams', { shards: -1 }] },
    { 'a>g': {}, 'g>k': {} },
    { design: { budgets } },
  );
  const found = advise(board, themes.budget);
  expect(found.map(({ rule, at, fix }) => [rule, at, fix])).toEqual([
    ['over-budget', ['g>k'], undefined],
    ['too-slow', ['g'], undefined],
    ['not-available-enough', ['g'], undefined],
  ]);
  for (const { rule, data } of found) {
    const words = budgetWords[rule as keyof typeof budgetWords];
    expect(words.message(data)).toMatch(/^What is known .* unknown\. No figure for g( to k)?\.$/);
    expect(words.remedy(data)).toMatch(/^[A-Z].*\.$/);
  }
});

it('without budgets, or without anything to hold against them, says nothing', () => {
  expect(advise(boardOf({ a: client(1), g: ['generic'] }, { 'a>g': {} }), themes.budget)).toEqual([]);
  expect(advise(boardOf({}, {}, { design: { budgets } }), themes.budget)).toEqual([]);
});

it('offers to size everything that is larger than it needs to be', () => {
  const board = boardOf(
    {
      a: client(700),
      k: ['kinesis-data-streams', { shards: 9 }],
      d: ['dynamodb', { wcu: 9000, rcu: 5, mode: 'provisioned' }],
    },
    { 'a>k': {}, 'a>d': {} },
    { design: { budgets: { usdPerMonth: 10 } } },
  );
  expect(advise(board, themes.budget)[0]?.fix).toEqual({
    params: { 'd.wcu': 1001, 'k.shards': 2 },
    label: 'Size d, k to what they need',
  });
});
