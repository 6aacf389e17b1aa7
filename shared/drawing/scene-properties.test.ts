import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { cardSize, type Document, emptyDocument, type Group } from '../model/document.ts';
import { bottom, grown, type Rect, right } from './geometry.ts';
import type { Scene } from './scene.ts';
import { sceneCache } from './scene-cache.ts';
import { sceneOf } from './scene-of.ts';

const services = ['client', 'lambda', 'dynamodb', 'sqs-standard', 's3', 'alb', 'kinesis-data-streams'] as const;

interface Plan {
  readonly cards: readonly {
    readonly column: number;
    readonly row: number;
    readonly dx: number;
    readonly dy: number;
    readonly service: number;
    readonly group: number;
  }[];
  readonly edges: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly groups: number;
}

/** Cards somewhere in the cells of a grid, so that they never overlap; any arrows between them, also loops and parallel ones. */
const plans: fc.Arbitrary<Plan> = fc.record({
  cards: fc.uniqueArray(
    fc.record({
      column: fc.nat(5),
      row: fc.nat(6),
      dx: fc.nat(60),
      dy: fc.nat(40),
      service: fc.nat(services.length - 1),
      group: fc.nat(3),
    }),
    { selector: ({ column, row }) => `${column} ${row}`, minLength: 1, maxLength: 22 },
  ),
  edges: fc.array(
    fc.record({ from: fc.nat(21), to: fc.nat(21), label: fc.constantFrom('', '', '', 'reads', 'a longer word') }),
    {
      maxLength: 34,
    },
  ),
  groups: fc.nat(3),
});

function documentOf({ cards, edges, groups }: Plan, columnWidth = 260, rowHeight = 112): Document {
  const empty = emptyDocument('Random');
  const frames = Array.from(
    { length: groups },
    (_, i): Group => ({ id: `g${i}`, kind: 'vpc', label: `Network ${i}`, group: i === 2 ? 'g0' : null }),
  );
  return {
    ...empty,
    design: {
      ...empty.design,
      groups: frames,
      nodes: cards.map(({ service, group }, i) => ({
        id: `n${i}`,
        service: services[service] ?? 'lambda',
        label: `Service number ${i}`,
        group: group < groups ? `g${group}` : null,
        params: service === 0 ? { perSecond: 900 } : {},
      })),
      edges: edges.map(({ from, to, label }, i) => ({
        id: `e${i}`,
        from: `n${from % cards.length}`,
        to: `n${to % cards.length}`,
        label,
        params: {},
      })),
    },
    layout: {
      nodes: Object.fromEntries(
        cards.map(({ column, row, dx, dy }, i) => [`n${i}`, { x: column * columnWidth + dx, y: row * rowHeight + dy }]),
      ),
      groups: {},
      edges: {},
    },
  };
}

function drawn(document: Document): Scene {
  return sceneOf(document, analyze(document.design, catalog), { catalog });
}

describe('a scene of any board whose cards do not overlap', () => {
  it('has every annotation 8 px clear of cards and of other annotations', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { cards, arrows } = drawn(documentOf(plan));
        const boxes = arrows.flatMap((arrow) => arrow.annotation?.box ?? []);
        expect(boxes.length).toBe(arrows.length);
        const near = (a: Rect, b: Rect) => overlap(grown(a, 8), b);
        expect(boxes.filter((box) => cards.some((card) => near(box, card.rect)))).toEqual([]);
        expect(boxes.filter((box, i) => boxes.some((other, j) => i < j && near(box, other)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has arrows of upright and level runs that start and end on the borders of their cards', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { cards, arrows } = drawn(documentOf(plan));
        const byId = new Map(cards.map((card) => [card.id, card.rect]));
        for (const { from, to, points } of arrows) {
          for (let i = 1; i < points.length; i++) {
            const [a, b] = [points[i - 1], points[i]];
            expect(Math.min(Math.abs((a?.x ?? 0) - (b?.x ?? 0)), Math.abs((a?.y ?? 0) - (b?.y ?? 0)))).toBeLessThan(
              0.01,
            );
          }
          expect([isOnBorder(points[0], byId.get(from)), isOnBorder(points.at(-1), byId.get(to))]).toEqual([
            true,
            true,
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same with a cache, move after move', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(
          fc.record({ node: fc.nat(21), dx: fc.integer({ min: -90, max: 90 }), dy: fc.integer({ min: -90, max: 90 }) }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (plan, moves) => {
          const cache = sceneCache();
          let document = documentOf(plan);
          const analysis = analyze(document.design, catalog);
          sceneOf(document, analysis, { catalog, cache });
          for (const { node, dx, dy } of moves) {
            const id = `n${node % plan.cards.length}`;
            const at = document.layout.nodes[id] ?? { x: 0, y: 0 };
            const nodes = { ...document.layout.nodes, [id]: { x: at.x + dx, y: at.y + dy } };
            document = { ...document, layout: { ...document.layout, nodes } };
            expect(sceneOf(document, analysis, { catalog, cache })).toEqual(sceneOf(document, analysis, { catalog }));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a scene of any board without places', () => {
  it('keeps cards apart, inside their containers, and containers apart', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const placed = documentOf(plan);
        const { cards, frames } = drawn({ ...placed, layout: { nodes: {}, groups: {}, edges: {} } });
        const groupOf = new Map(placed.design.nodes.map((node) => [node.id, node.group]));
        expect(cards.filter((a, i) => cards.some((b, j) => i < j && overlap(grown(a.rect, 24), b.rect)))).toEqual([]);
        for (const frame of frames) {
          const chain = [frame.id, ...frames.filter((inner) => inner.group === frame.id).map((inner) => inner.id)];
          for (const card of cards) {
            const isMember = chain.includes(groupOf.get(card.id) ?? '');
            expect(overlap(card.rect, frame.rect)).toBe(isMember);
          }
          for (const other of frames) {
            if (other.id === frame.id || other.group === frame.id || frame.group === other.id) continue;
            expect(overlap(frame.rect, other.rect)).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

function isOnBorder(point: { readonly x: number; readonly y: number } | undefined, rect: Rect | undefined): boolean {
  if (point === undefined || rect === undefined) return false;
  const { x, y } = point;
  const across = Math.abs(x - rect.x) < 0.01 || Math.abs(x - rect.x - rect.width) < 0.01;
  const down = Math.abs(y - rect.y) < 0.01 || Math.abs(y - rect.y - rect.height) < 0.01;
  const inside = x >= rect.x && x <= rect.x + cardSize.width && y >= rect.y && y <= rect.y + cardSize.height;
  return inside && (across || down);
}

/** Whether two rectangles share more than an edge. */
function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
