import type { Document, GroupLayout } from '../model/document.ts';
import { own } from '../model/own.ts';
import { framesOf } from './frames.ts';
import { placeMissing } from './place-missing.ts';

/** The board with a place for everything that has none, so that it can be moved and resized; the same board when nothing is missing. */
export function settleLayout(document: Document): Document {
  const placed = placeMissing(document);
  const { design, layout } = placed;
  if (design.groups.every((group) => own(layout.groups, group.id) !== undefined)) return placed;
  const groups = new Map<string, GroupLayout>(Object.entries(layout.groups));
  for (const [id, rect] of framesOf(placed)) if (!groups.has(id)) groups.set(id, rect);
  return { ...placed, layout: { ...layout, groups: Object.fromEntries(groups) } };
}
