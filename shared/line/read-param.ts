/** What stands in a card's parentheses: "12 shards", "1M/day", "memoryMb=512", "on-demand". */
import type { NumberParam, ParamDefinition, ServiceDefinition } from '../catalog/service.ts';
import { failed, ok, type Result } from '../model/result.ts';

export interface ReadParam {
  readonly key: string;
  readonly value: number | string | boolean;
}

/** Zeros that a letter stands for. */
const zerosOf = new Map([
  ['k', 3],
  ['m', 6],
  ['b', 9],
]);
const number = /^(\d+(?:\.\d+)?)(?:([kmb])(?![a-z]))?\s*(.*)$/i;
/** Spellings of the units that the catalog has. */
const spellings = new Map([
  ['/s', 'per s'],
  ['/sec', 'per s'],
  ['/second', 'per s'],
  ['per second', 'per s'],
  ['rps', 'per s'],
  ['/d', 'per day'],
  ['/day', 'per day'],
  ['/min', 'per min'],
  ['/minute', 'per min'],
  ['mib', 'mb'],
  ['kib', 'kb'],
  ['x', '×'],
]);

/** The parameter that the text names, or in one sentence why there is none. The first of a unit is meant where several have it. */
export function readParam(service: ServiceDefinition, text: string): Result<ReadParam, string> {
  const [left, right, ...more] = text.split('=');
  if (right !== undefined && more.length === 0) {
    const found = entries(service).find(([key]) => same(key, left ?? ''));
    return found === undefined ? failed(unknown(service, text)) : valueFor(found, right.trim());
  }
  const quantity = quantityOf(text);
  if (quantity === null) return namedIn(service, text);
  const { unit } = quantity;
  if (unit === '') return failed(`“${text}” says no unit. Write ${example(service)}.`);
  const numbers = entries(service).filter((entry): entry is [string, NumberParam] => entry[1].kind === 'number');
  const found =
    numbers.find(([, { unit: own }]) => isUnit(own, unit)) ??
    numbers.find(([key, { label }]) => same(key, unit) || same(label, unit));
  if (found === undefined) return failed(unknown(service, text));
  return inRange(found, quantity.times(0));
}

interface Quantity {
  /** Digits and letter, as they were written. */
  readonly said: string;
  /** What stands behind the number, as it was written. */
  readonly rest: string;
  /** The same as the catalog has it, in lower case; empty where none is said. */
  readonly unit: string;
  /** The number with so many zeros more. Moving the point in the text keeps every digit: 8.2M is 8200000. */
  readonly times: (zeros: number) => number;
}

function quantityOf(text: string): Quantity | null {
  const [, digits, letter = '', rest = ''] = number.exec(text) ?? [];
  if (digits === undefined) return null;
  const lower = rest.toLowerCase();
  const zeros = zerosOf.get(letter.toLowerCase()) ?? 0;
  return {
    said: `${digits}${letter}`,
    rest,
    unit: spellings.get(lower) ?? lower,
    times: (more) => Number(`${digits}e${zeros + more}`),
  };
}

function isUnit(own: string, unit: string): boolean {
  const lower = own.toLowerCase();
  return lower === unit || lower === `${unit}s`;
}

function entries({ params }: ServiceDefinition): readonly [string, ParamDefinition][] {
  return Object.entries(params);
}

function same(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[\s-]+/g, '');
}

/** A word alone: what a choice may be, or something to switch on. */
function namedIn(service: ServiceDefinition, text: string): Result<ReadParam, string> {
  for (const [key, param] of entries(service)) {
    if (param.kind === 'switch' && (same(key, text) || same(param.label, text))) return ok({ key, value: true });
    if (param.kind !== 'choice') continue;
    const option = param.options.find(({ value, label }) => same(value, text) || same(label, text));
    if (option) return ok({ key, value: option.value });
  }
  return failed(unknown(service, text));
}

function valueFor([key, param]: [string, ParamDefinition], text: string): Result<ReadParam, string> {
  switch (param.kind) {
    case 'number': {
      const quantity = quantityOf(text);
      if (quantity === null) return failed(`${key} is a number, as in ${key}=${param.default ?? 1}.`);
      const { unit, said, rest, times } = quantity;
      const isShare = param.unit === 'ratio';
      if (isShare && unit === '%') return inRange([key, param], times(-2));
      if (unit === '' || isUnit(param.unit, unit)) return inRange([key, param], times(0));
      if (isShare) return failed(`${key} is a share, as 0.8 or 80%, not “${rest}”.`);
      return failed(`${key} is in “${param.unit}”, not in “${rest}”. Write ${key}=${said}.`);
    }
    case 'choice': {
      const option = param.options.find(({ value, label }) => same(value, text) || same(label, text));
      if (option) return ok({ key, value: option.value });
      return failed(`${key} is one of ${param.options.map(({ value }) => value).join(', ')}.`);
    }
    case 'switch':
      if (/^(on|yes|true)$/i.test(text)) return ok({ key, value: true });
      if (/^(off|no|false)$/i.test(text)) return ok({ key, value: false });
      return failed(`${key} is on or off.`);
  }
}

function inRange([key, { min, max, whole }]: [string, NumberParam], value: number): Result<ReadParam, string> {
  if (!Number.isFinite(value)) return failed(`this number is too large for ${key}. Write a smaller one.`);
  if (value < min || (max !== null && value > max)) {
    return failed(max === null ? `${key} is ${min} or more.` : `${key} is between ${min} and ${max}.`);
  }
  if (whole && !Number.isInteger(value)) return failed(`${key} is a whole number.`);
  return ok({ key, value });
}

function unknown(service: ServiceDefinition, text: string): string {
  const keys = Object.keys(service.params);
  if (keys.length === 0) return `${service.name} has no parameters, so “${text}” says nothing. Take it away.`;
  const listed = keys.length > 5 ? `${keys.slice(0, 5).join(', ')} …` : `${keys.join(', ')}.`;
  return `${service.name} has no parameter “${text}”. It has ${listed}`;
}

function example({ params }: ServiceDefinition): string {
  const [key, param] = Object.entries(params).find(([, { kind }]) => kind === 'number') ?? [];
  return key === undefined || param?.kind !== 'number' ? 'key=value' : `${key}=${param.default ?? param.min}`;
}
