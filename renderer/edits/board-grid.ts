/** The grid of 4 px on which cards lie and hands set points. */
import type { Point } from '../../shared/model/document.ts';

export const gridStep = 4;

/** The multiple of the grid's step that is nearest to a length. */
export function lengthOnGrid(length: number): number {
  return Math.round(length / gridStep) * gridStep;
}

export function onGrid({ x, y }: Point): Point {
  return { x: lengthOnGrid(x), y: lengthOnGrid(y) };
}
