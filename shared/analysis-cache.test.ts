import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDesign } from '../bench/boards.ts';
import { proofRuns } from '../scripts/proof-runs.mjs';
import { analysisCache, analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import { type Design, defaultSettings, emptyDocument, type Params } from './model/document.ts';
import { applyEdit } from './model/edit.ts';
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

  it('finds a quota anew that a node far away shares, where only a part of it grows with load', () => {
    const node = (id: string, service: string, params: Params = {}) => ({
      id,
      service,
      label: '',
      group: null,
      params,
    });
    const edge = (from: string, to: string) => ({ id: `${from}>${to}`, from, to, label: '', params: {} });
    const nodes = [
      node('a', 'client', { perSecond: 300 }),
      node('f', 'lambda', { avgDurationMs: 500 }),
      node('b', 'client', { perSecond: 90 }),
      node('q', 'sqs-standard', { drainPerSecond: 100 }),
      node('g', 'lambda', { avgDurationMs: 900 }),
    ];
    const design: Design = {
      settings: defaultSettings,
      groups: [],
      nodes,
      edges: [edge('a', 'f'), edge('b', 'q'), edge('q', 'g')],
    };
    const next = analysisCache(catalog);
    const breaks = (of: Design) => next(of).nodes['g']?.limits.map(({ breaksAtLoad }) => breaksAtLoad);
    const before = breaks(design);
    const changed = applyEdit(
      { ...emptyDocument(''), design },
      { kind: 'set-param', id: 'a', key: 'perSecond', value: 500 },
    ).design;
    expect(breaks(changed)).not.toEqual(before);
    expect(next(changed)).toEqual(analyze(changed, catalog));
  });
});
