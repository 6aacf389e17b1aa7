/** A typed number beside a card's: how far apart they are, as people judge estimates. */
import { padResults } from '../../pad/evaluate.ts';
import { isSame, type Quantity, withoutNouns } from '../../pad/quantity.ts';
import { exact } from '../../wording/numbers.ts';
import type { CardNumber } from './card.ts';
import type { Rating } from './log.ts';

export type Judged =
  /** `says` is what is wrong with the text. */
  | { readonly kind: 'unread'; readonly says: string }
  | { readonly kind: 'judged'; readonly isRight: boolean; readonly says: string; readonly suggests: Rating };

/** In orders of magnitude: what is read as the same number, as near it, as half of an order away. */
const sameSize = 0.1;
const halfAnOrder = 0.5;

/**
 * `text` is a number, or a line of the calculator: "15 min" for 900 s, "2^10", "11.6k". Without a unit it is taken in the card's; with one
 * it must measure the same thing, whatever is counted.
 */
export function judgeNumber(text: string, { value, unit }: CardNumber): Judged {
  const line = text
    .trim()
    .replace(/^[×x~≈]\s*/, '')
    .replace(unit === '%' ? /\s*%$/ : /$^/, '');
  const [typed] = padResults(line, []);
  if (typed === undefined || typed.kind === 'empty') return { kind: 'unread', says: 'Type a number.' };
  if (typed.kind === 'problem') return { kind: 'unread', says: typed.message };
  const size = sizeOf(typed.quantity, unitOf(unit));
  if (size === null) return { kind: 'unread', says: `The answer is in ${unit}: type the number alone.` };
  return judged(size / value);
}

/** In the card's unit; `null` where the two measure different things. */
function sizeOf(typed: Quantity, unit: Quantity | null): number | null {
  if (withoutNouns(typed.dimensions).size === 0) return typed.value;
  if (unit === null || !isSame(withoutNouns(typed.dimensions), withoutNouns(unit.dimensions))) return null;
  return typed.value / unit.value;
}

function unitOf(words: string): Quantity | null {
  const [one] = padResults(words.startsWith('$') || words.startsWith('USD') ? '$1' : `1 ${words}`, []);
  return one?.kind === 'value' ? one.quantity : null;
}

function judged(ratio: number): Judged {
  if (!(ratio > 0)) return { kind: 'judged', isRight: false, says: 'not that size', suggests: 1 };
  const orders = Math.log10(ratio);
  const side = ratio > 1 ? 'high' : 'low';
  const off = Math.abs(orders);
  if (off < 1e-9) return { kind: 'judged', isRight: true, says: 'exactly right', suggests: 3 };
  if (off <= sameSize)
    return { kind: 'judged', isRight: true, says: `right size, ${percentOff(ratio)} ${side}`, suggests: 3 };
  if (off <= halfAnOrder)
    return { kind: 'judged', isRight: false, says: `half an order of magnitude ${side}`, suggests: 2 };
  const whole = Math.max(1, Math.round(off));
  const words = whole === 1 ? 'an order of magnitude' : `${whole} orders of magnitude`;
  return { kind: 'judged', isRight: false, says: `${words} ${side}`, suggests: 1 };
}

function percentOff(ratio: number): string {
  const off = Math.abs(ratio - 1) * 100;
  return off < 0.1 ? 'a hair' : `${exact(off, 1)}%`;
}
