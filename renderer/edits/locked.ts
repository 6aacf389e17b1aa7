import type { Document } from '../../shared/model/document.ts';
import { unlocked } from '../../shared/model/marks.ts';

/** What a gesture that removes may take, and the sentence that says what stayed; `null` when all of it may go. */
export function removable(
  document: Document,
  ids: Iterable<string>,
): { readonly ids: readonly string[]; readonly stayed: string | null } {
  const all = [...ids];
  const free = unlocked(document, all);
  const count = all.length - free.length;
  const stayed =
    count === 0
      ? null
      : count === 1
        ? 'A locked thing stays. Unlock it first: Arrange, Lock or Unlock.'
        : `${count} locked things stay. Unlock them first: Arrange, Lock or Unlock.`;
  return { ids: free, stayed };
}
