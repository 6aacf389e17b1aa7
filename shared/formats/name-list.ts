const mostNamed = 5;

/** A few names for a sentence: “A”, “B” and 3 more. */
export function nameList(list: readonly string[]): string {
  const quoted = [...new Set(list)].map((name) => `“${name.split('\n')[0]?.slice(0, 40)}”`);
  const more = quoted.length - mostNamed;
  const shown = more > 0 ? [...quoted.slice(0, mostNamed), `${more} more`] : quoted;
  return shown.length === 1 ? `${shown[0]}` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
