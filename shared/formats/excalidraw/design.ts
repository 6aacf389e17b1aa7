/** The part of a drawing that becomes the design: services, containers and arrows, each in its place. */
import { serviceOf } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import { around, bottom, middle, type Rect, right } from '../../drawing/geometry.ts';
import {
  cardSize,
  type Edge,
  type Group,
  type GroupLayout,
  type NodeLayout,
  type ServiceNode,
} from '../../model/document.ts';
import { meantKind } from '../group-kind.ts';
import { firstCards, type Homes, homesOf } from './homes.ts';
import { type Marks, onGrid, scaled } from './measures.ts';
import type { Remarks } from './remarks.ts';
import { isTied, type Roles } from './roles.ts';
import { scaleFor } from './room.ts';
import type { LineThing, Thing } from './things.ts';

export interface DesignPart {
  readonly nodes: readonly ServiceNode[];
  readonly groups: readonly Group[];
  readonly edges: readonly Edge[];
  readonly places: readonly NodeLayout[];
  readonly frames: readonly GroupLayout[];
  /** What of the drawing is in here. */
  readonly used: ReadonlySet<Thing>;
  /** How much larger everything is here. */
  readonly scale: number;
}

/** Room that a container keeps round what it holds; the title stands at the top. */
const inset = { side: 20, top: 44, bottom: 20 } as const;
const mostArrows = 60_000;

export function designOf(
  things: readonly Thing[],
  roles: Roles,
  catalog: Catalog,
  marks: Marks,
  remarks: Remarks,
): DesignPart {
  const { cards, containers } = roles;
  const homes = homesOf(roles);
  const inside = groupedBy(homes.cards, containers.length);
  const scale = scaleFor(
    cards.map(({ thing }) => thing),
    containers.map(({ thing }, at) => ({
      rect: thing,
      inside: (inside[at] ?? []).flatMap((i) => cards[i]?.thing ?? []),
    })),
  );
  const nodes = cards.map(({ words: label, service }, i): ServiceNode => {
    if (service === null) remarks.unknown(label);
    return { id: nodeId(i), service: service ?? 'generic', label, group: groupId(homes.cards[i]), params: {} };
  });
  const places = cards.map(({ thing }): NodeLayout => {
    const { x, y } = middle(scaled(thing, scale));
    return { x: onGrid(x - cardSize.width / 2), y: onGrid(y - cardSize.height / 2), ...marks(thing) };
  });
  const groups = containers.map(
    ({ label }, i): Group => ({
      id: `g${i + 1}`,
      kind: meantKind(label) ?? 'generic',
      label,
      group: groupId(homes.containers[i]),
    }),
  );
  const within = groupedBy(homes.containers, containers.length);
  const frames: GroupLayout[] = [];
  // A container comes after those in it.
  containers.forEach(({ thing }, at) => {
    const held = (inside[at] ?? []).flatMap((i) => places[i] ?? []).map((place) => ({ ...place, ...cardSize }));
    const inner = (within[at] ?? []).flatMap((i) => frames[i] ?? []);
    frames.push({ ...grownRound(scaled(thing, scale), [...held, ...inner]), ...marks(thing) });
  });
  const arrows = arrowsOf(things, roles, homes, remarks);
  const asynchronous = (i: number) => serviceOf(catalog, nodes[i]?.service ?? '').takesAsync === true;
  const edges = arrows.map(({ line, from, to }, i): Edge => {
    const isAsync = asynchronous(from) || asynchronous(to);
    const label = (roles.words.get(line) ?? '').trim();
    const params = line.broken && !isAsync ? ({ mode: 'async' } as const) : {};
    return { id: `e${i + 1}`, from: nodeId(from), to: nodeId(to), label, params };
  });
  const used = new Set<Thing>([...cards, ...containers].map(({ thing }) => thing));
  for (const { line } of arrows) used.add(line);
  return { nodes, groups, edges, places, frames, used, scale };
}

function nodeId(at: number): string {
  return `n${at + 1}`;
}

function groupId(at: number | null | undefined): string | null {
  return at === null || at === undefined ? null : `g${at + 1}`;
}

/** For each home the places of those that have it. */
function groupedBy(homes: readonly (number | null)[], count: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  homes.forEach((home, i) => {
    if (home !== null) lists[home]?.push(i);
  });
  return lists;
}

/** A container as it was, and larger where what it holds needs more. */
function grownRound(frame: Rect, held: readonly Rect[]): Rect {
  const content = around(held);
  if (content === null) return frame;
  const left = Math.min(frame.x, content.x - inset.side);
  const top = Math.min(frame.y, content.y - inset.top);
  const [x, y] = [onGrid(left), onGrid(top)];
  return {
    x,
    y,
    width: onGrid(Math.max(right(frame), right(content) + inset.side) - x),
    height: onGrid(Math.max(bottom(frame), bottom(content) + inset.bottom) - y),
  };
}

interface Arrow {
  readonly line: LineThing;
  /** Places in the list of cards. */
  readonly from: number;
  readonly to: number;
}

/** Arrows that lead from one service to another; one at a container means the first service in it. */
function arrowsOf(things: readonly Thing[], roles: Roles, homes: Homes, remarks: Remarks): readonly Arrow[] {
  const cardAt = new Map<Thing, number>(roles.cards.map(({ thing }, i) => [thing, i]));
  const containerAt = new Map<Thing, number>(roles.containers.map(({ thing }, i) => [thing, i]));
  const firsts = firstCards(homes);
  const ends = (line: LineThing) => [line.from, line.to].map((id) => roles.endOf(id));
  const at = (thing: Thing | null): number | null => {
    if (thing === null) return null;
    const container = containerAt.get(thing);
    return container === undefined ? (cardAt.get(thing) ?? null) : (firsts[container] ?? null);
  };
  const arrows: Arrow[] = [];
  for (const thing of things) {
    if (thing.kind !== 'line' || !thing.arrow) continue;
    const [start, end] = isTied(thing) ? ends(thing) : [];
    const [from, to] = [at(start ?? null), at(end ?? null)];
    if (from === null || to === null || arrows.length === mostArrows) {
      remarks.note('loose');
      continue;
    }
    if ([start, end].some((one) => one != null && containerAt.has(one))) remarks.note('atContainer');
    if (thing.headAtStart && thing.headAtEnd) remarks.note('both');
    const isTurned = thing.headAtStart && !thing.headAtEnd;
    arrows.push({ line: thing, from: isTurned ? to : from, to: isTurned ? from : to });
  }
  return arrows;
}
