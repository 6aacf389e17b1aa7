/**
 * What changed from one plain value to another, as a value that JSON keeps. Exact for whatever changed, and by whatever: an edit, a merge, an
 * undo. Values that share their parts are compared fast, so the patch of a step costs what the step changed.
 *
 * A key whose value is `undefined` counts as one that is not there, as in JSON.
 */

export type Patch =
  /** Another value. */
  | { readonly to: unknown }
  /** An object with other parts. `order` names all its keys where they come in another order than before. */
  | {
      readonly parts: readonly (readonly [key: string, patch: Patch])[];
      readonly without?: readonly string[];
      readonly order?: readonly string[];
    }
  /** A list as long as before, with other items. */
  | { readonly items: readonly (readonly [at: number, patch: Patch])[] }
  /** A list in which `put` stands in the place of `removed` items from `at` on. */
  | { readonly at: number; readonly removed: number; readonly put: readonly unknown[] };

type Plain = Readonly<Record<string, unknown>>;

/** The patch that makes `after` of `before`; `null` where they hold the same. */
export function patchBetween(before: unknown, after: unknown): Patch | null {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return listPatch(before, after);
  if (isPlain(before) && isPlain(after)) return objectPatch(before, after);
  return { to: after };
}

function listPatch(before: readonly unknown[], after: readonly unknown[]): Patch | null {
  if (before.length === after.length) {
    const items = after.flatMap((item, at) => {
      const patch = patchBetween(before[at], item);
      return patch === null ? [] : [[at, patch] as const];
    });
    return items.length === 0 ? null : { items };
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && Object.is(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && Object.is(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  return { at: start, removed: before.length - start - end, put: after.slice(start, after.length - end) };
}

function objectPatch(before: Plain, after: Plain): Patch | null {
  const [old, next] = [keysOf(before), keysOf(after)];
  const parts = next.flatMap((key) => {
    const patch = Object.hasOwn(before, key) ? patchBetween(before[key], after[key]) : { to: after[key] };
    return patch === null ? [] : [[key, patch] as const];
  });
  const without = old.filter((key) => !Object.hasOwn(after, key) || after[key] === undefined);
  // What is new comes last, unless the order says otherwise.
  const come = [
    ...old.filter((key) => Object.hasOwn(after, key) && after[key] !== undefined),
    ...next.filter((key) => !Object.hasOwn(before, key) || before[key] === undefined),
  ];
  const isMixed = come.some((key, at) => key !== next[at]);
  if (parts.length === 0 && without.length === 0 && !isMixed) return null;
  return { parts, ...(without.length === 0 ? {} : { without }), ...(isMixed ? { order: next } : {}) };
}

function keysOf(value: Plain): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

/** The value that the patch makes of `before`. Throws a `TypeError` where it was not made for such a value. */
export function patched(before: unknown, patch: Patch): unknown {
  if ('to' in patch) return patch.to;
  if ('parts' in patch) return patchedObject(before, patch);
  if (!Array.isArray(before)) throw new TypeError('a list was expected');
  if ('items' in patch) {
    const made = [...before];
    for (const [at, part] of patch.items) {
      if (!(at in before)) throw new TypeError('the list has no such item');
      made[at] = patched(before[at], part);
    }
    return made;
  }
  return [...before.slice(0, patch.at), ...patch.put, ...before.slice(patch.at + patch.removed)];
}

function patchedObject(before: unknown, { parts, without = [], order }: Extract<Patch, { readonly parts: unknown }>) {
  if (!isPlain(before)) throw new TypeError('an object was expected');
  const made = new Map<string, unknown>(keysOf(before).map((key) => [key, before[key]]));
  for (const key of without) made.delete(key);
  for (const [key, part] of parts) made.set(key, patched(made.get(key), part));
  // Made of entries, a key such as `__proto__` is a key like any other.
  return Object.fromEntries(order === undefined ? made : order.map((key) => [key, made.get(key)]));
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
