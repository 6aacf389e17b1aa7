/** What lies above what. Things of one level keep their own order until a person changes it. */
export type OrderChange = 'forward' | 'backward' | 'front' | 'back';

export interface Stacked {
  readonly id: string;
  readonly z: number;
}

/**
 * New heights of the things whose place in the order changes, as few as possible. `level` holds the things of one level as they are drawn,
 * lowest first where their heights are equal; forward and backward pass the next thing that `overlaps` a chosen one.
 */
export function reordered(
  level: readonly Stacked[],
  chosen: ReadonlySet<string>,
  change: OrderChange,
  overlaps: (a: string, b: string) => boolean,
): ReadonlyMap<string, number> {
  const drawn = stackOrder(level);
  const places = new Map(level.map(({ id }, i) => [id, i]));
  const up = change === 'forward' || change === 'front';
  // Downwards is upwards seen from below.
  const stack = up ? drawn : drawn.toReversed();
  const target = up ? moved(stack, chosen, change, overlaps) : moved(stack, chosen, change, overlaps).toReversed();
  return heights(target, places, up);
}

/** As drawn: by height, and in the given order where heights are equal. */
export function stackOrder<T extends Stacked>(level: readonly T[]): readonly T[] {
  return level.every(({ z }) => z === level[0]?.z) ? level : level.toSorted((a, b) => a.z - b.z);
}

function moved(
  stack: readonly Stacked[],
  chosen: ReadonlySet<string>,
  change: OrderChange,
  overlaps: (a: string, b: string) => boolean,
): readonly Stacked[] {
  const moving = stack.filter(({ id }) => chosen.has(id));
  const rest = stack.filter(({ id }) => !chosen.has(id));
  if (change === 'front' || change === 'back') return [...rest, ...moving];
  const result = [...stack];
  // The topmost goes first, so that chosen neighbours do not pass each other.
  for (const item of moving.toReversed()) {
    const at = result.indexOf(item);
    const above = result.findIndex(({ id }, i) => i > at && !chosen.has(id) && overlaps(item.id, id));
    if (above < 0) continue;
    result.splice(at, 1);
    result.splice(above, 0, item);
  }
  return result;
}

/** Heights that draw the things in this order, lowest first: as they are where that does, else just past the neighbour. */
function heights(
  order: readonly Stacked[],
  places: ReadonlyMap<string, number>,
  up: boolean,
): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  const way = up ? 1 : -1;
  let before: Stacked | null = null;
  for (const item of up ? order : order.toReversed()) {
    let { z } = item;
    if (before !== null) {
      const passes = ((places.get(item.id) ?? 0) - (places.get(before.id) ?? 0)) * way > 0;
      const least: number = passes ? before.z : before.z + way;
      if ((z - least) * way < 0) z = least;
    }
    if (z !== item.z) changes.set(item.id, z);
    before = { id: item.id, z };
  }
  return changes;
}
