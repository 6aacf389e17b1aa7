import type { Document, Point } from '../../shared/model/document.ts';

/**
 * New positions with those of every other selected card: React Flow moves only what it knows, and far from the view or on a drawn
 * layer it does not know all. The rest goes as far as the first of those that moved.
 */
export function withRest(
  { layout }: Document,
  positions: Readonly<Record<string, Point>>,
  selection: ReadonlySet<string>,
  isElement: (id: string) => boolean,
): Readonly<Record<string, Point>> {
  const placeOf = (id: string) => (Object.hasOwn(layout.nodes, id) ? layout.nodes[id] : undefined);
  const lead = Object.entries(positions).find(([id]) => selection.has(id) && placeOf(id) !== undefined);
  if (lead === undefined || selection.size <= 1) return positions;
  const [id, to] = lead;
  const from = placeOf(id);
  if (from === undefined) return positions;
  const all = new Map(Object.entries(positions));
  for (const other of selection) {
    const at = placeOf(other);
    if (at === undefined || isElement(other)) continue;
    all.set(other, { x: at.x + to.x - from.x, y: at.y + to.y - from.y });
  }
  return Object.fromEntries(all);
}
