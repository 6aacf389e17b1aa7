/** Locks that no two windows have at once. A lock is let go when its window is gone, however that came about. */

/** Takes the lock, if nobody has it; gives what lets it go, or `null`. */
export async function holdLock(name: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    });
  });
}
