/** Hides what the engine knows from everything that shows, says or copies figures: they all read the same analysis. */
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { State } from './state.ts';

/** What hides figures comes with the first round. */
let veil: ((analysis: Analysis) => Analysis) | null = null;

export function veiled(analysis: Analysis, state: Pick<State, 'veiled'>): Analysis {
  return state.veiled && veil !== null ? veil(analysis) : analysis;
}

/** Takes what hides figures in from now on. */
export function putVeil(next: typeof veil): void {
  veil = next;
}
