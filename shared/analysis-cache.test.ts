import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDesign } from '../bench/boards.ts';
import { proofRuns } from '../scripts/proof-runs.mjs';
import { analysisCache, analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import type { Design } from './model/document.ts';
import { designs } from './random-designs.ts';
import { type Move, moved, moves } from './random-edits.ts';

const numRuns = proofRuns(300);

/** Follows a board through its moves with one cache, and expects after each what a fresh analysis says. */
function followed(start: Design, steps: readonly (readonly [Move, number])[]): void {
  const next = analysisCache(catalog);
  let design = start;
  next(design);
  for (const [move, load] of steps) {
    const before = design;
    design = moved(design, move);
    const expected = analyze(design, catalog, { load });
    expect(next(design, { load })).toEqual(expected);
    // A look back, as undo has it, must not leave anything of the later board.
    if (move.value % 7 === 0) {
      expect(next(before, { load })).toEqual(analyze(before, catalog, { load }));
      expect(next(design, { load })).toEqual(expected);
    }
  }
}

describe('an analysis that follows a board', () => {
  it('equals a fresh one after any edits, at any load', () => {
    const loads = fc.constantFrom(1, 1, 1, 1, 0.25, 3);
    fc.assert(fc.property(designs, fc.array(fc.tuple(moves, loads), { minLength: 1, maxLength: 6 }), followed), {
      numRuns,
    });
  });

  it('equals a fresh one on a large board, where most of it stays', () => {
    const board = randomDesign(3, 150, 260);
    fc.assert(
      fc.property(fc.array(fc.tuple(moves, fc.constant(1)), { minLength: 3, maxLength: 8 }), (steps) =>
        followed(board, steps),
      ),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });

  it('keeps what a change cannot reach as the very same objects', () => {
    const design = randomDesign(7, 200, 300);
    const next = analysisCache(catalog);
    const before = next(design);
    const nodes = design.nodes.map((node) =>
      node.id === 'n50' ? { ...node, label: 'another', params: { ...node.params, payloadKb: 2 } } : node,
    );
    const after = next({ ...design, nodes });
    const kept = Object.keys(after.edges).filter((id) => after.edges[id] === before.edges[id]);
    expect(after.edges['e0']).toBe(before.edges['e0']);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.length).toBeLessThan(design.edges.length);
    expect(after.paths).toBe(before.paths);
  });
});
