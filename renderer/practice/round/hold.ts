export function roundLock(round: string): string {
  return `edgewise-round-${round}`;
}

/** A round runs in one window: whoever has its lock. It is let go when the window is gone, however that came about. */
export async function hold(round: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(roundLock(round), { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    });
  });
}

/** Calls `then` once nobody has the lock any more, unless `signal` is given up before. */
export function whenFree(lock: string, then: () => void, signal?: AbortSignal): void {
  // A wait that is given up rejects: nobody waits for its answer.
  navigator.locks.request(lock, signal === undefined ? {} : { signal }, then).catch(() => {});
}
