/** The rules and their words. They are a fifth of the program and the board stands without them, so they load when it does. */
import { putAdvisory } from './analysis.ts';
import type { Board } from './board.ts';

let loading = false;

/** Loads the rules once; findings follow. A load that failed is tried again at the next call. */
export async function loadAdvice(board: Board): Promise<void> {
  if (loading || board.get().advised) return;
  loading = true;
  try {
    const { advisory } = await import('../../shared/advisory.ts');
    putAdvisory(advisory);
    board.view({ advised: true });
  } finally {
    loading = false;
  }
}
