/**
 * Numbers as people read them on a board. No locale: the same text everywhere, so that window, exports and command line agree.
 */

const scales = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;

/** What stands for a number that could not be worked out, wherever one would be. */
const unknown = 'unknown';

/** At most three significant digits with k, M, B or T: 11,574 is "11.6k", 0.0926 is "0.09", 12,000 is "12k". */
export function compact(value: number): string {
  if (!Number.isFinite(value)) return unknown;
  const size = Math.abs(value);
  for (const [scale, letter] of scales) {
    // 999,950 rounds to 1,000k, which people write 1M.
    if (size >= scale * 0.9995) return `${significant(value / scale, 3)}${letter}`;
  }
  return significant(value, size >= 100 ? 3 : size >= 0.01 ? 2 + Number(size >= 10) : 1);
}

function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)));
  const decimals = Math.max(0, digits - 1 - size);
  return trimmed(value.toFixed(Math.min(decimals, 12)));
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Thousands separated, at most `decimals` digits behind the point: "11,574.07", "30,416.67". */
export function exact(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return unknown;
  const [whole = '0', fraction] = trimmed(value.toFixed(decimals)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A rate in the unit that reads best: "11.6k/s", "0.46/s", "1/h", "2/day". */
export function rate(perSecond: number | null): string {
  if (perSecond === null) return 'unknown rate';
  if (perSecond === 0) return '0/s';
  if (perSecond >= 0.01) return `${compact(perSecond)}/s`;
  if (perSecond * 3600 >= 0.1) return `${compact(perSecond * 3600)}/h`;
  return `${compact(perSecond * 86_400)}/day`;
}

/** "96%", "<1%", "116%", and from a hundredfold on "965×"; never 100% for anything that is not exactly full, and ">100%" for a hair above. */
export function percent(utilisation: number | null): string {
  if (utilisation === null) return 'unknown';
  const value = utilisation * 100;
  if (value === 0) return '0%';
  if (value < 1) return '<1%';
  if (value > 100 && value < 100.5) return '>100%';
  if (value < 100 && value >= 99.5) return '99%';
  return value >= 10_000 ? `${compact(utilisation)}×` : `${exact(Math.round(value), 0)}%`;
}

/** A month's cost: "$557", "$1.19", "$8,269", "$1.64M", "<$0.01". */
export function money(usd: number): string {
  if (usd === 0) return '$0';
  if (usd < 0.01) return '<$0.01';
  if (usd < 10) return `$${usd.toFixed(2)}`;
  if (usd < 999_999.5) return `$${exact(usd, 0)}`;
  return `$${compact(usd)}`;
}

/** To the cent, for tables and certificates: "$557.23". Prices below a cent keep their digits: "$0.0000166667". */
export function exactMoney(usd: number): string {
  if (!Number.isFinite(usd)) return unknown;
  if (usd === 0) return '$0.00';
  if (Math.abs(usd) < 0.1) return `$${trimmed(usd.toFixed(Math.min(12, 5 - Math.floor(Math.log10(Math.abs(usd))))))}`;
  const [whole, cents = ''] = exact(usd, 2).split('.');
  return `$${whole}.${cents.padEnd(2, '0')}`;
}

/** The price of one unit: it keeps its parts of a cent, since $0.625 is not $0.63 when there are a million of them. */
export function unitPrice(usd: number): string {
  const isWholeCents = Number.isInteger(Number((usd * 100).toPrecision(12)));
  return isWholeCents || Math.abs(usd) < 0.1 || !Number.isFinite(usd) ? exactMoney(usd) : `$${exact(usd, 6)}`;
}

/** "12 shards", "1 shard", "1 query": a noun given in the plural follows its number. */
export function counted(number: string, plural: string): string {
  return `${number} ${number === '1' ? singular(plural) : plural}`;
}

/** "shards" is "shard", "queries" is "query"; what is no plural stays. */
export function singular(plural: string): string {
  const [, word = plural, rest = ''] = /^(\p{L}+)(.*)$/u.exec(plural) ?? [];
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y${rest}`;
  if (/(x|ch|sh|ss)es$/.test(word)) return `${word.slice(0, -2)}${rest}`;
  // Units such as "ms" and "s" are no plurals.
  return word.length > 3 && /[^su]s$/.test(word) ? `${word.slice(0, -1)}${rest}` : plural;
}

/** A load factor: "×1.04", "×0.2", "×40". */
export function factor(load: number): string {
  return `×${load >= 100 ? exact(load, 0) : load >= 10 ? exact(load, 1) : significant(load, 3)}`;
}
