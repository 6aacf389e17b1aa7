import type { EdgeLayout, Point, Side } from '../model/document.ts';
import { type BoxIndex, boxIndex } from './box-index.ts';
import { levelled } from './fans.ts';
import { middle, type Rect } from './geometry.ts';
import { bentRoute, curveOf, loopRoute, straightRoute } from './given-routes.ts';
import { type End, portsOf } from './ports.ts';
import { routeOf } from './route.ts';
import type { Obstacles } from './route-view.ts';
import type { SceneCache } from './scene-cache.ts';
import { sideChoices, sideMiddle } from './sides.ts';
import { separated } from './tracks.ts';

export interface EdgeRequest {
  readonly id: string;
  /** Numbers of the two cards. */
  readonly from: number;
  readonly to: number;
  readonly layout: EdgeLayout;
}

export interface EdgeRoute {
  readonly points: readonly Point[];
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Only a curve brings its own path. */
  readonly curved: boolean;
  readonly path: string | null;
}

/** A way for every arrow: sides first, then places along the sides, then routes around cards, then runs moved apart. */
export function routesOf(
  edges: readonly EdgeRequest[],
  rects: readonly Rect[],
  soft: readonly Rect[],
  borders: readonly Rect[],
  _cache: SceneCache | undefined,
): readonly EdgeRoute[] {
  const obstacles: Obstacles = { cards: boxIndex(rects), soft: boxIndex(soft), borders: boxIndex(borders) };
  const chosen = chooseSides(edges, rects, obstacles);
  const ports = alignedPorts(edges, rects, chosen, obstacles.soft);
  const raw = edges.map((edge, i) => {
    const { fromSide, toSide } = chosen[i] as Chosen;
    const from = ports[2 * i] as Point;
    const to = ports[2 * i + 1] as Point;
    const kind = kindOf(edge);
    if (kind === 'loop') return loopRoute(rects[edge.from] as Rect, from, to);
    if (kind === 'bends') return bentRoute(from, fromSide, edge.layout.bends ?? [], to, toSide);
    if (kind === 'straight') return straightRoute(rects[edge.from] as Rect, rects[edge.to] as Rect);
    if (kind === 'curved') return curveOf(from, fromSide, to, toSide).points;
    return routeOf({ from, fromSide, to, toSide, fromCard: edge.from, toCard: edge.to }, obstacles).points;
  });
  const free = raw.map((points, i) => (kindOf(edges[i] as EdgeRequest) === 'route' ? points : null));
  const fans = edges.map((edge, i) => ({ from: edge.from, to: edge.to, ...(chosen[i] as Chosen) }));
  const apart = separated(levelled(free, fans, obstacles), obstacles);
  return edges.map((edge, i) => {
    const { fromSide, toSide } = chosen[i] as Chosen;
    const curved = kindOf(edge) === 'curved';
    const points = apart[i] ?? raw[i] ?? [];
    return {
      points,
      fromSide,
      toSide,
      curved,
      path: curved ? curveOf(ports[2 * i] as Point, fromSide, ports[2 * i + 1] as Point, toSide).path : null,
    };
  });
}

function kindOf({ from, to, layout }: EdgeRequest): 'loop' | 'bends' | 'straight' | 'curved' | 'route' {
  if (layout.bends !== undefined && layout.bends.length > 0) return 'bends';
  if (from === to) return 'loop';
  return layout.route === 'straight' || layout.route === 'curved' ? layout.route : 'route';
}

interface Chosen {
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly straight: boolean;
}

/** Straight arrows choose first; the others avoid sides from which one leaves or at which one arrives. */
function chooseSides(edges: readonly EdgeRequest[], rects: readonly Rect[], obstacles: Obstacles): readonly Chosen[] {
  const chosen: Chosen[] = [];
  const straightAt = new Set<string>();
  const rest: number[] = [];
  const isFree = (a: Point, b: Point, skipA: number, skipB: number) =>
    obstacles.cards.hit(
      Math.min(a.x, b.x) - 7,
      Math.min(a.y, b.y) - 7,
      Math.max(a.x, b.x) + 7,
      Math.max(a.y, b.y) + 7,
      skipA,
      skipB,
    ) === -1;
  edges.forEach((edge, i) => {
    const from = rects[edge.from] as Rect;
    const to = rects[edge.to] as Rect;
    const { fromSide, toSide, bends } = edge.layout;
    if (edge.from === edge.to) {
      chosen[i] = { fromSide: fromSide ?? 'right', toSide: toSide ?? 'top', straight: false };
      return;
    }
    if (bends !== undefined && bends.length > 0) {
      chosen[i] = {
        fromSide: fromSide ?? facing(from, bends[0] as Point),
        toSide: toSide ?? facing(to, bends.at(-1) as Point),
        straight: false,
      };
      return;
    }
    const straight = sideChoices(from, to, fromSide, toSide).find((choice) => choice.bends === 0);
    if (
      straight !== undefined &&
      isFree(sideMiddle(from, straight.fromSide), sideMiddle(to, straight.toSide), edge.from, edge.to)
    ) {
      chosen[i] = { ...straight, straight: true };
      straightAt.add(`${edge.from} ${straight.fromSide}`);
      straightAt.add(`${edge.to} ${straight.toSide}`);
    } else rest.push(i);
  });
  for (const i of rest) {
    const edge = edges[i] as EdgeRequest;
    const from = rects[edge.from] as Rect;
    const to = rects[edge.to] as Rect;
    const { fromSide, toSide } = edge.layout;
    const choices = sideChoices(from, to, fromSide, toSide)
      .map((choice) => ({
        ...choice,
        cost:
          choice.cost +
          (straightAt.has(`${edge.from} ${choice.fromSide}`) ? 50 : 0) +
          (straightAt.has(`${edge.to} ${choice.toSide}`) ? 50 : 0),
      }))
      .sort((a, b) => a.cost - b.cost);
    const best = choices[0];
    const clear = choices
      .slice(0, 6)
      .find((choice) => choice.cost < (best?.cost ?? 0) + 260 && plainlyFree(choice, from, to, edge, isFree));
    const taken = clear ?? best;
    chosen[i] = { fromSide: taken?.fromSide ?? 'bottom', toSide: taken?.toSide ?? 'top', straight: false };
  }
  return chosen;
}

/** Whether the plain way of one or two bends between the middles of two sides meets no card. */
function plainlyFree(
  { fromSide, toSide, bends }: { readonly fromSide: Side; readonly toSide: Side; readonly bends: number },
  from: Rect,
  to: Rect,
  edge: EdgeRequest,
  isFree: (a: Point, b: Point, skipA: number, skipB: number) => boolean,
): boolean {
  const p = sideMiddle(from, fromSide);
  const q = sideMiddle(to, toSide);
  const upright = fromSide === 'top' || fromSide === 'bottom';
  if (bends === 1) {
    const corner = upright ? { x: p.x, y: q.y } : { x: q.x, y: p.y };
    return isFree(p, corner, edge.from, -1) && isFree(corner, q, edge.to, -1);
  }
  if (bends === 2 && fromSide !== toSide) {
    const mid = { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 };
    const a = upright ? { x: p.x, y: mid.y } : { x: mid.x, y: p.y };
    const b = upright ? { x: q.x, y: mid.y } : { x: mid.x, y: q.y };
    return isFree(p, a, edge.from, -1) && isFree(a, b, -1, -1) && isFree(b, q, edge.to, -1);
  }
  return false;
}

function facing(rect: Rect, point: Point): Side {
  const { x, y } = middle(rect);
  const dx = (point.x - x) / rect.width;
  const dy = (point.y - y) / rect.height;
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'bottom' : 'top';
}

/** Ports, with the ends of straight arrows slid to the same line where only one of the two shares its side. */
function alignedPorts(
  edges: readonly EdgeRequest[],
  rects: readonly Rect[],
  chosen: readonly Chosen[],
  soft: BoxIndex,
): readonly Point[] {
  const ends: End[] = [];
  const crowd = new Map<string, number>();
  edges.forEach((edge, i) => {
    const { fromSide, toSide, straight } = chosen[i] as Chosen;
    const { bends } = edge.layout;
    const from = rects[edge.from] as Rect;
    const to = rects[edge.to] as Rect;
    ends.push({ edge: i, start: true, node: edge.from, side: fromSide, toward: bends?.[0] ?? middle(to), straight });
    ends.push({ edge: i, start: false, node: edge.to, side: toSide, toward: bends?.at(-1) ?? middle(from), straight });
    for (const key of [`${edge.from} ${fromSide}`, `${edge.to} ${toSide}`]) crowd.set(key, (crowd.get(key) ?? 0) + 1);
  });
  const ports = [...portsOf(ends, rects)];
  edges.forEach((edge, i) => {
    const { fromSide, toSide, straight } = chosen[i] as Chosen;
    if (!straight) return;
    const along = fromSide === 'top' || fromSide === 'bottom' ? 'x' : 'y';
    const p = ports[2 * i] as Point;
    const q = ports[2 * i + 1] as Point;
    const alone = (node: number, side: Side) => crowd.get(`${node} ${side}`) === 1;
    const range = (rect: Rect) =>
      along === 'x' ? [rect.x + 14, rect.x + rect.width - 14] : [rect.y + 14, rect.y + rect.height - 14];
    const [fromLow = 0, fromHigh = 0] = range(rects[edge.from] as Rect);
    const [toLow = 0, toHigh = 0] = range(rects[edge.to] as Rect);
    const [low, high] = [Math.max(fromLow, toLow), Math.min(fromHigh, toHigh)];
    const [fromAlone, toAlone] = [alone(edge.from, fromSide), alone(edge.to, toSide)];
    let line: number | null = null;
    if (fromAlone && toAlone && low <= high) {
      const wish = [q[along], p[along]].find((at) => at >= low && at <= high) ?? (low + high) / 2;
      line = besideTitles(wish, low, high, p, q, along, soft);
    } else if (fromAlone && q[along] >= fromLow && q[along] <= fromHigh) line = q[along];
    else if (toAlone && p[along] >= toLow && p[along] <= toHigh) line = p[along];
    if (line === null) return;
    ports[2 * i] = { ...p, [along]: line };
    ports[2 * i + 1] = { ...q, [along]: line };
  });
  return ports;
}

/** The line itself, or one beside a container's title or a note that it would cross, where the two sides reach that far. */
function besideTitles(
  line: number,
  low: number,
  high: number,
  p: Point,
  q: Point,
  along: 'x' | 'y',
  soft: BoxIndex,
): number {
  const [start, end] = along === 'x' ? [p.y, q.y] : [p.x, q.x];
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  const met = (at: number) =>
    along === 'x' ? soft.hit(at - 4, from, at + 4, to, -1, -1) : soft.hit(from, at - 4, to, at + 4, -1, -1);
  const title = met(line);
  if (title === -1) return line;
  const edges =
    along === 'x' ? [soft.right(title) + 8, soft.left(title) - 8] : [soft.bottom(title) + 8, soft.top(title) - 8];
  return edges.find((at) => at >= low && at <= high && met(at) === -1) ?? line;
}
