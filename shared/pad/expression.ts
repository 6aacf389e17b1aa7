/** What a line says, as a tree, and the tree as text again. */

export type Operation = '+' | '-' | '×' | '÷';

/** `at`: where in the line it stands, from 0. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  /** A variable, a unit, or what is counted. */
  | { readonly kind: 'word'; readonly name: string; readonly at: number }
  /** `5 KB`, `5 KB^2`: binds tighter than any sign, and an exponent behind the unit is the unit's own. */
  | {
      readonly kind: 'of';
      readonly value: Expression;
      readonly name: string;
      readonly power: number;
      readonly at: number;
    }
  | {
      readonly kind: 'binary';
      readonly operation: Operation;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression; readonly at: number }
  | { readonly kind: 'negate'; readonly value: Expression; readonly at: number }
  | { readonly kind: 'percent'; readonly value: Expression; readonly at: number };

/** `→ MB/s`: a unit, with a number before it where the line restates the result. */
export interface Target {
  readonly stated: number | null;
  /** The unit as an expression of words; `null` for per cent. */
  readonly unit: Expression | null;
  /** The unit's own words, as typed. */
  readonly text: string;
  readonly at: number;
}

export interface Line {
  /** The variable that takes the result. */
  readonly name: { readonly text: string; readonly at: number } | null;
  readonly expression: Expression;
  readonly targets: readonly Target[];
  /** A number ended in B for a billion. */
  readonly saysBillion: boolean;
}

/** How tightly each kind binds; what binds less is put in brackets inside what binds more. */
const binds = { '+': 1, '-': 1, '×': 2, '÷': 2, negate: 3, power: 4, percent: 5, of: 5, atom: 6 } as const;

/** The expression as it may be typed; parsing it gives the same tree. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'word':
      return expression.name;
    case 'of':
      // Words do not follow words: a unit of a word needs its brackets.
      return `${expression.value.kind === 'word' ? `(${expression.value.name})` : within(expression.value, binds.of)} ${expression.name}${expression.power === 1 ? '' : `^${expression.power}`}`;
    case 'binary': {
      const level = binds[expression.operation];
      return `${within(expression.left, level)} ${expression.operation} ${within(expression.right, level + 1)}`;
    }
    case 'power':
      return `${within(expression.base, binds.atom)}^${within(expression.exponent, binds.atom)}`;
    case 'negate':
      return `-${within(expression.value, binds.negate)}`;
    case 'percent':
      return `${within(expression.value, binds.atom)}%`;
  }
}

function within(expression: Expression, least: number): string {
  const text = expressionText(expression);
  return levelOf(expression) >= least ? text : `(${text})`;
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      return binds[expression.operation];
    case 'number':
    case 'word':
      return binds.atom;
    default:
      return binds[expression.kind];
  }
}
