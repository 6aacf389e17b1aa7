/** Free room on a board: where a block of new things fits, and how containers grow and neighbours move for it. */
import { noteBox } from '../drawing/cards.ts';
import { withMargins } from '../drawing/frames.ts';
import { around, bottom, grown, overlap, type Rect, right } from '../drawing/geometry.ts';
import { measures } from '../drawing/scene.ts';
import { cardSize, type Document, type GroupId, type NodeId, type Point } from '../model/document.ts';
import { drawnBox, drawnThings } from '../model/drawn.ts';
import { own } from '../model/own.ts';

export interface Thing {
  readonly id: string;
  readonly group: GroupId | null;
  readonly rect: Rect;
  /** It neither moves nor grows. */
  readonly locked?: boolean;
}

export interface Placed {
  readonly at: Point;
  /** False where locked things leave no room in the container that was meant: the block lies below everything, in none. */
  readonly inside: boolean;
}

/** Where everything lies in the end. */
export interface Shift {
  readonly cards: ReadonlyMap<NodeId, Point>;
  readonly frames: ReadonlyMap<GroupId, Rect>;
  readonly notes: ReadonlyMap<string, Point>;
}

export interface Board {
  card(id: NodeId): Rect | undefined;
  /** What lies in a container; without any height when it is empty. */
  content(group: GroupId): Rect | null;
  /** Makes room for a block as near to `wish` as there is any; gives its corner. */
  place(size: { readonly width: number; readonly height: number }, group: GroupId | null, wish: Point): Placed;
  add(cards: readonly Thing[], frames: readonly Thing[]): void;
  shifted(): Shift;
}

const clear = measures.frameSide;
const step = { x: measures.column / 2, y: (measures.row - cardSize.height) / 2 } as const;
const rings = 24;
/** A container rather moves its neighbours than that it grows far beyond what it holds. */
const ringsInside = 8;

export function boardOf({ design, layout, sketch }: Document): Board {
  const cards = new Map<string, Thing>();
  const frames = new Map<string, Thing>();
  const notes = new Map<string, Thing>();
  for (const { id, group } of design.nodes) {
    const at = own(layout.nodes, id);
    if (at !== undefined) cards.set(id, { id, group, rect: { x: at.x, y: at.y, ...cardSize }, ...lockOf(at) });
  }
  for (const { id, group } of design.groups) {
    const at = own(layout.groups, id);
    if (at === undefined) continue;
    frames.set(id, { id, group, rect: { x: at.x, y: at.y, width: at.width, height: at.height }, ...lockOf(at) });
  }
  for (const note of sketch.notes)
    notes.set(note.id, { id: note.id, group: null, rect: noteBox(note).rect, ...lockOf(note) });
  for (const drawn of drawnThings(sketch)) {
    notes.set(drawn.id, { id: drawn.id, group: null, rect: drawnBox(drawn), ...lockOf(drawn) });
  }

  /** A container and all around it, from the inside out. */
  function chainOf(group: GroupId | null): readonly Thing[] {
    const chain: Thing[] = [];
    for (let at = group; at !== null && chain.length < 64; ) {
      const frame = frames.get(at);
      if (frame === undefined) break;
      chain.push(frame);
      at = frame.group;
    }
    return chain;
  }

  function isInside(thing: Thing, frame: GroupId): boolean {
    return thing.id === frame || chainOf(thing.group).some(({ id }) => id === frame);
  }

  /** The containers of the chain, each as large as it must be to hold the block; those that are large enough are left out. */
  function grownChain(block: Rect, chain: readonly Thing[]): readonly Thing[] {
    const larger: Thing[] = [];
    let inner: Rect = withMargins(block, measures.frameAside, measures.frameSide);
    for (const frame of chain) {
      const rect = around([frame.rect, inner]) ?? frame.rect;
      if (isSame(rect, frame.rect)) break;
      larger.push({ ...frame, rect });
      inner = withMargins(rect, measures.frameNested, measures.frameNested);
    }
    return larger;
  }

  function isFree(block: Rect, chain: readonly Thing[]): boolean {
    const room = grown(block, clear);
    const around = new Set(chain.map(({ id }) => id));
    for (const { rect } of [...cards.values(), ...notes.values()]) if (overlap(room, rect)) return false;
    for (const { id, rect } of frames.values()) if (!around.has(id) && overlap(room, rect)) return false;
    return grownChain(block, chain).every((frame) => {
      if (frame.locked === true) return false;
      const border = grown(frame.rect, measures.frameNested);
      const others = [...cards.values(), ...frames.values()];
      // A note that lies in the container already may stay there; another one is not covered.
      const before = frames.get(frame.id)?.rect ?? frame.rect;
      if ([...notes.values()].some(({ rect }) => overlap(border, rect) && !overlap(before, rect))) return false;
      return others.every((other) => around.has(other.id) || !overlap(border, other.rect) || isInside(other, frame.id));
    });
  }

  /** True where opening the board here would move or stretch something that is locked. */
  function isHeld(axis: 'x' | 'y', from: number): boolean {
    const side = axis === 'x' ? 'width' : 'height';
    const reaches = ({ rect }: Thing) => rect[axis] >= from;
    return (
      [...cards.values(), ...notes.values()].some((thing) => thing.locked === true && reaches(thing)) ||
      [...frames.values()].some(({ rect, locked }) => locked === true && rect[axis] + rect[side] >= from)
    );
  }

  /** Opens the board below (or right of) a line: what lies beyond moves away, containers across the line grow. */
  function open(axis: 'x' | 'y', from: number, by: number): void {
    const side = axis === 'x' ? 'width' : 'height';
    for (const [id, thing] of [...cards, ...notes]) {
      if (thing.rect[axis] < from) continue;
      const rect = { ...thing.rect, [axis]: thing.rect[axis] + by };
      (cards.has(id) ? cards : notes).set(id, { ...thing, rect });
    }
    for (const [id, thing] of frames) {
      const { rect } = thing;
      if (rect[axis] >= from) frames.set(id, { ...thing, rect: { ...rect, [axis]: rect[axis] + by } });
      else if (rect[axis] + rect[side] >= from) {
        frames.set(id, { ...thing, rect: { ...rect, [side]: rect[side] + by } });
      }
    }
  }

  function content(group: GroupId): Rect | null {
    const frame = frames.get(group);
    if (frame === undefined) return null;
    const inside = [...cards.values(), ...frames.values()].filter((thing) => thing.group === group);
    const corner = { x: frame.rect.x + measures.frameAside, y: frame.rect.y + measures.frameTop };
    return around(inside.map(({ rect }) => rect)) ?? { ...corner, width: 0, height: 0 };
  }

  /** Under all that the container holds, its lower and right neighbours moved out of the way; `null` where one of them is locked. */
  function placeUnder(size: { readonly width: number; readonly height: number }, group: GroupId): Point | null {
    const held = content(group) ?? { x: 0, y: 0, width: 0, height: 0 };
    const frame = frames.get(group)?.rect ?? held;
    const inIt = [...notes.values()].flatMap(({ rect }) => (overlap(rect, frame) ? [bottom(rect)] : []));
    const low = Math.max(...inIt, ...(held.height === 0 ? [] : [bottom(held)]));
    const at = { x: held.x, y: low === Number.NEGATIVE_INFINITY ? held.y : low + 2 * step.y };
    const lower = at.y + size.height + measures.frameSide - bottom(frame);
    const wider = at.x + size.width + measures.frameAside - right(frame);
    if ((lower > 0 && isHeld('y', bottom(frame))) || (wider > 0 && isHeld('x', right(frame)))) return null;
    if (lower > 0) open('y', bottom(frame), lower);
    if (wider > 0) open('x', right(frame), wider);
    return at;
  }

  return {
    card: (id) => cards.get(id)?.rect,
    content,
    place(size, group, wish) {
      const chain = chainOf(group);
      for (const { x, y } of spots(wish, group === null ? rings : ringsInside)) {
        const block = { x, y, ...size };
        if (!isFree(block, chain)) continue;
        for (const frame of grownChain(block, chain)) frames.set(frame.id, frame);
        return { at: { x, y }, inside: true };
      }
      const under = group === null ? null : placeUnder(size, group);
      if (under !== null) return { at: under, inside: true };
      const all = around([...cards.values(), ...frames.values(), ...notes.values()].map(({ rect }) => rect));
      const at = { x: wish.x, y: all === null ? wish.y : bottom(all) + 2 * step.y };
      return { at, inside: group === null };
    },
    add(newCards, newFrames) {
      for (const thing of newCards) cards.set(thing.id, thing);
      for (const thing of newFrames) frames.set(thing.id, thing);
    },
    shifted: () => ({
      cards: new Map([...cards].map(([id, { rect }]) => [id, { x: rect.x, y: rect.y }])),
      frames: new Map([...frames].map(([id, { rect }]) => [id, rect])),
      notes: new Map([...notes].map(([id, { rect }]) => [id, { x: rect.x, y: rect.y }])),
    }),
  };
}

function lockOf({ locked }: { readonly locked?: boolean }): Pick<Thing, 'locked'> {
  return locked === true ? { locked } : {};
}

/** The wish itself and what lies round it, in the order of preference. */
function spots({ x, y }: Point, count: number): readonly Point[] {
  const found: { readonly point: Point; readonly away: number }[] = [];
  for (let row = -count; row <= count; row++) {
    for (let column = -count; column <= count; column++) {
      const dx = column * step.x;
      const dy = row * step.y;
      // Drawings are read from top to bottom: beside in the same row first, upwards last.
      const away = Math.hypot(dx / 4, dy < 0 ? 3 * dy : dy) + (column < 0 ? 1 : 0);
      found.push({ point: { x: Math.round(x + dx), y: Math.round(y + dy) }, away });
    }
  }
  return found.sort((a, b) => a.away - b.away).map(({ point }) => point);
}

function isSame(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
