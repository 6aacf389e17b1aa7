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
import type { Edit } from '../../shared/model/edit.ts';
import { groupName } from '../../shared/model/group-names.ts';
import { idMaker } from '../../shared/model/id-maker.ts';
import { besideWish, fittingKind } from '../../shared/model/nesting.ts';
import { own } from '../../shared/model/own.ts';
import { type Box, boxOf, containerAt, noteSize } from './extent.ts';

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

/** The middle of the first free place for a card on one side of another; `null` while that one has no place. */
export function placeBeside(document: Document, id: string, side: keyof typeof sides): Point | null {
  const anchor = boxOf(document, id);
  if (anchor === null) return null;
  const [columns, rows] = sides[side];
  const start = {
    x: anchor.x + cardSize.width / 2 + columns * step.x,
    y: anchor.y + cardSize.height / 2 + rows * step.y,
  };
  return freeAlong(document, start, rows === 0 ? { x: 0, y: step.y } : { x: step.x, y: 0 });
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
    const place = own(layout.nodes, node.id);
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

/** A container of this kind, or of one that can lie there; services whose middle lies in it become its members. */
export function addContainer(document: Document, wish: GroupKind, box: Box): Added {
  const id = idMaker(document).counted('g');
  const parent = containerAt(document, { x: box.x, y: box.y }, new Set());
  const middle = (inner: Box) => ({ x: inner.x + inner.width / 2, y: inner.y + inner.height / 2 });
  const inside = [...document.design.nodes, ...document.design.groups].filter((item) => {
    const lies = boxOf(document, item.id);
    if (!lies || item.group !== parent || item.id === parent) return false;
    const { x, y } = middle(lies);
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height && lies.width < box.width;
  });
  const members = inside.map((item) => item.id);
  const kind = fittingKind(document.design, [wish, ...besideWish], parent, members);
  return {
    edit: {
      kind: 'add-group',
      group: { id, kind, label: groupName[kind], group: parent },
      at: { x: Math.round(box.x), y: Math.round(box.y), width: Math.round(box.width), height: Math.round(box.height) },
      members,
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
