import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { emptyDocument } from '../model/document.ts';
import { documents } from '../random-documents.ts';
import { encloses, grown } from './geometry.ts';
import { headBox } from './head-box.ts';
import { sceneOf } from './scene-of.ts';

const rounded = ({ x, y, width, height }: ReturnType<typeof headBox>) =>
  [x, y, width, height].map((n) => Math.round(100 * n) / 100);

test('a head reaches back from its tip and to both sides, whichever way it points', () => {
  expect(rounded(headBox({ mode: 'sync', head: { x: 100, y: 50, angle: 0 } }))).toEqual([91.5, 45, 9, 10]);
  expect(rounded(headBox({ mode: 'sync', head: { x: 100, y: 50, angle: 90 } }))).toEqual([95, 41.5, 10, 9]);
  expect(rounded(headBox({ mode: 'async', head: { x: 0, y: 0, angle: 180 } }))).toEqual([-0.75, -5.25, 8.5, 10.5]);
});

test('a head that stands at the very edge is inside of the picture', () => {
  const empty = emptyDocument();
  const nodes = ['a', 'b'].map((id) => ({ id, service: 'lambda', label: id, group: null, params: {} }));
  // The arrow lies along the upper sides of both cards, so that half of its head is all that stands above them.
  const document = {
    ...empty,
    design: { ...empty.design, nodes, edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: {} }] },
    layout: {
      ...empty.layout,
      nodes: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } },
      edges: { e: { fromSide: 'top', toSide: 'top', route: 'straight' } as const },
    },
  };
  const { arrows, bounds } = sceneOf(document, null, { catalog });
  expect(arrows.map((arrow) => rounded(headBox(arrow)))).toEqual([[383.5, -5, 9, 10]]);
  expect(bounds.y).toBe(-5);
});

test('no head of a random board is outside of its picture', () => {
  let heads = 0;
  fc.assert(
    fc.property(documents, (document) => {
      const { arrows, bounds } = sceneOf(document, null, { catalog });
      for (const arrow of arrows) {
        const box = headBox(arrow);
        heads += 1;
        expect(encloses(grown(bounds, 0.001), box), JSON.stringify({ box, bounds })).toBe(true);
      }
    }),
    { numRuns: 100, seed: 5 },
  );
  expect(heads).toBeGreaterThan(0);
});
