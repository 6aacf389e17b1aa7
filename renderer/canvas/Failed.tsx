/** How an outage shows on a card and on an arrow; loads with the first one. */
import { Unplug, X } from 'lucide-react';
import type { Point } from '../../shared/model/document.ts';
import { type Outcome, outcomeWords } from './to-flow.ts';

export function CardOutcome({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className="card-outcome">
      {outcome === 'down' ? <X size={12} strokeWidth={3} /> : <Unplug size={12} />}
      {outcomeWords[outcome]}
    </span>
  );
}

/** How far from a card the cross stands: clear of the head at the end, and of an annotation in the middle of a short arrow. */
const cutDistance = { start: 11, end: 17 } as const;

/** A cross on the arrow, near the end that has failed. */
export function CutMark({ points, at }: { readonly points: readonly Point[]; readonly at: 'start' | 'end' }) {
  const [from, to] = at === 'start' ? points : points.toReversed();
  if (from === undefined || to === undefined) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = Math.min(cutDistance[at], length / 2) / length;
  const [x, y] = [from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along];
  return <path className="arrow-cut" d="M-6-6 6 6M6-6-6 6" transform={`translate(${x} ${y})`} />;
}
