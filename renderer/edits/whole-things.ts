/** What a person means by "these things": a container with all in it counts as one, and what is locked stays where it is. */
import { homeOf } from '../../shared/model/design-index.ts';
import type { Design, Document } from '../../shared/model/document.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { own } from '../../shared/model/own.ts';
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
  const contents = new Map<string, ReadonlySet<string>>();
  for (const id of chosen) {
    // What lies in one that lies in another is found with that one.
    if (own(document.layout.groups, id) === undefined || liesInOneOf(document.design, id, chosen)) continue;
    const content = withContent(document, [id]);
    contents.set(id, content);
    for (const held of content) if (held !== id) inner.add(held);
  }
  return [...chosen].flatMap((id) => {
    const box = inner.has(id) ? null : boxOf(document, id);
    if (box === null) return [];
    const { x, y, width, height } = box;
    // What holds something locked can only move as a whole.
    const fixed = [...(contents.get(id) ?? withContent(document, [id]))].some((held) => isLocked(document, held));
    return [{ id, box: { x, y, width, height }, fixed }];
  });
}

function liesInOneOf(design: Design, id: string, chosen: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at = homeOf(design, id) ?? null; at !== null && !seen.has(at); at = homeOf(design, at) ?? null) {
    if (chosen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
