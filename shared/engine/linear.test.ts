import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SparseRows, solveLoop, spectralRadius } from './linear.ts';

function sparse(dense: readonly (readonly number[])[]): SparseRows {
  return dense.map((row) => new Map(row.flatMap((value, j) => (value === 0 ? [] : [[j, value] as const]))));
}

/** Solves (I − M) x = b by Gauss and full row pivoting. */
function denseSolve(m: readonly (readonly number[])[], b: readonly number[]): readonly number[] {
  const n = m.length;
  const rows = m.map((row, i) => [...row.map((value, j) => (i === j ? 1 : 0) - value), b[i] as number]);
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k; i < n; i++) if (Math.abs(rows[i]?.[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0)) best = i;
    [rows[k], rows[best]] = [rows[best] as number[], rows[k] as number[]];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = (rows[i]?.[k] ?? 0) / (rows[k]?.[k] ?? 0);
      rows[i] = (rows[i] as number[]).map((value, j) => value - factor * (rows[k]?.[j] ?? 0));
    }
  }
  return rows.map((row, i) => (row[n] as number) / (row[i] as number));
}

/** Square matrices of gains, many of them 0, and right-hand sides; column sums are below `most`, so the radius is, too. */
const systems = (most: number) =>
  fc.integer({ min: 1, max: 9 }).chain((n) =>
    fc
      .record({
        gains: fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(1000)), { minLength: n, maxLength: n }), {
          minLength: n,
          maxLength: n,
        }),
        right: fc.array(fc.nat(1000), { minLength: n, maxLength: n }),
      })
      .map(({ gains, right }) => {
        const sums = gains.map((_, j) => gains.reduce((sum, row) => sum + (row[j] as number), 0));
        return { m: gains.map((row) => row.map((value, j) => (value * most) / Math.max(1, sums[j] as number))), right };
      }),
  );

/** A ring of n nodes, each with one gain to the next. */
function ring(gains: readonly number[]): SparseRows {
  const n = gains.length;
  return gains.map((gain, i) => new Map([[(i + n - 1) % n, gain]]));
}

describe('solveLoop', () => {
  it('agrees with a dense solve where the gains do not amplify', () => {
    fc.assert(
      fc.property(systems(0.95), ({ m, right }) => {
        const solved = solveLoop(sparse(m), [Float64Array.from(right)]);
        const expected = denseSolve(m, right);
        expect(solved).not.toBeNull();
        const off = expected.filter((x, i) => Math.abs(x - (solved?.[0]?.[i] ?? -1)) > 1e-9 * Math.max(1, x));
        expect(off).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('solves every right-hand side, and changes none of them', () => {
    const sides = [Float64Array.of(8, 0), Float64Array.of(0, 3), Float64Array.of(0, 0)];
    expect(solveLoop(ring([0.5, 0.5]), sides)?.map((side) => [...side])).toEqual([
      [8 / 0.75, 4 / 0.75],
      [1.5 / 0.75, 3 / 0.75],
      [0, 0],
    ]);
    expect(sides).toEqual([Float64Array.of(8, 0), Float64Array.of(0, 3), Float64Array.of(0, 0)]);
  });

  it('refuses a gain of exactly 1, also where rounding hides it', () => {
    const gains = [[1], [0.1, 10], [1 / 3, 3], [0.7, 1 / 0.7], [1 / 49, 49, 1], [2, 0.5, 1.25, 0.8]];
    expect(gains.map((one) => solveLoop(ring(one), [new Float64Array(one.length)]))).toEqual(gains.map(() => null));
  });

  it('refuses every system that amplifies, and takes those just below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (parts) => {
        const product = parts.reduce((all, part) => all * part, 1);
        const [first = 1, ...others] = parts;
        const withGain = (gain: number) => ring([(first * gain) / product, ...others]);
        const sides = [new Float64Array(parts.length).fill(1)];
        expect(solveLoop(withGain(1.001), sides)).toBeNull();
        expect(solveLoop(withGain(0.999), sides)).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('agrees with a dense solve on long loops with few arrows across', () => {
    const loops = fc.record({
      size: fc.integer({ min: 20, max: 60 }),
      across: fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(loops, ({ size, across }) => {
        const m = Array.from({ length: size }, () => new Array<number>(size).fill(0));
        for (let i = 0; i < size; i++) (m[i] as number[])[(i + 1) % size] = 0.5;
        for (const [i, j] of across) (m[i % size] as number[])[j % size] = 0.4 / size;
        const right = m.map((_, i) => i % 7);
        const [solved = []] = solveLoop(sparse(m), [Float64Array.from(right)]) ?? [];
        const off = denseSolve(m, right).filter((x, i) => !(Math.abs(x - (solved[i] as number)) < 1e-10));
        expect(off).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('solves a tangle of 3,000 in a moment, where elimination in a fixed order would fill nearly everything', () => {
    const size = 3000;
    const m = Array.from(
      { length: size },
      (_, i) => new Map([2 * i + 1, 3 * i + 2, i + 1].map((j) => [j % size, 0.3])),
    );
    const [x = new Float64Array()] = solveLoop(m, [new Float64Array(size).fill(1)]) ?? [];
    const left = m.map(
      (row, i) => [...row].reduce((sum, [j, gain]) => sum + gain * (x[j] as number), 1) - (x[i] as number),
    );
    expect(Math.max(...left.map(Math.abs))).toBeLessThan(1e-11);
  });

  it('refuses a loop beside one that does not amplify', () => {
    const both = sparse([
      [0.2, 0, 0],
      [0.5, 0, 2],
      [0, 0.6, 0],
    ]);
    expect(solveLoop(both, [new Float64Array(3)])).toBeNull();
  });
});

describe('spectralRadius', () => {
  it('is the geometric mean of a ring, to three digits', () => {
    const rings = [[1.2], [0.5, 8], [1, 1, 27], [3, 0, 5]];
    const radii = rings.map((gains) => Number(spectralRadius(ring(gains)).toFixed(3)));
    expect(radii.slice(0, 3)).toEqual([1.2, 2, 3]);
    expect(radii[3]).toBeLessThan(0.05);
  });

  it('is the largest one of several loops', () => {
    expect(
      spectralRadius(
        sparse([
          [0.3, 0],
          [9, 1.5],
        ]),
      ),
    ).toBeCloseTo(1.5, 3);
  });
});
