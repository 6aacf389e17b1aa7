/**
 * Which boxes meet a rectangle, without asking each of them: boxes are filed by the cells of a coarse grid that they touch. The grid
 * covers the area that was foreseen; what lies outside is filed in its outermost cells, so that a card a million pixels away costs
 * no more than another.
 */
import { around, type Rect } from './geometry.ts';

export interface BoxIndex {
  /** Files a box; its number counts from 0 in the order of filing. */
  add(box: Rect): number;
  /** Number of a box that shares more than an edge with the rectangle and is neither `skipA` nor `skipB`; -1 when there is none. */
  hit(left: number, top: number, right: number, bottom: number, skipA: number, skipB: number): number;
  /** Calls for every box that meets the rectangle, each once, in no set order. */
  each(left: number, top: number, right: number, bottom: number, call: (index: number) => void): void;
  readonly left: (index: number) => number;
  readonly top: (index: number) => number;
  readonly right: (index: number) => number;
  readonly bottom: (index: number) => number;
}

/** Wider than high, as cards and annotations are. */
const cellWidth = 160;
const cellHeight = 64;
/** Most columns and rows; on a larger board the cells grow. */
const mostLines = 256;
/** A box over more cells than this is asked each time instead. */
const mostCells = 256;

/** An index over an area: that of the boxes it starts with, unless another is given. */
export function boxIndex(boxes: readonly Rect[] = [], area: Rect | null = around(boxes)): BoxIndex {
  const { x: originX, y: originY, width, height } = area ?? { x: 0, y: 0, width: 1, height: 1 };
  const columns = Math.min(mostLines, Math.max(1, Math.ceil(width / cellWidth)));
  const rows = Math.min(mostLines, Math.max(1, Math.ceil(height / cellHeight)));
  const perX = columns / Math.max(width, columns * cellWidth);
  const perY = rows / Math.max(height, rows * cellHeight);
  /** Boxes in numbers: left, top, right, bottom. */
  const sides: number[] = [];
  const asked: number[] = [];
  /** For each cell the number of its latest entry plus one; each entry has a box and the entry before it. */
  const latest = new Int32Array(columns * rows);
  const entryBox: number[] = [];
  const entryBefore: number[] = [];
  const large: number[] = [];
  let question = 0;

  function column(x: number): number {
    const at = Math.floor((x - originX) * perX);
    return at < 0 ? 0 : at >= columns ? columns - 1 : at;
  }

  function row(y: number): number {
    const at = Math.floor((y - originY) * perY);
    return at < 0 ? 0 : at >= rows ? rows - 1 : at;
  }

  function meets(index: number, left: number, top: number, right: number, bottom: number): boolean {
    const at = 4 * index;
    return (
      (sides[at] as number) < right &&
      (sides[at + 2] as number) > left &&
      (sides[at + 1] as number) < bottom &&
      (sides[at + 3] as number) > top
    );
  }

  function add(box: Rect): number {
    const index = asked.length;
    const endX = box.x + box.width;
    const endY = box.y + box.height;
    sides.push(box.x, box.y, endX, endY);
    asked.push(0);
    const [firstColumn, lastColumn, firstRow, lastRow] = [column(box.x), column(endX), row(box.y), row(endY)];
    if ((lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) > mostCells) {
      large.push(index);
      return index;
    }
    for (let r = firstRow; r <= lastRow; r++) {
      for (let c = firstColumn; c <= lastColumn; c++) {
        const cell = r * columns + c;
        entryBox.push(index);
        entryBefore.push(latest[cell] as number);
        latest[cell] = entryBox.length;
      }
    }
    return index;
  }

  function hit(left: number, top: number, right: number, bottom: number, skipA: number, skipB: number): number {
    for (const i of large) if (i !== skipA && i !== skipB && meets(i, left, top, right, bottom)) return i;
    const lastColumn = column(right);
    const lastRow = row(bottom);
    for (let r = row(top); r <= lastRow; r++) {
      for (let c = column(left); c <= lastColumn; c++) {
        for (let entry = latest[r * columns + c] as number; entry !== 0; entry = entryBefore[entry - 1] as number) {
          const i = entryBox[entry - 1] as number;
          if (i !== skipA && i !== skipB && meets(i, left, top, right, bottom)) return i;
        }
      }
    }
    return -1;
  }

  function each(left: number, top: number, right: number, bottom: number, call: (index: number) => void): void {
    question++;
    for (const i of large) if (meets(i, left, top, right, bottom)) call(i);
    const lastColumn = column(right);
    const lastRow = row(bottom);
    for (let r = row(top); r <= lastRow; r++) {
      for (let c = column(left); c <= lastColumn; c++) {
        for (let entry = latest[r * columns + c] as number; entry !== 0; entry = entryBefore[entry - 1] as number) {
          const i = entryBox[entry - 1] as number;
          if (asked[i] === question) continue;
          asked[i] = question;
          if (meets(i, left, top, right, bottom)) call(i);
        }
      }
    }
  }

  for (const box of boxes) add(box);
  return {
    add,
    hit,
    each,
    left: (i) => sides[4 * i] ?? 0,
    top: (i) => sides[4 * i + 1] ?? 0,
    right: (i) => sides[4 * i + 2] ?? 0,
    bottom: (i) => sides[4 * i + 3] ?? 0,
  };
}
