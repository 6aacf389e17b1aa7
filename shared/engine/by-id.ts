/** Objects keyed by ids of the board, which may be any text: `__proto__` is an id like another. */

export function byId<T extends { readonly id: string }, R>(
  items: readonly T[],
  make: (item: T, index: number) => R,
): Readonly<Record<string, R>> {
  const result: Record<string, R> = {};
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as T;
    put(result, item.id, make(item, at));
  }
  return result;
}

/** An assignment to `__proto__` would set the prototype instead of making an entry. */
function put<R>(record: Record<string, R>, id: string, value: R): void {
  if (id !== '__proto__') record[id] = value;
  else Object.defineProperty(record, id, { value, enumerable: true, configurable: true, writable: true });
}
