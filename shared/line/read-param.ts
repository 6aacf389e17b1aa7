/** What stands in a card's parentheses: "12 shards", "1M/day", "memoryMb=512", "on-demand". */
import type { NumberParam, ParamDefinition, ServiceDefinition } from '../catalog/service.ts';
import { failed, ok, type Result } from '../model/result.ts';

export interface ReadParam {
  readonly key: string;
  readonly value: number | string | boolean;
}

const timesOf: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const number = /^(\d+(?:\.\d+)?)(?:([kmb])(?![a-z]))?\s*(.*)$/i;
/** Spellings of the units that the catalog has. */
const spellings: Readonly<Record<string, string>> = {
  '/s': 'per s',
  '/sec': 'per s',
  '/second': 'per s',
  'per second': 'per s',
  rps: 'per s',
  '/d': 'per day',
  '/day': 'per day',
  '/min': 'per min',
  '/minute': 'per min',
  mib: 'mb',
  kib: 'kb',
};

/** The parameter that the text names, or in one sentence why there is none. The first of a unit is meant where several have it. */
export function readParam(service: ServiceDefinition, text: string): Result<ReadParam, string> {
  const [left, right, ...more] = text.split('=');
  if (right !== undefined && more.length === 0) {
    const found = entries(service).find(([key]) => same(key, left ?? ''));
    return found === undefined ? failed(unknown(service, text)) : valueFor(found, right.trim());
  }
  const [, digits, suffix, rest = ''] = number.exec(text) ?? [];
  if (digits === undefined) return namedIn(service, text);
  const unit = spellings[rest.toLowerCase()] ?? rest.toLowerCase();
  if (unit === '') return failed(`“${text}” says no unit. Write ${example(service)}.`);
  const numbers = entries(service).filter((entry): entry is [string, NumberParam] => entry[1].kind === 'number');
  const found =
    numbers.find(([, { unit: own }]) => own.toLowerCase() === unit || own.toLowerCase() === `${unit}s`) ??
    numbers.find(([key, { label }]) => same(key, unit) || same(label, unit));
  if (found === undefined) return failed(unknown(service, text));
  return inRange(found, Number(digits) * (timesOf[suffix?.toLowerCase() ?? ''] ?? 1));
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
      const [, digits, suffix, rest = ''] = number.exec(text) ?? [];
      if (digits === undefined) return failed(`${key} is a number, as in ${key}=${param.default ?? 1}.`);
      const value = Number(digits) * (timesOf[suffix?.toLowerCase() ?? ''] ?? 1);
      return inRange([key, param], rest === '%' ? value / 100 : value);
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
