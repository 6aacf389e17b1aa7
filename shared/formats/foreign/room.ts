/** How much larger a drawing has to be here, so that services, which are all of one size, stand apart as their boxes did. */
import { middle, type Rect } from '../../drawing/geometry.ts';
import { cardSize } from '../../model/document.ts';

/** Between two cards, where an arrow and its annotation find room, and between a card and the border of its container; px. */
const gap = { across: 72, down: 56 } as const;
const inset = 28;
const largest = 4;
/** A card is compared with so many that lie to the right of it: on any drawing that people make these are all that could touch. */
const neighbours = 60;

/** At least 1. `containers` have the cards that lie in them. */
export function scaleFor(
  cards: readonly Rect[],
  containers: readonly { readonly rect: Rect; readonly inside: readonly Rect[] }[],
): number {
  let scale = 1;
  // What lay on each other there may do so here.
  const wish = (needed: number) => {
    if (needed <= largest) scale = Math.max(scale, needed);
  };
  const centres = cards.map(middle).sort((a, b) => a.x - b.x);
  centres.forEach((a, i) => {
    for (const b of centres.slice(i + 1, i + 1 + neighbours)) {
      const [across, down] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
      wish(Math.min((cardSize.width + gap.across) / across, (cardSize.height + gap.down) / down));
    }
  });
  for (const { rect, inside } of containers) {
    for (const card of inside) {
      const { x, y } = middle(card);
      const across = Math.min(x - rect.x, rect.x + rect.width - x);
      const down = Math.min(y - rect.y, rect.y + rect.height - y);
      wish((cardSize.width / 2 + inset) / across);
      wish((cardSize.height / 2 + inset) / down);
    }
  }
  return scale;
}
