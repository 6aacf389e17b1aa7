/** A layout as one edit of the board: places, frames, arrows without their old bends, and what stood beside a thing beside it again. */
import { boxIndex } from '../../shared/drawing/box-index.ts';
import { framesOf } from '../../shared/drawing/frames.ts';
import { measures, type Scene } from '../../shared/drawing/scene.ts';
import { cardSize, type Document, type Point } from '../../shared/model/document.ts';
import { drawnThings } from '../../shared/model/drawn.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { isLocked } from '../../shared/model/marks.ts';
import { edgeLayoutOf } from '../edits/arrow.ts';
import { lengthOnGrid } from '../edits/board-grid.ts';
import { type Box, boxAround, boxOf } from '../edits/extent.ts';
import { holding } from '../edits/hold.ts';
import { wholeThings } from '../edits/whole-things.ts';
import { designOf, type TidyPart } from './part.ts';
import { sketchMoves } from './sketch.ts';

/** The board as it is drawn, with the annotations of its arrows. */
export type Draw = (document: Document) => Scene;

/**
 * The edit that puts a part of the board as `boxes` has it, near where it was: the top left corner stays, or what is locked.
 */
export function tidied(document: Document, part: TidyPart, boxes: ReadonlyMap<string, Box>, draw: Draw): Edit {
  const rounded = new Map<string, Box>();
  for (const [id, { x, y, width, height }] of boxes) {
    rounded.set(id, {
      x: lengthOnGrid(x),
      y: lengthOnGrid(y),
      width: lengthOnGrid(width),
      height: lengthOnGrid(height),
    });
  }
  const by = shiftOf(document, part, rounded);
  const moved = new Map([...rounded].map(([id, box]) => [id, { ...box, x: box.x + by.x, y: box.y + by.y }] as const));
  const cards = cardPlaces(document, part, moved);
  const frames = framePlaces(document, part, moved, cards);
  const layout: Edit = {
    kind: 'all',
    edits: [
      { kind: 'move', to: Object.fromEntries(cards) },
      ...[...frames].map(([id, to]): Edit => ({ kind: 'resize-group', id, to })),
      ...straightened(document, new Set(cards.keys())),
    ],
  };
  const placed = applyEdit(document, layout);
  const hasSketch = placed.sketch.notes.length + drawnThings(placed.sketch).length > 0;
  const bare = { ...placed, sketch: { ...placed.sketch, notes: [] } };
  const sketch = hasSketch ? sketchMoves(document, placed, draw(bare)) : null;
  const grown = part.whole
    ? null
    : holding(
        placed,
        topOf(document, part).map(({ id }) => id),
      );
  return { kind: 'all', edits: [layout, ...(sketch === null ? [] : [sketch]), ...(grown === null ? [] : [grown])] };
}

function topOf(document: Document, { nodes, groups }: TidyPart) {
  return wholeThings(
    document,
    [...nodes, ...groups].map(({ id }) => id),
  );
}

/** From the layout's coordinates to the board's. */
function shiftOf(document: Document, part: TidyPart, boxes: ReadonlyMap<string, Box>): Point {
  for (const { id } of part.nodes) {
    const [was, is] = [part.locked.has(id) ? boxOf(document, id) : null, boxes.get(id)];
    if (was !== null && is !== undefined) return { x: was.x - is.x, y: was.y - is.y };
  }
  const top = topOf(document, part);
  const before = boxAround(top.map(({ box }) => box));
  const after = boxAround(top.flatMap(({ id }) => boxes.get(id) ?? []));
  if (before === null || after === null) return { x: 0, y: 0 };
  const corner = { x: lengthOnGrid(before.x) - after.x, y: lengthOnGrid(before.y) - after.y };
  return part.whole ? corner : freeShift(document, part, after, corner);
}

/** A chosen part may have become larger than its old place: then it goes to the nearest place below or beside that is free. */
function freeShift(document: Document, part: TidyPart, box: Box, wish: Point): Point {
  const own = new Set([...part.nodes, ...part.groups].map(({ id }) => id));
  const around = new Set<string>();
  for (const { group } of [...part.nodes, ...part.groups]) {
    for (let at = group; at !== null && !around.has(at); at = homeOf(document, at)) around.add(at);
  }
  const others = [...document.design.nodes, ...document.design.groups].flatMap(({ id }) =>
    own.has(id) || around.has(id) ? [] : (boxOf(document, id) ?? []),
  );
  const taken = boxIndex(others);
  const room = 16;
  const isFree = ({ x, y }: Point) => {
    const [left, top] = [box.x + x, box.y + y];
    return taken.hit(left - room, top - room, left + box.width + room, top + box.height + room, -1, -1) === -1;
  };
  for (let ring = 0; ring < 40; ring++) {
    for (const [column, row] of ringOf(ring)) {
      const shift = { x: wish.x + (column * measures.column) / 2, y: wish.y + (row * measures.row) / 2 };
      if (isFree(shift)) return shift;
    }
  }
  return wish;
}

/** Steps down before steps aside, none upwards. */
function ringOf(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const below = Array.from({ length: 2 * ring + 1 }, (_, i) => [i % 2 === 1 ? (i + 1) / 2 : -i / 2, ring] as const);
  const beside = Array.from({ length: ring }, (_, row) => [[ring, row] as const, [-ring, row] as const]).flat();
  return [...below, ...beside];
}

function homeOf({ design }: Document, id: string): string | null {
  return design.groups.find((group) => group.id === id)?.group ?? null;
}

/** Where the cards go: the locked ones nowhere, the others where the layout has them or, where a locked one stands, next to it. */
function cardPlaces(document: Document, part: TidyPart, moved: ReadonlyMap<string, Box>): ReadonlyMap<string, Point> {
  const locked = part.nodes.flatMap(({ id }) => (part.locked.has(id) ? (boxOf(document, id) ?? []) : []));
  const taken = boxIndex(locked);
  const places = new Map<string, Point>();
  for (const { id } of part.nodes) {
    const box = moved.get(id);
    if (box === undefined || part.locked.has(id)) continue;
    let { x, y } = box;
    if (locked.length > 0) {
      while (taken.hit(x - 16, y - 16, x + cardSize.width + 16, y + cardSize.height + 16, -1, -1) !== -1)
        y += measures.row / 2;
      taken.add({ x, y, ...cardSize });
    }
    places.set(id, { x, y });
  }
  return places;
}

/** The layout's own frames; with locked things among it, frames round what came to lie in them. */
function framePlaces(
  document: Document,
  part: TidyPart,
  moved: ReadonlyMap<string, Box>,
  cards: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Box> {
  const free = part.groups.filter(({ id }) => !part.locked.has(id));
  if (part.locked.size === 0) return new Map(free.flatMap(({ id }) => [[id, moved.get(id) as Box] as const]));
  const nodes = part.nodes.flatMap(({ id }) => {
    const at = cards.get(id) ?? boxOf(document, id);
    return at === null ? [] : [[id, { x: at.x, y: at.y }] as const];
  });
  const groups = part.groups.flatMap(({ id }) => {
    const box = part.locked.has(id) ? boxOf(document, id) : null;
    return box === null ? [] : [[id, box] as const];
  });
  const frames = framesOf({
    ...document,
    design: designOf(part, document.design),
    layout: { ...document.layout, nodes: Object.fromEntries(nodes), groups: Object.fromEntries(groups) },
  });
  return new Map(free.flatMap(({ id }) => [[id, frames.get(id) as Box] as const]));
}

/** Bends and sides were chosen for the old places. Where the annotation sits along its arrow still holds, and so does everything else. */
function straightened(document: Document, moved: ReadonlySet<string>): readonly Edit[] {
  return document.design.edges.flatMap(({ id, from, to }): readonly Edit[] => {
    if (!(moved.has(from) || moved.has(to)) || isLocked(document, id)) return [];
    const { bends, fromSide, toSide, ...rest } = edgeLayoutOf(document, id);
    if (bends === undefined && fromSide === undefined && toSide === undefined) return [];
    return [{ kind: 'set-edge-layout', id, layout: rest }];
  });
}
