import { boxIndex } from '../../shared/drawing/box-index.ts';
import { around, bottom, right } from '../../shared/drawing/geometry.ts';
import type { Card } from '../../shared/drawing/scene.ts';
import { stackOrder } from '../../shared/model/order.ts';

const known = new WeakMap<readonly Card[], readonly (readonly Card[])[]>();

/**
 * Cards in the order in which they are drawn, in as few layers as leave no two of one layer on each other: all grounds of a layer can be
 * drawn at once. Most boards have one.
 */
export function cardLayers(cards: readonly Card[]): readonly (readonly Card[])[] {
  const before = known.get(cards);
  if (before !== undefined) return before;
  const drawn = boxIndex([], around(cards.map(({ rect }) => rect)));
  const layers: Card[][] = [];
  /** The number of the first box of the layer at hand. */
  let first = 0;
  for (const card of stackOrder(cards)) {
    const { rect } = card;
    let isFree = layers.length > 0;
    drawn.each(rect.x, rect.y, right(rect), bottom(rect), (index) => {
      if (index >= first) isFree = false;
    });
    const index = drawn.add(rect);
    if (isFree) layers.at(-1)?.push(card);
    else {
      layers.push([card]);
      first = index;
    }
  }
  known.set(cards, layers);
  return layers;
}
