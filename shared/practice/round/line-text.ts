/** A round's lines are JSON, which has no word for `undefined`: an edit that takes a mark, a parameter or a budget away says it. */

const nothing = { $: 'nothing' } as const;
const nothingText = JSON.stringify(nothing);

/** The value on one line; `undefined` in an object is kept. */
export function lineText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part === undefined ? nothing : part));
}

/** The value that a line holds, or `null` where it is no JSON. */
export function valueOfLine(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return line.includes(nothingText) ? restored(value) : value;
  } catch {
    return null;
  }
}

function restored(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(restored);
  if (JSON.stringify(value) === nothingText) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, restored(part)]));
}
