/** Sparse linear systems x = M x + b with M ≥ 0, the form that every loop of a board takes. */

/** Row i holds the non-zero M[i][j] by j. */
export type SparseRows = readonly Map<number, number>[];

/** Pivots at or below this count as zero: a gain of exactly 1 must not slip through by rounding. */
const smallestPivot = 1e-12;

/**
 * Solves x = M x + b for every right-hand side at once. Returns `null` when M amplifies, that is, when its spectral radius is 1 or more.
 *
 * I − M is then no M-matrix, and elimination without pivoting meets a pivot ≤ 0; for an M-matrix all pivots are positive and the
 * elimination is stable (Berman and Plemmons, Nonnegative Matrices in the Mathematical Sciences, chapter 6, conditions E17 and N38).
 */
export function solveLoop(m: SparseRows, rightSides: readonly Float64Array[]): readonly Float64Array[] | null {
  const n = m.length;
  const rows: Map<number, number>[] = m.map((row, i) => {
    const a = new Map<number, number>();
    for (const [j, value] of row) if (value !== 0) a.set(j, -value);
    a.set(i, 1 + (a.get(i) ?? 0));
    return a;
  });
  const columns: Set<number>[] = Array.from({ length: n }, () => new Set<number>());
  for (let i = 0; i < n; i++) for (const j of (rows[i] as Map<number, number>).keys()) columns[j]?.add(i);
  const right = rightSides.map((side) => Float64Array.from(side));
  const order = [...m.keys()].sort((a, b) => degree(a) - degree(b) || a - b);
  const position = new Int32Array(n);
  order.forEach((k, at) => {
    position[k] = at;
  });
  const done = new Uint8Array(n);

  function degree(i: number): number {
    return (rows[i] as Map<number, number>).size + (columns[i] as Set<number>).size;
  }

  for (const k of order) {
    const pivotRow = rows[k] as Map<number, number>;
    const pivot = pivotRow.get(k) ?? 0;
    if (!(pivot > smallestPivot)) return null;
    done[k] = 1;
    for (const i of columns[k] as Set<number>) {
      if (done[i] === 1) continue;
      const row = rows[i] as Map<number, number>;
      const factor = (row.get(k) ?? 0) / pivot;
      row.delete(k);
      if (factor === 0) continue;
      for (const [j, value] of pivotRow) {
        if (j === k || done[j] === 1) continue;
        row.set(j, (row.get(j) ?? 0) - factor * value);
        columns[j]?.add(i);
      }
      for (const side of right) side[i] = (side[i] as number) - factor * (side[k] as number);
    }
  }
  for (let at = n - 1; at >= 0; at--) {
    const k = order[at] as number;
    const row = rows[k] as Map<number, number>;
    for (const side of right) {
      let sum = side[k] as number;
      for (const [j, value] of row) {
        if ((position[j] as number) > at) sum -= value * (side[j] as number);
      }
      side[k] = sum / (row.get(k) as number);
    }
  }
  return right;
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
