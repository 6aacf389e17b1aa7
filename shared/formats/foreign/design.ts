/** The part of a drawing that becomes the design: services, containers and arrows, each in its place. */
import { serviceOf } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import { around, bottom, middle, type Rect, right } from '../../drawing/geometry.ts';
import {
  cardSize,
  type Edge,
  type EdgeLayout,
  type Group,
  type GroupLayout,
  type Layout,
  type NodeLayout,
  type ServiceNode,
} from '../../model/document.ts';
import { type Carried, isCarried } from '../carried/carried.ts';
import { movedBy, movedPlace, wordsNow } from '../carried/changed.ts';
import { meantKind } from '../group-kind.ts';
import { firstCards, type Homes, homesOf } from './homes.ts';
import { type Marks, onGrid, scaled } from './measures.ts';
import { type Ids, inOrder } from './own-ids.ts';
import { ownArrow, remarked } from './own-things.ts';
import type { Remarks } from './remarks.ts';
import { isTied, type Roles } from './roles.ts';
import { scaleFor } from './room.ts';
import { settledHomes } from './settled.ts';
import type { LineThing, Thing } from './things.ts';

export interface DesignPart {
  readonly nodes: readonly ServiceNode[];
  readonly groups: readonly Group[];
  readonly edges: readonly Edge[];
  readonly layout: Layout;
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
  {
    catalog,
    marks,
    remarks,
    ids,
  }: { readonly catalog: Catalog; readonly marks: Marks; readonly remarks: Remarks; readonly ids: Ids },
): DesignPart {
  const { cards, containers } = roles;
  const homes = settledHomes(roles, homesOf(roles));
  const inside = groupedBy(homes.cards, containers.length);
  // What came from a board lies as it did there, and all else beside it.
  const scale = things.some(({ own }) => isCarried(own))
    ? 1
    : scaleFor(
        cards.map(({ thing }) => thing),
        containers.map(({ thing }, at) => ({
          rect: thing,
          inside: (inside[at] ?? []).flatMap((i) => cards[i]?.thing ?? []),
        })),
      );
  const nodeIds = cards.map(({ thing }) => ids.of(thing) ?? ids.counted('n'));
  const groupIds = containers.map(({ thing }) => ids.of(thing) ?? ids.counted('g'));
  const groupAt = (at: number | null | undefined) => (at == null ? null : (groupIds[at] ?? null));

  const nodes = cards.map(({ thing, words, service, match }, i): ServiceNode => {
    const [id, group] = [nodeIds[i] ?? '', groupAt(homes.cards[i])];
    if (isCarried(thing.own))
      return {
        ...(thing.own.thing as unknown as ServiceNode),
        id,
        group,
        label: wordsNow(thing.own, 'label', words) as string,
      };
    if (match !== null) remarks.matched(id, words, match);
    else if (service === null) remarks.unknown(words);
    const label = words === '' ? serviceOf(catalog, service ?? 'generic').name : words;
    return { id, service: service ?? 'generic', label, group, params: {} };
  });
  const places = cards.map(({ thing }): NodeLayout | undefined => {
    if (isCarried(thing.own)) return ownPlace(thing.own, thing, false) as NodeLayout | undefined;
    const { x, y } = middle(scaled(thing, scale));
    return { x: onGrid(x - cardSize.width / 2), y: onGrid(y - cardSize.height / 2), ...marks(thing) };
  });
  const groups = containers.map(({ thing, label }, i): Group => {
    const [id, group] = [groupIds[i] ?? '', groupAt(homes.containers[i])];
    if (isCarried(thing.own))
      return {
        ...(thing.own.thing as unknown as Group),
        id,
        group,
        label: wordsNow(thing.own, 'label', label) as string,
      };
    const meant = thing.kind === 'frame' ? thing.means : undefined;
    const kind = meant === undefined || meant === 'generic' ? (meantKind(label) ?? 'generic') : meant;
    return { id, kind, label, group };
  });
  const within = groupedBy(homes.containers, containers.length);
  const frames: (GroupLayout | undefined)[] = [];
  // A container comes after those in it.
  containers.forEach(({ thing }, at) => {
    if (isCarried(thing.own)) {
      frames.push(ownPlace(thing.own, thing, true) as GroupLayout | undefined);
      return;
    }
    const held = (inside[at] ?? []).flatMap((i) => places[i] ?? []).map((place) => ({ ...place, ...cardSize }));
    const inner = (within[at] ?? []).flatMap((i) => frames[i] ?? []);
    frames.push({ ...grownRound(scaled(thing, scale), [...held, ...inner]), ...marks(thing) });
  });
  const arrows = arrowsOf(things, roles, homes, remarks);
  const asynchronous = (i: number) => serviceOf(catalog, nodes[i]?.service ?? '').takesAsync === true;
  const drawn = arrows.map(({ line, from, to }): { readonly edge: Edge; readonly place: EdgeLayout | undefined } => {
    const ends = { id: ids.of(line) ?? ids.counted('e'), from: nodeIds[from] ?? '', to: nodeIds[to] ?? '' };
    const words = (roles.words.get(line) ?? '').trim();
    if (isCarried(line.own)) return ownArrow(line, line.own, ends, words, [cards[from]?.thing, cards[to]?.thing]);
    const isAsync = asynchronous(from) || asynchronous(to);
    const params = line.broken && !isAsync ? ({ mode: 'async' } as const) : {};
    return { edge: { ...ends, label: words, params }, place: undefined };
  });
  const used = new Set<Thing>([...cards, ...containers].map(({ thing }) => thing));
  for (const { line } of arrows) used.add(line);
  const placed = {
    nodes: nodes.map((node, i) => [node, places[i]] as const),
    groups: groups.map((group, i) => [group, frames[i]] as const),
    edges: drawn.map(({ edge, place }) => [edge, place] as const),
  };
  const sorted = {
    nodes: inOrder(
      placed.nodes,
      cards.map(({ thing }) => thing),
    ),
    groups: inOrder(
      placed.groups,
      containers.map(({ thing }) => thing),
    ),
    edges: inOrder(
      placed.edges,
      arrows.map(({ line }) => line),
    ),
  };
  return {
    nodes: sorted.nodes.map(([node]) => node),
    groups: sorted.groups.map(([group]) => group),
    edges: sorted.edges.map(([edge]) => edge),
    layout: { nodes: record(sorted.nodes), groups: record(sorted.groups), edges: record(sorted.edges) },
    used,
    scale,
  };
}

function ownPlace(own: Carried, thing: Thing, sized: boolean): object | undefined {
  return remarked(own, movedPlace(own, movedBy(own, thing), sized), thing);
}

function record<T>(
  entries: readonly (readonly [{ readonly id: string }, T | undefined])[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.flatMap(([{ id }, place]) => (place === undefined ? [] : [[id, place] as const])));
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
