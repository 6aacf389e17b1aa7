/**
 * Text that is being typed and not on the board yet: it comes there when the field is left. Whoever keeps the work of the window keeps it
 * as well, since a long text may be typed for minutes.
 */
import type { Edit } from '../../shared/model/edit.ts';
import type { TabId } from './state.ts';

export interface Typed {
  readonly tab: TabId;
  /** What leaving the field would do. */
  readonly edit: Edit;
}

let current: Typed | null = null;
const listeners = new Set<() => void>();

export const typedText = {
  get: (): Typed | null => current,
  set(next: Typed | null): void {
    if (next === current) return;
    current = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
