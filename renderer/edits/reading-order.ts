/** The board as it is read: top to bottom and left to right, a container before what lies in it, arrows by their ends. */
import { noteBox } from '../../shared/drawing/cards.ts';
import { cardSize, type Document, type Edge, type GroupId } from '../../shared/model/document.ts';
import { drawnBox, drawnThings } from '../../shared/model/drawn.ts';
import { own } from '../../shared/model/own.ts';
import { type Box, centreOf, contains } from './extent.ts';

export interface Placed {
  readonly id: string;
  readonly kind: 'container' | 'service' | 'note' | 'drawing';
  readonly box: Box;
  /** The container around it, or `null` on the open board; notes and drawings are in the container that they lie on. */
  readonly group: GroupId | null;
  /** 0 on the open board, 1 in one container, and so on. */
  readonly depth: number;
}

export interface Reading {
  readonly order: readonly Placed[];
  /** Place in `order` by id. */
  readonly index: ReadonlyMap<string, number>;
  /** Arrows by the service that they leave or reach, in the order of their other ends. */
  readonly out: ReadonlyMap<string, readonly Edge[]>;
  readonly into: ReadonlyMap<string, readonly Edge[]>;
}

/** How far apart tops may lie on one row, px: half a card. */
const rowSlack = cardSize.height / 2;

const known = new WeakMap<Document, Reading>();

/** The reading order of a document; the same object while the document is the same. */
export function readingOf(document: Document): Reading {
  const before = known.get(document);
  if (before) return before;
  const reading = read(document);
  known.set(document, reading);
  return reading;
}

function read(document: Document): Reading {
  const order = inOrder(document);
  const index = new Map(order.map(({ id }, at) => [id, at]));
  const rank = (id: string) => index.get(id) ?? order.length;
  const { edges } = document.design;
  return {
    order,
    index,
    out: byEnd(edges, 'from', (edge) => rank(edge.to)),
    into: byEnd(edges, 'to', (edge) => rank(edge.from)),
  };
}

function byEnd(
  edges: readonly Edge[],
  end: 'from' | 'to',
  rank: (edge: Edge) => number,
): ReadonlyMap<string, readonly Edge[]> {
  return new Map(
    [...grouped(edges, (edge) => edge[end])].map(([id, list]) => [id, list.toSorted((a, b) => rank(a) - rank(b))]),
  );
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function inOrder({ design, layout, sketch }: Document): readonly Placed[] {
  const nowhere: Box = { x: Number.MAX_VALUE, y: Number.MAX_VALUE, width: 0, height: 0 };
  const groups = design.groups.map((group) => ({ ...group, box: own(layout.groups, group.id) ?? nowhere }));
  const items: Omit<Placed, 'depth'>[] = groups.map(({ id, group, box }) => ({ id, kind: 'container', box, group }));
  for (const { id, group } of design.nodes) {
    const at = own(layout.nodes, id);
    items.push({ id, kind: 'service', box: at ? { x: at.x, y: at.y, ...cardSize } : nowhere, group });
  }
  // The smallest container that a thing lies on is the innermost one.
  const bySize = groups.toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  const under = (box: Box) => bySize.find((group) => contains(group.box, centreOf(box)))?.id ?? null;
  for (const note of sketch.notes) {
    const box = noteBox(note).rect;
    items.push({ id: note.id, kind: 'note', box, group: under(box) });
  }
  for (const drawn of drawnThings(sketch)) {
    const box = drawnBox(drawn);
    items.push({ id: drawn.id, kind: 'drawing', box, group: under(box) });
  }
  const members = grouped(items, ({ group }) => group);
  const order: Placed[] = [];
  const visit = (group: GroupId | null, depth: number) => {
    for (const item of inRows(members.get(group) ?? [])) {
      order.push({ ...item, depth });
      if (item.kind === 'container') visit(item.id, depth + 1);
    }
  };
  visit(null, 0);
  return order;
}

/** Rows from top to bottom, each from left to right. */
export function inRows<T extends { readonly box: Box }>(items: readonly T[]): readonly T[] {
  const rows: T[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const item of items.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    const row = rows.at(-1);
    if (row !== undefined && item.box.y - top < rowSlack) row.push(item);
    else {
      rows.push([item]);
      top = item.box.y;
    }
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.x - b.box.x));
}

/** Where Tab stops: everything in reading order, each service followed by the arrows that leave it. */
export function stopsOf(document: Document): readonly string[] {
  const { order, out } = readingOf(document);
  return order.flatMap(({ id }) => [id, ...(out.get(id) ?? []).map((edge) => edge.id)]);
}
