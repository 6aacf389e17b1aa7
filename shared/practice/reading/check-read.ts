/** Reads a check. What it names must exist: a service, a parameter with a value that it can have, a limit, a rule. */

import { rangeProblem } from '../../engine/resolve.ts';
import { rules } from '../../engine/rules/index.ts';
import { type JsonObject, kindOf } from '../../formats/board-check.ts';
import type { JsonPath } from '../../formats/json-text.ts';
import { groupKinds, modes } from '../../model/document.ts';
import { type Check, compares, type Measure, type Op } from '../check.ts';
import { servicesIn } from '../service-sets.ts';
import type { Scope } from './scope.ts';

type Field =
  | 'services'
  | 'services?'
  | 'count'
  | 'count?'
  | 'number'
  | 'value'
  | 'key'
  | 'key?'
  | 'flag?'
  | 'texts'
  | 'rules?'
  | 'checks'
  | 'measure'
  | { readonly words: readonly string[]; readonly optional?: true };

const compare: Field = { words: compares };
const mode: Field = { words: modes, optional: true };

const fields: Readonly<Record<Op, Readonly<Record<string, Field>>>> = {
  all: { checks: 'checks' },
  any: { checks: 'checks' },
  node: { service: 'services', min: 'count?', max: 'count?', within: { words: groupKinds, optional: true } },
  'no-node': { service: 'services' },
  edge: { from: 'services', to: 'services', mode },
  'no-edge': { from: 'services', to: 'services', mode },
  path: { from: 'services', to: 'services', via: 'services?', mode },
  'every-path': { from: 'services', to: 'services', via: 'services' },
  'no-path': { from: 'services', to: 'services', mode },
  degree: { service: 'services', side: { words: ['in', 'out'] }, min: 'count' },
  param: { service: 'services', key: 'key', compare, value: 'value', every: 'flag?' },
  places: { service: 'services', kind: { words: groupKinds }, min: 'count' },
  text: { any: 'texts' },
  figure: { of: 'measure', compare, value: 'number' },
  'no-finding': { rule: 'rules?', severity: { words: ['info', 'warning', 'error'], optional: true } },
};

const measures: Readonly<Record<Measure['kind'], Readonly<Record<string, Field>>>> = {
  rate: {
    from: 'services?',
    to: 'services',
    at: { words: ['average', 'peak'], optional: true },
    only: { words: ['reads', 'writes'], optional: true },
  },
  cost: { service: 'services?' },
  latency: { to: 'services?' },
  availability: { to: 'services?' },
  use: { service: 'services', limit: 'key?' },
  sum: { service: 'services', key: 'key' },
  break: {},
};

/** The check in `raw`; what is wrong with it is among the scope's issues. */
export function readCheck(raw: JsonObject, path: JsonPath, scope: Scope): Check {
  const op = raw['op'];
  if (typeof op !== 'string' || !Object.hasOwn(fields, op)) {
    scope.issues.issue([...path, 'op'], `'op' must be one of ${Object.keys(fields).join(', ')}`);
    return { op: 'any', checks: [] };
  }
  const expected = fields[op as Op];
  scope.onlyKeys(raw, ['op', ...Object.keys(expected)], path);
  const read = readFields(raw, expected, path, scope);
  if (op === 'param') checkParam(raw, path, scope);
  return { op, ...read } as Check;
}

/** The measure in `raw`, likewise. */
export function readMeasure(raw: JsonObject, path: JsonPath, scope: Scope): Measure {
  const kind = raw['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(measures, kind)) {
    scope.issues.issue([...path, 'kind'], `'kind' must be one of ${Object.keys(measures).join(', ')}`);
    return { kind: 'break' };
  }
  const expected = measures[kind as Measure['kind']];
  scope.onlyKeys(raw, ['kind', ...Object.keys(expected)], path);
  const read = readFields(raw, expected, path, scope);
  if (kind === 'sum') namedParam(raw, path, scope);
  if (kind === 'use' && raw['limit'] !== undefined) checkLimit(raw, path, scope);
  return { kind, ...read } as Measure;
}

function readFields(
  raw: JsonObject,
  expected: Readonly<Record<string, Field>>,
  path: JsonPath,
  scope: Scope,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(expected).flatMap(([key, field]) => {
    const isOptional = typeof field === 'string' ? field.endsWith('?') : field.optional === true;
    if (raw[key] === undefined && isOptional) return [];
    return [[key, readField(raw, key, field, path, scope)] as const];
  });
  return Object.fromEntries(entries);
}

function readField(raw: JsonObject, key: string, field: Field, path: JsonPath, scope: Scope): unknown {
  const { issues } = scope;
  const value = raw[key];
  if (typeof field === 'object') {
    if (!field.words.includes(String(value)))
      issues.issue([...path, key], `'${key}' must be one of ${field.words.join(', ')}`);
    return value;
  }
  switch (field) {
    case 'services':
    case 'services?':
      return scope.services(raw, key, path);
    case 'count':
    case 'count?':
      if (!Number.isInteger(value) || Number(value) < 0)
        issues.issue([...path, key], `'${key}' must be a whole number of 0 or more, not ${kindOf(value)}`);
      return value;
    case 'number':
      return scope.number(raw, key, path);
    case 'value':
      if (!['number', 'string', 'boolean'].includes(typeof value))
        issues.issue([...path, key], `'${key}' must be a number, a text, true or false`);
      return value;
    case 'key':
    case 'key?':
      return scope.text(raw, key, path);
    case 'flag?':
      if (typeof value !== 'boolean') issues.issue([...path, key], `'${key}' must be true or false`);
      return value;
    case 'texts':
      return scope.texts(raw, key, path, 1);
    case 'rules?': {
      const named = scope.texts(raw, key, path, 1);
      named.forEach((one, i) => {
        if (!rules.some(({ id }) => id === one)) issues.issue([...path, key, i], `no rule '${one}'`);
      });
      return named;
    }
    case 'checks':
      return scope.list(raw, key, path, 1).map((inner, i) => readCheck(inner, [...path, key, i], scope));
    case 'measure': {
      const [inner] = issues.objects([value], [...path, key]) ?? [];
      return readMeasure(inner ?? {}, [...path, key], scope);
    }
  }
}

/** Every service that is named has the parameter. Gives the definitions. */
function namedParam(raw: JsonObject, path: JsonPath, scope: Scope) {
  const key = String(raw['key']);
  return servicesIn(named(raw)).flatMap((id) => {
    const params = scope.catalog.services[id]?.params;
    if (params === undefined) return [];
    const definition = Object.hasOwn(params, key) ? params[key] : undefined;
    if (definition === undefined) scope.issues.issue([...path, 'key'], `${id} has no parameter '${key}'`);
    return definition === undefined ? [] : [{ id, definition }];
  });
}

function checkParam(raw: JsonObject, path: JsonPath, scope: Scope): void {
  for (const { id, definition } of namedParam(raw, path, scope)) {
    const problem = rangeProblem(definition, raw['value']);
    if (problem !== null) scope.issues.issue([...path, 'value'], `'${String(raw['key'])}' of ${id} is ${problem}`);
  }
}

function checkLimit(raw: JsonObject, path: JsonPath, scope: Scope): void {
  const known = servicesIn(named(raw)).flatMap((id) => scope.catalog.services[id]?.limits ?? []);
  if (!known.some(({ key }) => key === raw['limit']))
    scope.issues.issue([...path, 'limit'], `none of the services has a limit '${String(raw['limit'])}'`);
}

function named(raw: JsonObject): readonly string[] {
  return Array.isArray(raw['service']) ? raw['service'].filter((one) => typeof one === 'string') : [];
}
