import {
  cardSize,
  type Document,
  type GroupId,
  type GroupLayout,
  type NodeId,
  type NodeLayout,
  type Point,
} from '../model/document.ts';
import { own } from '../model/own.ts';
import { boxIndex } from './box-index.ts';
import { framesOf } from './frames.ts';
import { bottom, type Rect } from './geometry.ts';
import { layered } from './layered.ts';
import { measures } from './scene.ts';

/**
 * The document with a place for every node: layered top to bottom when none has one, otherwise each missing node near what it is
 * connected to. Containers without a place stay without one: `framesOf` draws them around their members. Places that exist are
 * kept, and a board that misses none is returned as it is. Deterministic; the order of nodes in the file breaks ties.
 */
export function placeMissing(document: Document): Document {
  const { design, layout } = document;
  const missing = design.nodes.filter((node) => own(layout.nodes, node.id) === undefined);
  if (missing.length === 0) return document;
  const nodes = missing.length === design.nodes.length ? layered(design) : besideOthers(document);
  const placed = new Map<NodeId, NodeLayout>(Object.entries(layout.nodes));
  for (const [id, at] of nodes) placed.set(id, { ...placed.get(id), ...at });
  const groups: Record<GroupId, GroupLayout> = missing.length === design.nodes.length ? {} : { ...layout.groups };
  return { ...document, layout: { ...layout, nodes: Object.fromEntries(placed), groups } };
}

/** Each missing node in turn: under the node that feeds it, else over the one that it feeds, else inside its container, else below all. */
function besideOthers({ design, layout, ...rest }: Document): ReadonlyMap<NodeId, Point> {
  const at = new Map<NodeId, Point>();
  const taken = boxIndex();
  let lowest = 0;
  for (const node of design.nodes) {
    const place = own(layout.nodes, node.id);
    if (place === undefined) continue;
    at.set(node.id, { x: place.x, y: place.y });
    taken.add({ x: place.x, y: place.y, ...cardSize });
    lowest = Math.max(lowest, place.y + cardSize.height);
  }
  const frames = framesOf({ design, layout, ...rest });
  const added = new Map<NodeId, Point>();
  for (const node of design.nodes) {
    if (at.has(node.id)) continue;
    const before = design.edges.find((edge) => edge.to === node.id && at.has(edge.from));
    const after = design.edges.find((edge) => edge.from === node.id && at.has(edge.to));
    const from = before === undefined ? undefined : at.get(before.from);
    const to = after === undefined ? undefined : at.get(after.to);
    const frame = node.group === null ? undefined : frames.get(node.group);
    const wish =
      from !== undefined
        ? { x: from.x, y: from.y + measures.row }
        : to !== undefined
          ? { x: to.x, y: to.y - measures.row }
          : frame !== undefined
            ? { x: frame.x + measures.frameSide, y: frame.y + measures.frameTop }
            : { x: 0, y: lowest + measures.row - cardSize.height };
    const place = freePlace(
      wish,
      (rect) => taken.hit(rect.x - 16, rect.y - 16, rect.x + rect.width + 16, bottom(rect) + 16, -1, -1) === -1,
    );
    at.set(node.id, place);
    added.set(node.id, place);
    taken.add({ ...place, ...cardSize });
    lowest = Math.max(lowest, place.y + cardSize.height);
  }
  return added;
}

/** The wish itself or the first free place on the grid around it, ring by ring, to the right before the left. */
function freePlace(wish: Point, isFree: (rect: Rect) => boolean): Point {
  for (let ring = 0; ; ring++) {
    for (let row = 0; row <= ring; row++) {
      for (const column of row === ring ? columns(ring) : [ring, -ring]) {
        const place = { x: wish.x + column * measures.column, y: wish.y + row * measures.row };
        if (isFree({ ...place, ...cardSize })) return place;
      }
    }
  }
}

function columns(ring: number): readonly number[] {
  return Array.from({ length: 2 * ring + 1 }, (_, i) => (i % 2 === 1 ? (i + 1) / 2 : -i / 2));
}
