/** The sharing of this window, for whoever asks about it: none of them has to load what it is made of. */
import type { Session } from '../store/session.ts';
import type { TabId } from '../store/state.ts';

export interface Sharing {
  /** Whether this window is the one that answers for the board; a board that nobody shares is its window's own. */
  isOwner(tab: TabId): boolean;
  /** Whether nobody else has all of the board's work and answers for it: then its journal is this window's to keep. */
  keepsJournal(tab: TabId): boolean;
  /**
   * Lets go of a board that is about to be closed. True when another window shows it and has all of its work; of several windows that close
   * at once the last one gets false.
   */
  leave(tab: TabId): Promise<boolean>;
  /** Takes part again with the boards that were let go of and are still here. */
  comeBack(): void;
}

const started = new WeakMap<Session['board'], Sharing>();

/** The sharing of a window, or `null` before its first file. */
export function sharingOf({ board }: Pick<Session, 'board'>): Sharing | null {
  return started.get(board) ?? null;
}

export function putSharing({ board }: Pick<Session, 'board'>, sharing: Sharing): void {
  started.set(board, sharing);
}
