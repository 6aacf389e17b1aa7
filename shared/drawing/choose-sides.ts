import type { Point, Side } from '../model/document.ts';
import type { EdgeRequest } from './edge-request.ts';
import { middle, type Rect } from './geometry.ts';
import type { Obstacles } from './route-view.ts';
import { sideChoices, sideMiddle } from './sides.ts';

/** The sides of one arrow. */
export interface Chosen {
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly straight: boolean;
}

/** How many arrows stand well apart on a side. */
const roomOn: Readonly<Record<Side, number>> = { top: 10, bottom: 10, left: 3, right: 3 };

/** Straight arrows choose first; the others avoid sides from which one leaves or at which one arrives. */
export function chooseSides(
  edges: readonly EdgeRequest[],
  rects: readonly Rect[],
  obstacles: Obstacles,
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  const straightAt = new Set<string>();
  const crowd = new Map<string, number>();
  const take = (node: number, side: Side) => crowd.set(`${node} ${side}`, (crowd.get(`${node} ${side}`) ?? 0) + 1);
  /** What a side costs that others use already. */
  const sharing = (node: number, side: Side) => {
    const key = `${node} ${side}`;
    const excess = (crowd.get(key) ?? 0) + 1 - roomOn[side];
    return (straightAt.has(key) ? 50 : 0) + Math.max(0, excess) * 60;
  };
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
      take(edge.from, straight.fromSide);
      take(edge.to, straight.toSide);
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
        cost: choice.cost + sharing(edge.from, choice.fromSide) + sharing(edge.to, choice.toSide),
      }))
      .sort((a, b) => a.cost - b.cost);
    const best = choices[0];
    const clear = choices
      .slice(0, 6)
      .find((choice) => choice.cost < (best?.cost ?? 0) + 260 && plainlyFree(choice, from, to, edge, isFree));
    const taken = clear ?? best;
    const sides = { fromSide: taken?.fromSide ?? 'bottom', toSide: taken?.toSide ?? 'top', straight: false };
    take(edge.from, sides.fromSide);
    take(edge.to, sides.toSide);
    chosen[i] = sides;
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
