/** The value of a figure as the answer to a question: short, with its unit, and in a second unit where that is what people say. */
import type { FactValue } from '../../catalog/fact.ts';
import { counted, exact, unitPrice } from '../../wording/numbers.ts';

/** "1,000 records/s", "$0.014 per million 25-KB units", "70%", "900 s (15 min)", "strong". */
export function valueWords(value: FactValue, unit: string): string {
  if (typeof value === 'string') return value;
  if (/^USD\b/.test(unit)) return value === 0 ? 'free' : priceWords(value, unit.replace(/^USD\s*/, ''));
  if (isShare(unit)) return `${exact(Math.abs(value) * 100, 4)}%`;
  if (unit === 'multiplier') return `×${exact(value, 4)}`;
  if (unit === 'layer') return `layer ${value}`;
  const words = unit.replace(/ per (LCU|NLCU)$/, '');
  // "1 Query call": the word that is counted stands last.
  const short =
    value === 1 && /^\p{Lu}\p{L}* \p{Ll}+s$/u.test(words) ? `1 ${words.slice(0, -1)}` : counted(number(value), words);
  const other = otherUnit(value, words);
  if (other === null) return short;
  // Nobody says 31,536,000 seconds.
  return words === 's' && value >= hour ? `${other} (${short})` : `${short} (${other})`;
}

/** What is stated as a part of one and said in per cent. */
export function isShare(unit: string): boolean {
  return unit === 'ratio' || unit === 'fraction' || unit === 'monthly uptime';
}

function priceWords(usd: number, unit: string): string {
  return unit === '' ? unitPrice(usd) : `${unitPrice(usd)} ${unit}`;
}

function number(value: number): string {
  return value !== 0 && Math.abs(value) < 0.01 ? String(Number(value.toPrecision(4))) : exact(value, 4);
}

const minute = 60;
const hour = 3600;
const day = 86_400;

function otherUnit(value: number, unit: string): string | null {
  if (unit === 's') {
    if (value >= 365 * day) return whole(value, 365 * day, 'years');
    if (value >= 2 * day) return whole(value, day, 'days');
    if (value >= day) return whole(value, day, 'days');
    if (value >= hour) return whole(value, hour, 'hours');
    return value >= 2 * minute ? whole(value, minute, 'minutes') : null;
  }
  if (unit === 'bytes' && value >= 1024)
    return value >= 1024 ** 2 ? whole(value, 1024 ** 2, 'MiB') : whole(value, 1024, 'KiB');
  if (unit === 'MB' && value >= 1024) return whole(value, 1024, 'GB');
  if (unit === 'KB' && value >= 1024) return whole(value, 1024, 'MB');
  return value >= 1e9 ? whole(value, 1e9, 'billion') : null;
}

/** `null` where the other unit is no rounder. */
function whole(value: number, size: number, unit: string): string | null {
  const times = value / size;
  return Number.isInteger(times) ? counted(exact(times, 2), unit) : null;
}
