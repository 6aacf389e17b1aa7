/** A round runs in one window: whoever has its lock. It is let go when the window is gone, however that came about. */
export async function hold(round: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(`edgewise-round-${round}`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    });
  });
}
