/** Where a thing is drawn. */
import type { Scene } from '../../shared/drawing/scene.ts';
import { type Box, boxAround } from '../edits/extent.ts';

/** The box round a card, container or note, or round an arrow with its annotation; `null` for what is not drawn. */
export function boxInScene(scene: Scene, id: string): Box | null {
  const isIt = (item: { readonly id: string }) => item.id === id;
  const box = scene.cards.find(isIt) ?? scene.frames.find(isIt) ?? scene.notes.find(isIt);
  if (box) return box.rect;
  const arrow = scene.arrows.find(isIt);
  if (arrow === undefined) return null;
  const corners = arrow.points.map((point) => ({ ...point, width: 0, height: 0 }));
  return boxAround(arrow.annotation === null ? corners : [...corners, arrow.annotation.box]);
}
