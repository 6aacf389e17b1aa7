import { expect, it } from 'vitest';
import { ruleWords } from '../../../wording/findings/index.ts';
import { advise } from '../index.ts';
import { boardOf, client } from '../try-rule.ts';
import { limitExceeded } from './limit-exceeded.ts';

it('tells nodes that share a quota of the account together, with their sum and one fix for all', () => {
  const board = boardOf(
    { a: client(9000), p: ['api-gateway-rest'], q: ['api-gateway-http'], r: ['api-gateway-rest'] },
    { 'a>p': {}, 'a>q': { share: 0.5 }, 'a>r': { share: 0 } },
  );
  const [found, ...more] = advise(board, [limitExceeded]);
  expect(more).toEqual([]);
  expect(found?.at).toEqual(['p', 'q']);
  expect(found?.data['demand']).toBe(13_500);
  expect(ruleWords('limit-exceeded').message(found?.data ?? {})).toMatch(/^p and q together: .* 13,500 of 10,000 /);
  expect(Object.keys(found?.fix?.params ?? {})).toHaveLength(3);
});
