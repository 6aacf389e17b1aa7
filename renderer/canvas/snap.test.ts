import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../edits/extent.ts';
import { guidesAt, neighboursOf, snap } from './snap.ts';

const box = (x: number, y: number, width = 184, height = 64): Box => ({ x, y, width, height });

describe('what is dragged', () => {
  test('falls into line with edges and middles within reach, along each axis by itself', () => {
    const around = neighboursOf([box(0, 0), box(500, 300, 100, 100)]);
    expect(snap(around, box(5, 200), 6)).toEqual({ x: -5, y: null });
    expect(snap(around, box(7, 200), 6)).toEqual({ x: null, y: null });
    // The middle of a card on the middle of the square; its top edge is 3 away from the square's bottom.
    expect(snap(around, box(460, 403), 6)).toEqual({ x: -2, y: -3 });
    expect(snap(neighboursOf([]), box(0, 0), 6)).toEqual({ x: null, y: null });
  });

  test('takes the nearest of several lines', () => {
    expect(snap(neighboursOf([box(0, 0), box(3, 500)]), box(4, 900), 6)).toEqual({ x: -1, y: null });
  });

  test('makes gaps equal: between two, before two, behind two', () => {
    const [a, b] = [box(0, 0, 100), box(300, 10, 100)];
    const only = (x: number) => snap(neighboursOf([a, b]), box(x, 17, 60, 8), 6);
    expect(only(173)).toEqual({ x: -3, y: null });
    // Gaps of 200: behind the second one at 600, before the first one at -260.
    expect(only(605)).toEqual({ x: -5, y: null });
    expect(only(-262)).toEqual({ x: 2, y: null });
    // Not on their level: no gap to even out.
    expect(snap(neighboursOf([a, b]), box(173, 300, 60, 47), 6)).toEqual({ x: null, y: null });
  });

  test('with only one edge pulled, that edge alone falls into line', () => {
    const around = neighboursOf([box(0, 0)]);
    expect(snap(around, box(3, 100, 180, 70), 6, { x: [1], y: [] })).toEqual({ x: 1, y: null });
    expect(snap(around, box(3, 100, 180, 70), 6, { x: [], y: [] })).toEqual({ x: null, y: null });
  });

  test('stands on a line after it was moved by what was found, on any board', () => {
    const boxes = fc.array(
      fc.record({
        x: fc.integer({ min: -500, max: 500 }),
        y: fc.integer({ min: -500, max: 500 }),
        width: fc.integer({ min: 20, max: 300 }),
        height: fc.integer({ min: 20, max: 300 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(boxes, ([moving, ...still]) => {
        const one = moving as Box;
        const around = neighboursOf(still);
        const by = snap(around, one, 6);
        for (const way of [by.x, by.y]) if (way !== null) expect(Math.abs(way)).toBeLessThanOrEqual(6);
        const there = { ...one, x: one.x + (by.x ?? 0), y: one.y + (by.y ?? 0) };
        const guides = guidesAt(around, there);
        if (by.x !== null && by.y === null) expect(guides.length).toBeGreaterThan(0);
        // No line stands nearer than the one that was taken.
        const again = snap(around, there, 6);
        expect([again.x ?? 0, again.y ?? 0].filter((way) => Math.abs(way) > 6)).toEqual([]);
        for (const { from, to } of guides) expect(from.x === to.x || from.y === to.y).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the lines that are drawn', () => {
  test('join two cards of one size by their middles, with the way between them', () => {
    expect(guidesAt(neighboursOf([box(0, 0)]), box(0, 200))).toEqual([
      { from: { x: 92, y: 0 }, to: { x: 92, y: 264 }, kind: 'align', distance: { px: 136, at: { x: 92, y: 132 } } },
    ]);
  });

  test('say nothing of a distance where things touch', () => {
    expect(guidesAt(neighboursOf([box(0, 0, 100, 100)]), box(0, 50, 40, 100))).toEqual([
      { from: { x: 0, y: 0 }, to: { x: 0, y: 150 }, kind: 'align', distance: null },
      { from: { x: 0, y: 50 }, to: { x: 100, y: 50 }, kind: 'align', distance: null },
      { from: { x: 0, y: 100 }, to: { x: 100, y: 100 }, kind: 'align', distance: null },
    ]);
  });

  test('measure equal gaps', () => {
    const row = [box(0, 0, 100, 60), box(300, 10, 100, 60)];
    const gaps = guidesAt(neighboursOf(row), box(170, 7, 60, 62)).filter(({ kind }) => kind === 'gap');
    expect(gaps).toEqual([
      {
        from: { x: 100, y: 33.5 },
        to: { x: 170, y: 33.5 },
        kind: 'gap',
        distance: { px: 70, at: { x: 135, y: 33.5 } },
      },
      {
        from: { x: 230, y: 39.5 },
        to: { x: 300, y: 39.5 },
        kind: 'gap',
        distance: { px: 70, at: { x: 265, y: 39.5 } },
      },
    ]);
  });
});
