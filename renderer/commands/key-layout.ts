/** The person's keyboard: which character each key makes by itself, where the browser tells. */

/** From a key's place (`BracketLeft`) to the character on it. */
export type Layout = Pick<ReadonlyMap<string, string>, 'get' | 'values'>;

interface Keyboard {
  readonly getLayoutMap?: () => Promise<Layout>;
}

let known: Layout | null = null;
const listeners = new Set<() => void>();

/** The layout in use; `null` where the browser does not say, or not yet. */
export function currentLayout(): Layout | null {
  return known;
}

/** Calls back when another layout is known; gives the function that stops. */
export function onLayout(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for the layout now, and again whenever the window comes back: people switch between several. */
export function followLayout(): void {
  void readLayout();
  window.addEventListener('focus', () => void readLayout());
}

async function readLayout(): Promise<void> {
  const { keyboard } = navigator as Navigator & { readonly keyboard?: Keyboard };
  // Firefox and Safari have no such map, and a policy may forbid it: keys then read as on a US keyboard.
  const next = await keyboard?.getLayoutMap?.().catch(() => null);
  if (next == null || (known !== null && isSame(known, next))) return;
  known = next;
  for (const listener of listeners) listener();
}

function isSame(a: Layout, b: Layout): boolean {
  const [one, other] = [[...a.values()], [...b.values()]];
  return one.length === other.length && one.every((character, at) => character === other[at]);
}

/** Marks that a command may be bound to, with their place on a US keyboard. */
export const placeOfMark: ReadonlyMap<string, string> = new Map([
  ['/', 'Slash'],
  ['-', 'Minus'],
  ['=', 'Equal'],
  ['[', 'BracketLeft'],
  [']', 'BracketRight'],
  ["'", 'Quote'],
  ['\\', 'Backslash'],
]);

/** True when some key makes `character` without a modifier. */
export function hasKey(layout: Layout, character: string): boolean {
  for (const own of layout.values()) if (own === character) return true;
  return false;
}
