/** Which container each thing of a canvas lies in: the format tells it by place alone. */
import { middle, type Rect } from '../../drawing/geometry.ts';
import { holdersOf } from '../foreign/holders.ts';

export interface Placed {
  readonly id: string;
  readonly rect: Rect;
}

/** Boards nest no deeper than a little more. */
const deepest = 30;

/**
 * For each thing the smallest frame round its middle, or `null`; a frame lies only in larger ones, or in an equal one before it, so that none
 * lies in itself.
 */
export function homesOf(things: readonly Placed[], frames: readonly Placed[]): readonly (string | null)[] {
  const ordered = frames
    .map((frame, at) => ({ ...frame, at, area: frame.rect.width * frame.rect.height }))
    .sort((a, b) => a.area - b.area || b.at - a.at);
  const places = new Map(things.map(({ id }, place) => [id, place]));
  const holders = holdersOf(
    things.map(({ rect }) => ({ ...middle(rect), width: 0, height: 0 })),
    { smaller: false },
  );
  const homeAt = (place: number): string | null => ordered[holders.of(place) ?? -1]?.id ?? null;
  const ofFrames = new Map<number, string | null>();
  for (const [rank, { id, rect }] of [...ordered.entries()].reverse()) {
    const place = places.get(id);
    // Only larger ones were marked until now.
    if (place !== undefined) ofFrames.set(place, homeAt(place));
    holders.mark(rect, rank);
  }
  return things.map((_, place) => ofFrames.get(place) ?? (ofFrames.has(place) ? null : homeAt(place)));
}

/** The homes of frames, without nesting that is deeper than a board has. */
export function frameHomes(frames: readonly Placed[]): ReadonlyMap<string, string | null> {
  const found = new Map(homesOf(frames, frames).map((home, i) => [frames[i], home]));
  const homes = new Map<string, string | null>();
  const depths = new Map<string, number>();
  const outerFirst = [...frames].sort((a, b) => b.rect.width * b.rect.height - a.rect.width * a.rect.height);
  for (const frame of outerFirst) {
    const home = found.get(frame) ?? null;
    const depth = home === null ? 0 : (depths.get(home) ?? 0) + 1;
    homes.set(frame.id, depth < deepest ? home : null);
    depths.set(frame.id, depth < deepest ? depth : 0);
  }
  return homes;
}
