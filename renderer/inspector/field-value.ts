/** What a person types into a number field, and what it means for the board. */
import type { NumberParam } from '../../shared/catalog/service.ts';
import { exact } from '../../shared/wording/numbers.ts';

export type Typed =
  /** Back to the default. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly problem: string | null }
  /** Nothing that could enter the board. */
  | { readonly kind: 'wrong'; readonly problem: string };

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** Reads `1,500`, `1.5k`, `20M`, `1e9`, `1B`; ratios are typed in per cent. Finite values enter the board, in range or not. */
export function readTyped(text: string, definition: NumberParam): Typed {
  const clean = text
    .trim()
    .replaceAll(/[\s,_]/g, '')
    .replace(/%$/, '');
  if (clean === '') return { kind: 'empty' };
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([kmbt])?$/i.exec(clean);
  const scale = match?.[2] === undefined ? 1 : (scales[match[2].toLowerCase()] ?? 1);
  const value = (Number(match?.[1] ?? Number.NaN) * scale) / (isPerCent(definition) ? 100 : 1);
  if (!Number.isFinite(value)) return { kind: 'wrong', problem: `Not a number. ${example(definition)}` };
  return { kind: 'number', value, problem: problemOf(value, definition) };
}

/** What is wrong with a value, in words; `null` when it fits. */
export function problemOf(value: number, definition: NumberParam): string | null {
  const { min, max, whole } = definition;
  if (value < min || (max !== null && value > max)) return `Must be ${rangeText(definition)}.`;
  if (whole && !Number.isInteger(value)) return 'Must be a whole number.';
  return null;
}

/** "1 to 20,000", "0 or more". */
export function rangeText(definition: NumberParam): string {
  const { min, max } = definition;
  return max === null ? `${shown(min, definition)} or more` : `${shown(min, definition)} to ${shown(max, definition)}`;
}

function example(definition: NumberParam): string {
  return `Type a figure such as ${shown(definition.default ?? Math.max(definition.min, 100), definition)}.`;
}

function isPerCent(definition: NumberParam): boolean {
  return definition.unit === 'ratio';
}

/** A value as the field shows it: thousands separated, ratios in per cent. */
export function shown(value: number, definition: NumberParam): string {
  return isPerCent(definition) ? `${exact(value * 100, 4)}%` : exact(value, 6);
}

/** A value as it is typed, without its unit. */
export function typedText(value: unknown, definition: NumberParam): string {
  if (typeof value !== 'number') return value === undefined ? '' : String(value);
  return isPerCent(definition) ? exact(value * 100, 4) : exact(value, 6);
}

/** The unit beside the number; empty where the label says it already. */
export function unitText(definition: NumberParam): string {
  if (isPerCent(definition)) return '%';
  return definition.unit.toLowerCase() === definition.label.toLowerCase() ? '' : definition.unit;
}

/** One step up or down: a unit of the second digit (12 → 13, 1,200 → 1,300), kept inside the range. */
export function stepped(value: number, direction: 1 | -1, definition: NumberParam): number {
  const least = definition.whole ? 1 : isPerCent(definition) ? 0.01 : 0;
  const size = Math.abs(value);
  const digit = size === 0 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 1);
  const step = Math.max(least, size < 100 && definition.whole ? 1 : digit);
  const next = Number((value + direction * step).toPrecision(12));
  return Math.min(definition.max ?? Number.POSITIVE_INFINITY, Math.max(definition.min, next));
}
