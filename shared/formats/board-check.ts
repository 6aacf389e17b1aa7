/** What every part of the reader needs: typed access that collects issues instead of stopping at the first. */
import type { JsonPath } from './json-text.ts';

export interface Entry {
  readonly path: JsonPath;
  readonly message: string;
}

export interface Check {
  readonly issues: readonly Entry[];
  readonly warnings: readonly Entry[];
  readonly issue: (path: JsonPath, message: string) => void;
  readonly warn: (path: JsonPath, message: string) => void;
  readonly unknownKeys: (object: JsonObject, known: readonly string[], path: JsonPath) => void;
  readonly optionalText: (object: JsonObject, key: string, path: JsonPath, otherwise: string) => string;
  readonly optionalObject: (object: JsonObject, key: string, path: JsonPath) => JsonObject;
  /** An array of objects, or `null` with an issue. */
  readonly objects: (value: unknown, path: JsonPath) => readonly JsonObject[] | null;
  /** One of a list of words; `otherwise` when missing. */
  readonly word: <T extends string>(value: unknown, words: readonly T[], path: JsonPath, otherwise: T) => T;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to hold';
  return typeof value === 'string' ? 'a text' : typeof value === 'boolean' ? `${value}` : `a ${typeof value}`;
}

export function checker(): Check {
  const issues: Entry[] = [];
  const warnings: Entry[] = [];
  const issue = (path: JsonPath, message: string) => {
    issues.push({ path, message });
  };
  const warn = (path: JsonPath, message: string) => {
    warnings.push({ path, message });
  };
  return {
    issues,
    warnings,
    issue,
    warn,
    unknownKeys(object, known, path) {
      for (const key of Object.keys(object)) {
        if (!known.includes(key)) warn([...path, key], `'${key}' is not known here; it is kept as it is`);
      }
    },
    optionalText(object, key, path, otherwise) {
      const value = object[key];
      if (value === undefined) return otherwise;
      if (typeof value === 'string') return value;
      issue([...path, key], `'${key}' must be a text, not ${kindOf(value)}`);
      return otherwise;
    },
    optionalObject(object, key, path) {
      const value = object[key];
      if (value === undefined) return {};
      if (isObject(value)) return value;
      issue([...path, key], `'${key}' must be an object, not ${kindOf(value)}`);
      return {};
    },
    objects(value, path) {
      if (!Array.isArray(value)) {
        issue(
          path,
          value === undefined
            ? `'${String(path.at(-1))}' is missing`
            : `'${String(path.at(-1))}' must be a list, not ${kindOf(value)}`,
        );
        return null;
      }
      value.forEach((item, i) => {
        if (!isObject(item)) issue([...path, i], `an object is expected, not ${kindOf(item)}`);
      });
      return value.map((item) => (isObject(item) ? item : {}));
    },
    word(value, words, path, otherwise) {
      if (value === undefined) return otherwise;
      const found = words.find((word) => word === value);
      if (found !== undefined) return found;
      issue(
        path,
        `'${String(path.at(-1))}' must be one of ${words.join(', ')}, not ${typeof value === 'string' ? `'${value.slice(0, 40)}'` : kindOf(value)}`,
      );
      return otherwise;
    },
  };
}
