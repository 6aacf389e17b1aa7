/** Checks a parameter of a service that a pack brings. */
import { choiceParam, numberParam, type ParamDefinition, switchParam } from '../catalog/service.ts';
import { type Check, isObject, type JsonObject, kindOf } from '../formats/board-check.ts';
import type { JsonPath } from '../formats/json-text.ts';

export function readParam(raw: JsonObject, path: JsonPath, check: Check): ParamDefinition {
  const kind = check.word(raw['kind'], ['number', 'choice', 'switch'] as const, [...path, 'kind'], 'number');
  check.unknownKeys(raw, ['kind', 'label', 'why', 'unit', 'default', 'min', 'max', 'whole', 'options'], path);
  const label = check.optionalText(raw, 'label', path, String(path.at(-1)));
  const why = check.optionalText(raw, 'why', path, '');
  const fallback = raw['default'];
  switch (kind) {
    case 'switch':
      if (fallback !== undefined && typeof fallback !== 'boolean')
        check.issue([...path, 'default'], `'default' must be true or false, not ${kindOf(fallback)}`);
      return switchParam(label, fallback === true, why);
    case 'choice': {
      const options = raw['options'];
      const texts = isObject(options) ? Object.entries(options).filter((pair) => typeof pair[1] === 'string') : [];
      if (texts.length === 0 || (isObject(options) && texts.length < Object.keys(options).length))
        check.issue([...path, 'options'], "'options' must be an object of texts, one for each choice");
      const names = texts.map(([name]) => name);
      if (fallback !== undefined && !names.includes(fallback as string))
        check.issue([...path, 'default'], `'default' must be one of ${names.join(', ')}`);
      const chosen = typeof fallback === 'string' ? fallback : (names[0] ?? '');
      return choiceParam(label, Object.fromEntries(texts) as Readonly<Record<string, string>>, chosen, why);
    }
    case 'number': {
      const min = bound(raw, 'min', 0, path, check);
      const max = bound(raw, 'max', null, path, check);
      const start = bound(raw, 'default', null, path, check);
      if (start !== null && ((min !== null && start < min) || (max !== null && start > max)))
        check.issue([...path, 'default'], "'default' lies outside 'min' and 'max'");
      return numberParam(label, check.optionalText(raw, 'unit', path, ''), start, [min ?? 0, max], why, {
        whole: raw['whole'] === true,
      });
    }
  }
}

function bound(raw: JsonObject, key: string, otherwise: number | null, path: JsonPath, check: Check): number | null {
  const value = raw[key];
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  check.issue([...path, key], `'${key}' must be a number, not ${kindOf(value)}`);
  return otherwise;
}
