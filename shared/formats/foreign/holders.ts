/**
 * Which of many rectangles each thing lies in, without asking every rectangle of every thing. The things are sorted into a tree, each branch
 * by the side in which they differ most, and a rectangle marks the branches that lie in it as a whole. So it looks at a small part of the
 * things wherever they lie: thousands on one another cost no more than thousands beside each other.
 */
import { bottom, type Rect, right } from '../../drawing/geometry.ts';

export interface Holders {
  /** Says that a rectangle of that number holds what lies wholly in it, borders included; gives how many branches were looked at. */
  readonly mark: (rect: Rect, number: number) => number;
  /** The smallest number of a marked rectangle that holds the thing of that place in the list; `null` for none. */
  readonly of: (thing: number) => number | null;
}

/** Left, top, right and bottom. */
type Sides = readonly [number, number, number, number];

interface Leaf {
  readonly sides: Sides;
  readonly area: number;
}

interface Branch {
  readonly least: Sides;
  readonly most: Sides;
  readonly largest: number;
  readonly halves: readonly [Branch, Branch] | null;
  mark: number;
}

const unmarked = Number.POSITIVE_INFINITY;

/** `smaller`: a rectangle holds only what has less area than itself. */
export function holdersOf(things: readonly Rect[], { smaller }: { readonly smaller: boolean }): Holders {
  const leaves = leavesOf(things);
  const above = new Map<Branch, Branch>();
  const branchOf = new Map<Leaf, Branch>();
  const top = leaves.length === 0 ? null : grown([...new Set(leaves)], above, branchOf);

  const mark = (rect: Rect, number: number): number => {
    const [endX, endY, area] = [right(rect), bottom(rect), rect.width * rect.height];
    let looked = 0;
    const visit = (branch: Branch): void => {
      looked += 1;
      const { least, most, halves } = branch;
      if (most[0] < rect.x || most[1] < rect.y || least[2] > endX || least[3] > endY) return;
      const isWhole = least[0] >= rect.x && least[1] >= rect.y && most[2] <= endX && most[3] <= endY;
      if (isWhole && (!smaller || branch.largest < area)) branch.mark = Math.min(branch.mark, number);
      else halves?.forEach(visit);
    };
    if (top !== null) visit(top);
    return looked;
  };

  const of = (thing: number): number | null => {
    const leaf = leaves[thing];
    let found = unmarked;
    for (let at = leaf && branchOf.get(leaf); at !== undefined; at = above.get(at)) found = Math.min(found, at.mark);
    return found === unmarked ? null : found;
  };

  return { mark, of };
}

/** Things in the very same place are one leaf: nothing can hold one of them alone. */
function leavesOf(things: readonly Rect[]): readonly Leaf[] {
  const known = new Map<string, Leaf>();
  return things.map((thing) => {
    const key = `${thing.x} ${thing.y} ${thing.width} ${thing.height}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const leaf: Leaf = { sides: [thing.x, thing.y, right(thing), bottom(thing)], area: thing.width * thing.height };
    known.set(key, leaf);
    return leaf;
  });
}

function grown(leaves: readonly Leaf[], above: Map<Branch, Branch>, branchOf: Map<Leaf, Branch>): Branch {
  const [leaf] = leaves as readonly [Leaf, ...Leaf[]];
  const [least, most] = [[...leaf.sides], [...leaf.sides]] as [[...Sides], [...Sides]];
  let largest = 0;
  for (const { sides, area } of leaves) {
    largest = Math.max(largest, area);
    for (const s of [0, 1, 2, 3] as const) {
      if (sides[s] < least[s]) least[s] = sides[s];
      if (sides[s] > most[s]) most[s] = sides[s];
    }
  }
  if (leaves.length === 1) {
    const branch: Branch = { least, most, largest, halves: null, mark: unmarked };
    branchOf.set(leaf, branch);
    return branch;
  }
  const spread = (s: 0 | 1 | 2 | 3) => most[s] - least[s];
  const widest = ([1, 2, 3] as const).reduce<0 | 1 | 2 | 3>((best, s) => (spread(s) > spread(best) ? s : best), 0);
  const sorted = leaves.toSorted((a, b) => a.sides[widest] - b.sides[widest]);
  const between = sorted.length >> 1;
  const halves = [
    grown(sorted.slice(0, between), above, branchOf),
    grown(sorted.slice(between), above, branchOf),
  ] as const;
  const branch: Branch = { least, most, largest, halves, mark: unmarked };
  for (const half of halves) above.set(half, branch);
  return branch;
}
