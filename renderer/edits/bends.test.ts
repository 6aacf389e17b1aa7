import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import type { Arrow } from '../../shared/drawing/scene.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { type Document, type EdgeLayout, emptyDocument, type Point } from '../../shared/model/document.ts';
import { nearestPart } from './along.ts';
import { bendAdded, bendMoved, bendRemoved, bendsOf, runMoved, runsOf } from './bends.ts';

/** An arrow from a card at the origin to one below it and aside. */
function board(layout: EdgeLayout, b: Point = { x: 284, y: 200 }, to = 'b'): Document {
  const empty = emptyDocument();
  return {
    ...empty,
    design: {
      ...empty.design,
      nodes: ['a', 'b'].map((id) => ({ id, service: 'lambda', label: id, group: null, params: {} })),
      edges: [{ id: 'e', from: 'a', to, label: '', params: {} }],
    },
    layout: { nodes: { a: { x: 0, y: 0 }, b }, groups: {}, edges: { e: layout } },
  };
}

function drawn(layout: EdgeLayout, b?: Point, to?: string): Arrow {
  return sceneOf(board(layout, b, to), null, { catalog }).arrows[0] as Arrow;
}

const courseOf = (layout: EdgeLayout, b?: Point) => drawn(layout, b).points.map(({ x, y }) => [x, y]);

test('a run that is pulled moves across itself, and the rest of the arrow follows', () => {
  const plain = drawn({});
  expect(plain.points.map(({ x, y }) => [x, y])).toEqual([
    [92, 64],
    [92, 96],
    [376, 96],
    [376, 200],
  ]);
  const bends = runMoved(plain, {}, 1, { x: 200, y: 150 });
  expect(courseOf({ bends })).toEqual([
    [92, 64],
    [92, 152],
    [376, 152],
    [376, 200],
  ]);
});

test('a straight arrow slides along its cards, and beyond them goes around', () => {
  const below = { x: 0, y: 200 };
  const plain = drawn({}, below);
  expect(courseOf({ bends: runMoved(plain, {}, 0, { x: 132, y: 130 }) }, below)).toEqual([
    [132, 64],
    [132, 200],
  ]);
  const wide = courseOf({ bends: runMoved(plain, {}, 0, { x: 300, y: 130 }) }, below);
  expect(Math.max(...wide.map(([x]) => x ?? 0))).toBe(300);
  expect([wide[0]?.[0] ?? 0, wide.at(-1)?.[0] ?? 0].every((x) => x <= 184)).toBe(true);
});

test('bends of straight and curved arrows are points: added where it is pulled, moved, and taken away', () => {
  for (const route of ['straight', 'curved'] as const) {
    const one = { route, bends: runMoved(drawn({ route }), { route }, 0, { x: 301, y: 99 }) };
    expect(one.bends).toEqual([{ x: 300, y: 100 }]);
    expect(drawn(one).points).toContainEqual({ x: 300, y: 100 });
    const moved = { route, bends: bendMoved(drawn(one), one, 0, { x: 40, y: 120 }) };
    expect(moved.bends).toEqual([{ x: 40, y: 120 }]);
    expect(bendRemoved(drawn(moved), moved, 0)).toEqual([]);
  }
});

const points = fc.record({ x: fc.integer({ min: -300, max: 700 }), y: fc.integer({ min: -300, max: 600 }) });
const layouts: fc.Arbitrary<EdgeLayout> = fc.record(
  {
    route: fc.constantFrom('orthogonal' as const, 'straight' as const, 'curved' as const),
    bends: fc.array(points, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);

test('whatever is pulled and however often, an arrow stays drawable, right angles stay right, and bends can all be taken away', () => {
  fc.assert(
    fc.property(
      layouts,
      points,
      fc.constantFrom('a', 'b'),
      fc.array(fc.tuple(fc.nat(9), points, fc.nat(3)), { maxLength: 6 }),
      (start, b, to, pulls) => {
        let layout = start;
        for (const [number, at, what] of pulls) {
          const arrow = drawn(layout, b, to);
          const [bends, runs] = [bendsOf(arrow, layout), runsOf(arrow, layout)];
          const run = runs[number % Math.max(1, runs.length)];
          let next: readonly Point[] = layout.bends ?? [];
          if (what === 0 && run !== undefined) next = runMoved(arrow, layout, run.index, at);
          else if (what === 1 && bends.length > 0) next = bendMoved(arrow, layout, number % bends.length, at);
          else if (what === 2 && bends.length > 0) {
            next = bendRemoved(arrow, layout, number % bends.length);
            expect(bendsOf(drawn({ ...layout, bends: next }, b, to), { ...layout, bends: next }).length).toBeLessThan(
              bends.length,
            );
          } else if (what === 3) next = bendAdded(arrow, layout);
          layout = { ...layout, bends: next };
          const after = drawn(layout, b, to);
          expect(after.path).toMatch(/^M[-\d. LQC]+$/);
          if ((layout.route ?? 'orthogonal') !== 'orthogonal') continue;
          for (const [i, q] of after.points.slice(1).entries()) {
            const p = after.points[i] as Point;
            expect(Math.min(Math.abs(p.x - q.x), Math.abs(p.y - q.y))).toBeLessThan(0.01);
          }
        }
        for (let left = 40; (layout.bends?.length ?? 0) > 0; left--) {
          expect(left).toBeGreaterThan(0);
          const arrow = drawn(layout, b, to);
          const shown = bendsOf(arrow, layout);
          layout = { ...layout, bends: shown.length === 0 ? [] : bendRemoved(arrow, layout, 0) };
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('a bend is added where the menu was opened, on the run that passes there', () => {
  const plain = drawn({});
  // The middle run is the longest; the last one is the nearest.
  expect(courseOf({ bends: bendAdded(plain, {}, { x: 380, y: 150 }) })).toEqual([
    [92, 64],
    [92, 96],
    [424, 96],
    [424, 200],
  ]);
  for (const route of ['straight', 'curved'] as const) {
    const layout: EdgeLayout = { route, bends: [{ x: 200, y: 120 }] };
    expect(bendAdded(drawn(layout), layout, { x: 301, y: 160 })).toEqual([
      { x: 200, y: 120 },
      { x: 300, y: 160 },
    ]);
    expect(bendAdded(drawn(layout), layout, { x: 120, y: 81 })).toEqual([
      { x: 120, y: 80 },
      { x: 200, y: 120 },
    ]);
  }
});

test('the place along an arrow is the nearest one, as a part of its length', () => {
  const course = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ];
  expect(
    [
      { x: 50, y: 20 },
      { x: 130, y: 50 },
      { x: -5, y: 0 },
      { x: 100, y: 400 },
    ].map((at) => nearestPart(course, at)),
  ).toEqual([0.25, 0.75, 0, 1]);
  expect(nearestPart([{ x: 1, y: 1 }], { x: 4, y: 4 })).toBe(0);
});
