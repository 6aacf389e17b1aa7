/** The record's own entry of that name: a board may call a box `__proto__`, or `constructor`. */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
