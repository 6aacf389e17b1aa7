import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import type { Rect } from './geometry.ts';
import { placeBadges } from './place-badges.ts';
import { sceneOf } from './scene-of.ts';

test('a badge stands on its arrow, near the start', () => {
  const down = [
    { x: 0, y: 0 },
    { x: 0, y: 100 },
  ];
  expect(placeBadges([{ points: down, width: 18 }], [])).toEqual([{ x: -9, y: 6, width: 18, height: 18 }]);
});

test('where the arrow is covered it stands beside it', () => {
  const along = [
    { x: 0, y: 0 },
    { x: 60, y: 0 },
  ];
  const [box] = placeBadges([{ points: along, width: 18 }], [{ x: -20, y: -12, width: 100, height: 24 }]);
  expect(box).toEqual({ x: 6, y: -34, width: 18, height: 18 });
});

test('arrows without a badge get none', () => {
  expect(placeBadges([{ points: [{ x: 0, y: 0 }], width: null }], [])).toEqual([null]);
});

/** Cards in the cells of a grid and arrows between any of them, every one numbered, linked and locked. */
const boards = fc.record({
  cards: fc.uniqueArray(fc.record({ column: fc.nat(4), row: fc.nat(4), dx: fc.nat(40), dy: fc.nat(30) }), {
    selector: ({ column, row }) => `${column} ${row}`,
    minLength: 2,
    maxLength: 14,
  }),
  edges: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { minLength: 1, maxLength: 20 }),
  linked: fc.boolean(),
});

test('no badge meets a card, a note, a title, an annotation or another badge', () => {
  fc.assert(
    fc.property(boards, ({ cards, edges, linked }) => {
      const empty = emptyDocument();
      const document: Document = {
        ...empty,
        design: {
          ...empty.design,
          groups: [{ id: 'g', kind: 'vpc', label: 'Network', group: null }],
          nodes: cards.map((_, i) => ({ id: `n${i}`, service: 'lambda', label: `n${i}`, group: 'g', params: {} })),
          edges: edges.map(([from, to], i) => ({
            id: `e${i}`,
            from: `n${from % cards.length}`,
            to: `n${to % cards.length}`,
            label: i % 2 === 0 ? 'events' : '',
            params: {},
          })),
        },
        layout: {
          nodes: Object.fromEntries(
            cards.map(({ column, row, dx, dy }, i) => [`n${i}`, { x: column * 240 + dx, y: row * 110 + dy }]),
          ),
          groups: {},
          edges: Object.fromEntries(
            edges.map((_, i) => [`e${i}`, { step: i + 1, ...(linked ? { link: 'n1', locked: true } : {}) }]),
          ),
        },
        sketch: { notes: [{ id: 'note', kind: 'note', text: 'A note', x: 300, y: 200 }], strokes: [] },
      };
      const { cards: drawn, arrows, notes, frames } = sceneOf(document, null, { catalog });
      const badges = arrows.map((arrow) => arrow.badge?.box);
      expect(badges.every((box) => box !== undefined)).toBe(true);
      const solid = [
        ...drawn.map((card) => card.rect),
        ...notes.map((note) => note.rect),
        ...frames.map((frame) => frame.title),
        ...arrows.flatMap((arrow) => arrow.annotation?.box ?? []),
      ];
      const found = badges.flatMap((box, i) =>
        [...solid, ...badges.slice(i + 1)].filter(
          (other) => box !== undefined && other !== undefined && meet(box, other),
        ),
      );
      expect(found).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
