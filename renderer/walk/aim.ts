/** The card that lies in a direction, for keys that aim. */
import type { Document } from '../../shared/model/document.ts';
import { centreOf } from '../edits/extent.ts';
import { readingOf } from '../edits/reading-order.ts';
import type { Way } from './step.ts';

const turns: Readonly<Record<Way, readonly [number, number]>> = {
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
  up: [0, -1],
};

/** How much a step aside counts against a step ahead: what lies straight ahead comes first. */
const aside = 2;

/**
 * The nearest service that lies more ahead of `from` than beside it, or else the nearest that lies ahead at all; `null` where none does.
 */
export function ahead(document: Document, from: string, way: Way): string | null {
  const cards = readingOf(document).order.filter(({ kind }) => kind === 'service');
  const start = cards.find(({ id }) => id === from);
  if (start === undefined) return null;
  const [turnX, turnY] = turns[way];
  const origin = centreOf(start.box);
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { id, box } of cards) {
    if (id === from) continue;
    const centre = centreOf(box);
    const [x, y] = [centre.x - origin.x, centre.y - origin.y];
    const along = x * turnX + y * turnY;
    if (along <= 0) continue;
    const across = Math.abs(x * turnY) + Math.abs(y * turnX);
    // Outside the quarter that faces this way only when nothing is in it.
    const cost = along + across * aside + (across > along ? 1e6 : 0);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
