/**
 * Where a draft goes: laid out top to bottom, block by block, beside what is there and never on it. What belongs into a container of the
 * board goes inside, and the container grows; where its neighbours leave no room for that, they move aside. What is locked does neither:
 * where it is in the way, the block goes below everything, into no container.
 */
import { framesOf } from '../drawing/frames.ts';
import { around, bottom, type Rect } from '../drawing/geometry.ts';
import { layered } from '../drawing/layered.ts';
import { measures } from '../drawing/scene.ts';
import {
  cardSize,
  type Design,
  type Document,
  type Group,
  type GroupId,
  type NodeId,
  type Point,
  type ServiceNode,
} from '../model/document.ts';
import { drawnThings } from '../model/drawn.ts';
import type { Edit } from '../model/edit.ts';
import { own } from '../model/own.ts';
import { type Board, boardOf, type Shift } from './board-room.ts';
import type { Draft } from './draft.ts';

export interface PlacedDraft {
  /** All of it as one step; `null` when the line draws nothing new and changes nothing. */
  readonly edit: Edit | null;
  /** The new cards, arrows and containers. */
  readonly ids: readonly string[];
}

const gap = measures.row - cardSize.height;

/** `centre` is where a block goes that is joined to nothing, as near as there is room. */
export function placeDraft(document: Document, draft: Draft, centre: Point): PlacedDraft {
  const board = boardOf(document);
  const cards = new Map<NodeId, Point>();
  const frames = new Map<GroupId, Rect>();
  const homes = new Map<string, GroupId | null>();
  for (const { group, nodes, groups } of blocksOf(document, draft)) {
    const block = laidOut(draft, nodes, groups, document);
    const { at, inside } = board.place(block.size, group, wish(block, draft, board, group, centre));
    const home = (own: GroupId | null) => (own === group && !inside ? null : own);
    for (const { id, group: own } of [...nodes, ...groups]) homes.set(id, home(own));
    for (const [id, point] of block.cards) cards.set(id, round({ x: point.x + at.x, y: point.y + at.y }));
    for (const [id, rect] of block.frames) {
      frames.set(id, { ...round({ x: rect.x + at.x, y: rect.y + at.y }), width: rect.width, height: rect.height });
    }
    board.add(
      nodes.map((node) => ({
        id: node.id,
        group: home(node.group),
        rect: { ...(cards.get(node.id) ?? at), ...cardSize },
      })),
      groups.map((one) => ({
        id: one.id,
        group: home(one.group),
        rect: frames.get(one.id) ?? { ...at, ...block.size },
      })),
    );
  }
  // Room that was made for a later block moved earlier ones as well.
  const shift = board.shifted();
  const edits: Edit[] = [
    ...shiftEdits(document, shift),
    ...draft.groups
      .map((group) => ({ ...group, group: homes.get(group.id) ?? null }))
      .map(
        (group): Edit => ({ kind: 'add-group', group, at: shift.frames.get(group.id) ?? { x: 0, y: 0, ...cardSize } }),
      ),
    ...draft.nodes
      .map((node) => ({ ...node, group: homes.get(node.id) ?? null }))
      .map((node): Edit => ({ kind: 'add-node', node, at: shift.cards.get(node.id) ?? { x: 0, y: 0 } })),
    ...draft.edges.map((edge): Edit => ({ kind: 'add-edge', edge })),
    ...draft.changes,
  ];
  return {
    edit: edits.length === 0 ? null : { kind: 'all', edits },
    ids: [...draft.groups, ...draft.nodes, ...draft.edges].map(({ id }) => id),
  };
}

interface Block {
  /** From the block's own corner. */
  readonly cards: ReadonlyMap<NodeId, Point>;
  readonly frames: ReadonlyMap<GroupId, Rect>;
  readonly size: { readonly width: number; readonly height: number };
}

interface Blocks {
  /** The container of the board that takes the block, or `null`. */
  readonly group: GroupId | null;
  readonly nodes: readonly ServiceNode[];
  readonly groups: readonly Group[];
}

/** What is new, by the container of the board that it lies in. */
function blocksOf(document: Document, draft: Draft): readonly Blocks[] {
  const fresh = new Map(draft.groups.map((group) => [group.id, group]));
  const outermost = (group: GroupId | null): GroupId | null => {
    let at = group;
    while (at !== null && fresh.has(at)) at = fresh.get(at)?.group ?? null;
    return at !== null && own(document.layout.groups, at) !== undefined ? at : null;
  };
  const keys = new Set([...draft.groups, ...draft.nodes].map((item) => outermost(item.group)));
  return [...keys].map((group) => ({
    group,
    nodes: draft.nodes.filter((node) => outermost(node.group) === group),
    groups: draft.groups.filter((one) => outermost(one.group) === group),
  }));
}

function laidOut(
  draft: Draft,
  nodes: readonly ServiceNode[],
  groups: readonly Group[],
  { design: { settings } }: Document,
): Block {
  const own = new Set(nodes.map(({ id }) => id));
  const edges = draft.edges.filter((edge) => own.has(edge.from) && own.has(edge.to));
  const design: Design = { settings, nodes, groups, edges };
  const cards = layered(design);
  const frames = framesOf({
    title: '',
    design,
    layout: { nodes: Object.fromEntries(cards), groups: {}, edges: {} },
    sketch: { notes: [], strokes: [] },
  });
  const box = around([...[...cards.values()].map((at) => ({ ...at, ...cardSize })), ...frames.values()]);
  const corner = box ?? { x: 0, y: 0, width: 0, height: 0 };
  const moved = <T extends Point>(at: T): T => ({ ...at, x: at.x - corner.x, y: at.y - corner.y });
  return {
    cards: new Map([...cards].map(([id, at]) => [id, moved(at)])),
    frames: new Map([...frames].map(([id, rect]) => [id, moved(rect)])),
    size: { width: corner.width, height: corner.height },
  };
}

/** Under what feeds the block, else over what it feeds, else under the content of its container, else about the centre. */
function wish(block: Block, draft: Draft, board: Board, group: GroupId | null, centre: Point): Point {
  const own = (id: NodeId) => block.cards.get(id);
  const fed = draft.edges.flatMap(({ from, to }) => pair(board.card(from), own(to)));
  const feeding = draft.edges.flatMap(({ from, to }) => pair(board.card(to), own(from)));
  const pairs = fed.length > 0 ? fed : feeding;
  if (pairs.length > 0) {
    const x = mean(pairs.map(([there, here]) => there.x - here.x));
    const low = Math.max(...pairs.map(([there]) => bottom(there))) + gap;
    const high = Math.min(...pairs.map(([there]) => there.y)) - gap - block.size.height;
    return { x, y: fed.length > 0 ? low : high };
  }
  const inside = group === null ? null : board.content(group);
  if (inside !== null) return { x: inside.x, y: inside.height === 0 ? inside.y : bottom(inside) + gap };
  return { x: centre.x - block.size.width / 2, y: centre.y - block.size.height / 2 };
}

function pair(there: Rect | undefined, here: Point | undefined): readonly (readonly [Rect, Point])[] {
  return there === undefined || here === undefined ? [] : [[there, here]];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/** What was on the board and lies elsewhere now, or is larger. */
function shiftEdits({ layout, sketch }: Document, shift: Shift): readonly Edit[] {
  const to = new Map<string, Point>();
  const grownFrames: Edit[] = [];
  const isElsewhere = (a: Point, b: Point | undefined) => b !== undefined && (a.x !== b.x || a.y !== b.y);
  for (const [id, at] of Object.entries(layout.nodes)) {
    const now = shift.cards.get(id);
    if (now !== undefined && isElsewhere(at, now)) to.set(id, { x: now.x, y: now.y });
  }
  for (const note of [...sketch.notes, ...drawnThings(sketch)]) {
    const now = shift.notes.get(note.id);
    if (now !== undefined && isElsewhere(note, now)) to.set(note.id, { x: now.x, y: now.y });
  }
  for (const [id, at] of Object.entries(layout.groups)) {
    const now = shift.frames.get(id);
    if (now === undefined) continue;
    if (now.width !== at.width || now.height !== at.height || isElsewhere(at, now)) {
      grownFrames.push({ kind: 'resize-group', id, to: { ...at, ...now } });
    }
  }
  const moves: readonly Edit[] = to.size === 0 ? [] : [{ kind: 'move', to: Object.fromEntries(to) }];
  return [...moves, ...grownFrames];
}
