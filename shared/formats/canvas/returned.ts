/** A canvas that Edgewise wrote, with what somebody changed in it since. */
import type { Rect } from '../../drawing/geometry.ts';
import { settleLayout } from '../../drawing/settle-layout.ts';
import type { Document, EdgeLayout, GroupId, GroupLayout, NodeLayout, Side } from '../../model/document.ts';
import { removed } from '../../model/edit-remove.ts';
import { deepestGroups } from '../../model/limits.ts';
import { own } from '../../model/own.ts';
import { isNumber, isObject } from '../board-check.ts';
import { readBoardText } from '../board-read.ts';
import type { ReadingDrawing } from '../drawing-reader.ts';
import { whole } from '../foreign/measures.ts';
import { ownArrow } from '../mermaid-own.ts';
import { withForeign } from './foreign.ts';
import { homesOf, type Placed } from './homes.ts';
import { canvasScale } from './measures.ts';
import type { CanvasRemarks } from './remarks.ts';
import type { Canvas, CanvasEdge, CanvasNode } from './things.ts';
import { headIn, noteIn, serviceIn } from './words.ts';

interface WrittenCard extends Rect {
  readonly text: string;
}

interface WrittenArrow {
  readonly fromSide: unknown;
  readonly toSide: unknown;
  readonly label: string;
  readonly figures: string;
}

interface Written {
  readonly board: Document;
  readonly cards: ReadonlyMap<string, WrittenCard>;
  readonly arrows: ReadonlyMap<string, WrittenArrow>;
}

/** `null` where what Edgewise put into the canvas is gone or damaged. */
export function returned(canvas: Canvas, reading: ReadingDrawing, remarks: CanvasRemarks): Document | null {
  const written = writtenIn(canvas.own, reading);
  if (written === null) return null;
  const { cards, arrows } = written;
  const { board: given } = written;
  const now = new Map(canvas.nodes.map((card) => [card.id, card]));
  const isGroup = new Set(given.design.groups.map(({ id }) => id));
  const isNode = new Set(given.design.nodes.map(({ id }) => id));
  const isStill = ({ id, type }: CanvasNode) => cards.has(id) && (type === 'group') === isGroup.has(id);
  const stays = new Set(canvas.nodes.filter(isStill).map(({ id }) => id));
  const staying = new Set(canvas.edges.filter(({ id }) => arrows.has(id)).map(({ id }) => id));
  const isTouched =
    canvas.nodes.length !== cards.size || canvas.nodes.some((card) => isMoved(card, cards.get(card.id)));
  const gone = new Set([
    ...[...cards.keys()].filter((id) => !stays.has(id)),
    ...[...arrows.keys()].filter((id) => !staying.has(id)),
  ]);
  // What has no place of its own was drawn where there was room, and stays there once anything moves.
  const board = isTouched ? settleLayout(given) : given;
  const left = gone.size === 0 ? board : removed(board, gone);

  const known = new Map([...isNode].filter((id) => stays.has(id)).map((id) => [id, id]));
  const isOwnArrow = ({ id, from, to }: CanvasEdge) => staying.has(id) && known.has(from) && known.has(to);
  const strange = {
    nodes: canvas.nodes.filter(({ id }) => !stays.has(id)),
    edges: canvas.edges.filter((edge) => !isOwnArrow(edge)),
  };
  const led = new Set(strange.edges.filter(({ id }) => staying.has(id)).map(({ id }) => id));
  const kept = led.size === 0 ? left : removed(left, led);
  const changed = arrowsChanged(cardsChanged(kept, now, cards, reading), canvas.edges, arrows);
  const frames = canvas.nodes
    .filter(({ id }) => stays.has(id) && isGroup.has(id))
    .map((card): Placed => ({ id: card.id, rect: card }));
  const housed = rehoused(changed, now, cards, frames);
  if (strange.nodes.length + strange.edges.length === 0) return housed;
  return withForeign(housed, strange, { scale: 1 / canvasScale, frames, known }, reading, remarks);
}

function writtenIn(value: unknown, { catalog }: ReadingDrawing): Written | null {
  if (!isObject(value) || value['version'] !== 1 || !isObject(value['board'])) return null;
  const read = readBoardText(JSON.stringify(value['board']), catalog);
  if (!read.ok) return null;
  const cards = new Map<string, WrittenCard>();
  for (const row of rowsOf(value['cards'])) {
    const [id, x, y, width, height, text] = row;
    if (typeof id !== 'string' || typeof text !== 'string') return null;
    if (!isNumber(x) || !isNumber(y) || !isNumber(width) || !isNumber(height)) return null;
    cards.set(id, { x, y, width, height, text });
  }
  const arrows = new Map<string, WrittenArrow>();
  for (const [id, fromSide, toSide, label, figures] of rowsOf(value['arrows'])) {
    if (typeof id !== 'string' || typeof label !== 'string' || typeof figures !== 'string') return null;
    arrows.set(id, { fromSide, toSide, label, figures });
  }
  return { board: read.value.document, cards, arrows };
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value) ? value.filter((row): row is readonly unknown[] => Array.isArray(row)) : [];
}

/** Words and places. What was not touched stays as the board has it, to the last digit. */
function cardsChanged(
  document: Document,
  now: ReadonlyMap<string, CanvasNode>,
  cards: ReadonlyMap<string, WrittenCard>,
  { catalog }: ReadingDrawing,
): Document {
  const { design, layout, sketch } = document;
  const pair = (id: string) => {
    const [card, was] = [now.get(id), cards.get(id)];
    return card === undefined || was === undefined ? null : { card, was };
  };
  const nodes = design.nodes.map((node) => {
    const found = pair(node.id);
    if (found === null || found.card.text === found.was.text) return node;
    const [first = '', ...rest] = found.card.text.split('\n');
    const [wasFirst, ...wasRest] = found.was.text.split('\n');
    if (rest.join('\n') === wasRest.join('\n')) return { ...node, label: headIn(first) };
    const { label, service } = serviceIn(found.card.text, catalog);
    const words = first === wasFirst ? node.label : label;
    return service === null || service === node.service
      ? { ...node, label: words }
      : { ...node, label: words, service, params: {} };
  });
  const groups = design.groups.map((group) => {
    const found = pair(group.id);
    return found === null || found.card.text === found.was.text ? group : { ...group, label: found.card.text };
  });
  const notes = sketch.notes.map((note) => {
    const found = pair(note.id);
    if (found === null) return note;
    const { card, was } = found;
    const words = card.text === was.text ? note : noteIn(card.text);
    const kind = words.kind ?? (note.kind === 'text' ? 'text' : 'note');
    const size = {
      ...(card.width === was.width ? {} : { width: Math.max(1, whole(card.width / canvasScale)) }),
      ...(card.height === was.height ? {} : { height: Math.max(1, whole(card.height / canvasScale)) }),
    };
    return { ...note, text: words.text, kind, ...movedBy(note, card, was), ...size };
  });
  const nodePlaces = Object.entries(layout.nodes).map(([id, place]): readonly [string, NodeLayout] => {
    const found = pair(id);
    return [id, found === null ? place : { ...place, ...movedBy(place, found.card, found.was) }];
  });
  const groupPlaces = Object.entries(layout.groups).map(([id, place]): readonly [string, GroupLayout] => {
    const found = pair(id);
    if (found === null) return [id, place];
    const { card, was } = found;
    const size = {
      width: card.width === was.width ? place.width : Math.max(1, whole(card.width / canvasScale)),
      height: card.height === was.height ? place.height : Math.max(1, whole(card.height / canvasScale)),
    };
    return [id, { ...place, ...movedBy(place, card, was), ...size }];
  });
  return {
    ...document,
    design: { ...design, nodes, groups },
    layout: { ...layout, nodes: Object.fromEntries(nodePlaces), groups: Object.fromEntries(groupPlaces) },
    sketch: { ...sketch, notes },
  };
}

function movedBy(place: { readonly x: number; readonly y: number }, card: Rect, was: Rect) {
  return {
    x: card.x === was.x ? place.x : whole(place.x + (card.x - was.x) / canvasScale),
    y: card.y === was.y ? place.y : whole(place.y + (card.y - was.y) / canvasScale),
  };
}

/** Words, ends, sides and numbers of arrows. */
function arrowsChanged(
  document: Document,
  edges: readonly CanvasEdge[],
  arrows: ReadonlyMap<string, WrittenArrow>,
): Document {
  const now = new Map(edges.map((edge) => [edge.id, edge]));
  const places = new Map<string, EdgeLayout>(Object.entries(document.layout.edges));
  const changed = document.design.edges.map((edge) => {
    const [line, was] = [now.get(edge.id), arrows.get(edge.id)];
    if (line === undefined || was === undefined) return edge;
    const isTurned = line.headAtStart && !line.headAtEnd;
    const [from, to] = isTurned ? [line.to, line.from] : [line.from, line.to];
    const [fromSide, toSide] = isTurned ? [line.toSide, line.fromSide] : [line.fromSide, line.toSide];
    const words = line.label === was.label ? null : wordsIn(line.label, was.figures);
    const place = {
      ...changedSide('fromSide', fromSide, was.fromSide),
      ...changedSide('toSide', toSide, was.toSide),
      ...(words?.step == null ? {} : { step: words.step }),
    };
    if (Object.keys(place).length > 0) places.set(edge.id, { ...own(document.layout.edges, edge.id), ...place });
    return { ...edge, from, to, ...(words === null ? {} : { label: words.label }) };
  });
  return {
    ...document,
    design: { ...document.design, edges: changed },
    layout: { ...document.layout, edges: Object.fromEntries(places) },
  };
}

function changedSide(key: 'fromSide' | 'toSide', side: Side | null, was: unknown): EdgeLayout {
  return side === null || side === was ? {} : { [key]: side };
}

function wordsIn(label: string, figures: string): { readonly step: number | null; readonly label: string } {
  const lines = label.split('\n');
  if (figures !== '' && lines.at(-1)?.trim() === figures) lines.pop();
  return ownArrow(lines.join('\n'), 'plain');
}

function isMoved(card: Rect | undefined, was: Rect | undefined): boolean {
  if (card === undefined || was === undefined) return false;
  return card.x !== was.x || card.y !== was.y || card.width !== was.width || card.height !== was.height;
}

/** What was moved, or lies under a container that was, belongs to the container that it lies in now. */
function rehoused(
  document: Document,
  now: ReadonlyMap<string, CanvasNode>,
  cards: ReadonlyMap<string, WrittenCard>,
  frames: readonly Placed[],
): Document {
  const { design } = document;
  const moved = [...design.nodes, ...design.groups].flatMap(({ id }): readonly Placed[] => {
    const card = now.get(id);
    return card === undefined || !isMoved(card, cards.get(id)) ? [] : [{ id, rect: card }];
  });
  if (moved.length === 0) return document;
  const found = homesOf(moved, frames);
  const homes = new Map(moved.map(({ id }, i) => [id, found[i] ?? null]));
  const homeOf = (id: string, group: GroupId | null): GroupId | null =>
    homes.has(id) ? (homes.get(id) ?? null) : group;
  const parents = new Map(design.groups.map(({ id, group }) => [id, group]));
  for (const { id, group } of design.groups) {
    const home = homeOf(id, group);
    // Nothing lies within itself, whatever the places say.
    if (home !== group && !chain(home, parents).includes(id)) parents.set(id, home);
  }
  const groups = design.groups.map((group) => {
    const home = parents.get(group.id) ?? null;
    return home === group.group ? group : { ...group, group: home };
  });
  const nodes = design.nodes.map((node) => {
    const home = homeOf(node.id, node.group);
    return home === node.group ? node : { ...node, group: home };
  });
  return { ...document, design: { ...design, groups, nodes } };
}

/** A container and all that are round it. */
function chain(group: GroupId | null, parents: ReadonlyMap<GroupId, GroupId | null>): readonly GroupId[] {
  const all: GroupId[] = [];
  for (let at = group; at !== null && all.length <= deepestGroups; at = parents.get(at) ?? null) all.push(at);
  return all;
}
