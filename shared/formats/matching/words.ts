/** The words of a label, as names are looked for in them. */
import { otherWords } from './name-words.ts';

/** One stretch of words that belong together: a line, or a part of one between signs. */
export interface Stretch {
  readonly words: readonly string[];
  /** In parentheses. */
  readonly isAside: boolean;
  /** Which line of the label, from 0. */
  readonly line: number;
}

const scripts = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+)/u;

/** The stretches of a label in the order in which they stand; words in small letters. */
export function stretchesOf(label: string): readonly Stretch[] {
  return label
    .slice(0, 2000)
    .split('\n')
    .flatMap((text, line) => {
      const parts = text.split(/([([{（][^)\]}）]*[)\]}）]?)/);
      return parts.flatMap((part, i): readonly Stretch[] =>
        part
          .split(/[,;:|·•–—+&→>=]|\s[-/]\s|\/|\s(?:and|or|und|oder|y|o|et|ou)\s/i)
          .map((stretch) => ({ words: wordsOf(stretch), isAside: i % 2 === 1, line }))
          .filter(({ words }) => words.length > 0),
      );
    });
}

/** "thumbnailLambda", "SNSTopic" and "orders_table" are two words each, and so are words of different scripts beside each other. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replaceAll(/λ/gi, ' lambda ')
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => word.split(scripts))
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
    .flatMap(inEnglish);
}

function inEnglish(word: string): readonly string[] {
  const english = otherWords.get(word);
  if (english !== undefined) return english.split('-');
  if (!scripts.test(word)) return [word];
  // Words of these scripts stand together: the longest that is known ends what it names.
  let best = '';
  for (const known of otherWords.keys()) if (known.length > best.length && word.endsWith(known)) best = known;
  return best === ''
    ? [word]
    : [word.slice(0, -best.length), ...(otherWords.get(best) ?? '').split('-')].filter((one) => one !== '');
}
