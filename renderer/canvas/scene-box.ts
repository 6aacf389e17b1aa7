/** Where a thing is drawn. */
import { around, grown, type Rect } from '../../shared/drawing/geometry.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { extentOf } from './in-view.ts';

/** The box round a card, container, note or drawn thing, or round an arrow with its annotation; `null` for what is not drawn. */
export function boxInScene(scene: Scene, id: string): Rect | null {
  return boxAroundAll(scene, [id]);
}

/** The smallest box round all of these that are drawn; `null` where none is. */
export function boxAroundAll(scene: Scene, ids: Iterable<string>): Rect | null {
  const meant = new Set(ids);
  const isMeant = (item: { readonly id: string }) => meant.has(item.id);
  const boxes = [scene.cards, scene.frames, scene.notes, scene.behind].flatMap((list) =>
    list.filter(isMeant).map(({ rect }) => rect),
  );
  // A stroke's points are the middle of its line.
  const strokes = scene.strokes.filter(isMeant).map(({ rect, width }) => grown(rect, width / 2));
  const arrows = scene.arrows.filter(isMeant).map(extentOf);
  return around([...boxes, ...strokes, ...arrows]);
}
