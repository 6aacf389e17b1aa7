/**
 * Numbers that know what they count. At run time they are plain numbers and cost nothing; for the compiler a rate is no size and a size no
 * price, so that one cannot be handed on as the other. Each counts as a `number` wherever any number will do; a number becomes one of them by
 * its constructor alone, at the place where arithmetic has made it so.
 */
declare const unit: unique symbol;

type Counted<U extends string> = number & { readonly [unit]: U };

/** Units, requests, reads or writes a second. */
export type PerSecond = Counted<'per second'>;
/** Size of one unit in kilobytes. */
export type Kb = Counted<'KB'>;
export type KbPerSecond = Counted<'KB per second'>;
/** Decimal megabytes a second. */
export type MbPerSecond = Counted<'MB per second'>;
export type Usd = Counted<'USD'>;
export type Ms = Counted<'ms'>;
/** A part of a whole, 0 to 1; utilisation may go beyond. */
export type Fraction = Counted<'fraction'>;
/** Units that one request holds. */
export type PerRequest = Counted<'units per request'>;
/** What client traffic is multiplied by. */
export type LoadFactor = Counted<'load'>;

export function perSecond(value: number): PerSecond {
  return value as PerSecond;
}

export function kb(value: number): Kb {
  return value as Kb;
}

export function kbPerSecond(value: number): KbPerSecond {
  return value as KbPerSecond;
}

export function mbPerSecond(value: number): MbPerSecond {
  return value as MbPerSecond;
}

export function usd(value: number): Usd {
  return value as Usd;
}

export function ms(value: number): Ms {
  return value as Ms;
}

export function fraction(value: number): Fraction {
  return value as Fraction;
}

export function perRequest(value: number): PerRequest {
  return value as PerRequest;
}

export function loadFactor(value: number): LoadFactor {
  return value as LoadFactor;
}
