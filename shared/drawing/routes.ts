import type { EdgeId, Point, Side } from '../model/document.ts';
import { alignedPorts } from './aligned-ports.ts';
import { boxIndex } from './box-index.ts';
import { type Chosen, chooseSides } from './choose-sides.ts';
import type { EdgeRequest } from './edge-request.ts';
import { levelled } from './fans.ts';
import { type Box, changedRects, type Rect, touches } from './geometry.ts';
import { givenWay } from './given-way.ts';
import { routeOf } from './route.ts';
import type { Obstacles } from './route-view.ts';
import { separated } from './tracks.ts';

export interface EdgeRoute {
  readonly points: readonly Point[];
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Only a curve brings its own path. */
  readonly path: string | null;
}

/** Routes of the call before, with all that each of them depended on. */
export interface RouteMemory {
  cards: readonly Rect[];
  soft: readonly Rect[];
  borders: readonly Rect[];
  kept: ReadonlyMap<EdgeId, KeptRoute>;
}

interface KeptRoute {
  readonly from: Point;
  readonly to: Point;
  readonly fromSide: Side;
  readonly toSide: Side;
  /** As routed around cards, before runs were moved apart. */
  readonly points: readonly Point[];
  readonly asked: Box;
  /** As drawn. */
  readonly final: readonly Point[];
}

/**
 * A way for every arrow: sides first, then places along the sides, then routes around cards, then runs moved apart. With a memory
 * the ways are the same, but arrows that nothing came near since the last call are not routed again.
 */
export function routesOf(
  edges: readonly EdgeRequest[],
  rects: readonly Rect[],
  soft: readonly Rect[],
  borders: readonly Rect[],
  memory?: RouteMemory,
): readonly EdgeRoute[] {
  const obstacles: Obstacles = { cards: boxIndex(rects), soft: boxIndex(soft), borders: boxIndex(borders) };
  const chosen = chooseSides(edges, rects, obstacles);
  const ports = alignedPorts(edges, rects, chosen, obstacles.soft);
  const changes = memory === undefined ? null : changesSince(memory, rects, soft, borders);
  const asked: (Box | null)[] = [];
  const paths: (string | null)[] = [];
  const raw = edges.map((edge, i): readonly Point[] => {
    const { fromSide, toSide } = chosen[i] as Chosen;
    const from = ports[2 * i] as Point;
    const to = ports[2 * i + 1] as Point;
    asked[i] = null;
    const given = givenWay(edge.layout, {
      cards: [rects[edge.from] as Rect, rects[edge.to] as Rect],
      isLoop: edge.from === edge.to,
      from,
      fromSide,
      to,
      toSide,
      room: edge.from === edge.to ? loopRoom(edges, i) : 0,
    });
    paths[i] = given?.path ?? null;
    if (given !== null) return given.points;
    const before = changes === null ? undefined : memory?.kept.get(edge.id);
    const request = { from, fromSide, to, toSide, fromCard: edge.from, toCard: edge.to };
    const isKept = before !== undefined && isUntouched(before, request, changes ?? []);
    const route = isKept ? before : routeOf(request, obstacles);
    asked[i] = route.asked;
    return route.points;
  });
  const free = raw.map((points, i) => (asked[i] === null ? null : points));
  const fans = edges.map((edge, i) => ({ from: edge.from, to: edge.to, ...(chosen[i] as Chosen) }));
  const apart = separated(levelled(free, fans, obstacles), obstacles);
  const kept = new Map<EdgeId, KeptRoute>();
  const routes = edges.map((edge, i): EdgeRoute => {
    const { fromSide, toSide } = chosen[i] as Chosen;
    const from = ports[2 * i] as Point;
    const to = ports[2 * i + 1] as Point;
    const made = apart[i] ?? raw[i] ?? [];
    const old = memory?.kept.get(edge.id)?.final;
    const points = old !== undefined && samePoints(old, made) ? old : made;
    kept.set(edge.id, { from, to, fromSide, toSide, points: raw[i] ?? [], asked: asked[i] ?? nowhere, final: points });
    return { points, fromSide, toSide, path: paths[i] ?? null };
  });
  if (memory !== undefined) Object.assign(memory, { cards: rects, soft, borders, kept });
  return routes;
}

/** Of a way that was not searched: never taken again. */
const nowhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

function changesSince(
  memory: RouteMemory,
  rects: readonly Rect[],
  soft: readonly Rect[],
  borders: readonly Rect[],
): readonly Rect[] | null {
  const cards = changedRects(memory.cards, rects);
  const titles = changedRects(memory.soft, soft);
  const lines = changedRects(memory.borders, borders);
  if (cards === null || titles === null || lines === null) return null;
  const changes = [...cards, ...titles, ...lines];
  return changes.length > 200 ? null : changes;
}

function isUntouched(
  before: KeptRoute,
  {
    from,
    to,
    fromSide,
    toSide,
  }: { readonly from: Point; readonly to: Point; readonly fromSide: Side; readonly toSide: Side },
  changes: readonly Rect[],
): boolean {
  const { asked } = before;
  return (
    asked !== nowhere &&
    before.fromSide === fromSide &&
    before.toSide === toSide &&
    samePoint(before.from, from) &&
    samePoint(before.to, to) &&
    !changes.some((rect) => touches(rect, asked))
  );
}

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a === b || (a.length === b.length && a.every((point, i) => samePoint(point, b[i] as Point)));
}

/** Each further loop of a card runs 12 px farther out than the one before. */
function loopRoom(edges: readonly EdgeRequest[], own: number): number {
  const card = edges[own]?.from;
  let before = 0;
  for (let i = 0; i < own; i++) if (edges[i]?.from === card && edges[i]?.to === card) before += 1;
  return 24 + 12 * before;
}
