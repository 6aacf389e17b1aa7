/** What a drag takes along that React Flow does not know of: it is given only what is near the view, and on a drawn layer even less. */
import type { Document, Point } from '../../shared/model/document.ts';
import { unlocked } from '../../shared/model/marks.ts';
import { boxOf } from '../edits/extent.ts';

/**
 * New positions with those of everything else that is selected and not locked. The rest goes as far as the first of those that moved.
 * `isElement` says whether React Flow knows a thing, and so moves it itself.
 */
export function withRest(
  document: Document,
  positions: Readonly<Record<string, Point>>,
  selection: ReadonlySet<string>,
  isElement: (id: string) => boolean,
): Readonly<Record<string, Point>> {
  const lead = Object.entries(positions).find(([id]) => selection.has(id));
  const from = lead === undefined ? null : boxOf(document, lead[0]);
  if (lead === undefined || from === null || selection.size <= 1) return positions;
  const [, to] = lead;
  const all = new Map(Object.entries(positions));
  for (const other of unlocked(document, selection)) {
    const at = all.has(other) || isElement(other) ? null : boxOf(document, other);
    if (at !== null) all.set(other, { x: at.x + to.x - from.x, y: at.y + to.y - from.y });
  }
  return Object.fromEntries(all);
}

/** All that a drag of these things moves: with one of the selection in hand, all of the selection that is not locked. */
export function inHand(
  document: Document,
  dragged: readonly string[],
  selection: ReadonlySet<string>,
): readonly string[] {
  const free = unlocked(document, dragged);
  if (!free.some((id) => selection.has(id))) return free;
  return [...new Set([...free, ...unlocked(document, selection)])];
}
