/** A back-of-envelope answer held against what the sums come to, in orders of magnitude: a whiteboard asks for the size, not for the digits. */
import { type PadResult, type PadValue, padResults } from '../pad/evaluate.ts';
import { divided, isSame, multiplied, type Quantity, withoutNouns } from '../pad/quantity.ts';
import { quantityText } from '../pad/show.ts';
import { exact } from '../wording/numbers.ts';

export type EstimateJudgement =
  /** It could not be worked out; `says` what is wrong with it. */
  | { readonly kind: 'problem'; readonly says: string }
  /** It is a quantity of another kind: money for a rate. */
  | { readonly kind: 'other-unit'; readonly says: string }
  | {
      readonly kind: 'judged';
      /** What was typed, as the calculator reads it: "11,600 events/s". */
      readonly typed: string;
      /** What was typed divided by what is right, and how many tenfolds that is: above 0 is too high. */
      readonly ratio: number;
      readonly magnitude: number;
      readonly size: 'right' | 'half' | 'off';
      /** "right size, 0.2% high", "half an order of magnitude low". */
      readonly says: string;
    };

/** In tenfolds: up to here an answer has the right size, and up to there half an order of magnitude is between. */
export const rightWithin = 0.1;
export const halfWithin = 0.5;

/** What a number without a unit is taken to be in: "events/s", "$/month", "%"; empty for a plain number. */
export function estimateUnit(answer: PadValue): string {
  return answer.text.replace(/-?[\d,]*\.?\d+(e[+-]?\d+)?/i, '').trim();
}

/** Pure. `typed` is a line of the calculator; `answer` what the scenario's own sum comes to. */
export function judgeEstimate(typed: string, answer: PadResult): EstimateJudgement {
  if (answer.kind !== 'value') return { kind: 'problem', says: 'this question has no answer here' };
  const [read] = padResults(typed.replaceAll('\n', ' '), []);
  if (read === undefined || read.kind === 'empty')
    return { kind: 'problem', says: 'type a number, with or without a unit' };
  if (read.kind === 'problem') return { kind: 'problem', says: read.message };
  const isBare = estimateUnit(answer) === '%' && read.quantity.dimensions.size === 0 && !typed.includes('%');
  const quantity = isBare ? { ...read.quantity, value: read.quantity.value / 100 } : asAsked(read.quantity, answer);
  if (quantity === null) {
    const unit = estimateUnit(answer);
    return {
      kind: 'other-unit',
      says: `${read.text} is another kind of thing: ${unit === '' ? 'a plain number' : unit} is asked for`,
    };
  }
  const right = answer.quantity.value;
  const ratio = quantity.value / right;
  const text = quantityText({ value: quantity.value, dimensions: answer.quantity.dimensions });
  if (!(ratio > 0))
    return {
      kind: 'judged',
      typed: text,
      ratio,
      magnitude: Number.POSITIVE_INFINITY,
      size: 'off',
      says: 'more than nothing is asked for',
    };
  const magnitude = Math.log10(ratio);
  return { kind: 'judged', typed: text, ratio, magnitude, ...inWords(ratio, magnitude) };
}

function inWords(ratio: number, magnitude: number): { readonly size: 'right' | 'half' | 'off'; readonly says: string } {
  const far = Math.abs(magnitude);
  // Sums in binary leave a trace in the last digits: what is on the border counts as within.
  if (far <= rightWithin + 1e-9) return { size: 'right', says: `right size, ${nearness(ratio)}` };
  const side = magnitude > 0 ? 'high' : 'low';
  if (far <= halfWithin + 1e-9) return { size: 'half', says: `half an order of magnitude ${side}` };
  const orders = Math.max(1, Math.round(far));
  return { size: 'off', says: `${orders === 1 ? 'an order' : `${orders} orders`} of magnitude ${side}` };
}

function nearness(ratio: number): string {
  const off = Math.abs(ratio - 1) * 100;
  if (off < 0.05) return 'exactly';
  return `${exact(off, off < 10 ? 1 : 0)}% ${ratio > 1 ? 'high' : 'low'}`;
}

/** What was typed as a quantity of the answer's kind; `null` where it is of another. */
function asAsked(typed: Quantity, answer: PadValue): Quantity | null {
  if (isAlike(typed, answer.quantity)) return typed;
  const unit = unitOf(answer);
  if (unit === null) return null;
  // A bare number is in the unit that stands in the field.
  if (typed.dimensions.size === 0) return multiplied(typed, unit);
  // "$130" where dollars a month are asked for, "11.6k events" where events a second are.
  const per = perOf(answer);
  if (per === null) return null;
  const whole = divided(typed, per);
  return isAlike(whole, answer.quantity) ? whole : null;
}

/** Alike but for what is counted: requests for events are no mistake; shards for servers are, where nothing else is said. */
function isAlike(a: Quantity, b: Quantity): boolean {
  if (isSame(a.dimensions, b.dimensions)) return true;
  const [plainA, plainB] = [withoutNouns(a.dimensions), withoutNouns(b.dimensions)];
  if (!isSame(plainA, plainB)) return false;
  return plainA.size > 0;
}

function unitOf(answer: PadValue): Quantity | null {
  const unit = estimateUnit(answer);
  if (unit === '') return { value: 1, dimensions: answer.quantity.dimensions };
  return worked(
    unit === '%' ? '1%' : unit.startsWith('$') ? `$1${unit.slice(1)}` : `1${unit.startsWith('/') ? '' : ' '}${unit}`,
  );
}

/** The time in "events/s" and "$/month". */
function perOf(answer: PadValue): Quantity | null {
  const below = /\/\s*(s|ms|min|h|day|month|year)$/.exec(estimateUnit(answer))?.[1];
  return below === undefined ? null : worked(`1 ${below}`);
}

function worked(line: string): Quantity | null {
  const [result] = padResults(line, []);
  return result?.kind === 'value' ? result.quantity : null;
}
