import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { boxAroundAll, boxInScene } from './scene-box.ts';

const empty = emptyDocument();
const board: Document = {
  ...empty,
  design: {
    ...empty.design,
    nodes: [
      { id: 'a', service: 'lambda', label: 'a', group: null, params: {} },
      { id: 'b', service: 'lambda', label: 'b', group: null, params: {} },
    ],
    edges: [{ id: 'ab', from: 'a', to: 'b', label: '', params: {} }],
  },
  layout: { ...empty.layout, nodes: { a: { x: 0, y: 0 }, b: { x: 0, y: 200 } } },
  sketch: {
    notes: [],
    shapes: [{ id: 'box', kind: 'rectangle', x: 500, y: 500, width: 60, height: 40 }],
    images: [{ id: 'photo', type: 'image/png', data: 'AAAA', x: -400, y: 0, width: 80, height: 80 }],
    strokes: [
      {
        id: 'pen',
        x: 700,
        y: 0,
        width: 4,
        points: [
          [0, 0],
          [10, 20],
        ],
      },
    ],
  },
};

test('drawn things, arrows and cards have a box; what is not drawn has none', () => {
  const scene = sceneOf(board, null, { catalog });
  const found = ['box', 'photo', 'pen', 'a', 'ab', 'gone'].map((id) => boxInScene(scene, id));
  expect(found).toEqual([
    { x: 500, y: 500, width: 60, height: 40 },
    { x: -400, y: 0, width: 80, height: 80 },
    { x: 698, y: -2, width: 14, height: 24 },
    { x: 0, y: 0, width: 184, height: 64 },
    { x: 92, y: 64, width: 0, height: 136 },
    null,
  ]);
  expect(boxAroundAll(scene, ['box', 'pen', 'gone'])).toEqual({ x: 500, y: -2, width: 212, height: 542 });
  expect(boxAroundAll(scene, [])).toBeNull();
});
