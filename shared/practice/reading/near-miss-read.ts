/** Reads the changes that make a near miss of a reference: a few kinds of `Edit`, all about things that are there. */
import { isObject, type JsonObject, kindOf } from '../../formats/board-check.ts';
import type { JsonPath } from '../../formats/json-text.ts';
import type { Edit } from '../../model/edit.ts';
import type { Scope } from './scope.ts';

const fields: Readonly<Record<string, readonly string[]>> = {
  remove: ['ids'],
  'set-label': ['id', 'label'],
  'set-param': ['id', 'key', 'value'],
  'set-service': ['id', 'service'],
  reconnect: ['id', 'from', 'to'],
  'set-group': ['ids', 'group'],
  'set-group-kind': ['id', 'to'],
  'set-note': ['note'],
  'add-node': ['node', 'at'],
  'add-edge': ['edge'],
};

export function readNearMiss(raw: JsonObject, path: JsonPath, scope: Scope): Edit {
  const kind = raw['kind'];
  const expected = typeof kind === 'string' && Object.hasOwn(fields, kind) ? fields[kind] : undefined;
  if (expected === undefined) {
    scope.issues.issue([...path, 'kind'], `'kind' must be one of ${Object.keys(fields).join(', ')}`);
    return { kind: 'all', edits: [] };
  }
  scope.onlyKeys(raw, ['kind', ...expected], path);
  for (const key of expected) {
    const value = raw[key];
    const isList = key === 'ids';
    const isThing = key === 'note' || key === 'node' || key === 'edge' || key === 'at';
    const fits =
      key === 'value' || (key === 'group' && value === null)
        ? value === undefined || typeof value !== 'object' || value === null
        : isList
          ? Array.isArray(value) && value.every((one) => typeof one === 'string')
          : isThing
            ? isObject(value)
            : typeof value === 'string';
    if (!fits) scope.issues.issue([...path, key], `'${key}' cannot be ${kindOf(value)}`);
  }
  return raw as unknown as Edit;
}
