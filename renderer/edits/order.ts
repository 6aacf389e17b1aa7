/** Edits that lay things above or below others. */
import { overlap } from '../../shared/drawing/geometry.ts';
import type { Document, GroupId } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { marksOf } from '../../shared/model/marks.ts';
import { type OrderChange, reordered, type Stacked } from '../../shared/model/order.ts';
import { type Box, boxOf } from './extent.ts';

/**
 * Moves the chosen things in the order that they are drawn in: cards and notes among each other, shapes and
 * pictures below them and strokes above, containers among those beside them, so
 * that a container stays below what it holds. `null` when nothing changes.
 */
export function orderEdit(document: Document, chosen: ReadonlySet<string>, change: OrderChange): Edit | null {
  const boxes = new Map<string, Box | null>();
  const box = (id: string) => {
    if (!boxes.has(id)) boxes.set(id, boxOf(document, id));
    return boxes.get(id) ?? null;
  };
  const overlaps = (a: string, b: string) => {
    const [first, second] = [box(a), box(b)];
    return first !== null && second !== null && overlap(first, second);
  };
  const changes = new Map<string, number>();
  for (const level of levelsOf(document)) {
    if (!level.some(({ id }) => chosen.has(id))) continue;
    for (const [id, z] of reordered(level, chosen, change, overlaps)) changes.set(id, z);
  }
  if (changes.size === 0) return null;
  // Nobody writes down that a thing lies where every other does.
  const to = Object.fromEntries([...changes].map(([id, z]) => [id, { z: z === 0 ? undefined : z }]));
  return { kind: 'set-marks', to };
}

/** Things that are ordered among each other, lowest first. */
function levelsOf(document: Document): readonly (readonly Stacked[])[] {
  const { design, sketch } = document;
  const stacked = ({ id }: { readonly id: string }): Stacked => ({ id, z: marksOf(document, id).z ?? 0 });
  const containers = new Map<GroupId | null, Stacked[]>();
  for (const group of design.groups) {
    containers.set(group.group, [...(containers.get(group.group) ?? []), stacked(group)]);
  }
  const { images = [], shapes = [], strokes } = sketch;
  return [
    ...containers.values(),
    [...images, ...shapes].map(stacked),
    [...sketch.notes, ...design.nodes].map(stacked),
    strokes.map(stacked),
  ];
}
