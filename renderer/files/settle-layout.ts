import { framesOf } from '../../shared/drawing/frames.ts';
import { placeMissing } from '../../shared/drawing/place-missing.ts';
import type { Document, GroupId, GroupLayout } from '../../shared/model/document.ts';

/** The board with a place for everything that has none, so that it can be moved and resized; the same board when nothing is missing. */
export function settleLayout(document: Document): Document {
  const placed = placeMissing(document);
  const { design, layout } = placed;
  if (design.groups.every((group) => layout.groups[group.id] !== undefined)) return placed;
  const groups: Record<GroupId, GroupLayout> = { ...layout.groups };
  for (const [id, rect] of framesOf(placed)) groups[id] ??= rect;
  return { ...placed, layout: { ...layout, groups } };
}
