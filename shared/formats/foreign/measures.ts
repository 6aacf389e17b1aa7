/** Places and marks of things, as the board has them. */
import type { Rect } from '../../drawing/geometry.ts';
import type { Thing } from './things.ts';

/** What a thing carries: its link, where that may be kept, and its lock. */
export type Marks = (thing: Thing) => { readonly link?: string; readonly locked?: boolean };

export function scaled({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

export function onGrid(length: number): number {
  return whole(length / 4) * 4;
}

/** Without the zero below zero, which a file would write as another number. */
export function whole(length: number): number {
  return Math.round(length) + 0;
}
