/** Cards, groups and arrows that Edgewise did not write, put on a board. */
import { middle, type Rect } from '../../drawing/geometry.ts';
import {
  cardSize,
  type Document,
  type Edge,
  type EdgeLayout,
  type Group,
  type GroupLayout,
  type NodeLayout,
  type Note,
  type ServiceNode,
  type Shape,
} from '../../model/document.ts';
import { fromBoard } from '../../model/drawn.ts';
import { idMaker } from '../../model/id-maker.ts';
import type { ReadingDrawing } from '../drawing-reader.ts';
import { whole } from '../foreign/measures.ts';
import { scaleFor } from '../foreign/room.ts';
import { meantKind } from '../group-kind.ts';
import { ownArrow } from '../mermaid-own.ts';
import { sortCards } from './cards.ts';
import { frameHomes, homesOf, type Placed } from './homes.ts';
import type { CanvasRemarks } from './remarks.ts';
import type { CanvasEdge, CanvasNode } from './things.ts';

export interface Arrivals {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

/** How the places of the canvas become those of the board, and which of its ids the board has already. */
export interface Ground {
  /** Larger than 1 where the board is larger than the canvas; `null` finds out. */
  readonly scale: number | null;
  /** Containers that are on the board, in px of the canvas. */
  readonly frames: readonly Placed[];
  /** Ids of the canvas that stand for services of the board. */
  readonly known: ReadonlyMap<string, string>;
}

/** The board with all of it; what the board has already stays as it is. */
export function withForeign(
  document: Document,
  { nodes, edges }: Arrivals,
  { scale: given, frames, known }: Ground,
  reading: ReadingDrawing,
  remarks: CanvasRemarks,
): Document {
  const sorted = sortCards(nodes, edges, reading, remarks);
  const ids = idMaker(document);
  const groupIds = new Map(sorted.groups.map(({ id }) => [id, ids.counted('g')]));
  const newFrames = sorted.groups.map((card): Placed => ({ id: groupIds.get(card.id) ?? '', rect: card }));
  const all = [...frames, ...newFrames];
  const homes = frameHomes(all);
  const found = homesOf(
    sorted.services.map(({ card }) => ({ id: '', rect: card })),
    all,
  );
  const serviceHomes = new Map(sorted.services.map(({ card }, i) => [card, found[i] ?? null]));
  const homeOf = (card: CanvasNode) => serviceHomes.get(card) ?? null;
  const scale =
    given ??
    scaleOf(
      sorted.services.map(({ card }) => card),
      sorted.groups,
      homeOf,
      groupIds,
    );

  const nodeIds = new Map<string, string>(known);
  const addedNodes: ServiceNode[] = [];
  const nodePlaces = new Map<string, NodeLayout>(Object.entries(document.layout.nodes));
  const notes: Note[] = [];
  for (const { card, service, match, label, link, more } of sorted.services) {
    const id = ids.counted('n');
    if (match !== null) remarks.matched(id, label, match);
    nodeIds.set(card.id, id);
    addedNodes.push({ id, service, label, group: homeOf(card), params: {} });
    const { x, y } = middle(card);
    const place = { x: whole(x * scale - cardSize.width / 2), y: whole(y * scale - cardSize.height / 2) };
    nodePlaces.set(id, { ...place, ...(link === null ? {} : { link }) });
    if (more !== '')
      notes.push({
        id: ids.counted('t'),
        kind: 'note',
        text: more,
        x: place.x,
        y: place.y + cardSize.height + 24,
        width: 184,
        on: id,
      });
  }
  for (const { card, note } of sorted.notes)
    notes.push({ id: ids.counted('t'), ...note, ...boxOf(card, scale), on: null });

  const addedGroups = sorted.groups.map(
    (card): Group => ({
      id: groupIds.get(card.id) ?? '',
      kind: meantKind(card.text) ?? 'generic',
      label: card.text.trim(),
      group: homes.get(groupIds.get(card.id) ?? '') ?? null,
    }),
  );
  const groupPlaces = new Map<string, GroupLayout>(Object.entries(document.layout.groups));
  for (const card of sorted.groups) groupPlaces.set(groupIds.get(card.id) ?? '', boxOf(card, scale));

  const firstIn = firstServices([...document.design.nodes, ...addedNodes], [...document.design.groups, ...addedGroups]);
  const endOf = (id: string): { readonly node: string; readonly isGroup: boolean } | null => {
    const node = nodeIds.get(id);
    if (node !== undefined) return { node, isGroup: false };
    const first = firstIn.get(groupIds.get(id) ?? id);
    return first === undefined ? null : { node: first, isGroup: true };
  };
  const cards = new Map(nodes.map((card) => [card.id, card]));
  const addedEdges: Edge[] = [];
  const edgePlaces = new Map<string, EdgeLayout>(Object.entries(document.layout.edges));
  const shapes: Shape[] = [];
  for (const edge of edges) {
    const [from, to] = [endOf(edge.from), endOf(edge.to)];
    if (from === null || to === null) {
      const ends = [cards.get(edge.from), cards.get(edge.to)].flatMap((card) => (card ? [middle(card)] : []));
      remarks.note(ends.length === 2 ? 'loose' : 'nowhere');
      if (ends.length < 2) continue;
      const line = fromBoard(ends.map(({ x, y }) => [x * scale, y * scale] as const));
      shapes.push({ id: ids.counted('l'), kind: 'line', ...line });
      continue;
    }
    if (from.isGroup || to.isGroup) remarks.note('atGroup');
    if (edge.headAtStart && edge.headAtEnd) remarks.note('both');
    if (!edge.headAtStart && !edge.headAtEnd) remarks.note('headless');
    const isTurned = edge.headAtStart && !edge.headAtEnd;
    const id = ids.counted('e');
    const { step, label } = ownArrow(edge.label, 'annotated');
    const ends = isTurned ? { from: to.node, to: from.node } : { from: from.node, to: to.node };
    addedEdges.push({ id, ...ends, label, params: {} });
    const [fromSide, toSide] = isTurned ? [edge.toSide, edge.fromSide] : [edge.fromSide, edge.toSide];
    const place = {
      ...(fromSide === null ? {} : { fromSide }),
      ...(toSide === null ? {} : { toSide }),
      ...(step === null ? {} : { step }),
    };
    if (Object.keys(place).length > 0) edgePlaces.set(id, place);
  }

  const { design, layout, sketch } = document;
  return {
    ...document,
    design: {
      ...design,
      groups: [...design.groups, ...addedGroups],
      nodes: [...design.nodes, ...addedNodes],
      edges: [...design.edges, ...addedEdges],
    },
    layout: {
      ...layout,
      nodes: Object.fromEntries(nodePlaces),
      groups: Object.fromEntries(groupPlaces),
      edges: Object.fromEntries(edgePlaces),
    },
    sketch: {
      ...sketch,
      notes: [...sketch.notes, ...notes],
      ...(shapes.length === 0 ? {} : { shapes: [...(sketch.shapes ?? []), ...shapes] }),
    },
  };
}

/** For each container the first service in it, however deep. */
function firstServices(nodes: readonly ServiceNode[], groups: readonly Group[]): ReadonlyMap<string, string> {
  const parents = new Map(groups.map(({ id, group }) => [id, group]));
  const firsts = new Map<string, string>();
  for (const { id, group } of nodes) {
    for (let at = group; at !== null && !firsts.has(at); at = parents.get(at) ?? null) firsts.set(at, id);
  }
  return firsts;
}

function scaleOf(
  cards: readonly CanvasNode[],
  groups: readonly CanvasNode[],
  homeOf: (card: CanvasNode) => string | null,
  groupIds: ReadonlyMap<string, string>,
): number {
  const inside = new Map<string, CanvasNode[]>();
  for (const card of cards) {
    const home = homeOf(card);
    if (home === null) continue;
    const held = inside.get(home);
    if (held === undefined) inside.set(home, [card]);
    else held.push(card);
  }
  return scaleFor(
    cards,
    groups.map((rect) => ({ rect, inside: inside.get(groupIds.get(rect.id) ?? '') ?? [] })),
  );
}

function boxOf({ x, y, width, height }: Rect, scale: number): Rect {
  return {
    x: whole(x * scale),
    y: whole(y * scale),
    width: Math.max(24, whole(width * scale)),
    height: Math.max(24, whole(height * scale)),
  };
}
