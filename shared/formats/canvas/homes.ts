/** Which container each thing of a canvas lies in: the format tells it by place alone. */
import { middle, type Rect } from '../../drawing/geometry.ts';

export interface Placed {
  readonly id: string;
  readonly rect: Rect;
}

/** Boards nest no deeper than a little more. */
const deepest = 30;

/**
 * The smallest frame round the middle of a thing, or `null`; a frame lies only in larger ones, or in an equal one before it, so that none
 * lies in itself.
 */
export function homeFinder(frames: readonly Placed[]): (thing: Placed) => string | null {
  const ordered = frames
    .map((frame, at) => ({ ...frame, at, area: frame.rect.width * frame.rect.height }))
    .sort((a, b) => a.area - b.area || b.at - a.at);
  const ranks = new Map(ordered.map(({ id }, rank) => [id, rank]));
  return ({ id, rect }) => {
    const { x, y } = middle(rect);
    for (let rank = (ranks.get(id) ?? -1) + 1; rank < ordered.length; rank++) {
      const outer = ordered[rank];
      if (outer !== undefined && holds(outer.rect, x, y)) return outer.id;
    }
    return null;
  };
}

/** The homes of frames, without nesting that is deeper than a board has. */
export function frameHomes(frames: readonly Placed[]): ReadonlyMap<string, string | null> {
  const find = homeFinder(frames);
  const homes = new Map<string, string | null>();
  const depths = new Map<string, number>();
  const outerFirst = [...frames].sort((a, b) => b.rect.width * b.rect.height - a.rect.width * a.rect.height);
  for (const frame of outerFirst) {
    const home = find(frame);
    const depth = home === null ? 0 : (depths.get(home) ?? 0) + 1;
    homes.set(frame.id, depth < deepest ? home : null);
    depths.set(frame.id, depth < deepest ? depth : 0);
  }
  return homes;
}

function holds(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}
