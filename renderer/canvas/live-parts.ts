/** What of a scene becomes elements of the page: what is near the view, and on a board that is drawn on one layer only what is in hand. */
import type { Card, Scene } from '../../shared/drawing/scene.ts';
import { partsIn, type Region } from './in-view.ts';
import { cardIn } from './item-in.ts';

export type Parts = Omit<Scene, 'bounds'>;

export interface LiveParts {
  /** Only the parts that become elements. */
  readonly scene: Parts;
  /** Cards out of view at which an arrow in view ends: known, but not shown. */
  readonly far: readonly Card[];
}

/** Up to this many cards a board keeps all its elements, so that all of it stays in reach of the keyboard and of screen readers. */
const fewCards = 100;
/** With more selected than this only what the pointer is on is an element. */
const mostInHand = 40;

export function liveParts(
  scene: Scene,
  region: Region | null,
  drawn: boolean,
  inHand: { readonly selection: ReadonlySet<string>; readonly others: readonly (string | null)[] },
): LiveParts {
  if (scene.cards.length <= fewCards) return { scene, far: [] };
  if (region === null)
    return { scene: { frames: [], notes: [], cards: [], arrows: [], behind: [], strokes: [] }, far: [] };
  const near = partsIn(scene, region);
  const live = new Set<string | null>(inHand.others);
  if (inHand.selection.size <= mostInHand) for (const id of inHand.selection) live.add(id);
  const cards = drawn ? scene.cards.filter(({ id }) => live.has(id)) : near.cards;
  const arrows = drawn ? scene.arrows.filter(({ id }) => live.has(id)) : near.arrows;
  const there = new Set(cards.map(({ id }) => id));
  const far: Card[] = [];
  for (const { from, to } of arrows) {
    for (const id of [from, to]) {
      const card = there.has(id) ? null : cardIn(scene, id);
      if (card === null) continue;
      there.add(id);
      far.push(card);
    }
  }
  return { scene: { ...near, cards, arrows }, far };
}
