/** Works a pad out, line by line: each line may use the names of those above it, and `ans` for the last result. */
import { type Capacity, capacityOf, needed } from './capacity.ts';
import type { Expression, Line, Target } from './expression.ts';
import { parseLine } from './parse.ts';
import {
  type Dimensions,
  divided,
  isSame,
  largestExponent,
  multiplied,
  nounDimension,
  nounsIn,
  plain,
  type Quantity,
  raised,
  withoutNouns,
} from './quantity.ts';
import { numberText, percentText, quantityText, textIn } from './show.ts';
import type { Problem } from './token.ts';
import { isCalendar, wordMeaning } from './units.ts';

export interface PadValue {
  readonly kind: 'value';
  readonly text: string;
  readonly quantity: Quantity;
  /** What was taken for granted: "a month has 730 h". */
  readonly notes: readonly string[];
  /** Ids of the facts that were used. */
  readonly facts: readonly string[];
}

export type PadResult = { readonly kind: 'empty' } | PadValue | ({ readonly kind: 'problem' } & Problem);

/** A result for every line of `text`; a line that cannot be worked out says why and leaves the others alone. */
export function padResults(text: string, capacities: readonly Capacity[]): readonly PadResult[] {
  const variables = new Map<string, Quantity>();
  return text.split('\n').map((source) => {
    const parsed = parseLine(source);
    if (!parsed.ok) return { kind: 'problem', ...parsed.problem };
    if (parsed.line === null) return { kind: 'empty' };
    const result = lineResult(parsed.line, variables, capacities);
    if (result.kind === 'value') {
      variables.set('ans', result.quantity);
      if (parsed.line.name !== null) variables.set(parsed.line.name.text, result.quantity);
    }
    return result;
  });
}

const reserved: ReadonlySet<string> = new Set(['ans']);

function lineResult(line: Line, variables: ReadonlyMap<string, Quantity>, capacities: readonly Capacity[]): PadResult {
  let problem: Problem | null = null;
  const notes = new Set<string>();
  const facts = new Set<string>();

  const fail = (at: number, message: string): Quantity => {
    problem ??= { at, message };
    return plain(0);
  };
  const checked = (quantity: Quantity, at: number): Quantity => {
    if (!Number.isFinite(quantity.value)) return fail(at, 'This is too large to be counted.');
    const isWild = [...quantity.dimensions.values()].some((power) => Math.abs(power) > largestExponent);
    return isWild ? fail(at, `A unit has an exponent of at most ${largestExponent}.`) : quantity;
  };

  function word(name: string, at: number, isBehindNumber: boolean): Quantity {
    const variable = variables.get(name);
    if (variable !== undefined) return variable;
    if (name === 'ans') return fail(at, 'No line above has a result.');
    const meaning = wordMeaning(name);
    if (meaning.kind === 'unclear') return fail(at, meaning.message);
    if (isCalendar(name)) notes.add('a month has 730 h, a year twelve of them');
    if (meaning.kind === 'noun' && !isBehindNumber)
      notes.add(`“${name}” is one of what is counted: no line above names it`);
    return meaning.quantity;
  }

  function value(expression: Expression, isDivisor = false): Quantity {
    const { at } = expression;
    switch (expression.kind) {
      case 'number':
        return plain(expression.value);
      case 'word':
        return word(expression.name, at, isDivisor);
      case 'of':
        return checked(
          multiplied(value(expression.value), raised(word(expression.name, at, true), expression.power)),
          at,
        );
      case 'negate': {
        const inner = value(expression.value);
        return { ...inner, value: -inner.value };
      }
      case 'percent': {
        const inner = value(expression.value);
        return { ...inner, value: inner.value / 100 };
      }
      case 'power':
        return power(value(expression.base), value(expression.exponent), expression.exponent.at, at);
      case 'binary':
        return binary(expression);
    }
  }

  function binary({ operation, left, right, at }: Extract<Expression, { kind: 'binary' }>): Quantity {
    const a = value(left);
    const b = value(right, operation === '÷');
    switch (operation) {
      case '×':
        return checked(multiplied(a, b), at);
      case '÷':
        return b.value === 0 ? fail(right.at, 'This divides by 0.') : checked(divided(a, b), at);
      case '+':
      case '-': {
        const sign = operation === '+' ? 1 : -1;
        // 100 + 20% is 120, as on any calculator.
        if (right.kind === 'percent' && left.kind !== 'percent' && b.dimensions.size === 0)
          return checked({ ...a, value: a.value * (1 + sign * b.value) }, at);
        if (!isSame(a.dimensions, b.dimensions))
          return fail(
            at,
            `${upper(kindText(a.dimensions))} and ${kindText(b.dimensions)} cannot be ${operation === '+' ? 'added' : 'subtracted'}.`,
          );
        return checked({ ...a, value: a.value + sign * b.value }, at);
      }
    }
  }

  /** `1e9 events/day × 1 KB` is a volume: a size or a price is that of each thing, and the whole is no longer about things. */
  function withoutThings(quantity: Quantity): Quantity {
    const { dimensions } = quantity;
    const things = nounsIn(dimensions);
    const isOfEach = dimensions.get('data') === 1 || dimensions.get('usd') === 1;
    if (!isOfEach || things.length === 0 || things.some(([, times]) => times !== 1)) return quantity;
    notes.add(`for each ${things.map(([noun]) => noun).join(' and ')}, so the result is of all of them`);
    return { value: quantity.value, dimensions: withoutNouns(dimensions) };
  }

  function power(base: Quantity, exponent: Quantity, exponentAt: number, at: number): Quantity {
    if (exponent.dimensions.size > 0) return fail(exponentAt, 'An exponent is a plain number.');
    if (base.dimensions.size > 0 && (!Number.isInteger(exponent.value) || Math.abs(exponent.value) > largestExponent))
      return fail(exponentAt, 'A quantity with a unit takes a whole exponent.');
    if (base.value === 0 && exponent.value < 0) return fail(at, 'This divides by 0.');
    const result = raised(base, exponent.value);
    return Number.isNaN(result.value) ? fail(at, 'There is no such root.') : checked(result, at);
  }

  function converted(quantity: Quantity, target: Target): { readonly quantity: Quantity; readonly text: string } {
    const { unit, at, text } = target;
    if (unit === null) {
      if (quantity.dimensions.size > 0)
        fail(at, `${upper(kindText(quantity.dimensions))} cannot be per cent: divide by a whole first.`);
      return { quantity, text: percentText(quantity) };
    }
    const single = unit.kind === 'word' ? unit.name : null;
    const capacity = single === null || variables.has(single) ? null : capacityOf(capacities, single);
    const own = capacity && new Map([[nounDimension(capacity.name), 1]]);
    if (capacity && own && !isSame(quantity.dimensions, own)) {
      const need = needed(capacity, quantity);
      if (need === null) {
        fail(at, `${upper(kindText(quantity.dimensions))} ${whatFits(capacity)}`);
        return { quantity, text: '' };
      }
      for (const note of need.notes) notes.add(note);
      for (const fact of need.facts) facts.add(fact);
      return { quantity: need.quantity, text: quantityText(need.quantity) };
    }
    const wanted = value(unit, true);
    if (wanted.value === 0) fail(at, 'This divides by 0.');
    const relabelled = relabel(quantity, wanted.dimensions);
    if (relabelled === null) {
      fail(at, `${upper(kindText(quantity.dimensions))} cannot become ${kindText(wanted.dimensions)}.`);
      return { quantity, text: '' };
    }
    return { quantity: relabelled, text: textIn(relabelled, wanted, text) };
  }

  const { name, expression, targets, saysBillion } = line;
  if (name !== null && (reserved.has(name.text) || wordMeaning(name.text).kind === 'unit'))
    fail(
      name.at,
      `“${name.text}” ${reserved.has(name.text) ? 'is the last result' : 'is a unit'}: choose another name.`,
    );
  if (saysBillion) notes.add('B behind a number is a billion; write 1 B, with a space, for bytes');
  let quantity = withoutThings(value(expression));
  let text = quantityText(quantity);
  for (const target of targets) {
    if (problem !== null) break;
    const next = converted(quantity, target);
    quantity = next.quantity;
    text = next.text;
    if (target.stated !== null && !isNear(target.stated, Number(/[\d.,e+]+/.exec(text)?.[0].replaceAll(',', ''))))
      notes.add(`the line says ${numberText(target.stated)}, it is ${text}`);
  }
  if (problem !== null) return { kind: 'problem', ...(problem as Problem) };
  return { kind: 'value', text, quantity, notes: [...notes], facts: [...facts] };
}

/** What is restated by hand is rounded. */
function isNear(stated: number, exactly: number): boolean {
  return Math.abs(stated - exactly) <= Math.abs(exactly) * 0.05;
}

/** The same quantity, counted or not: a plain rate may become requests a second and the other way round; `null` where they differ in more. */
function relabel(quantity: Quantity, wanted: Dimensions): Quantity | null {
  if (isSame(quantity.dimensions, wanted)) return quantity;
  const isUncounted = nounsIn(quantity.dimensions).length === 0 || nounsIn(wanted).length === 0;
  return isUncounted && isSame(withoutNouns(quantity.dimensions), withoutNouns(wanted))
    ? { value: quantity.value, dimensions: wanted }
    : null;
}

const kinds: readonly (readonly [name: string, dimensions: Dimensions])[] = [
  ['a plain number', new Map()],
  ['data', new Map([['data', 1]])],
  ['a time', new Map([['time', 1]])],
  ['a rate', new Map([['time', -1]])],
  [
    'data a second',
    new Map([
      ['data', 1],
      ['time', -1],
    ]),
  ],
  ['money', new Map([['usd', 1]])],
];

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "data a second", "users", "a rate": what dimensions are, in a sentence. */
function kindText(dimensions: Dimensions): string {
  const known = kinds.find(([, kind]) => isSame(kind, dimensions));
  if (known !== undefined) return known[0];
  return quantityText({ value: 2, dimensions }).replace(/^\$?2\s*/, '') || 'a plain number';
}

const examples = {
  volume: 'data a second, such as 11.6 MB/s',
  rate: 'a rate, such as 11,574/s',
  count: 'a count, such as 5,000 users',
};

function whatFits({ name, rules }: Capacity): string {
  const takes = [...new Set(rules.map((rule) => examples[rule.takes]))].join(', or ');
  return `cannot become ${name}: they take ${takes}.`;
}
