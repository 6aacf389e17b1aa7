/** Styles of draw.io: `name;key=value;…`. */

export interface Style {
  /** Words without a value: `ellipse`, `text`, `swimlane`. */
  readonly names: ReadonlySet<string>;
  readonly get: (key: string) => string | null;
}

const longest = 15_000_000;

export function styleOf(text: string): Style {
  const names = new Set<string>();
  const values = new Map<string, string>();
  let last = '';
  for (const part of text.slice(0, longest).split(';')) {
    const at = part.indexOf('=');
    // A picture's address may hold the sign between two entries.
    if (part.startsWith('base64,') && last !== '') values.set(last, `${values.get(last) ?? ''};${part}`);
    else if (at > 0) {
      last = part.slice(0, at).trim();
      values.set(last, part.slice(at + 1).trim());
    } else if (part.trim() !== '') names.add(part.trim());
  }
  return { names, get: (key) => values.get(key) ?? null };
}

/** One entry after the other; what is `null` is left out. */
export function styleText(
  entries: Readonly<Record<string, string | number | null>>,
  names: readonly string[] = [],
): string {
  const pairs = Object.entries(entries).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  return [...names, ...pairs].map((part) => `${part};`).join('');
}
