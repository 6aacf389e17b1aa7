/** Sparse linear systems x = M x + b with M ≥ 0, the form that every loop of a board takes. */
import { heapOf } from './heap.ts';

/** Row i holds the non-zero M[i][j] by j. */
export type SparseRows = readonly ReadonlyMap<number, number>[];

/** Pivots at or below this count as zero: a gain of exactly 1 must not slip through by rounding. */
const smallestPivot = 1e-12;

/** From this filling on, and up to this size, rows are kept whole: sparse bookkeeping then costs more than it saves. */
const fullFrom = 0.25;
const fullUpTo = 24;

/**
 * Solves x = M x + b for every right-hand side at once. Returns `null` when M amplifies, that is, when its spectral radius is 1 or more.
 *
 * I − M is then no M-matrix, and elimination without pivoting meets a pivot ≤ 0; for an M-matrix all pivots are positive and the
 * elimination is stable in any order (Berman and Plemmons, Nonnegative Matrices in the Mathematical Sciences, chapter 6, conditions E17
 * and N38). The unknown with the fewest neighbours goes first, which keeps the rows of a long loop short.
 */
export function solveLoop(m: SparseRows, rightSides: readonly Float64Array[]): readonly Float64Array[] | null {
  const n = m.length;
  const rows = m.map((row, i) => {
    const a = new Map<number, number>();
    for (const [j, value] of row) if (value !== 0) a.set(j, -value);
    a.set(i, 1 + (a.get(i) ?? 0));
    return a;
  });
  const right = rightSides.map((side) => Float64Array.from(side));
  if (n <= fullUpTo) return solveFull([...m.keys()], rows, right) ? right : null;
  const columns = rows.map(() => new Set<number>());
  let filled = 0;
  rows.forEach((row, i) => {
    filled += row.size;
    for (const j of row.keys()) columns[j]?.add(i);
  });
  const done: number[] = [];
  const isDone = new Uint8Array(n);
  const neighbours = (i: number) => (rows[i] as Map<number, number>).size + (columns[i] as Set<number>).size;
  const next = heapOf<{ readonly i: number; readonly neighbours: number }>((one) => -one.neighbours);
  const offer = (i: number) => next.add({ i, neighbours: neighbours(i) });
  for (let i = n - 1; i >= 0; i--) offer(i);

  while (done.length < n) {
    const left = n - done.length;
    if (left > 2 && filled > fullFrom * left * left) {
      const open = [...m.keys()].filter((i) => isDone[i] === 0);
      if (!solveFull(open, rows, right)) return null;
      break;
    }
    const { i: k, neighbours: counted } = next.take() as { readonly i: number; readonly neighbours: number };
    if (isDone[k] === 1 || counted !== neighbours(k)) continue;
    const pivotRow = rows[k] as Map<number, number>;
    const pivot = pivotRow.get(k) ?? 0;
    if (!(pivot > smallestPivot)) return null;
    done.push(k);
    isDone[k] = 1;
    filled -= pivotRow.size;
    for (const j of pivotRow.keys()) columns[j]?.delete(k);
    for (const i of columns[k] as Set<number>) {
      const row = rows[i] as Map<number, number>;
      const factor = (row.get(k) as number) / pivot;
      filled -= row.size;
      row.delete(k);
      for (const [j, value] of pivotRow) {
        if (j === k) continue;
        row.set(j, (row.get(j) ?? 0) - factor * value);
        columns[j]?.add(i);
      }
      filled += row.size;
      for (const side of right) side[i] = (side[i] as number) - factor * (side[k] as number);
    }
    for (const j of pivotRow.keys()) if (j !== k) offer(j);
    for (const i of columns[k] as Set<number>) offer(i);
  }
  for (const k of done.reverse()) {
    const row = rows[k] as Map<number, number>;
    for (const side of right) {
      let sum = side[k] as number;
      for (const [j, value] of row) if (j !== k) sum -= value * (side[j] as number);
      side[k] = sum / (row.get(k) as number);
    }
  }
  return right;
}

/** Solves what is left of the system for the unknowns `open`, in place; false when it amplifies. */
function solveFull(open: readonly number[], rows: SparseRows, right: readonly Float64Array[]): boolean {
  const size = open.length;
  const place = new Map(open.map((i, at) => [i, at]));
  const full = open.map((i) => {
    const row = new Float64Array(size);
    for (const [j, value] of rows[i] as ReadonlyMap<number, number>) row[place.get(j) as number] = value;
    return row;
  });
  for (let k = 0; k < size; k++) {
    const pivotRow = full[k] as Float64Array;
    const pivot = pivotRow[k] as number;
    if (!(pivot > smallestPivot)) return false;
    for (let i = k + 1; i < size; i++) {
      const row = full[i] as Float64Array;
      const factor = (row[k] as number) / pivot;
      if (factor === 0) continue;
      for (let j = k + 1; j < size; j++) row[j] = (row[j] as number) - factor * (pivotRow[j] as number);
      const at = open[i] as number;
      for (const side of right) side[at] = (side[at] as number) - factor * (side[open[k] as number] as number);
    }
  }
  for (let k = size - 1; k >= 0; k--) {
    const row = full[k] as Float64Array;
    const at = open[k] as number;
    for (const side of right) {
      let sum = side[at] as number;
      for (let j = k + 1; j < size; j++) sum -= (row[j] as number) * (side[open[j] as number] as number);
      side[at] = sum / (row[k] as number);
    }
  }
  return true;
}

/** Spectral radius of M ≥ 0, by power iteration on I + M (which is aperiodic); for the words of a finding, good to about three digits. */
export function spectralRadius(m: SparseRows): number {
  let v = new Float64Array(m.length).fill(1);
  let radius = 1;
  for (let round = 0; round < 500; round++) {
    const w = new Float64Array(m.length);
    let largest = 0;
    for (let i = 0; i < m.length; i++) {
      let sum = v[i] as number;
      for (const [j, value] of m[i] as Map<number, number>) sum += value * (v[j] as number);
      w[i] = sum;
      largest = Math.max(largest, sum);
    }
    radius = largest;
    v = w.map((x) => x / largest);
  }
  return radius - 1;
}
