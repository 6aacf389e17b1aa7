import { readFileSync } from 'node:fs';
import path from 'node:path';
import nspell from 'nspell';
import { readSmall, writeSmall } from './small-file.ts';

/** Looks words up in a dictionary that comes with the program: nothing about spelling ever leaves the machine. */
export interface Spelling {
  /** Those of the words that are spelt wrong. */
  misspelt(words: readonly string[]): readonly string[];
  /** What a word may have been meant to be, the likeliest first. */
  suggestions(word: string): readonly string[];
  /** Takes words for right for as long as the program runs: names of services and the like. */
  accept(words: readonly string[]): void;
  /** Takes a word for right from now on, in later runs too. */
  learn(word: string): void;
}

/** Longer ones are no words, and would take long to make suggestions for. */
const longest = 40;
const mostSuggestions = 5;
/** Most words of one's own. */
export const mostLearned = 5000;

/**
 * The English dictionary in `folder` (`en.aff` and `en.dic`) and a person's own words in the file `store`. It is read with the first word
 * that is asked about; without one that can be read every word is right.
 */
export function createSpelling(folder: string, store: string): Spelling {
  const accepted = new Set<string>();
  const learned = new Set(parseWords(readSmall(store)));
  let dictionary: ReturnType<typeof nspell> | null | undefined;

  function loaded(): ReturnType<typeof nspell> | null {
    if (dictionary === undefined) {
      try {
        const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
        dictionary = nspell({ aff: read('en.aff'), dic: read('en.dic') });
      } catch (error) {
        console.error('The dictionary could not be read:', error);
        dictionary = null;
      }
    }
    return dictionary;
  }

  function isRight(word: string): boolean {
    if (word.length > longest || !isWord(word) || isKnown(word)) return true;
    // "Lambda’s" is right where "Lambda" is.
    const stem = word.replace(/['’]s?$/i, '');
    if (stem !== word && isKnown(stem)) return true;
    return loaded()?.correct(word.replaceAll('’', "'")) ?? true;
  }

  function isKnown(word: string): boolean {
    const low = word.toLowerCase();
    return accepted.has(low) || learned.has(low);
  }

  return {
    misspelt: (words) => [...new Set(words)].filter((word) => !isRight(word)),
    suggestions(word) {
      if (word.length > longest || isRight(word)) return [];
      return (loaded()?.suggest(word) ?? []).slice(0, mostSuggestions);
    },
    accept(words) {
      for (const word of words) accepted.add(word.toLowerCase());
    },
    learn(word) {
      if (!isWord(word) || word.length > longest) return;
      learned.add(word.toLowerCase());
      writeSmall(store, `${[...learned].slice(-mostLearned).join('\n')}\n`);
    },
  };
}

/** What has a digit in it, is all capitals or has them inside (an id, a unit, a name such as DynamoDB) is not taken for English. */
function isWord(text: string): boolean {
  return /^\p{L}[\p{L}'’-]*$/u.test(text) && !/^\p{Lu}+s?$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text);
}

/** A person's own words in a file's text, one a line; whatever is no word is left out. */
export function parseWords(text: string): readonly string[] {
  const words = text.split(/\r?\n/).map((line) => line.trim().toLowerCase());
  return [...new Set(words.filter((word) => word.length <= longest && isWord(word)))].slice(-mostLearned);
}
