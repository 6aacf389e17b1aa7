/**
 * A dashed path in pieces. A browser works out every dash of a path anew for each tile of the screen that the path's box touches, on a board
 * of many long arrows most of the time that a frame takes; of a single straight line it works out only the dashes in that tile.
 */

export interface Run {
  readonly d: string;
  /** Length of the path before this piece, px: where in the pattern its first dash begins. */
  readonly before: number;
}

/** The straight runs and the bends of an absolute path of lines and quadratic curves; any other path is one piece. */
export function runsOf(path: string): readonly Run[] {
  if (!/^M[^A-Z]+(?:[LQ][^A-Z]+)+$/.test(path)) return [{ d: path, before: 0 }];
  const runs: Run[] = [];
  let from: readonly number[] = [];
  let before = 0;
  for (const [step, kind] of path.matchAll(/([MLQ])[^MLQ]+/g)) {
    const numbers = step
      .slice(1)
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (kind !== 'M') {
      const length = kind === 'L' ? lineLength(from, numbers) : curveLength(from, numbers);
      if (length > 0) runs.push({ d: `M${from.join(' ')}${step}`, before });
      before += length;
    }
    from = numbers.slice(-2);
  }
  return runs;
}

function lineLength([x = 0, y = 0]: readonly number[], [toX = 0, toY = 0]: readonly number[]): number {
  return Math.hypot(toX - x, toY - y);
}

/** In sixteen straight steps: a bend is some 20 px long, and the error is far below a tenth. */
function curveLength(from: readonly number[], numbers: readonly number[]): number {
  const [x = 0, y = 0] = from;
  const [controlX = 0, controlY = 0, toX = 0, toY = 0] = numbers;
  let length = 0;
  let last = from;
  for (let k = 1; k <= 16; k++) {
    const t = k / 16;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const next = [a * x + b * controlX + c * toX, a * y + b * controlY + c * toY];
    length += lineLength(last, next);
    last = next;
  }
  return length;
}
