/** Every way in which an arrow can run, on random boards: three routes, bends anywhere, sides fixed or not, loops and parallels. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { colours } from '../formats/colours.ts';
import { arrowMarkup } from '../formats/svg-arrows.ts';
import { type Document, type EdgeLayout, emptyDocument, type Point, type Side } from '../model/document.ts';
import { bottom, grown, type Rect, right } from './geometry.ts';
import type { Arrow } from './scene.ts';
import { sceneCache } from './scene-cache.ts';
import { sceneOf } from './scene-of.ts';

const side = fc.constantFrom<Side>('top', 'right', 'bottom', 'left');
const bend = fc.record({ x: fc.integer({ min: -200, max: 1400 }), y: fc.integer({ min: -200, max: 900 }) });

const courses: fc.Arbitrary<EdgeLayout> = fc.record(
  {
    route: fc.constantFrom('orthogonal' as const, 'straight' as const, 'curved' as const),
    bends: fc.array(bend, { maxLength: 4 }),
    fromSide: side,
    toSide: side,
    labelAt: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
);

interface Plan {
  readonly cards: readonly {
    readonly column: number;
    readonly row: number;
    readonly dx: number;
    readonly dy: number;
  }[];
  readonly edges: readonly { readonly from: number; readonly to: number; readonly course: EdgeLayout }[];
}

const plans: fc.Arbitrary<Plan> = fc.record({
  cards: fc.uniqueArray(fc.record({ column: fc.nat(4), row: fc.nat(5), dx: fc.nat(60), dy: fc.nat(40) }), {
    selector: ({ column, row }) => `${column} ${row}`,
    minLength: 1,
    maxLength: 10,
  }),
  edges: fc.array(fc.record({ from: fc.nat(9), to: fc.nat(9), course: courses }), { maxLength: 16 }),
});

function documentOf({ cards, edges }: Plan): Document {
  const empty = emptyDocument();
  return {
    ...empty,
    design: {
      ...empty.design,
      nodes: cards.map((_, i) => ({ id: `n${i}`, service: 'lambda', label: `Service ${i}`, group: null, params: {} })),
      edges: edges.map(({ from, to }, i) => ({
        id: `e${i}`,
        from: `n${from % cards.length}`,
        to: `n${to % cards.length}`,
        label: i % 3 === 0 ? 'reads' : '',
        params: {},
      })),
    },
    layout: {
      nodes: Object.fromEntries(
        cards.map(({ column, row, dx, dy }, i) => [`n${i}`, { x: column * 260 + dx, y: row * 112 + dy }]),
      ),
      groups: {},
      edges: Object.fromEntries(edges.map(({ course }, i) => [`e${i}`, course])),
    },
  };
}

const draw = (document: Document) => sceneOf(document, analyze(document.design, catalog), { catalog });

describe('an arrow, however it runs', () => {
  it('starts and ends on the borders of its cards, on the side that is fixed, through its bends, and can be written', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const document = documentOf(plan);
        const scene = draw(document);
        const cards = new Map(scene.cards.map((card) => [card.id, card.rect]));
        for (const arrow of scene.arrows) {
          const course = document.layout.edges[arrow.id] ?? {};
          expect(arrowMarkup(arrow, scene, colours.light)).toContain(`d="${arrow.path}"`);
          expect(wrongEnds(arrow, course, cards.get(arrow.from), cards.get(arrow.to))).toEqual([]);
          expect(arrow.path).toMatch(/^M[-\d. LQC]+$/);
          expect(Number.isFinite(arrow.head.angle)).toBe(true);
          const isPlain =
            (course.route ?? 'orthogonal') === 'orthogonal' || (arrow.from === arrow.to && !course.bends?.length);
          if (isPlain) expect(slanting(arrow.points)).toEqual([]);
          for (const point of course.bends ?? [])
            expect([arrow.id, distanceTo(arrow.points, point) < 1 || isPlain]).toEqual([arrow.id, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('carries its annotation 8 px clear of cards and of the others', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { cards, arrows } = draw(documentOf(plan));
        const boxes = arrows.flatMap(({ annotation }) => annotation?.box ?? []);
        expect(boxes.length).toBe(arrows.length);
        const near = (a: Rect, b: Rect) => overlap(grown(a, 8), b);
        expect(boxes.filter((box) => cards.some(({ rect }) => near(box, rect)))).toEqual([]);
        expect(boxes.filter((box, i) => boxes.some((other, j) => i < j && near(box, other)))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('is drawn the same with a cache, while bends, sides and labels change', () => {
    fc.assert(
      fc.property(plans, fc.array(fc.tuple(fc.nat(15), courses), { minLength: 1, maxLength: 5 }), (plan, changes) => {
        const cache = sceneCache();
        let document = documentOf(plan);
        const analysis = analyze(document.design, catalog);
        sceneOf(document, analysis, { catalog, cache });
        for (const [number, course] of changes) {
          const id = `e${number % Math.max(1, plan.edges.length)}`;
          if (document.layout.edges[id] === undefined) continue;
          document = { ...document, layout: { ...document.layout, edges: { ...document.layout.edges, [id]: course } } };
          expect(sceneOf(document, analysis, { catalog, cache })).toEqual(sceneOf(document, analysis, { catalog }));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function wrongEnds(
  { points, fromSide, toSide }: Arrow,
  course: EdgeLayout,
  from: Rect | undefined,
  to: Rect | undefined,
): readonly string[] {
  const wrong: string[] = [];
  if (!isOn(points[0], from, course.fromSide)) wrong.push(`start ${JSON.stringify(points[0])}`);
  if (!isOn(points.at(-1), to, course.toSide)) wrong.push(`end ${JSON.stringify(points.at(-1))}`);
  if (course.fromSide !== undefined && course.fromSide !== fromSide) wrong.push('fromSide');
  if (course.toSide !== undefined && course.toSide !== toSide) wrong.push('toSide');
  return wrong;
}

/** Whether a point lies on a border of a card, or on the one named side of it. */
function isOn(point: Point | undefined, rect: Rect | undefined, on: Side | undefined): boolean {
  if (point === undefined || rect === undefined) return false;
  const { x, y } = point;
  if (x < rect.x - 0.01 || x > right(rect) + 0.01 || y < rect.y - 0.01 || y > bottom(rect) + 0.01) return false;
  const distance = { left: x - rect.x, right: x - right(rect), top: y - rect.y, bottom: y - bottom(rect) };
  const sides = on === undefined ? (Object.keys(distance) as Side[]) : [on];
  return sides.some((name) => Math.abs(distance[name]) < 0.01);
}

function slanting(points: readonly Point[]): readonly string[] {
  return points.slice(1).flatMap((b, i) => {
    const a = points[i] as Point;
    return Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 0.01 ? [] : [`${a.x} ${a.y} to ${b.x} ${b.y}`];
  });
}

function distanceTo(points: readonly Point[], { x, y }: Point): number {
  return Math.min(...points.map((point) => Math.hypot(point.x - x, point.y - y)));
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
