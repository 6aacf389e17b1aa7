/**
 * Formulas as data. A limit's demand and capacity, a cost line's quantity and price are trees of these; the engine evaluates them,
 * the certificate prints the very same tree with names and with numbers, and the facts and parameters that a figure cites are read
 * off it. So what is shown is what was computed, and a number without a source has no way in: `unit` is for conversions only.
 *
 * An unknown number is NaN inside formulas and `null` outside.
 */

/** What a formula may ask of the arrow that it is evaluated on; rates per second, sizes in KB of one unit. */
export const flowTerms = {
  units: 'units/s',
  requests: 'requests/s',
  reads: 'reads/s',
  writes: 'writes/s',
  /** Size of one unit. */
  payloadKb: 'KB a unit',
  responseKb: 'KB an answer',
  /** Volume the way of the arrow: units/s × payload. */
  kbPerSecond: 'KB/s',
  /** Units in one request. */
  batch: 'units a request',
} as const;
export type FlowTerm = keyof typeof flowTerms;

export type Formula =
  | { readonly op: 'unit'; readonly value: number; readonly name: string }
  | { readonly op: 'param'; readonly key: string }
  | { readonly op: 'fact'; readonly id: string }
  | { readonly op: 'flow'; readonly term: FlowTerm }
  | { readonly op: 'month'; readonly in: 'hours' | 'seconds' }
  | { readonly op: 'multiply' | 'add' | 'max' | 'min'; readonly of: readonly Formula[] }
  | { readonly op: 'divide' | 'subtract'; readonly of: readonly [Formula, Formula] }
  /** `value` rounded up to whole steps, counted in steps: ceil(value ÷ step). */
  | { readonly op: 'chunks'; readonly value: Formula; readonly step: Formula }
  | { readonly op: 'when'; readonly test: Condition; readonly then: Formula; readonly otherwise: Formula }
  /** Looks a fact up by a choice parameter: instance prices, protocol prices. */
  | { readonly op: 'pick'; readonly param: string; readonly facts: Readonly<Record<string, Formula>> }
  /** Sum of `of` over the arrows that reach or leave the node. */
  | { readonly op: 'sum'; readonly over: 'in' | 'out'; readonly of: Formula }
  /** Number of arrows that leave the node. */
  | { readonly op: 'count'; readonly over: 'in' | 'out' };

/** A test on a node's parameters only, never on traffic: which formula holds must not change with load. */
export type Condition =
  | { readonly test: 'is'; readonly param: string; readonly values: readonly (string | number | boolean)[] }
  | { readonly test: 'above'; readonly param: string; readonly value: number }
  | { readonly test: 'set'; readonly param: string }
  | { readonly test: 'not'; readonly of: Condition }
  | { readonly test: 'all' | 'any'; readonly of: readonly Condition[] };

/** A unit conversion ("per million", "KB in a MB"). Anything that AWS or the guide decides is a fact instead. */
export function unit(value: number, name: string): Formula {
  return { op: 'unit', value, name };
}

export function param(key: string): Formula {
  return { op: 'param', key };
}

/** `KEY` of the same service, or `SERVICE.KEY` of another. */
export function fact(id: string): Formula {
  return { op: 'fact', id };
}

export function flow(term: FlowTerm): Formula {
  return { op: 'flow', term };
}

/** Hours that the month is billed for. */
export const hoursPerMonth: Formula = { op: 'month', in: 'hours' };
/** Seconds that the month is billed for: hours × 3,600. */
export const secondsPerMonth: Formula = { op: 'month', in: 'seconds' };

export function multiply(...of: readonly Formula[]): Formula {
  return { op: 'multiply', of };
}

export function add(...of: readonly Formula[]): Formula {
  return { op: 'add', of };
}

export function largest(...of: readonly Formula[]): Formula {
  return { op: 'max', of };
}

export function smallest(...of: readonly Formula[]): Formula {
  return { op: 'min', of };
}

export function divide(dividend: Formula, divisor: Formula): Formula {
  return { op: 'divide', of: [dividend, divisor] };
}

export function subtract(from: Formula, what: Formula): Formula {
  return { op: 'subtract', of: [from, what] };
}

/** Whole steps needed to hold `value`, at least one for anything above 0: 4.1 KB in 4 KB steps is 2. */
export function chunks(value: Formula, step: Formula): Formula {
  return { op: 'chunks', value, step };
}

export function when(test: Condition, then: Formula, otherwise: Formula): Formula {
  return { op: 'when', test, then, otherwise };
}

export function pick(paramKey: string, facts: Readonly<Record<string, Formula>>): Formula {
  return { op: 'pick', param: paramKey, facts };
}

export function sumIn(of: Formula): Formula {
  return { op: 'sum', over: 'in', of };
}

export function sumOut(of: Formula): Formula {
  return { op: 'sum', over: 'out', of };
}

export function countOut(): Formula {
  return { op: 'count', over: 'out' };
}

export function is(paramKey: string, ...values: readonly (string | number | boolean)[]): Condition {
  return { test: 'is', param: paramKey, values };
}

export function above(paramKey: string, value: number): Condition {
  return { test: 'above', param: paramKey, value };
}

/** The board gives this parameter itself; its default does not count. */
export function isSet(paramKey: string): Condition {
  return { test: 'set', param: paramKey };
}

export function not(of: Condition): Condition {
  return { test: 'not', of };
}

export function all(...of: readonly Condition[]): Condition {
  return { test: 'all', of };
}

export function any(...of: readonly Condition[]): Condition {
  return { test: 'any', of };
}

/** Units in a month at the average rate. */
export function perMonth(rate: Formula): Formula {
  return multiply(rate, secondsPerMonth);
}

export const million = unit(1e6, 'per million');
/** AWS bills volume in binary units: 1 GB is 1,048,576 KB. */
export const kbInGib = unit(1024 * 1024, 'KB in a GB');
/** Throughput is decimal, as in the guide's shard formula. */
export const kbInMb = unit(1000, 'KB in a MB');
