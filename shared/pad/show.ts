/** Quantities as people read them, in units that suit their size; what is shown can be typed again. */
import { exact, singular } from '../wording/numbers.ts';
import { type Dimensions, divided, nounOf, plain, type Quantity } from './quantity.ts';
import { monthSeconds, wordMeaning } from './units.ts';

/** "11,574.07/s", "11.57 MB/s", "12 shards", "$557.23/month", "3 h". */
export function quantityText(quantity: Quantity): string {
  const { value, dimensions } = quantity;
  const unit = sensibleUnit(quantity);
  const size = value / unit.size;
  const isMoney = dimensions.get('usd') === 1;
  const number = isMoney ? money(numberText(size, 2)) : numberText(size);
  return `${number}${unitText(unit.words, number)}`;
}

/** The number in a unit of the person's choice: "694,444.44 KB/min". */
export function textIn(quantity: Quantity, unit: Quantity, words: string): string {
  const number = numberText(divided(quantity, unit).value);
  const isMoney = words.startsWith('$');
  const rest = isMoney ? words.slice(1).trim() : words;
  const shown = rest.replaceAll(/\s*[÷/]\s*|(?:^|\s)(?:per|an?)\s+/g, '/');
  return `${isMoney ? money(number) : number}${shown === '' || shown.startsWith('/') ? '' : ' '}${agreed(shown, number)}`;
}

function money(number: string): string {
  return number.startsWith('-') ? `-$${number.slice(1)}` : `$${number}`;
}

/** "1 shard", "12 shards": the first word of a unit follows its number. */
function agreed(words: string, number: string): string {
  return words.replace(/^[\p{L}_]{4,}/u, (word) => {
    const meaning = wordMeaning(word);
    if (meaning.kind !== 'noun') return word;
    return number === '1' ? singular(word) : plural(singular(word));
  });
}

/** Four digits that count below a thousand, two decimals above, powers of ten where digits say nothing. */
export function numberText(value: number, decimals?: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e15 || size < 1e-4) return String(Number(value.toPrecision(4)));
  if (decimals !== undefined && size >= 1) return exact(value, decimals);
  if (size >= 1000) return exact(value, size < 1e6 ? 2 : 0);
  return Number(value.toPrecision(4)).toString();
}

interface Unit {
  /** Base units in one of it. */
  readonly size: number;
  readonly words: readonly (readonly [word: string, power: number])[];
}

const dataScales = [
  ['PB', 1e15],
  ['TB', 1e12],
  ['GB', 1e9],
  ['MB', 1e6],
  ['KB', 1e3],
  ['B', 1],
] as const;

const timeScales = [
  ['years', 12 * monthSeconds],
  ['days', 2 * 86_400],
  ['h', 2 * 3600],
  ['min', 120],
  ['s', 1],
  ['ms', 1e-3],
  ['µs', 1e-6],
] as const;

const timeSizes: Readonly<Record<string, number>> = {
  years: 12 * monthSeconds,
  month: monthSeconds,
  days: 86_400,
  day: 86_400,
  h: 3600,
  min: 60,
  s: 1,
  ms: 1e-3,
  µs: 1e-6,
};

/** Data by thousands, times by what is a few of, rates a second while that says something, money a month. */
function sensibleUnit({ value, dimensions }: Quantity): Unit {
  const entries = [...dimensions];
  const rate = dimensions.get('time') === -1 ? rateUnit(value, dimensions) : null;
  const perRate = rate === null ? value : value * (timeSizes[rate] ?? 1);
  let size = 1;
  const words = entries.map(([key, power]): readonly [string, number] => {
    if (key === 'usd') return ['$', power];
    if (key === 'data') {
      const [word, bytes] =
        power === 1 ? (dataScales.find(([, least]) => Math.abs(perRate) >= least) ?? dataScales[5]) : dataScales[5];
      size *= bytes ** power;
      return [word, power];
    }
    if (key === 'time') {
      const word =
        rate ??
        (power === 1 && entries.length === 1
          ? (timeScales.find(([, least]) => Math.abs(value) >= least)?.[0] ?? 'µs')
          : 's');
      size *= (timeSizes[word] ?? 1) ** power;
      return [word, power];
    }
    return [nounOf(key) ?? key, power];
  });
  return { size, words: [...words.filter(([, power]) => power > 0), ...words.filter(([, power]) => power < 0)] };
}

function rateUnit(value: number, dimensions: Dimensions): 's' | 'h' | 'day' | 'month' {
  if (dimensions.get('usd') === 1) return 'month';
  const least = dimensions.get('data') === 1 ? 1 : 0.01;
  if (Math.abs(value) >= least || value === 0) return 's';
  return Math.abs(value) * 3600 >= Math.max(least, 0.1) ? 'h' : 'day';
}

function unitText(words: Unit['words'], number: string): string {
  let text = '';
  for (const [word, power] of words) {
    if (word === '$' && power === 1) continue;
    const isCounted = wordMeaning(word).kind === 'noun';
    const shown = isCounted && power > 0 && text === '' && number !== '1' ? plural(word) : word;
    if (power > 0) text += ` ${shown}${power === 1 ? '' : `^${power}`}`;
    else text += `/${shown}${power === -1 ? '' : `^${-power}`}`;
  }
  return text;
}

/** A plural that is read as the same thing again; the word itself where there is none. */
function plural(word: string): string {
  if (/\p{Lu}/u.test(word)) return word;
  const candidates = [
    ...(/[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`] : []),
    ...(/(?:x|ch|sh|ss)$/.test(word) ? [`${word}es`] : []),
    `${word}s`,
  ];
  return candidates.find((candidate) => singular(candidate) === word) ?? word;
}

/** Per cent as a person reads it: "96.45%". */
export function percentText({ value }: Quantity): string {
  return `${numberText(plain(value * 100).value)}%`;
}
