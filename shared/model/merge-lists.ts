/** The order of a list that two sides changed. */

/**
 * The ids of `kept` in the order of one side; what was added stands behind the same neighbour as where it was added. Where both sides put
 * the old ones in another order, mine counts. The same whichever side is called mine, as long as not both did so.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] {
  const old = new Set(base.filter((id) => kept.has(id)));
  const olds = (ids: readonly string[]) => ids.filter((id) => old.has(id));
  const [first, second] = isInOrder(olds(mine), olds(base)) ? [theirs, mine] : [mine, theirs];
  const skeleton = [...olds(first)];
  insertMissing(skeleton, olds(second));
  insertMissing(skeleton, olds(base));
  const runs = new Map<string | null, string[][]>();
  for (const side of [mine, theirs]) {
    for (const [anchor, run] of addedRuns(side, old, kept)) runs.set(anchor, [...(runs.get(anchor) ?? []), run]);
  }
  const placed = new Set<string>();
  const result: string[] = [];
  const place = (ids: readonly string[]) => {
    for (const id of ids) {
      if (placed.has(id)) continue;
      placed.add(id);
      result.push(id);
    }
  };
  const placeRuns = (anchor: string | null) => {
    for (const run of (runs.get(anchor) ?? []).sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))) place(run);
  };
  placeRuns(null);
  for (const id of skeleton) {
    place([id]);
    placeRuns(id);
  }
  return result;
}

/** Whether the ids stand as in `order`, of which some may be missing. */
function isInOrder(ids: readonly string[], order: readonly string[]): boolean {
  const place = new Map(order.map((id, i) => [id, i]));
  return ids.every((id, i) => i === 0 || (place.get(ids[i - 1] as string) as number) < (place.get(id) as number));
}

/** Puts what of `order` is missing behind the one that it follows there. */
function insertMissing(list: string[], order: readonly string[]): void {
  const there = new Set(list);
  const missing = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const id of order) {
    if (there.has(id)) anchor = id;
    else missing.set(anchor, [...(missing.get(anchor) ?? []), id]);
  }
  if (missing.size === 0) return;
  const whole = [...(missing.get(null) ?? []), ...list.flatMap((id) => [id, ...(missing.get(id) ?? [])])];
  list.splice(0, list.length, ...whole);
}

/** What a side added, in runs, by the old one that each stands behind; `null` at the beginning. */
function addedRuns(
  ids: readonly string[],
  old: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): ReadonlyMap<string | null, string[]> {
  const runs = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const id of ids) {
    if (old.has(id)) anchor = id;
    else if (kept.has(id)) runs.set(anchor, [...(runs.get(anchor) ?? []), id]);
  }
  return runs;
}
