/** The words that are units. Any other word is something that is counted: users, requests, shards. */
import { nounDimension, plain, type Quantity } from './quantity.ts';

/** A month as the bill counts it, and twelve of them. */
const hoursPerMonth = 730;
const monthsPerYear = 12;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
export const monthSeconds = hoursPerMonth * hour;
const year = monthsPerYear * monthSeconds;

const time: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  min: minute,
  minute,
  h: hour,
  hr: hour,
  hour,
  day,
  week: 7 * day,
  month: monthSeconds,
  year,
};

const decimal = ['B', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB'];
const binary = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
const bits = ['bit', 'Kbit', 'Mbit', 'Gbit', 'Tbit'];
const bitRates = ['bps', 'Kbps', 'Mbps', 'Gbps', 'Tbps'];
const bitsInByte = 8;

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  M: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

/** Rates that people write as one word. */
const rates: Readonly<Record<string, string>> = { rps: 'request', qps: 'query', tps: 'transaction' };

const units: ReadonlyMap<string, Quantity> = new Map<string, Quantity>([
  ...Object.entries(time).map(([name, value]) => [name, of(value, [['time', 1]])] as const),
  ...decimal.map((name, k) => [name, of(1000 ** k, [['data', 1]])] as const),
  ...binary.map((name, k) => [name, of(1024 ** k, [['data', 1]])] as const),
  ...bits.map((name, k) => [name, of(1000 ** k / bitsInByte, [['data', 1]])] as const),
  ...bitRates.map(
    (name, k) =>
      [
        name,
        of(1000 ** k / bitsInByte, [
          ['data', 1],
          ['time', -1],
        ]),
      ] as const,
  ),
  ...Object.entries(scales).map(([name, value]) => [name, plain(value)] as const),
  ...Object.entries(rates).map(
    ([name, noun]) =>
      [
        name,
        of(1, [
          [nounDimension(noun), 1],
          ['time', -1],
        ]),
      ] as const,
  ),
  ['byte', of(1, [['data', 1]])],
  ['$', of(1, [['usd', 1]])],
  ['USD', of(1, [['usd', 1]])],
  ['dollar', of(1, [['usd', 1]])],
  ['cent', of(0.01, [['usd', 1]])],
]);

function of(value: number, dimensions: readonly (readonly [string, number])[]): Quantity {
  return { value, dimensions: new Map(dimensions) };
}

const lower: ReadonlyMap<string, Quantity> = new Map([...units].map(([name, unit]) => [name.toLowerCase(), unit]));

export type Word =
  | { readonly kind: 'unit'; readonly quantity: Quantity }
  | { readonly kind: 'noun'; readonly quantity: Quantity }
  /** Could be one thing or another; `message` says which. */
  | { readonly kind: 'unclear'; readonly message: string };

/** What a word means where no variable has its name. */
export function wordMeaning(word: string): Word {
  const exact = units.get(word);
  if (exact !== undefined) return { kind: 'unit', quantity: exact };
  // Mb is a megabit to some and a megabyte to others.
  if (/^[KMGTP]b$/.test(word))
    return { kind: 'unclear', message: `“${word}” could be bits or bytes: write ${word[0]}bit or ${word[0]}B.` };
  if (/^[mM]$/.test(word)) return { kind: 'unclear', message: '“m” could be a minute or a month: write min or month.' };
  const small = word.toLowerCase();
  const found = lower.get(small) ?? (small.endsWith('s') ? lower.get(small.slice(0, -1)) : undefined);
  // "KBs" and "ks" are no plurals; "seconds", "bytes" and "hrs" are.
  if (found !== undefined && (small.length > 2 || lower.has(small))) return { kind: 'unit', quantity: found };
  if ([...word].length < 2) return { kind: 'unclear', message: `“${word}” is no unit, and no line above names it.` };
  return { kind: 'noun', quantity: { value: 1, dimensions: new Map([[nounDimension(word), 1]]) } };
}

/** True for words that stand for a length of time which differs from month to month. */
export function isCalendar(word: string): boolean {
  return /^(month|year)s?$/i.test(word);
}
