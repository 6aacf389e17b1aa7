/** What a person means by "these things": a container with all in it counts as one, and what is locked stays where it is. */
import type { Document } from '../../shared/model/document.ts';
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
  const homes = new Map([...document.design.nodes, ...document.design.groups].map(({ id, group }) => [id, group]));
  const isInside = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at = homes.get(id) ?? null; at !== null && !seen.has(at); at = homes.get(at) ?? null) {
      if (chosen.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return [...chosen].flatMap((id) => {
    const box = isInside(id) ? null : boxOf(document, id);
    if (box === null) return [];
    const { x, y, width, height } = box;
    return [{ id, box: { x, y, width, height }, fixed: isFixed(document, id) }];
  });
}

/** True for what is locked, and for a container with something locked in it: it can only move as a whole. */
function isFixed(document: Document, id: string): boolean {
  return [...withContent(document, [id])].some((inner) => isLocked(document, inner));
}

/** True where the board says that a thing is to stay as it is. */
export function isLocked({ layout, sketch }: Document, id: string): boolean {
  if (Object.hasOwn(layout.groups, id)) return layout.groups[id]?.locked === true;
  if (Object.hasOwn(layout.nodes, id)) return layout.nodes[id]?.locked === true;
  const drawn: Iterable<object> = sketch.notes;
  for (const thing of drawn) if ('id' in thing && thing.id === id) return 'locked' in thing && thing.locked === true;
  return false;
}
