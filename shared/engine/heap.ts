/**
 * A priority queue: the item with the largest `rank` first. Of equal ones the latest comes first, so that a best-first search goes deep
 * where all ways are alike instead of keeping every one of them open.
 */
export interface Heap<T> {
  readonly add: (item: T) => void;
  readonly take: () => T | undefined;
}

export function heapOf<T>(rank: (item: T) => number): Heap<T> {
  const items: { readonly item: T; readonly rank: number; readonly turn: number }[] = [];
  let turn = 0;
  const before = (a: number, b: number): boolean => {
    const x = items[a] as (typeof items)[number];
    const y = items[b] as (typeof items)[number];
    return x.rank > y.rank || (x.rank === y.rank && x.turn > y.turn);
  };
  const swap = (a: number, b: number): void => {
    const kept = items[a] as (typeof items)[number];
    items[a] = items[b] as (typeof items)[number];
    items[b] = kept;
  };
  return {
    add(item) {
      items.push({ item, rank: rank(item), turn });
      turn += 1;
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    take() {
      const top = items[0];
      const last = items.pop();
      if (top === undefined || last === undefined) return undefined;
      if (items.length === 0) return top.item;
      items[0] = last;
      for (let at = 0; ; ) {
        let best = at;
        for (const child of [2 * at + 1, 2 * at + 2]) if (child < items.length && before(child, best)) best = child;
        if (best === at) return top.item;
        swap(at, best);
        at = best;
      }
    },
  };
}
