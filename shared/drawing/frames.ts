import { cardSize, type Document, type Group, type GroupId } from '../model/document.ts';
import { around, bottom, type Rect } from './geometry.ts';
import { measures } from './scene.ts';

const emptyFrame = {
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
    const at = layout.nodes[node.id];
    if (node.group === null || at === undefined) continue;
    const rect = { x: at.x, y: at.y, ...cardSize };
    const list = members.get(node.group);
    if (list === undefined) members.set(node.group, [rect]);
    else list.push(rect);
  }

  function place(group: Group): Rect | null {
    const inner = (children.get(group.id) ?? []).flatMap((child) => place(child) ?? []);
    const own = layout.groups[group.id];
    const frame = own === undefined ? frameAround(members.get(group.id) ?? [], inner) : rectOf(own);
    if (frame !== null) frames.set(group.id, frame);
    return frame;
  }

  const ids = new Set(design.groups.map((group) => group.id));
  const outer = design.groups.filter((group) => group.group === null || !ids.has(group.group));
  for (const group of outer) place(group);
  const everything = around([...frames.values(), ...[...members.values()].flat(), ...looseCards(document)]);
  let x = everything?.x ?? 0;
  const y = everything === null ? 0 : bottom(everything) + 40;
  for (const group of design.groups) {
    if (frames.has(group.id)) continue;
    const parent = group.group === null ? undefined : frames.get(group.group);
    if (parent !== undefined) {
      frames.set(group.id, {
        x: parent.x + measures.frameSide,
        y: parent.y + measures.frameTop,
        width: 160,
        height: 56,
      });
      continue;
    }
    frames.set(group.id, { x, y, ...emptyFrame });
    x += emptyFrame.width + measures.frameSide;
  }
  return frames;
}

/** A frame that leaves the title and the usual margins free around these cards and containers; `null` around nothing. */
export function frameAround(cards: readonly Rect[], frames: readonly Rect[]): Rect | null {
  return around([
    ...cards.map((rect) => withMargins(rect, measures.frameAside, measures.frameSide)),
    ...frames.map((rect) => withMargins(rect, measures.frameNested, measures.frameNested)),
  ]);
}

function withMargins({ x, y, width, height }: Rect, aside: number, below: number): Rect {
  return {
    x: x - aside,
    y: y - measures.frameTop,
    width: width + 2 * aside,
    height: height + measures.frameTop + below,
  };
}

function looseCards({ design, layout }: Document): readonly Rect[] {
  return design.nodes.flatMap((node) => {
    const at = layout.nodes[node.id];
    return at === undefined ? [] : [{ x: at.x, y: at.y, ...cardSize }];
  });
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}
