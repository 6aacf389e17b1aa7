import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofRuns } from '../../../scripts/proof-runs.mjs';
import { encloses, type Rect } from '../../drawing/geometry.ts';
import { holdersOf } from './holders.ts';

const rects = fc.array(
  fc.record({
    x: fc.integer({ min: -6, max: 6 }),
    y: fc.integer({ min: -6, max: 6 }),
    width: fc.integer({ min: 0, max: 6 }),
    height: fc.integer({ min: 0, max: 6 }),
  }),
  { maxLength: 30 },
);

const area = ({ width, height }: Rect) => width * height;

describe('holdersOf', () => {
  it.each([true, false])(
    'finds what asking every rectangle of every thing finds, only smaller things: %s',
    (smaller) => {
      fc.assert(
        fc.property(rects, rects, (things, outers) => {
          const holders = holdersOf(things, { smaller });
          outers.forEach(holders.mark);
          const expected = things.map((thing) => {
            const at = outers.findIndex((outer) => encloses(outer, thing) && (!smaller || area(thing) < area(outer)));
            return at === -1 ? null : at;
          });
          expect(things.map((_, i) => holders.of(i))).toEqual(expected);
        }),
        { numRuns: proofRuns(300) },
      );
    },
  );

  const count = 4000;
  const wide = 10 * count;
  const laid: Readonly<Record<string, (i: number) => Rect>> = {
    'on one another': () => ({ x: 0, y: 0, width: 100, height: 60 }),
    'in one another': (i) => ({ x: i, y: i, width: wide - 2 * i, height: wide - 2 * i }),
    'beside each other': (i) => ({ x: (i % 60) * 140, y: Math.floor(i / 60) * 90, width: 100, height: 60 }),
    'across each other': (i) =>
      i % 2 === 0 ? { x: 0, y: 2 * i, width: wide, height: 40 } : { x: 2 * i, y: 0, width: 40, height: wide },
    'each a little farther': (i) => ({ x: 3 * i, y: 2 * i, width: 1000, height: 600 }),
  };
  it.each(Object.entries(laid))('looks at few of 4,000 things for each of 4,000 rectangles that lie %s', (_, rect) => {
    const all = Array.from({ length: count }, (_, i) => rect(i));
    const holders = holdersOf(all, { smaller: true });
    const looked = all.reduce((sum, outer, i) => sum + holders.mark(outer, i), 0);
    expect(looked / count).toBeLessThan(count / 10);
  });
});
