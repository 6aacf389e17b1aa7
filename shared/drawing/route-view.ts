/**
 * The board turned so that an arrow always leaves downwards and its target never lies to the left of the way in: the router then
 * knows three cases instead of sixteen. The view also keeps the rectangle of everything that was asked, so that a route can be
 * kept for as long as nothing inside it moves.
 */
import type { Point, Side } from '../model/document.ts';
import type { BoxIndex } from './box-index.ts';
import type { Box } from './geometry.ts';

export interface Obstacles {
  readonly cards: BoxIndex;
  /** Titles and notes: kept clear of where another way exists. */
  readonly soft: BoxIndex;
  /** Container borders, as boxes without a width or height: an arrow crosses them but does not run along them. */
  readonly borders: BoxIndex;
}

export interface View {
  toView(point: Point): Point;
  toBoard(point: Point): Point;
  /** Whether the straight way between two points meets nothing; `own` cards are skipped. */
  isFree(a: Point, b: Point, skipA: number, skipB: number, strict: boolean): boolean;
  /** Free levels for a run across `x1..x2` between `y1` and `y2`, in view coordinates, top to bottom. */
  rows(x1: number, x2: number, y1: number, y2: number): readonly Band[];
  /** Free places for a run along `y1..y2` between `x1` and `x2`, left to right. */
  columns(x1: number, x2: number, y1: number, y2: number): readonly Band[];
  /** Levels of container borders in the rectangle: those that run across, or those that run up and down. */
  borderLevels(left: number, top: number, right: number, bottom: number, upright: boolean): readonly number[];
  /** Boxes of cards near the rectangle, in view coordinates. */
  cardsIn(left: number, top: number, right: number, bottom: number): readonly Box[];
  /** What has been asked so far, in board coordinates. */
  readonly asked: { left: number; top: number; right: number; bottom: number };
}

export interface Band {
  readonly from: number;
  readonly to: number;
}

/** How near an arrow may come to a card that is not its own. */
export const cardClearance = 7;

export function viewOf(fromSide: Side, mirror: boolean, { cards, soft, borders }: Obstacles): View {
  const swap = fromSide === 'left' || fromSide === 'right';
  const flipY = fromSide === 'top' || fromSide === 'left' ? -1 : 1;
  const flipX = mirror ? -1 : 1;
  const asked = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };

  function toView({ x, y }: Point): Point {
    return swap ? { x: y * flipX, y: x * flipY } : { x: x * flipX, y: y * flipY };
  }

  function toBoard({ x, y }: Point): Point {
    return swap ? { x: y * flipY, y: x * flipX } : { x: x * flipX, y: y * flipY };
  }

  /** Board rectangle of a view rectangle; view and board differ by swaps and signs only. */
  function board(x1: number, y1: number, x2: number, y2: number): Box {
    const [ax, ay, bx, by] = swap
      ? [y1 * flipY, x1 * flipX, y2 * flipY, x2 * flipX]
      : [x1 * flipX, y1 * flipY, x2 * flipX, y2 * flipY];
    const box = { left: Math.min(ax, bx), top: Math.min(ay, by), right: Math.max(ax, bx), bottom: Math.max(ay, by) };
    asked.left = Math.min(asked.left, box.left);
    asked.top = Math.min(asked.top, box.top);
    asked.right = Math.max(asked.right, box.right);
    asked.bottom = Math.max(asked.bottom, box.bottom);
    return box;
  }

  function isFree(a: Point, b: Point, skipA: number, skipB: number, strict: boolean): boolean {
    const by = cardClearance;
    const { left, top, right, bottom } = board(
      Math.min(a.x, b.x) - by,
      Math.min(a.y, b.y) - by,
      Math.max(a.x, b.x) + by,
      Math.max(a.y, b.y) + by,
    );
    if (cards.hit(left, top, right, bottom, skipA, skipB) !== -1) return false;
    return !strict || soft.hit(left + 4, top + 4, right - 4, bottom - 4, -1, -1) === -1;
  }

  /** The stretches between `from` and `to` that no card, note, title or border along them takes. */
  function free(area: Box, upright: boolean, from: number, to: number): readonly Band[] {
    const blocked: [number, number][] = [];
    const span = (index: BoxIndex, i: number) => {
      const a = toView({ x: index.left(i), y: index.top(i) });
      const b = toView({ x: index.right(i), y: index.bottom(i) });
      blocked.push(upright ? [Math.min(a.x, b.x), Math.max(a.x, b.x)] : [Math.min(a.y, b.y), Math.max(a.y, b.y)]);
    };
    const { left, top, right, bottom } = area;
    cards.each(left, top, right, bottom, (i) => span(cards, i));
    soft.each(left, top, right, bottom, (i) => span(soft, i));
    borders.each(left, top, right, bottom, (i) => {
      if (runsUpright(i) === upright) span(borders, i);
    });
    blocked.sort((a, b) => a[0] - b[0]);
    const found: Band[] = [];
    let start = from;
    for (const [a, b] of blocked) {
      if (a > start) found.push({ from: start, to: Math.min(a, to) });
      start = Math.max(start, b);
    }
    if (start < to) found.push({ from: start, to });
    return found;
  }

  /** Whether a border runs up and down in the view. */
  function runsUpright(i: number): boolean {
    return borders.right(i) - borders.left(i) < 1 !== swap;
  }

  function rows(x1: number, x2: number, y1: number, y2: number): readonly Band[] {
    const area = board(Math.min(x1, x2) - cardClearance, y1, Math.max(x1, x2) + cardClearance, y2);
    return free(area, false, y1, y2);
  }

  function columns(x1: number, x2: number, y1: number, y2: number): readonly Band[] {
    return free(board(x1, y1 - cardClearance, x2, y2 + cardClearance), true, x1, x2);
  }

  function borderLevels(left: number, top: number, right: number, bottom: number, upright: boolean): readonly number[] {
    const area = board(left, top, right, bottom);
    const levels: number[] = [];
    borders.each(area.left, area.top, area.right, area.bottom, (i) => {
      if (runsUpright(i) !== upright) return;
      const { x, y } = toView({ x: borders.left(i), y: borders.top(i) });
      levels.push(upright ? x : y);
    });
    return levels;
  }

  function cardsIn(left: number, top: number, right: number, bottom: number): readonly Box[] {
    const area = board(left, top, right, bottom);
    const found: number[] = [];
    cards.each(area.left, area.top, area.right, area.bottom, (i) => found.push(i));
    return found
      .sort((a, b) => a - b)
      .map((i) => {
        const a = toView({ x: cards.left(i), y: cards.top(i) });
        const b = toView({ x: cards.right(i), y: cards.bottom(i) });
        return {
          left: Math.min(a.x, b.x),
          top: Math.min(a.y, b.y),
          right: Math.max(a.x, b.x),
          bottom: Math.max(a.y, b.y),
        };
      });
  }

  return { toView, toBoard, isFree, rows, columns, borderLevels, cardsIn, asked };
}
