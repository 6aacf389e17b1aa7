/** What a person means by "these things": a container with all in it counts as one, and what is locked stays where it is. */
import type { Document } from '../../shared/model/document.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { type Box, boxOf, withContent } from './extent.ts';

export interface Whole {
  readonly id: string;
  readonly box: Box;
  /** It is locked, or holds something that is. */
  readonly fixed: boolean;
}

/** The chosen things that have a place, without those that lie in another chosen one; in the order of `ids`. */
export function wholeThings(document: Document, ids: Iterable<string>): readonly Whole[] {
  const chosen = new Set(ids);
  const inner = new Set<string>();
  for (const { id } of document.design.groups) {
    if (!chosen.has(id)) continue;
    for (const held of withContent(document, [id])) if (held !== id) inner.add(held);
  }
  return [...chosen].flatMap((id) => {
    const box = inner.has(id) ? null : boxOf(document, id);
    if (box === null) return [];
    const { x, y, width, height } = box;
    return [{ id, box: { x, y, width, height }, fixed: isFixed(document, id) }];
  });
}

/** True for what is locked, and for a container with something locked in it: it can only move as a whole. */
function isFixed(document: Document, id: string): boolean {
  return [...withContent(document, [id])].some((inner) => isLocked(document, inner));
}
