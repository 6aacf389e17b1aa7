/**
 * Places for a board that has none: what feeds stands above what is fed, containers are blocks that hold together.
 * Every container is laid out by itself, inside out, and then takes part in the layout around it as one box.
 */
import { cardSize, type Design, type GroupId, type NodeId, type Point } from '../model/document.ts';
import { measures } from './scene.ts';

interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** From the box's top to the first card in it. */
  readonly contentTop: number;
  readonly cards: ReadonlyMap<NodeId, Point>;
}

const columnGap = measures.column - cardSize.width;
const rowGap = measures.row - cardSize.height;
/** Over a container's border an annotation needs its height and twice its clearance. */
const borderGap = measures.annotationHeight + 3 * measures.clear;

/** A place for every node, top left of its card; the first card's column starts at 0. */
export function layered(design: Design): ReadonlyMap<NodeId, Point> {
  const parentOf = new Map<string, GroupId | null>();
  const known = new Set(design.groups.map((group) => group.id));
  for (const group of design.groups)
    parentOf.set(`g:${group.id}`, group.group !== null && known.has(group.group) ? group.group : null);
  for (const node of design.nodes)
    parentOf.set(node.id, node.group !== null && known.has(node.group) ? node.group : null);

  function chain(id: string): readonly string[] {
    const up = [id];
    for (let parent = parentOf.get(id) ?? null; parent !== null; parent = parentOf.get(`g:${parent}`) ?? null)
      up.push(`g:${parent}`);
    return up.reverse();
  }
  const chains = new Map(design.nodes.map((node) => [node.id, chain(node.id)]));
  /** Arrows by the container in which their ends first differ, between its direct members. */
  const links = new Map<string, (readonly [string, string])[]>();
  for (const edge of design.edges) {
    const from = chains.get(edge.from);
    const to = chains.get(edge.to);
    if (from === undefined || to === undefined) continue;
    let depth = 0;
    while (depth < from.length - 1 && depth < to.length - 1 && from[depth] === to[depth]) depth++;
    const [a, b] = [from[depth], to[depth]];
    if (a === undefined || b === undefined || a === b) continue;
    const inside = depth === 0 ? '' : (from[depth - 1] ?? '');
    links.set(inside, [...(links.get(inside) ?? []), [a, b]]);
  }
  const membersOf = new Map<string, string[]>();
  for (const id of [...design.nodes.map((node) => node.id), ...design.groups.map((group) => `g:${group.id}`)]) {
    const parent = parentOf.get(id) ?? null;
    const key = parent === null ? '' : `g:${parent}`;
    membersOf.set(key, [...(membersOf.get(key) ?? []), id]);
  }

  function blockOf(id: string): Box {
    if (!id.startsWith('g:') && id !== '') {
      return { id, ...cardSize, contentTop: 0, cards: new Map([[id, { x: 0, y: 0 }]]) };
    }
    const boxes = (membersOf.get(id) ?? []).map(blockOf).filter((box) => box.cards.size > 0);
    const inner = arrange(id, boxes, links.get(id) ?? []);
    if (id === '') return inner;
    const cards = new Map(
      [...inner.cards].map(([card, at]) => [card, { x: at.x + measures.frameSide, y: at.y + measures.frameTop }]),
    );
    return {
      id,
      width: inner.width + 2 * measures.frameSide,
      height: inner.height + measures.frameTop + measures.frameSide,
      contentTop: inner.contentTop + measures.frameTop,
      cards,
    };
  }
  return blockOf('').cards;
}

/** Boxes in rows by longest path, ordered by their neighbours' middles, each as close under its neighbours as the row allows. */
function arrange(id: string, boxes: readonly Box[], links: readonly (readonly [string, string])[]): Box {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const forward = withoutCycles(
    boxes.map((box) => box.id),
    links,
  );
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const [a, b] of forward) {
    before.set(b, [...(before.get(b) ?? []), a]);
    after.set(a, [...(after.get(a) ?? []), b]);
  }
  const rows = rowsOf(boxes, before);
  const middle = new Map<string, number>();
  for (const row of rows) spread(row, () => null, middle);
  for (let sweep = 0; sweep < 4; sweep++) {
    const [order, near] = sweep % 2 === 0 ? [rows, before] : [rows.toReversed(), after];
    for (const row of order) {
      const wish = (box: Box) => mean((near.get(box.id) ?? []).flatMap((other) => middle.get(other) ?? []));
      const wished = new Map(row.map((box) => [box, wish(box) ?? middle.get(box.id) ?? 0]));
      row.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
      spread(row, (box) => wish(box), middle);
    }
  }
  const cards = new Map<NodeId, Point>();
  const left = Math.min(...boxes.map((box) => (middle.get(box.id) ?? 0) - box.width / 2), Number.POSITIVE_INFINITY);
  let end = 0;
  let width = 0;
  let firstContent = 0;
  let framesAbove = false;
  rows.forEach((row, r) => {
    const frames = row.some((box) => box.contentTop > 0);
    const gap = r === 0 ? 0 : framesAbove || !frames ? rowGap : borderGap;
    const deepest = Math.max(...row.map((box) => box.contentTop));
    const content = end + gap + deepest;
    if (r === 0) firstContent = content;
    for (const box of row) {
      const x = Math.round((middle.get(box.id) ?? 0) - box.width / 2 - left);
      const y = content - box.contentTop;
      for (const [card, at] of byId.get(box.id)?.cards ?? []) cards.set(card, { x: x + at.x, y: y + at.y });
      end = Math.max(end, y + box.height);
      width = Math.max(width, x + box.width);
    }
    framesAbove = frames;
  });
  return { id, width, height: end, contentTop: firstContent, cards };
}

/** Sets each box's middle: as close to its wish as its left neighbours allow, the row then shifted by its mean miss. */
function spread(row: readonly Box[], wish: (box: Box) => number | null, middle: Map<string, number>): void {
  let edge = Number.NEGATIVE_INFINITY;
  let miss = 0;
  let wishes = 0;
  const placed = row.map((box) => {
    const wished = wish(box);
    const start = Number.isFinite(edge) ? edge + columnGap + box.width / 2 : (wished ?? 0);
    const at = Math.max(start, wished ?? start);
    if (wished !== null) {
      miss += wished - at;
      wishes++;
    }
    edge = at + box.width / 2;
    return at;
  });
  const shift = wishes === 0 ? -((placed.at(0) ?? 0) + (placed.at(-1) ?? 0)) / 2 : miss / wishes;
  row.forEach((box, i) => {
    middle.set(box.id, (placed[i] ?? 0) + shift);
  });
}

function rowsOf(boxes: readonly Box[], before: ReadonlyMap<string, readonly string[]>): Box[][] {
  const rowOf = new Map<string, number>();
  const row = (id: string): number => {
    const known = rowOf.get(id);
    if (known !== undefined) return known;
    const found = Math.max(-1, ...(before.get(id) ?? []).map(row)) + 1;
    rowOf.set(id, found);
    return found;
  };
  const rows: Box[][] = [];
  for (const box of boxes) {
    const index = row(box.id);
    while (rows.length <= index) rows.push([]);
    rows[index]?.push(box);
  }
  return rows;
}

/** The links without those that close a circle, walking from the boxes in order. */
function withoutCycles(
  ids: readonly string[],
  links: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const out = new Map<string, string[]>();
  for (const [a, b] of links) out.set(a, [...(out.get(a) ?? []), b]);
  const state = new Map<string, 'open' | 'done'>();
  const kept: (readonly [string, string])[] = [];
  const entered = new Set(links.map(([, b]) => b));
  for (const start of [...ids.filter((id) => !entered.has(id)), ...ids]) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const walk: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    while (walk.length > 0) {
      const step = walk[walk.length - 1] as { readonly id: string; next: number };
      const target = out.get(step.id)?.[step.next++];
      if (target === undefined) {
        state.set(step.id, 'done');
        walk.pop();
      } else if (state.get(target) === undefined) {
        kept.push([step.id, target]);
        state.set(target, 'open');
        walk.push({ id: target, next: 0 });
      } else if (state.get(target) === 'done') kept.push([step.id, target]);
    }
  }
  return kept;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
