/**
 * Reads one line: `[name =] expression [→ unit …]`.
 *
 * Powers bind tighter than a sign before a number, these tighter than × and ÷, these tighter than + and -. A unit behind a number binds
 * tightest of all: `6 GB / 3 GB` is 2.
 */
import type { Expression, Line, Target } from './expression.ts';
import { largestExponent } from './quantity.ts';
import { type Problem, type Sign, type Token, tokensOf } from './token.ts';

export type Parsed =
  | { readonly ok: true; readonly line: Line | null }
  | { readonly ok: false; readonly problem: Problem };

const deepest = 60;

/** The line as a tree; `null` where it is empty or a comment. */
export function parseLine(text: string): Parsed {
  const { tokens, problem: unreadable } = tokensOf(text);
  if (unreadable !== null) return { ok: false, problem: unreadable };
  if (tokens.length === 0) return { ok: true, line: null };

  let k = 0;
  let depth = 0;
  let problem: Problem | null = null;

  const peek = (): Token | undefined => tokens[k];
  const endOf = () => text.trimEnd().length;
  const place = () => peek()?.at ?? endOf();
  const isSign = (...wanted: readonly Sign[]) => {
    const token = peek();
    return token?.kind === 'sign' && wanted.includes(token.sign);
  };
  /** The first thing that is wrong is said; the rest of the line is passed over. */
  const fail = (at: number, message: string): Expression => {
    problem ??= { at, message };
    k = tokens.length;
    return { kind: 'number', value: 0, at };
  };

  function sum(): Expression {
    let left = product();
    while (isSign('+', '-')) {
      const { at } = tokens[k] as Token;
      const operation = isSign('+') ? '+' : '-';
      k += 1;
      left = { kind: 'binary', operation, left, right: product(), at };
    }
    return left;
  }

  function product(): Expression {
    let left = signed();
    while (isSign('×', '÷')) {
      const { at } = tokens[k] as Token;
      const operation = isSign('×') ? '×' : '÷';
      k += 1;
      left = { kind: 'binary', operation, left, right: signed(), at };
    }
    return left;
  }

  function signed(): Expression {
    if (!isSign('-')) return power();
    const { at } = tokens[k] as Token;
    k += 1;
    return nested(at, () => ({ kind: 'negate', value: signed(), at }));
  }

  function power(): Expression {
    const base = percent();
    if (!isSign('^')) return base;
    const { at } = tokens[k] as Token;
    k += 1;
    return nested(at, () => ({ kind: 'power', base, exponent: exponent(), at }));
  }

  /** A number, a name or something in brackets, with a sign or an exponent of its own; no unit, which stands behind the whole. */
  function exponent(): Expression {
    const token = peek();
    if (token !== undefined && isSign('-')) {
      k += 1;
      return nested(token.at, () => ({ kind: 'negate', value: exponent(), at: token.at }));
    }
    let base: Expression;
    if (token?.kind === 'word') {
      k += 1;
      base = { kind: 'word', name: token.name, at: token.at };
    } else base = amount();
    if (!isSign('^')) return base;
    const at = place();
    k += 1;
    return nested(at, () => ({ kind: 'power', base, exponent: exponent(), at }));
  }

  function percent(): Expression {
    const value = quantity();
    if (!isSign('%')) return value;
    const { at } = tokens[k] as Token;
    k += 1;
    return { kind: 'percent', value, at };
  }

  function quantity(): Expression {
    const token = peek();
    if (token?.kind === 'word' && token.name !== '$') {
      k += 1;
      return { kind: 'word', name: token.name, at: token.at };
    }
    const isMoney = token?.kind === 'word';
    const money = token;
    if (isMoney) {
      k += 1;
      if (peek()?.kind !== 'number') return { kind: 'word', name: '$', at: token.at };
    }
    let value = amount();
    if (isMoney && money) value = { kind: 'of', value, name: '$', power: 1, at: money.at };
    for (let next = peek(); next?.kind === 'word'; next = peek()) {
      k += 1;
      value = { kind: 'of', value, name: next.name, power: unitPower(), at: next.at };
    }
    return value;
  }

  /** The exponent right behind a unit: `^2`. */
  function unitPower(): number {
    const next = tokens[k + 1];
    if (!isSign('^') || next?.kind !== 'number') return 1;
    k += 2;
    if (Number.isInteger(next.value) && next.value <= largestExponent) return next.value;
    fail(next.at, `A unit takes a whole exponent up to ${largestExponent}.`);
    return 1;
  }

  function amount(): Expression {
    const token = peek();
    if (token?.kind === 'number') {
      k += 1;
      return { kind: 'number', value: token.value, at: token.at };
    }
    if (token?.kind === 'sign' && token.sign === '(') {
      k += 1;
      const inside = nested(token.at, sum);
      if (problem === null && !isSign(')')) return fail(place(), 'A closing bracket is expected.');
      k += 1;
      return inside;
    }
    return fail(place(), token === undefined ? 'A number or a unit is expected at the end.' : expected(token));
  }

  function nested(at: number, read: () => Expression): Expression {
    depth += 1;
    const inside = depth > deepest ? fail(at, 'This is nested too deeply.') : read();
    depth -= 1;
    return inside;
  }

  function target(): Target {
    const at = place();
    const token = peek();
    const stated = token?.kind === 'number' ? token.value : null;
    if (stated !== null) k += 1;
    const start = place();
    if (isSign('%')) {
      k += 1;
      return { stated, unit: null, text: '%', at };
    }
    // "/s" and "per day" start with the sign: one of something.
    const one: Expression = { kind: 'number', value: 1, at: start };
    let unit: Expression = isSign('÷') ? one : unitWord();
    while (isSign('×', '÷')) {
      const sign = tokens[k] as Token;
      const operation = isSign('×') ? '×' : '÷';
      k += 1;
      unit = { kind: 'binary', operation, left: unit, right: unitWord(), at: sign.at };
    }
    return { stated, unit, text: text.slice(start, place()).trim(), at };
  }

  function unitWord(): Expression {
    const token = peek();
    if (token?.kind !== 'word') return fail(place(), 'A unit is expected, such as MB/s, requests/day or shards.');
    k += 1;
    const word: Expression = { kind: 'word', name: token.name, at: token.at };
    const exponent = tokens[k + 1];
    if (!isSign('^') || exponent?.kind !== 'number') return word;
    const at = place();
    k += 2;
    return { kind: 'power', base: word, exponent: { kind: 'number', value: exponent.value, at: exponent.at }, at };
  }

  const [first, second] = tokens;
  const name =
    first?.kind === 'word' && second?.kind === 'sign' && second.sign === '='
      ? { text: first.name, at: first.at }
      : null;
  if (name !== null) k = 2;
  const expression = sum();
  const targets: Target[] = [];
  while (isSign('→')) {
    k += 1;
    targets.push(target());
  }
  const left = peek();
  if (left !== undefined) fail(left.at, expected(left));
  if (problem !== null) return { ok: false, problem };
  const saysBillion = tokens.some((token) => token.kind === 'number' && token.isBillion);
  return { ok: true, line: { name, expression, targets, saysBillion } };
}

/** What does not belong where it stands. */
function expected(token: Token): string {
  switch (token.kind) {
    case 'number':
      return 'A sign is expected before this number, such as × or +.';
    case 'word':
      return `A sign is expected before “${token.name}”, such as × or ÷.`;
    case 'sign':
      if (token.sign === '=') return 'A line starts with one name before “=”, such as rate = 1e9/day.';
      return token.sign === ')'
        ? 'There is no opening bracket for this one.'
        : `A number or a unit is expected before “${token.sign}”.`;
  }
}
