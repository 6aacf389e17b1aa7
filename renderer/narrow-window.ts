import type { Board } from './store/board.ts';

/** Windows without room for panels beside the board. */
export function narrowWindow(): MediaQueryList {
  return window.matchMedia('(max-width: 1199px)');
}

/**
 * Tells the board whether the window is narrow, now and whenever that changes. Reading and listening are one: a window may get its size
 * while it starts, and what changed in between would never be heard of.
 */
export function followWidth(board: Board): void {
  const query = narrowWindow();
  board.view({ narrow: query.matches });
  query.addEventListener('change', () => board.view({ narrow: query.matches, drawer: null }));
}
