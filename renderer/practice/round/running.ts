/** The round that runs in this window, as everything on screen reads it. `runner.ts` changes it. */
import { useSyncExternalStore } from 'react';
import type { Round } from '../../../shared/practice/round/round.ts';
import type { RoundState } from '../../../shared/practice/round/round-state.ts';
import type { Scenario } from '../../../shared/practice/scenario.ts';
import type { TabId } from '../../store/state.ts';

export interface Running {
  readonly round: Round;
  /** What the events come to. */
  readonly state: RoundState;
  readonly scenario: Scenario;
  /** The tab that has its board. */
  readonly tab: TabId;
  /** Milliseconds on its clock, as far as the screen has them. */
  readonly now: number;
  /** Who leads it: the program, somebody in a window of their own, or somebody in this one. */
  readonly led: 'program' | 'window' | 'here';
}

let current: Running | null = null;
const listeners = new Set<() => void>();

/** The round that runs, or `null`. */
export const runningRound = {
  get: (): Running | null => current,
  set(next: Running | null): void {
    current = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** `select` must give the same object while nothing it looks at changed; without a round it gives `none`. */
export function useRunning<T>(select: (running: Running) => T, none: T): T {
  return useSyncExternalStore(runningRound.subscribe, () => (current === null ? none : select(current)));
}
