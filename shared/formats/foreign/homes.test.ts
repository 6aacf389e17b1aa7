import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proofRuns } from '../../../scripts/proof-runs.mjs';
import { encloses, type Rect } from '../../drawing/geometry.ts';
import { homesOf } from './homes.ts';
import type { BoxThing, FrameThing } from './things.ts';

const area = ({ width, height }: Rect) => width * height;

const frames = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 8 }),
    y: fc.integer({ min: 0, max: 8 }),
    width: fc.integer({ min: 0, max: 12 }),
    height: fc.integer({ min: 0, max: 12 }),
    id: fc.constantFrom('', 'f1', 'f2', 'f3'),
    frame: fc.constantFrom(null, 'f1', 'f2', 'f4'),
  }),
  { maxLength: 20 },
);

it('puts each thing into the first container that encloses it or is its frame, and a container into none before it', () => {
  fc.assert(
    fc.property(frames, frames, (things, outers) => {
      const containers = outers.toSorted((a, b) => area(a) - area(b));
      const found = homesOf({
        cards: things.map((rect) => ({
          thing: { kind: 'box', ...rect } as unknown as BoxThing,
          words: '',
          service: null,
          match: null,
        })),
        containers: containers.map((rect) => ({
          thing: { kind: 'frame', ...rect } as unknown as FrameThing,
          label: '',
        })),
      });
      const first = (inner: (typeof things)[number], after: number) => {
        const at = containers.findIndex(
          (outer, k) =>
            k > after &&
            ((encloses(outer, inner) && area(inner) < area(outer)) || (outer.id !== '' && inner.frame === outer.id)),
        );
        return at === -1 ? null : at;
      };
      expect(found).toEqual({
        cards: things.map((inner) => first(inner, -1)),
        containers: containers.map(first),
      });
    }),
    { numRuns: proofRuns(300) },
  );
});
