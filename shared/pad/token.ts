/** Cuts a line into numbers, words and signs; each knows where it stands, so that an error can point at it. */

export type Sign = '+' | '-' | '×' | '÷' | '^' | '(' | ')' | '%' | '→' | '=';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly isBillion: boolean; readonly at: number }
  | { readonly kind: 'word'; readonly name: string; readonly at: number }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly at: number };

/** What is wrong with a line, and where; `at` counts characters from 0. */
export interface Problem {
  readonly at: number;
  readonly message: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly problem: Problem | null;
}

const signs: ReadonlyMap<string, Sign> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['*', '×'],
  ['×', '×'],
  ['·', '×'],
  ['/', '÷'],
  ['÷', '÷'],
  ['^', '^'],
  ['(', '('],
  [')', ')'],
  ['%', '%'],
  ['→', '→'],
  ['=', '='],
]);

/** Words that stand for a sign. */
const spoken: ReadonlyMap<string, Sign> = new Map([
  ['x', '×'],
  ['per', '÷'],
  ['a', '÷'],
  ['an', '÷'],
  ['to', '→'],
  ['in', '→'],
]);

// 1,000 and 1_000, a fraction, an exponent.
const number = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d[\d_]*)?(?:\.\d+)?(?:e[+-]?\d+)?/i;
// A letter right behind the digits, and nothing behind it: 2.5k, 1M, 3B.
const scale = /^[kKMBT](?![\p{L}\p{N}_])/u;
const word = /^(?:[\p{L}µ_][\p{L}\p{N}_]*|\$)/u;
const scales: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** The line's tokens up to a comment (`#` or `//`), or up to what cannot be read. */
export function tokensOf(line: string): Tokens {
  const tokens: Token[] = [];
  let at = 0;
  const failed = (message: string): Tokens => ({ tokens, problem: { at, message } });
  while (at < line.length) {
    const rest = line.slice(at);
    const first = rest.charAt(0);
    if (/\s/.test(first)) {
      at += 1;
      continue;
    }
    if (first === '#' || rest.startsWith('//')) break;
    if (rest.startsWith('->')) {
      tokens.push({ kind: 'sign', sign: '→', at });
      at += 2;
      continue;
    }
    if (/[\d.]/.test(first)) {
      const [digits = ''] = number.exec(rest) ?? [];
      const value = Number(digits.replaceAll(/[,_]/g, ''));
      if (digits === '' || digits === '.') return failed('A number is expected, such as 1,000 or 1e9.');
      if (!Number.isFinite(value)) return failed('This number is too large.');
      const after = rest.slice(digits.length);
      const letter = scale.exec(after)?.[0] ?? '';
      tokens.push({ kind: 'number', value: value * (scales[letter] ?? 1), isBillion: letter === 'B', at });
      at += digits.length + letter.length;
      if (after.startsWith(',')) return failed('A comma stands between groups of three digits, as in 1,000,000.');
      continue;
    }
    const [name = ''] = word.exec(rest) ?? [];
    if (name !== '') {
      const sign = spoken.get(name);
      tokens.push(sign === undefined ? { kind: 'word', name, at } : { kind: 'sign', sign, at });
      at += name.length;
      continue;
    }
    const sign = signs.get(first);
    if (sign === undefined) return failed(`“${first}” means nothing here.`);
    tokens.push({ kind: 'sign', sign, at });
    at += 1;
  }
  return { tokens, problem: null };
}
