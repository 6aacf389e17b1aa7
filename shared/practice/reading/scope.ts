/** What the parts of the scenario reader share: typed access that collects issues, and what the names in it may be. */
import { canonicalService } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import { type Check as Issues, isNumber, isObject, type JsonObject, kindOf } from '../../formats/board-check.ts';
import type { JsonPath } from '../../formats/json-text.ts';
import { serviceSets } from '../service-sets.ts';

export interface Scope {
  readonly issues: Issues;
  readonly catalog: Catalog;
  readonly text: (object: JsonObject, key: string, path: JsonPath) => string;
  readonly number: (object: JsonObject, key: string, path: JsonPath) => number;
  readonly texts: (object: JsonObject, key: string, path: JsonPath, least?: number) => readonly string[];
  readonly services: (object: JsonObject, key: string, path: JsonPath) => readonly string[];
  /** Unknown keys are issues here, not warnings: a misspelt key would silently ask for less. */
  readonly onlyKeys: (object: JsonObject, known: readonly string[], path: JsonPath) => void;
  readonly list: (object: JsonObject, key: string, path: JsonPath, least?: number) => readonly JsonObject[];
}

export function scopeOf(issues: Issues, catalog: Catalog): Scope {
  const text: Scope['text'] = (object, key, path) => {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    issues.issue([...path, key], `'${key}' must be a text, not ${value === '' ? 'an empty one' : kindOf(value)}`);
    return '';
  };
  const texts: Scope['texts'] = (object, key, path, least = 0) => {
    const value = object[key];
    if (value === undefined && least === 0) return [];
    if (!Array.isArray(value) || value.length < least || value.some((one) => typeof one !== 'string' || one === '')) {
      issues.issue([...path, key], `'${key}' must be a list of ${least > 0 ? `at least ${least} ` : ''}texts`);
      return [];
    }
    return value as readonly string[];
  };
  return {
    issues,
    catalog,
    text,
    texts,
    number(object, key, path) {
      const value = object[key];
      if (isNumber(value)) return value;
      issues.issue([...path, key], `'${key}' must be a number, not ${kindOf(value)}`);
      return Number.NaN;
    },
    services(object, key, path) {
      const given = texts(object, key, path, 1);
      given.forEach((one, i) => {
        const at = [...path, key, i];
        if (one.startsWith('@')) {
          if (!Object.hasOwn(serviceSets, one))
            issues.issue(at, `no set '${one}'; there are ${Object.keys(serviceSets).join(', ')}`);
        } else if (canonicalService(catalog, one) !== one)
          issues.issue(at, `no service '${one}'; 'edgewise catalog' lists them`);
      });
      return given;
    },
    onlyKeys(object, known, path) {
      for (const key of Object.keys(object))
        if (!known.includes(key))
          issues.issue([...path, key], `'${key}' is not known here; there are ${known.join(', ')}`);
    },
    list(object, key, path, least = 0) {
      const value = object[key];
      if (value === undefined && least === 0) return [];
      const items = issues.objects(value, [...path, key]) ?? [];
      if (items.length < least) issues.issue([...path, key], `'${key}' must have at least ${least}`);
      return items.filter(isObject);
    },
  };
}
