/**
 * Which side of its card an arrow leaves from and which side of the other it enters. Boards read top to bottom, so bottom to top
 * is favoured; straight arrows choose first, the others keep out of their way.
 */
import type { Point, Side } from '../model/document.ts';
import { middle, type Rect } from './geometry.ts';

export const sides = ['bottom', 'right', 'left', 'top'] as const satisfies readonly Side[];

export interface SideChoice {
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Length of the plain way plus what its bends and sides count for. */
  readonly cost: number;
  readonly bends: number;
}

const bendCost = 40;
const leaving: Readonly<Record<Side, number>> = { bottom: 0, right: 110, left: 110, top: 120 };
const entering: Readonly<Record<Side, number>> = { top: 0, right: 110, left: 110, bottom: 120 };
/** An arrow this far off the other card's middle still runs straight: both ends slide along their sides. */
const slideX = 76;
const slideY = 16;
/** Shortest way out of a card before an arrow may bend. */
const stub = 16;

const outward: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** The middle of a side. */
export function sideMiddle(rect: Rect, side: Side): Point {
  const { x, y } = middle(rect);
  const out = outward[side];
  return { x: x + (out.x * rect.width) / 2, y: y + (out.y * rect.height) / 2 };
}

/** All pairs of sides that may be used, cheapest first; ties keep the order of `sides`. */
export function sideChoices(
  from: Rect,
  to: Rect,
  fixedFrom: Side | undefined,
  fixedTo: Side | undefined,
): readonly SideChoice[] {
  const choices: SideChoice[] = [];
  for (const fromSide of fixedFrom === undefined ? sides : [fixedFrom]) {
    for (const toSide of fixedTo === undefined ? sides : [fixedTo]) choices.push(plainWay(from, to, fromSide, toSide));
  }
  return choices.sort((a, b) => a.cost - b.cost);
}

/** The way between two sides with nothing else on the board. */
function plainWay(from: Rect, to: Rect, fromSide: Side, toSide: Side): SideChoice {
  const a = sideMiddle(from, fromSide);
  const b = sideMiddle(to, toSide);
  const out = outward[fromSide];
  const into = outward[toSide];
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // How far the target lies ahead of the way out, and of the way in seen from the target.
  const ahead = dx * out.x + dy * out.y;
  const behind = -(dx * into.x + dy * into.y);
  const aside = Math.abs(out.x === 0 ? dx : dy);
  const opposite = out.x === -into.x && out.y === -into.y;
  const same = out.x === into.x && out.y === into.y;
  let bends: number;
  let extra = 0;
  if (opposite) {
    const straight = aside <= (out.x === 0 ? slideX : slideY);
    if (ahead >= stub) bends = straight ? 0 : 2;
    else {
      bends = 4;
      extra = 2 * (stub - ahead) + 120;
    }
  } else if (same) {
    bends = 2;
    extra = 2 * stub + (aside < 24 ? 300 : 0);
  } else if (ahead >= stub && behind >= stub) bends = 1;
  else {
    bends = 3;
    extra = 2 * Math.max(0, stub - ahead) + 2 * Math.max(0, stub - behind) + 40;
  }
  const bias = leaving[fromSide] + entering[toSide];
  const length = bends === 0 ? ahead : Math.abs(dx) + Math.abs(dy);
  return { fromSide, toSide, bends, cost: length + extra + bends * bendCost + bias };
}
