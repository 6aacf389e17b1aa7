/** Numbers with dimensions: bytes, seconds, dollars, and whatever is counted. */
import { singular } from '../wording/numbers.ts';

/** Exponent by dimension: `data`, `time`, `usd`, and `of NOUN` for what is counted. Exponents are never 0. */
export type Dimensions = ReadonlyMap<string, number>;

/** `value` in bytes, seconds, dollars or pieces. */
export interface Quantity {
  readonly value: number;
  readonly dimensions: Dimensions;
}

/** Nothing that people count has a higher one. */
export const largestExponent = 12;

export const none: Dimensions = new Map();

export function plain(value: number): Quantity {
  return { value, dimensions: none };
}

export function multiplied(a: Quantity, b: Quantity): Quantity {
  return { value: a.value * b.value, dimensions: joined(a.dimensions, b.dimensions, 1) };
}

export function divided(a: Quantity, b: Quantity): Quantity {
  return { value: a.value / b.value, dimensions: joined(a.dimensions, b.dimensions, -1) };
}

export function raised({ value, dimensions }: Quantity, exponent: number): Quantity {
  const entries = [...dimensions].map(([key, power]) => [key, power * exponent] as const);
  return { value: value ** exponent, dimensions: new Map(entries.filter(([, power]) => power !== 0)) };
}

function joined(a: Dimensions, b: Dimensions, sign: 1 | -1): Dimensions {
  const dimensions = new Map(a);
  for (const [key, power] of b) {
    const sum = (dimensions.get(key) ?? 0) + sign * power;
    if (sum === 0) dimensions.delete(key);
    else dimensions.set(key, sum);
  }
  return dimensions;
}

export function isSame(a: Dimensions, b: Dimensions): boolean {
  return a.size === b.size && [...a].every(([key, power]) => b.get(key) === power);
}

const counts = 'of ';

/** The dimension of a thing that is counted: "Requests" and "request" are one. */
export function nounDimension(word: string): string {
  const isAcronym = /\p{Lu}/u.test(word.slice(1));
  return `${counts}${singular(isAcronym ? word : word.toLowerCase())}`;
}

export function nounOf(dimension: string): string | null {
  return dimension.startsWith(counts) ? dimension.slice(counts.length) : null;
}

/** The dimensions without what is counted. */
export function withoutNouns(dimensions: Dimensions): Dimensions {
  return new Map([...dimensions].filter(([key]) => nounOf(key) === null));
}

/** The nouns that are counted, with their exponents. */
export function nounsIn(dimensions: Dimensions): readonly (readonly [noun: string, power: number])[] {
  return [...dimensions].flatMap(([key, power]) => {
    const noun = nounOf(key);
    return noun === null ? [] : [[noun, power] as const];
  });
}
