/**
 * Which boxes meet a rectangle, without asking each of them: boxes are filed by the cells of a coarse grid that they touch.
 * A box or a question that would touch very many cells is handled one by one instead, so that a board with a card a billion
 * pixels away costs no more than another.
 */
import type { Rect } from './geometry.ts';

export interface BoxIndex {
  /** Files a box; its number counts from 0 in the order of filing. */
  add(box: Rect): number;
  /** Number of a box that shares more than an edge with the rectangle and is neither `skipA` nor `skipB`; -1 when there is none. */
  hit(left: number, top: number, right: number, bottom: number, skipA: number, skipB: number): number;
  /** Calls for every box that meets the rectangle, each once, in no set order. */
  each(left: number, top: number, right: number, bottom: number, call: (index: number) => void): void;
  readonly size: () => number;
  readonly left: (index: number) => number;
  readonly top: (index: number) => number;
  readonly right: (index: number) => number;
  readonly bottom: (index: number) => number;
}

const cell = 128;
const mostCells = 512;

export function boxIndex(boxes: readonly Rect[] = []): BoxIndex {
  const lefts: number[] = [];
  const tops: number[] = [];
  const rights: number[] = [];
  const bottoms: number[] = [];
  const seen: number[] = [];
  const cells = new Map<number, number[]>();
  const large: number[] = [];
  let question = 0;

  function keyOf(column: number, row: number): number {
    return column * 33_554_432 + row;
  }

  function cellCount(left: number, top: number, right: number, bottom: number): number {
    return (
      (Math.floor(right / cell) - Math.floor(left / cell) + 1) *
      (Math.floor(bottom / cell) - Math.floor(top / cell) + 1)
    );
  }

  function add({ x, y, width, height }: Rect): number {
    const index = lefts.length;
    lefts.push(x);
    tops.push(y);
    rights.push(x + width);
    bottoms.push(y + height);
    seen.push(0);
    if (cellCount(x, y, x + width, y + height) > mostCells) {
      large.push(index);
      return index;
    }
    const lastColumn = Math.floor((x + width) / cell);
    const lastRow = Math.floor((y + height) / cell);
    for (let column = Math.floor(x / cell); column <= lastColumn; column++) {
      for (let row = Math.floor(y / cell); row <= lastRow; row++) {
        const key = keyOf(column, row);
        const list = cells.get(key);
        if (list === undefined) cells.set(key, [index]);
        else list.push(index);
      }
    }
    return index;
  }

  function meets(index: number, left: number, top: number, right: number, bottom: number): boolean {
    return (
      (lefts[index] as number) < right &&
      (rights[index] as number) > left &&
      (tops[index] as number) < bottom &&
      (bottoms[index] as number) > top
    );
  }

  function hit(left: number, top: number, right: number, bottom: number, skipA: number, skipB: number): number {
    if (cellCount(left, top, right, bottom) > mostCells) {
      for (let i = 0; i < lefts.length; i++) {
        if (i !== skipA && i !== skipB && meets(i, left, top, right, bottom)) return i;
      }
      return -1;
    }
    for (const i of large) if (i !== skipA && i !== skipB && meets(i, left, top, right, bottom)) return i;
    const lastColumn = Math.floor(right / cell);
    const lastRow = Math.floor(bottom / cell);
    for (let column = Math.floor(left / cell); column <= lastColumn; column++) {
      for (let row = Math.floor(top / cell); row <= lastRow; row++) {
        const list = cells.get(keyOf(column, row));
        if (list === undefined) continue;
        for (const i of list) if (i !== skipA && i !== skipB && meets(i, left, top, right, bottom)) return i;
      }
    }
    return -1;
  }

  function each(left: number, top: number, right: number, bottom: number, call: (index: number) => void): void {
    if (cellCount(left, top, right, bottom) > mostCells) {
      for (let i = 0; i < lefts.length; i++) if (meets(i, left, top, right, bottom)) call(i);
      return;
    }
    question++;
    for (const i of large) if (meets(i, left, top, right, bottom)) call(i);
    const lastColumn = Math.floor(right / cell);
    const lastRow = Math.floor(bottom / cell);
    for (let column = Math.floor(left / cell); column <= lastColumn; column++) {
      for (let row = Math.floor(top / cell); row <= lastRow; row++) {
        const list = cells.get(keyOf(column, row));
        if (list === undefined) continue;
        for (const i of list) {
          if (seen[i] === question) continue;
          seen[i] = question;
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
    size: () => lefts.length,
    left: (i) => lefts[i] ?? 0,
    top: (i) => tops[i] ?? 0,
    right: (i) => rights[i] ?? 0,
    bottom: (i) => bottoms[i] ?? 0,
  };
}
