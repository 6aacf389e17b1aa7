/** What makes copies of things on the board: like what lines them up, it loads behind the first picture. */
type Copying = typeof import('../edits/duplicate.ts');

let loaded: Copying | null = null;

export async function loadCopies(): Promise<Copying> {
  loaded = await import('../edits/duplicate.ts');
  return loaded;
}

/** At once where it has loaded. */
export function withCopies(act: (copying: Copying) => void): void {
  if (loaded !== null) act(loaded);
  else void loadCopies().then(act);
}
