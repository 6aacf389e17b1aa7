/** The things that were last asked into view: they become elements of the page, so that they can take the keyboard focus. */
let ids: readonly string[] = [];
const listeners = new Set<() => void>();

export const revealed = {
  get: (): readonly string[] => ids,
  set(next: readonly string[]): void {
    ids = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
