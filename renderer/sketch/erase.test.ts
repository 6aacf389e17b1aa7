import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { type Document, emptyDocument, type Shape } from '../../shared/model/document.ts';
import { touched } from './erase.ts';

const empty = emptyDocument();
const card = (id: string) => ({ id, service: 'lambda', label: id, group: 'g', params: {} });
const shape = { x: 0, y: 300, width: 100, height: 80 } as const;
const board: Document = {
  ...empty,
  design: {
    ...empty.design,
    groups: [{ id: 'g', kind: 'vpc', label: 'g', group: null }],
    nodes: [card('a'), card('b')],
    edges: [{ id: 'ab', from: 'a', to: 'b', label: '', params: {} }],
  },
  layout: {
    ...empty.layout,
    nodes: { a: { x: 0, y: 0 }, b: { x: 0, y: 200 } },
    groups: { g: { x: -50, y: -50, width: 400, height: 330 } },
  },
  sketch: {
    notes: [{ id: 'n', kind: 'note', text: 'note', x: 500, y: 0 }],
    strokes: [
      {
        id: 's',
        x: 400,
        y: 100,
        points: [
          [0, 0],
          [100, 100],
        ],
        width: 4,
      },
    ],
    shapes: [
      { ...shape, id: 'empty', kind: 'rectangle' },
      { ...shape, id: 'full', kind: 'rectangle', x: 200, fill: 'accent' },
      { ...shape, id: 'round', kind: 'ellipse', x: 400 },
      { ...shape, id: 'sharp', kind: 'diamond', x: 600, text: 'words' },
      {
        id: 'line',
        kind: 'line',
        x: 0,
        y: 500,
        points: [
          [0, 0],
          [200, 0],
        ],
      },
    ] satisfies readonly Shape[],
    images: [{ id: 'p', x: 300, y: 480, width: 40, height: 40, type: 'image/png', data: '' }],
  },
};
const scene = sceneOf(board, null, { catalog });
const at = (x: number, y: number, toX = x, toY = y) => touched(scene, { x, y }, { x: toX, y: toY }, 6);

test.each<[string, readonly string[], readonly [number, number, number?, number?]]>([
  ['the open board, and a container, which is too large to be meant', [], [300, 20]],
  ['a card', ['a'], [20, 20]],
  ['an arrow beside its middle', ['ab'], [96, 80]],
  ['a note', ['n'], [520, 10]],
  ['a stroke near its line', ['s'], [452, 148]],
  ['nothing in the box of a stroke away from its line', [], [420, 180]],
  ['an empty rectangle at its border', ['empty'], [3, 340]],
  ['nothing in the middle of an empty one', [], [50, 340]],
  ['a rectangle with a ground anywhere', ['full'], [250, 340]],
  ['an ellipse at its outline', ['round'], [450, 302]],
  ['nothing at the corner of its box', [], [402, 302]],
  ['a diamond on a side', ['sharp'], [625, 320]],
  ['its words', ['sharp'], [650, 340]],
  ['a line', ['line'], [100, 503]],
  ['a picture', ['p'], [320, 500]],
  ['all on a quick way between two points', ['b', 'full'], [-20, 230, 260, 350]],
])('it takes %s', (_, ids, [x, y, toX, toY]) => {
  expect(at(x, y, toX, toY)).toEqual(ids);
});
