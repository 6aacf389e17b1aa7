import type { Point, Side } from '../model/document.ts';
import type { EdgeRequest } from './edge-request.ts';
import { middle, type Rect } from './geometry.ts';
import type { Obstacles } from './route-view.ts';
import { type SideChoice, sideChoices, sideMiddle } from './sides.ts';

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
  // By card and side: how many arrows have chosen it, and whether one of them runs straight.
  const crowd = new Int32Array(4 * rects.length);
  const hasStraight = new Uint8Array(4 * rects.length);
  const slot = (node: number, side: Side) => 4 * node + sideNumber[side];
  const sharing = (at: number, side: Side) =>
    50 * (hasStraight[at] as number) + 60 * Math.max(0, (crowd[at] as number) + 1 - roomOn[side]);
  const isFree = (a: Point, b: Point, skipA: number, skipB: number) =>
    obstacles.cards.hit(
      Math.min(a.x, b.x) - 7,
      Math.min(a.y, b.y) - 7,
      Math.max(a.x, b.x) + 7,
      Math.max(a.y, b.y) + 7,
      skipA,
      skipB,
    ) === -1;
  const rest: { readonly i: number; readonly choices: readonly SideChoice[] }[] = [];
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
    const choices = sideChoices(from, to, fromSide, toSide);
    const straight = choices.find((choice) => choice.bends === 0);
    if (
      straight === undefined ||
      !isFree(sideMiddle(from, straight.fromSide), sideMiddle(to, straight.toSide), edge.from, edge.to)
    ) {
      rest.push({ i, choices });
      return;
    }
    chosen[i] = { fromSide: straight.fromSide, toSide: straight.toSide, straight: true };
    for (const at of [slot(edge.from, straight.fromSide), slot(edge.to, straight.toSide)]) {
      crowd[at] = (crowd[at] as number) + 1;
      hasStraight[at] = 1;
    }
  });
  for (const { i, choices } of rest) {
    const edge = edges[i] as EdgeRequest;
    const from = rects[edge.from] as Rect;
    const to = rects[edge.to] as Rect;
    const costs = choices.map(
      ({ cost, fromSide, toSide }) =>
        cost + sharing(slot(edge.from, fromSide), fromSide) + sharing(slot(edge.to, toSide), toSide),
    );
    const order = choices.map((_, k) => k).sort((a, b) => (costs[a] as number) - (costs[b] as number));
    const best = order[0] as number;
    const most = (costs[best] as number) + 260;
    const clear = order
      .slice(0, 6)
      .find((k) => (costs[k] as number) < most && plainlyFree(choices[k] as SideChoice, from, to, edge, isFree));
    const { fromSide, toSide } = choices[clear ?? best] as SideChoice;
    chosen[i] = { fromSide, toSide, straight: false };
    for (const at of [slot(edge.from, fromSide), slot(edge.to, toSide)]) crowd[at] = (crowd[at] as number) + 1;
  }
  return chosen;
}

const sideNumber: Readonly<Record<Side, number>> = { top: 0, right: 1, bottom: 2, left: 3 };

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

/** The side of a card that a point lies off. */
export function facing(rect: Rect, point: Point): Side {
  const { x, y } = middle(rect);
  const dx = (point.x - x) / rect.width;
  const dy = (point.y - y) / rect.height;
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'bottom' : 'top';
}
