import { isEqual } from './is-equal.ts';

/**
 * `next`, made of the very objects of `before` wherever they hold the same: things of lists are found by their ids. So a board that came
 * from a file costs no more than what is different about it.
 */
export function sharingParts<T>(before: T, next: T): T {
  if (Object.is(before, next) || !isObject(before) || !isObject(next)) return next;
  if (Array.isArray(before) !== Array.isArray(next)) return next;
  return (
    Array.isArray(next) ? sharedList(before as unknown as readonly unknown[], next) : sharedRecord(before, next)
  ) as T;
}

function sharedList(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.flatMap((item) => (isObject(item) && 'id' in item ? [[item['id'], item] as const] : [])));
  const items = next.map((item, i) => {
    const was = isObject(item) && 'id' in item ? byId.get(item['id']) : before[i];
    return isEqual(was, item) ? was : item;
  });
  return items.length === before.length && items.every((item, i) => Object.is(item, before[i])) ? before : items;
}

function sharedRecord(before: Fields, next: Fields): Fields {
  const keys = Object.keys(next);
  const entries = keys.map(
    (key) => [key, Object.hasOwn(before, key) ? sharingParts(before[key], next[key]) : next[key]] as const,
  );
  const isSame =
    keys.length === Object.keys(before).length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]));
  return isSame ? before : Object.fromEntries(entries);
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
