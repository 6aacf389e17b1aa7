import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { longestWord, mostWords } from '../../shared/host/host.ts';
import { wordsOf } from './words.ts';

test('the words of the catalog are single words that one request takes, and have the names of services', () => {
  const words = wordsOf(catalog);
  expect(words).toEqual(expect.arrayContaining(['dynamodb', 'fargate', 'kinesis', 'sharded', 'athena', 'firehose']));
  expect(words.length).toBeLessThan(mostWords);
  expect(words.filter((word) => !/^\p{L}[\p{L}'’]*$/u.test(word) || word.length > longestWord)).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});
