import { holdLock } from '../../journal/lock.ts';

export function roundLock(round: string): string {
  return `edgewise-round-${round}`;
}

/** A round runs in one window: whoever has its lock. */
export function hold(round: string): Promise<(() => void) | null> {
  return holdLock(roundLock(round));
}

/** Calls `then` once nobody has the lock any more, unless `signal` is given up before. */
export function whenFree(lock: string, then: () => void, signal?: AbortSignal): void {
  // A wait that is given up rejects: nobody waits for its answer.
  navigator.locks.request(lock, signal === undefined ? {} : { signal }, then).catch(() => {});
}
