/** A typed number beside a card's, judged as a round judges estimates, and the rating that follows from it. */
import { padResults } from '../../pad/evaluate.ts';
import { exact } from '../../wording/numbers.ts';
import { judgeEstimate } from '../judge-estimate.ts';
import type { CardNumber } from './card.ts';
import type { Rating } from './log.ts';

export type Judged =
  /** `says` is what is wrong with the text. */
  | { readonly kind: 'unread'; readonly says: string }
  | { readonly kind: 'judged'; readonly isRight: boolean; readonly says: string; readonly suggests: Rating };

const suggested = { right: 3, half: 2, off: 1 } as const satisfies Readonly<Record<string, Rating>>;

/** `text` is a line of the calculator, with or without a unit: "15 min" or "900" for 900 s, "11.6k", "2^10". */
export function judgeNumber(text: string, { value, unit }: CardNumber): Judged {
  const line = text.trim().replace(/^[×x~≈]\s*/, '');
  const inUnit = valueLine(value, unit);
  const [answer] = padResults(inUnit, []);
  const hasUnit = answer?.kind === 'value';
  const judged = judgeEstimate(
    hasUnit ? withUnit(line, unit) : withoutUnit(line),
    hasUnit ? answer : (padResults(exact(value, 12), [])[0] ?? { kind: 'empty' }),
  );
  if (judged.kind !== 'judged') return { kind: 'unread', says: sentence(judged.says) };
  return { kind: 'judged', isRight: judged.size === 'right', says: judged.says, suggests: suggested[judged.size] };
}

/** A value in the calculator's words, which are none for a unit such as "write units/s". */
function valueLine(value: number, unit: string): string {
  const digits = exact(value, 12);
  if (/^(USD|\$)/.test(unit)) return `$${digits}`;
  if (unit === '×') return digits;
  return unit === '%' ? `${digits}%` : `${digits} ${unit}`;
}

/** A bare number is in the card's unit. */
function withUnit(line: string, unit: string): string {
  const [typed] = padResults(line, []);
  const isBare = typed?.kind === 'value' && typed.quantity.dimensions.size === 0 && !line.includes('%');
  return isBare ? valueLine(typed.quantity.value, unit) : line;
}

/** "1,000 write units/s" is 1,000. */
function withoutUnit(line: string): string {
  return /^[\d.,_]+\s*([kKMGBT](?![a-zA-Z]))?/.exec(line)?.[0] ?? line;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
