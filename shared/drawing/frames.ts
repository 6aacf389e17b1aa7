import { cardSize, type Document, type Group, type GroupId } from '../model/document.ts';
import { own } from '../model/own.ts';
import { around, bottom, type Rect } from './geometry.ts';
import { measures } from './scene.ts';

/** Size of a container that holds nothing: a card's room. */
export const emptyFrame = {
  width: cardSize.width + 2 * measures.frameAside,
  height: measures.frameTop + cardSize.height + measures.frameSide,
};

/**
 * Where every container is drawn: its own place and size when the board has them, otherwise a frame around its content, and for an
 * empty one a card's room under everything else. Members that have no place yet do not count.
 */
export function framesOf(document: Document): ReadonlyMap<GroupId, Rect> {
  const { design, layout } = document;
  const frames = new Map<GroupId, Rect>();
  const children = new Map<GroupId, Group[]>();
  const members = new Map<GroupId, Rect[]>();
  for (const group of design.groups) {
    if (group.group === null) continue;
    const list = children.get(group.group);
    if (list === undefined) children.set(group.group, [group]);
    else list.push(group);
  }
  for (const node of design.nodes) {
    const at = own(layout.nodes, node.id);
    if (node.group === null || at === undefined) continue;
    const rect = { x: at.x, y: at.y, ...cardSize };
    const list = members.get(node.group);
    if (list === undefined) members.set(node.group, [rect]);
    else list.push(rect);
  }

  /** Containers with content that has a place, or a place of their own; the others wait for `settle`. */
  function place(group: Group): Rect | null {
    const inside = children.get(group.id) ?? [];
    const inner = inside.flatMap((child) => place(child) ?? []);
    const given = own(layout.groups, group.id);
    const cards = members.get(group.id) ?? [];
    const content = around([...cards, ...inner]);
    if (given === undefined && content === null) return null;
    const { x, y } = content ?? { x: (given?.x ?? 0) + measures.frameNested, y: (given?.y ?? 0) + measures.frameTop };
    let free = content === null ? y : bottom(content) + measures.frameTop;
    for (const child of inside) {
      if (frames.has(child.id)) continue;
      const settled = settle(child, x, free);
      inner.push(settled);
      free = bottom(settled) + measures.frameNested;
    }
    const frame = given === undefined ? (frameAround(cards, inner) as Rect) : rectOf(given);
    frames.set(group.id, frame);
    return frame;
  }

  /** A container without content, and the empty ones inside it, from this corner on. */
  function settle(group: Group, x: number, y: number): Rect {
    let frame: Rect = { x, y, ...emptyFrame };
    let free = y + measures.frameTop;
    for (const child of children.get(group.id) ?? []) {
      const inner = settle(child, x + measures.frameNested, free);
      free = bottom(inner) + measures.frameNested;
      frame = {
        x,
        y,
        width: Math.max(frame.width, inner.width + 2 * measures.frameNested),
        height: Math.max(frame.height, free - y),
      };
    }
    frames.set(group.id, frame);
    return frame;
  }

  const ids = new Set(design.groups.map((group) => group.id));
  const outer = design.groups.filter((group) => group.group === null || !ids.has(group.group));
  for (const group of outer) place(group);
  const everything = around([...frames.values(), ...[...members.values()].flat(), ...looseCards(document)]);
  let x = everything?.x ?? 0;
  const y = everything === null ? 0 : bottom(everything) + measures.frameTop;
  for (const group of outer) if (!frames.has(group.id)) x += settle(group, x, y).width + measures.frameSide;
  return frames;
}

/** A frame that leaves the title and the usual margins free around these cards and containers; `null` around nothing. */
export function frameAround(cards: readonly Rect[], frames: readonly Rect[]): Rect | null {
  return around([
    ...cards.map((rect) => withMargins(rect, measures.frameAside, measures.frameSide)),
    ...frames.map((rect) => withMargins(rect, measures.frameNested, measures.frameNested)),
  ]);
}

/** A box with room for a title above it and these margins at its sides and below. */
export function withMargins({ x, y, width, height }: Rect, aside: number, below: number): Rect {
  return {
    x: x - aside,
    y: y - measures.frameTop,
    width: width + 2 * aside,
    height: height + measures.frameTop + below,
  };
}

function looseCards({ design, layout }: Document): readonly Rect[] {
  return design.nodes.flatMap((node) => {
    const at = own(layout.nodes, node.id);
    return at === undefined ? [] : [{ x: at.x, y: at.y, ...cardSize }];
  });
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}
