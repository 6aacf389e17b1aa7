/** Values that lie outside what a service takes: the engine calls them unknown, a rule can still say where they fit. */
import { resolvedOf } from '../ask.ts';
import type { Board } from '../rule.ts';

/** A number as the board gives it, whatever its range; NaN where it gives none. */
export function rawAt(board: Board, node: number, key: string): number {
  const { given } = resolvedOf(board, node);
  const value = Object.hasOwn(given, key) ? given[key] : undefined;
  return typeof value === 'number' ? value : Number.NaN;
}
