/** What lines things up: it is no part of the first picture, and loads behind it. */
type Aligning = typeof import('../edits/align.ts');

let loaded: Aligning | null = null;

export async function loadAligning(): Promise<Aligning> {
  loaded = await import('../edits/align.ts');
  return loaded;
}

/** At once where it has loaded: keys that follow find it done. */
export function withAligning(act: (aligning: Aligning) => void): void {
  if (loaded !== null) act(loaded);
  else void loadAligning().then(act);
}
