/** Which part of one design stands for which of another that somebody else drew: by service, label and neighbours; ids say nothing here. */
import { type DesignDiff, designDiff } from './design-diff.ts';
import type { Design, Edge, ServiceNode } from './document.ts';

/** How far two services do the same job: 1 for the very same, 0 for two that never stand for each other. */
export type Kinship = (a: string, b: string) => number;

/** Before ids of the second design that have no partner, so that they are none of the first. */
const strange = '\u0000';

type Pairs = readonly (readonly [a: string, b: string])[];

export interface DesignMatch {
  /** Ids of the first design and of the second, in order of the first. Each id stands in one pair at most. */
  readonly nodes: Pairs;
  readonly edges: Pairs;
  readonly groups: Pairs;
}

const weights = { kin: 0.6, label: 0.4, neighbours: 0.5 } as const;
/** After so many rounds what lies three arrows away has had its say. */
const rounds = 3;

/** Pure; the order of no list counts. Every node that has a relative on the other side is matched while there are any left. */
export function matchDesigns(a: Design, b: Design, kinship: Kinship): DesignMatch {
  const nodes = matchedNodes(a, b, kinship);
  const partner = new Map(nodes);
  return {
    nodes,
    edges: matchedEdges(a, b, partner),
    groups: matchedGroups(a, b, partner),
  };
}

/**
 * What the second design has other than the first, where matched parts count as the same. Ids are those of the side that has the part, in
 * `changed` those of either. A label alone makes no difference here, nor does the container.
 */
export function matchedDiff(a: Design, b: Design, kinship: Kinship): DesignDiff {
  const match = matchDesigns(a, b, kinship);
  const toA = renamed(match);
  const diff = designDiff(plainly(a), plainly(translated(b, toA)));
  const back = new Map([...toA].map(([own, shown]) => [shown, own]));
  const own = (id: string) => back.get(id) ?? (id.startsWith(strange) ? id.slice(strange.length) : id);
  return {
    settings: diff.settings,
    added: diff.added.map(({ kind, id }) => ({ kind, id: own(id) })),
    removed: diff.removed,
    changed: diff.changed.map((change) => ({ ...change, after: own(change.after) })),
    nodes: diff.nodes.map(([before, after]) => [before, own(after)]),
  };
}

function matchedNodes(a: Design, b: Design, kinship: Kinship): Pairs {
  const [left, right] = [sorted(a.nodes), sorted(b.nodes)];
  const base = left.map((one) => right.map((other) => likeness(one, other, kinship)));
  const [around, beyond] = [neighboursOf(a, left), neighboursOf(b, right)];
  let scores = base;
  for (let k = 0; k < rounds; k++) {
    const before = scores;
    scores = base.map((row, i) =>
      row.map((own, j) => {
        if (own === 0) return 0;
        const sides = (['in', 'out'] as const).map((side) =>
          agreement(around[i]?.[side] ?? [], beyond[j]?.[side] ?? [], before),
        );
        return own + (weights.neighbours * ((sides[0] ?? 0) + (sides[1] ?? 0))) / 2;
      }),
    );
  }
  const candidates = scores.flatMap((row, i) => row.flatMap((score, j) => (score > 0 ? [{ score, i, j }] : [])));
  return chosen(candidates).map(([i, j]) => [(left[i] as ServiceNode).id, (right[j] as ServiceNode).id]);
}

interface Candidate {
  readonly score: number;
  readonly i: number;
  readonly j: number;
}

/** The best pairs, each index once, in order of the first side. */
function chosen(candidates: readonly Candidate[]): readonly (readonly [number, number])[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const pairs: (readonly [number, number])[] = [];
  for (const { i, j } of candidates.toSorted((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)) {
    if (lefts.has(i) || rights.has(j)) continue;
    lefts.add(i);
    rights.add(j);
    pairs.push([i, j]);
  }
  return pairs.sort(([x], [y]) => x - y);
}

function likeness(a: ServiceNode, b: ServiceNode, kinship: Kinship): number {
  const kin = kinship(a.service, b.service);
  return kin > 0 ? weights.kin * kin + weights.label * similarity(a.label, b.label) : 0;
}

interface Neighbours {
  readonly in: readonly number[];
  readonly out: readonly number[];
}

function neighboursOf({ edges }: Design, nodes: readonly ServiceNode[]): readonly Neighbours[] {
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const found = nodes.map(() => ({ in: new Set<number>(), out: new Set<number>() }));
  for (const { from, to } of edges) {
    const [i, j] = [place.get(from), place.get(to)];
    if (i === undefined || j === undefined || i === j) continue;
    found[i]?.out.add(j);
    found[j]?.in.add(i);
  }
  const inOrder = (set: ReadonlySet<number>) => [...set].sort((x, y) => x - y);
  return found.map((one) => ({ in: inOrder(one.in), out: inOrder(one.out) }));
}

/** How well neighbours on one side find relatives among those on the other, 0 to about 1; 1 where neither has any. */
function agreement(a: readonly number[], b: readonly number[], scores: readonly (readonly number[])[]): number {
  const most = Math.max(a.length, b.length);
  if (most === 0) return 1;
  const best = a.map((i) => b.reduce((top, j) => Math.max(top, scores[i]?.[j] ?? 0), 0));
  return best.reduce((sum, score) => sum + Math.min(1, score), 0) / most;
}

/** How alike two labels are, 0 to 1: the pairs of letters that they share. Case, spaces and marks do not count. */
export function similarity(a: string, b: string): number {
  const [x, y] = [letters(a), letters(b)];
  if (x === '' || y === '') return 0;
  if (x === y) return 1;
  const [left, right] = [pairsOf(x), pairsOf(y)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of left) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    rest.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

function letters(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, k) => text.slice(k, k + 2));
}

/** Arrows between the same two, the first with the first where there are several. */
function matchedEdges(a: Design, b: Design, partner: ReadonlyMap<string, string>): Pairs {
  const byEnds = new Map<string, Edge[]>();
  for (const edge of sorted(b.edges)) {
    const key = JSON.stringify([edge.from, edge.to]);
    byEnds.set(key, [...(byEnds.get(key) ?? []), edge]);
  }
  return sorted(a.edges).flatMap(({ id, from, to }) => {
    const other = byEnds.get(JSON.stringify([partner.get(from), partner.get(to)]))?.shift();
    return other === undefined ? [] : [[id, other.id] as const];
  });
}

/** Containers of one kind that hold the same things; an empty one goes by its label. */
function matchedGroups(a: Design, b: Design, partner: ReadonlyMap<string, string>): Pairs {
  const [left, right] = [sorted(a.groups), sorted(b.groups)];
  const [inside, within] = [membersOf(a), membersOf(b)];
  const candidates = left.flatMap((one, i) =>
    right.flatMap((other, j) => {
      if (one.kind !== other.kind) return [];
      const [mine, theirs] = [inside(one.id), within(other.id)];
      const shared = [...mine].filter((id) => theirs.has(partner.get(id) ?? '')).length;
      const overlap = mine.size + theirs.size === 0 ? 0 : (2 * shared) / (mine.size + theirs.size);
      return [{ score: 0.01 + overlap + weights.label * similarity(one.label, other.label), i, j }];
    }),
  );
  return chosen(candidates).map(([i, j]) => [left[i]?.id ?? '', right[j]?.id ?? '']);
}

/** The nodes in a container and in all that it contains. */
function membersOf({ nodes, groups }: Design): (group: string) => ReadonlySet<string> {
  const parent = new Map(groups.map(({ id, group }) => [id, group]));
  const members = new Map(groups.map(({ id }) => [id, new Set<string>()]));
  for (const node of nodes)
    for (let at: string | null | undefined = node.group; at != null && parent.has(at); at = parent.get(at))
      members.get(at)?.add(node.id);
  return (group) => members.get(group) ?? new Set();
}

/** For every id of the second design the one that it has on the first's side; what has no partner gets one that the first does not use. */
function renamed({ nodes, edges, groups }: DesignMatch): ReadonlyMap<string, string> {
  return new Map([...nodes, ...edges, ...groups].map(([a, b]) => [b, a]));
}

function translated(b: Design, toA: ReadonlyMap<string, string>): Design {
  const shown = (id: string) => toA.get(id) ?? `${strange}${id}`;
  return {
    ...b,
    groups: b.groups.map((group) => ({ ...group, id: shown(group.id) })),
    nodes: b.nodes.map((node) => ({ ...node, id: shown(node.id) })),
    edges: b.edges.map((edge) => ({ ...edge, id: shown(edge.id), from: shown(edge.from), to: shown(edge.to) })),
  };
}

/** Without what is called differently, or stands elsewhere, when it does the same. */
function plainly(design: Design): Design {
  const bare = <T extends { readonly id: string; readonly label: string }>(part: T): T => ({ ...part, label: part.id });
  return {
    ...design,
    groups: design.groups.map((group) => ({ ...bare(group), group: null })),
    nodes: design.nodes.map((node) => ({ ...bare(node), group: null })),
    edges: design.edges.map(bare),
  };
}

function sorted<T extends { readonly id: string }>(parts: readonly T[]): readonly T[] {
  return parts.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
}
