/** Checks a service that a pack brings: a service of the catalog in every part, from scratch or on top of one that is there. */
import type { BareFact, BareSheet, Fact } from '../catalog/fact.ts';
import {
  type Catalog,
  type Category,
  type CostLineDefinition,
  categories,
  type LimitDefinition,
  type Role,
  roles,
  type ServiceDefinition,
  type Tier,
} from '../catalog/service.ts';
import { type Check, isObject, type JsonObject, kindOf } from '../formats/board-check.ts';
import type { JsonPath } from '../formats/json-text.ts';
import { type Names, readCondition, readFormula } from './formula-read.ts';
import { readParam } from './param-read.ts';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const knownKeys = [
  'id',
  'extends',
  'name',
  'category',
  'role',
  'aliases',
  'params',
  'figures',
  'limits',
  'costs',
  'takesAsync',
  'latencyMs',
  'availability',
];

/** The service at `path`; what is wrong with it is among the issues of `check`. `reason` says whose figures these are. */
export function readService(
  raw: JsonObject,
  path: JsonPath,
  catalog: Catalog,
  reason: string,
  check: Check,
): ServiceDefinition {
  check.unknownKeys(raw, knownKeys, path);
  const base = readBase(raw['extends'], [...path, 'extends'], catalog, check);
  const id = check.optionalText(raw, 'id', path, '');
  if (!kebab.test(id)) check.issue([...path, 'id'], "'id' must be lower-case words joined by hyphens");
  else if (Object.hasOwn(catalog.services, id) || Object.hasOwn(catalog.aliases, id))
    check.issue([...path, 'id'], `'${id}' is a service already; change its figures under "figures"`);
  const params = keyed(raw, 'params', path, check, readParam, base?.params ?? {});
  const facts: BareSheet = keyed<BareFact>(
    raw,
    'figures',
    path,
    check,
    (value, at) => readFact(value, at, reason, check),
    base?.facts ?? {},
  );
  const names: Names = {
    params: new Set(Object.keys(params)),
    hasFact: (name) => Object.hasOwn(facts, name) || isFactOf(catalog, name),
  };
  const limits = listed(raw, 'limits', path, check, (one, at) => readLimit(one, at, names, check), base?.limits ?? []);
  const costs = listed(raw, 'costs', path, check, (one, at) => readCost(one, at, names, check), base?.costs ?? []);
  const formula = (key: 'latencyMs' | 'availability') =>
    raw[key] === undefined ? base?.[key] : readFormula(raw[key], [...path, key], names, check);
  const latencyMs = formula('latencyMs');
  const availability = formula('availability');
  return {
    ...base,
    id,
    name: check.optionalText(raw, 'name', path, id),
    category: check.word<Category>(raw['category'], categories, [...path, 'category'], base?.category ?? 'generic'),
    role: check.word<Role>(raw['role'], roles, [...path, 'role'], base?.role ?? 'relay'),
    aliases: readAliases(raw['aliases'], [...path, 'aliases'], check),
    params,
    facts,
    limits,
    costs,
    card:
      base?.card ??
      Object.keys(params)
        .slice(0, 2)
        .map((param) => ({ param })),
    icon: base?.icon ?? base?.id ?? 'generic',
    ...(raw['takesAsync'] === undefined ? {} : { takesAsync: raw['takesAsync'] === true }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
    ...(availability === undefined ? {} : { availability }),
  };
}

function readBase(value: unknown, path: JsonPath, catalog: Catalog, check: Check): ServiceDefinition | null {
  if (value === undefined) return null;
  const base =
    typeof value === 'string' && Object.hasOwn(catalog.services, value) ? catalog.services[value] : undefined;
  if (base !== undefined) return base;
  check.issue(path, `no service ${typeof value === 'string' ? `'${value.slice(0, 60)}'` : kindOf(value)} to extend`);
  return null;
}

/** `SERVICE.KEY` of the catalog. */
export function isFactOf(catalog: Catalog, id: string): boolean {
  const dot = id.indexOf('.');
  const name = id.slice(0, dot);
  const sheet = Object.hasOwn(catalog.services, name)
    ? catalog.services[name]?.facts
    : Object.hasOwn(catalog.sheets, name)
      ? catalog.sheets[name]
      : undefined;
  return dot > 0 && sheet !== undefined && Object.hasOwn(sheet, id.slice(dot + 1));
}

/** An object of things by key, over those that are there. */
function keyed<T>(
  raw: JsonObject,
  key: string,
  path: JsonPath,
  check: Check,
  read: (value: JsonObject, path: JsonPath, check: Check) => T,
  base: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const entries = Object.entries(check.optionalObject(raw, key, path));
  return {
    ...base,
    ...Object.fromEntries(
      entries.map(([name, value]) => {
        const at = [...path, key, name];
        if (!isObject(value)) check.issue(at, `an object is expected, not ${kindOf(value)}`);
        return [name, read(isObject(value) ? value : {}, at, check)];
      }),
    ),
  };
}

/** A list of things with a key, over those that are there: one with the same key takes the other's place. */
function listed<T extends { readonly key: string }>(
  raw: JsonObject,
  key: string,
  path: JsonPath,
  check: Check,
  read: (value: JsonObject, path: JsonPath) => T,
  base: readonly T[],
): readonly T[] {
  if (raw[key] === undefined) return base;
  const own = (check.objects(raw[key], [...path, key]) ?? []).map((value, i) => read(value, [...path, key, i]));
  own.forEach((one, i) => {
    if (!kebab.test(one.key)) check.issue([...path, key, i, 'key'], "'key' must be lower-case words joined by hyphens");
    else if (own.findIndex((other) => other.key === one.key) !== i)
      check.issue([...path, key, i, 'key'], `the key '${one.key}' stands twice`);
  });
  return [...base.filter((one) => !own.some((other) => other.key === one.key)), ...own];
}

function readFact(raw: JsonObject, path: JsonPath, reason: string, check: Check): Fact {
  check.unknownKeys(raw, ['label', 'unit', 'value', 'source'], path);
  const value = raw['value'];
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    check.issue([...path, 'value'], `'value' must be a number of 0 or more, not ${kindOf(value)}`);
  const source = check.optionalText(raw, 'source', path, '');
  if (source.trim() === '') check.issue([...path, 'source'], "'source' must say where the figure was read");
  return {
    label: check.optionalText(raw, 'label', path, String(path.at(-1))),
    unit: check.optionalText(raw, 'unit', path, ''),
    assumption: { value: typeof value === 'number' ? value : Number.NaN, reason: `${reason}: ${source}` },
    confidence: 'medium',
  };
}

function readAliases(value: unknown, path: JsonPath, check: Check): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && kebab.test(one))) return value;
  check.issue(path, "'aliases' must be a list of lower-case words joined by hyphens");
  return [];
}

function readLimit(raw: JsonObject, path: JsonPath, names: Names, check: Check): LimitDefinition {
  check.unknownKeys(
    raw,
    [
      'key',
      'label',
      'unit',
      'side',
      'demand',
      'combine',
      'capacity',
      'shared',
      'growsWithLoad',
      'soft',
      'sizedBy',
      'of',
      'when',
    ],
    path,
  );
  const key = check.optionalText(raw, 'key', path, '');
  const of = check.optionalObject(raw, 'of', path);
  const sizedBy = raw['sizedBy'];
  if (sizedBy !== undefined && !(typeof sizedBy === 'string' && names.params.has(sizedBy)))
    check.issue([...path, 'sizedBy'], `no such parameter on this service`);
  const unit = check.optionalText(raw, 'unit', path, '');
  return {
    key,
    label: check.optionalText(raw, 'label', path, key),
    unit,
    side: check.word(raw['side'], ['in', 'out', 'node'] as const, [...path, 'side'], 'in'),
    demand: readFormula(raw['demand'], [...path, 'demand'], names, check),
    capacity: readFormula(raw['capacity'], [...path, 'capacity'], names, check),
    growsWithLoad: raw['growsWithLoad'] !== false,
    soft: raw['soft'] === true,
    of: { noun: check.optionalText(of, 'noun', [...path, 'of'], unit.split('/')[0] ?? '').slice(0, 8) },
    ...(raw['combine'] === undefined
      ? {}
      : { combine: check.word(raw['combine'], ['sum', 'largest'] as const, [...path, 'combine'], 'sum') }),
    ...(raw['shared'] === undefined ? {} : { shared: check.optionalText(raw, 'shared', path, '') }),
    ...(typeof sizedBy === 'string' ? { sizedBy } : {}),
    ...(raw['when'] === undefined ? {} : { when: readCondition(raw['when'], [...path, 'when'], names, check) }),
  };
}

function readCost(raw: JsonObject, path: JsonPath, names: Names, check: Check): CostLineDefinition {
  check.unknownKeys(raw, ['key', 'label', 'unit', 'on', 'quantity', 'unitUsd', 'when'], path);
  const key = check.optionalText(raw, 'key', path, '');
  const price = raw['unitUsd'];
  return {
    key,
    label: check.optionalText(raw, 'label', path, key),
    unit: check.optionalText(raw, 'unit', path, ''),
    on: check.word(raw['on'], ['in', 'out', 'shared', 'scan', 'node'] as const, [...path, 'on'], 'in'),
    quantity: readFormula(raw['quantity'], [...path, 'quantity'], names, check),
    unitUsd: Array.isArray(price)
      ? readTiers(price, [...path, 'unitUsd'], names, check)
      : readFormula(price, [...path, 'unitUsd'], names, check),
    ...(raw['when'] === undefined ? {} : { when: readCondition(raw['when'], [...path, 'when'], names, check) }),
  };
}

function readTiers(tiers: readonly unknown[], path: JsonPath, names: Names, check: Check): readonly Tier[] {
  let before = 0;
  return tiers.map((tier, i): Tier => {
    const raw = isObject(tier) ? tier : {};
    const { upTo } = raw;
    const isLast = i === tiers.length - 1;
    if (isLast ? upTo !== null : typeof upTo !== 'number' || !(upTo > before))
      check.issue(
        [...path, i, 'upTo'],
        isLast ? "the last tier's 'upTo' must be null" : "'upTo' must rise from tier to tier",
      );
    if (typeof upTo === 'number') before = upTo;
    return {
      upTo: typeof upTo === 'number' ? upTo : null,
      unitUsd: readFormula(raw['unitUsd'], [...path, i, 'unitUsd'], names, check),
    };
  });
}
