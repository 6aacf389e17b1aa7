import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxIndex } from './box-index.ts';
import { bottom, type Rect, right } from './geometry.ts';

const boxes = fc.record({
  x: fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.constantFrom(-1e7, 1e7)),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.oneof(fc.nat(400), fc.constantFrom(0, 20_000)),
  height: fc.oneof(fc.nat(400), fc.constantFrom(0, 20_000)),
});
const areas = fc.record({ x: fc.constant(-200), y: fc.constant(-200), width: fc.nat(4000), height: fc.nat(4000) });

it('finds what a look at every box finds, inside the foreseen area and outside', () => {
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 30 }), areas, boxes, (all, area, asked) => {
      const index = boxIndex(all, area);
      const found: number[] = [];
      const [left, top, right, bottom] = [asked.x, asked.y, asked.x + asked.width, asked.y + asked.height];
      index.each(left, top, right, bottom, (i) => found.push(i));
      const meets = (box: Rect) => overlap(box, asked);
      expect(found.sort((a, b) => a - b)).toEqual(all.flatMap((box, i) => (meets(box) ? [i] : [])));
      expect(index.hit(left, top, right, bottom, -1, -1) === -1).toBe(found.length === 0);
      expect(index.hit(left, top, right, bottom, found[0] ?? -1, found[1] ?? -1) === -1).toBe(found.length <= 2);
    }),
    { numRuns: 400 },
  );
});

/** Whether two rectangles share more than an edge. */
function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
