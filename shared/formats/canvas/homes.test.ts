import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proofRuns } from '../../../scripts/proof-runs.mjs';
import { middle } from '../../drawing/geometry.ts';
import { homesOf } from './homes.ts';

const rects = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 8 }),
    y: fc.integer({ min: 0, max: 8 }),
    width: fc.integer({ min: 0, max: 12 }),
    height: fc.integer({ min: 0, max: 12 }),
  }),
  { maxLength: 20 },
);

it('puts each thing into the smallest frame round its middle, and frames only into those that come after them by size', () => {
  fc.assert(
    fc.property(rects, rects, (cards, outers) => {
      const frames = outers.map((rect, at) => ({ id: `f${at}`, rect, at }));
      const things = [...cards.map((rect, at) => ({ id: `c${at}`, rect })), ...frames];
      const ordered = frames.toSorted(
        (a, b) => a.rect.width * a.rect.height - b.rect.width * b.rect.height || b.at - a.at,
      );
      const expected = things.map(({ id, rect }) => {
        const { x, y } = middle(rect);
        const own = ordered.findIndex((frame) => frame.id === id);
        const home = ordered.find(
          ({ rect: outer }, rank) =>
            rank > own && x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height,
        );
        return home?.id ?? null;
      });
      expect(homesOf(things, frames)).toEqual(expected);
    }),
    { numRuns: proofRuns(300) },
  );
});
