/** Things of a scene by their ids. They keep their order while the board is edited, so the places are seldom looked for. */
import type { Arrow, Card, Scene } from '../../shared/drawing/scene.ts';

type Finder<T> = (scene: Scene, id: string) => T | null;

function finder<T extends { readonly id: string }>(listOf: (scene: Scene) => readonly T[]): Finder<T> {
  // Held weakly: things that were looked for long ago would keep a whole earlier scene.
  let places: { readonly of: WeakRef<readonly T[]>; readonly by: ReadonlyMap<string, number> } | null = null;
  return (scene, id) => {
    const list = listOf(scene);
    const known = list[places?.by.get(id) ?? -1];
    if (known?.id === id) return known;
    if (places?.of.deref() === list) return null;
    places = { of: new WeakRef(list), by: new Map(list.map((item, i) => [item.id, i])) };
    return list[places.by.get(id) ?? -1] ?? null;
  };
}

/** A card by its id; `null` where there is none. */
export const cardIn: Finder<Card> = finder(({ cards }) => cards);
/** An arrow by its id; `null` where there is none. */
export const arrowIn: Finder<Arrow> = finder(({ arrows }) => arrows);
