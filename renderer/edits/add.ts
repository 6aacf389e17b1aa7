/** Edits that put something new on the board. */

import type { ServiceDefinition } from '../../shared/catalog/service.ts';
import {
  cardSize,
  type Document,
  type Edge,
  type GroupKind,
  type Note,
  type Point,
  type ServiceNode,
} from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import type { Edit } from '../../shared/model/edit.ts';
import { addDrawn } from '../../shared/model/edit-sketch.ts';
import { groupName } from '../../shared/model/group-names.ts';
import { idMaker } from '../store/ids.ts';
import { type Box, boxOf, containerAt, noteSize, withContent } from './extent.ts';

export interface Added {
  readonly edit: Edit;
  /** What is new, to be selected. */
  readonly ids: readonly string[];
}

/** A service with its middle at `centre`, inside the container that lies there. */
export function addService(document: Document, service: ServiceDefinition, centre: Point): Added {
  const id = idMaker(document).named(service.id);
  const node: ServiceNode = {
    id,
    service: service.id,
    label: freeLabel(document, service.name),
    group: containerAt(document, centre, new Set()),
    params: service.startsWith ?? {},
  };
  const at = { x: Math.round(centre.x - cardSize.width / 2), y: Math.round(centre.y - cardSize.height / 2) };
  return { edit: { kind: 'add-node', node, at }, ids: [id] };
}

/** Two cards of one name cannot be told apart by ear: the second is "Lambda 2". */
function freeLabel({ design }: Document, name: string): string {
  const taken = new Set(design.nodes.map((node) => node.label));
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) if (!taken.has(`${name} ${count}`)) return `${name} ${count}`;
}

const step = { x: 284, y: 128 } as const;

/** A free place for a card: below the chosen card, else `wanted`, moved aside until it meets no other card. */
export function freePlace(document: Document, beside: string | null, wanted: Point): Point {
  const anchor = beside === null ? null : boxOf(document, beside);
  const start = anchor
    ? { x: anchor.x + cardSize.width / 2, y: anchor.y + step.y + cardSize.height / 2 }
    : { x: Math.round(wanted.x), y: Math.round(wanted.y) };
  for (let row = 0; ; row += 1) {
    for (const column of [0, 1, -1, 2, -2]) {
      const centre = { x: start.x + column * step.x, y: start.y + row * step.y };
      if (!meetsCard(document, centre)) return centre;
    }
  }
}

/** On which side of a card another is put, as columns and rows. */
const sides = { right: [1, 0], down: [0, 1], left: [-1, 0], up: [0, -1] } as const;

/** A service on one side of a card, in the first free place there, with an arrow to it; `null` while the card has no place. */
export function addNeighbour(
  document: Document,
  service: ServiceDefinition,
  from: string,
  side: keyof typeof sides,
): Added | null {
  const anchor = boxOf(document, from);
  if (anchor === null) return null;
  const [columns, rows] = sides[side];
  const start = {
    x: anchor.x + cardSize.width / 2 + columns * step.x,
    y: anchor.y + cardSize.height / 2 + rows * step.y,
  };
  const added = addService(
    document,
    service,
    freeAlong(document, start, rows === 0 ? { x: 0, y: step.y } : { x: step.x, y: 0 }),
  );
  const [to] = added.ids;
  if (to === undefined) return null;
  return { edit: { kind: 'all', edits: [added.edit, addArrow(document, from, to).edit] }, ids: added.ids };
}

/** The nearest free place to `start`, going both ways by `by` in turn. */
function freeAlong(document: Document, start: Point, by: Point): Point {
  for (let count = 0; ; count += 1) {
    for (const times of count === 0 ? [0] : [count, -count]) {
      const centre = { x: start.x + times * by.x, y: start.y + times * by.y };
      if (!meetsCard(document, centre)) return centre;
    }
  }
}

function meetsCard({ layout, design }: Document, centre: Point): boolean {
  return design.nodes.some((node) => {
    const place = layout.nodes[node.id];
    if (!place) return false;
    const across = Math.abs(place.x + cardSize.width / 2 - centre.x);
    const down = Math.abs(place.y + cardSize.height / 2 - centre.y);
    return across < cardSize.width + 16 && down < cardSize.height + 16;
  });
}

/** An arrow from one service to another. */
export function addArrow(document: Document, from: string, to: string): Added {
  const id = idMaker(document).counted('e');
  const edge: Edge = { id, from, to, label: '', params: {} };
  return { edit: { kind: 'add-edge', edge }, ids: [id] };
}

/** An empty container; services whose middle lies in it become its members. */
export function addContainer(document: Document, kind: GroupKind, box: Box): Added {
  const id = idMaker(document).counted('g');
  const parent = containerAt(document, { x: box.x, y: box.y }, new Set());
  const middle = (inner: Box) => ({ x: inner.x + inner.width / 2, y: inner.y + inner.height / 2 });
  const inside = [...document.design.nodes, ...document.design.groups].filter((item) => {
    const own = boxOf(document, item.id);
    if (!own || item.group !== parent || item.id === parent) return false;
    const { x, y } = middle(own);
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height && own.width < box.width;
  });
  return {
    edit: {
      kind: 'add-group',
      group: { id, kind, label: groupName[kind], group: parent },
      at: { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) },
      members: inside.map((item) => item.id),
    },
    ids: [id],
  };
}

/** A sticky note with its middle at `centre`. */
export function addNote(document: Document, centre: Point): Added {
  const id = idMaker(document).counted('n');
  const x = Math.round(centre.x - noteSize.width / 2);
  const y = Math.round(centre.y - noteSize.height / 2);
  const note: Note = { id, kind: 'note', text: '', x, y, ...noteSize };
  return { edit: { kind: 'add-note', note }, ids: [id] };
}

/** Copies of the chosen things and what lies in them, with the arrows between them; `null` when nothing can be copied. */
export function duplicate(document: Document, chosen: Iterable<string>, by: Point): Added | null {
  const { design, layout, sketch } = document;
  const ids = withContent(document, chosen);
  const make = idMaker(document);
  const copies = new Map<string, string>();
  const groups = design.groups.filter((group) => ids.has(group.id) && layout.groups[group.id]);
  const nodes = design.nodes.filter((node) => ids.has(node.id) && layout.nodes[node.id]);
  for (const group of groups) copies.set(group.id, make.counted('g'));
  for (const node of nodes) copies.set(node.id, make.named(node.service));
  const copied = (id: string | null) => (id === null ? null : (copies.get(id) ?? id));
  const moved = <T extends Point>(at: T): T => ({ ...at, x: at.x + by.x, y: at.y + by.y });
  const edits: Edit[] = [];
  const top: string[] = [];
  for (const group of groups) {
    const at = layout.groups[group.id];
    const id = copies.get(group.id);
    if (!at || id === undefined) continue;
    edits.push({ kind: 'add-group', group: { ...group, id, group: copied(group.group) }, at: moved(at) });
    top.push(id);
  }
  for (const node of nodes) {
    const at = layout.nodes[node.id];
    const id = copies.get(node.id);
    if (!at || id === undefined) continue;
    edits.push({ kind: 'add-node', node: { ...node, id, group: copied(node.group) }, at: moved(at) });
    top.push(id);
  }
  for (const edge of design.edges) {
    const from = copies.get(edge.from);
    const to = copies.get(edge.to);
    if (from === undefined || to === undefined) continue;
    edits.push({ kind: 'add-edge', edge: { ...edge, id: make.counted('e'), from, to } });
  }
  for (const note of sketch.notes.filter((candidate) => ids.has(candidate.id))) {
    const id = make.counted('n');
    edits.push({ kind: 'add-note', note: { ...moved(note), id } });
    top.push(id);
  }
  for (const drawn of drawnThings(sketch).filter((candidate) => ids.has(candidate.id))) {
    const id = make.counted('d');
    edits.push(addDrawn({ ...moved(drawn), id }));
    top.push(id);
  }
  return edits.length === 0 ? null : { edit: { kind: 'all', edits }, ids: top };
}
