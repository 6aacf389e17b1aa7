import type { Document } from '../../shared/model/document.ts';
import { stayedWords } from '../../shared/model/locks.ts';
import { unlocked } from '../../shared/model/marks.ts';

/** What a gesture may take of these things, and the sentence that says what stays; `null` when all of it may go. */
export function removable(
  document: Document,
  ids: Iterable<string>,
): { readonly ids: readonly string[]; readonly stayed: string | null } {
  const all = new Set(ids);
  const free = unlocked(document, all);
  const taken = new Set(free);
  return { ids: free, stayed: stayedWords(new Set([...all].filter((id) => !taken.has(id)))) };
}
