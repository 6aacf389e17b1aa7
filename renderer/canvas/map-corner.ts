/** The corner of the board that the map covers: what is brought into view keeps clear of it. */
import type { Rect } from '../../shared/drawing/geometry.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { isOpen, type State } from '../store/state.ts';
import type { Corner } from './viewport.ts';

/** Of the map's picture, px; around it stand its frame of 7 px and the margin of 16 px to the window's edge, as the styles have them. */
export const mapSize = { width: 112, height: 66 } as const;
const around = 7 + 16;
const clear = 8;

/** How far the map reaches into the board from below and from the right, with some room; `null` while there is none. */
export function mapCorner(state: State, { cards }: Scene): Corner | null {
  if (!isOpen(state, 'minimap') || state.presenting !== null || cards.length === 0) return null;
  return { width: mapSize.width + around + 7 + clear, height: mapSize.height + around + 7 + clear };
}

/** Everything that should not lie under the map; with ids, what of it they name. */
export function partsOf(scene: Scene, ids?: Iterable<string>): readonly Rect[] {
  const meant = ids === undefined ? null : new Set(ids);
  const named = <T extends { readonly id: string }>(list: readonly T[]) =>
    meant === null ? list : list.filter(({ id }) => meant.has(id));
  const { cards, frames, notes, behind, strokes, arrows } = scene;
  const boxes = [cards, frames, notes, behind, strokes].flatMap((list) =>
    named<{ readonly id: string; readonly rect: Rect }>(list).map(({ rect }) => rect),
  );
  return [...boxes, ...named(arrows).flatMap(({ annotation }) => annotation?.box ?? [])];
}
