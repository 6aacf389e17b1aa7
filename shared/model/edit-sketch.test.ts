import { expect, test } from 'vitest';
import { type BoxShape, type Document, emptyDocument, type LineShape, type Picture, type Stroke } from './document.ts';
import { drawnBox, fromBoard } from './drawn.ts';
import { applyEdit, type Edit } from './edit.ts';
import { addDrawn } from './edit-sketch.ts';

const stroke: Stroke = {
  id: 'd1',
  x: 10,
  y: 20,
  points: [
    [0, 5],
    [30, 0, 0.5],
  ],
  width: 3,
  colour: 'over',
};
const box: BoxShape = { id: 'd2', kind: 'ellipse', x: 0, y: 0, width: 80, height: 40, text: 'here' };
const line: LineShape = {
  id: 'd3',
  kind: 'line',
  x: 5,
  y: 5,
  points: [
    [0, 0],
    [40, 0],
  ],
};
const picture: Picture = { id: 'd4', x: 1, y: 2, width: 3, height: 4, type: 'image/png', data: 'iVBORw0KGgo=' };
const all = [stroke, box, line, picture];

function board(...edits: readonly Edit[]): Document {
  return edits.reduce(applyEdit, emptyDocument());
}

const drawn = board(...all.map(addDrawn));

test('each lies in the list of its kind, design and layout stay the very same', () => {
  const empty = emptyDocument();
  expect(drawn.sketch).toEqual({ notes: [], strokes: [stroke], shapes: [box, line], images: [picture] });
  const after = all.map(addDrawn).reduce<Document>(applyEdit, empty);
  expect([after.design === empty.design, after.layout === empty.layout]).toEqual([true, true]);
});

test('an id that anything on the board has is passed over', () => {
  const node = { id: 'n', service: 'lambda', label: '', group: null, params: {} };
  const withCard = applyEdit(drawn, { kind: 'add-node', node, at: { x: 0, y: 0 } });
  const taken: readonly Edit[] = [
    addDrawn({ ...stroke, id: 'n' }),
    addDrawn({ ...box, id: 'd1' }),
    addDrawn({ ...picture, id: 'd3' }),
    { kind: 'add-note', note: { id: 'd4', kind: 'note', text: '', x: 0, y: 0 } },
    { kind: 'add-node', node: { ...node, id: 'd2' }, at: { x: 0, y: 0 } },
  ];
  expect(taken.map((edit) => applyEdit(withCard, edit) === withCard)).toEqual(taken.map(() => true));
});

test('they move, each to its place', () => {
  const to = { d1: { x: 1, y: 1 }, d2: { x: 2, y: 2 }, d3: { x: 3, y: 3 }, d4: { x: 4, y: 4 } };
  const { sketch, design } = applyEdit(drawn, { kind: 'move', to });
  expect(sketch).toEqual({
    notes: [],
    strokes: [{ ...stroke, x: 1, y: 1 }],
    shapes: [
      { ...box, x: 2, y: 2 },
      { ...line, x: 3, y: 3 },
    ],
    images: [{ ...picture, x: 4, y: 4 }],
  });
  expect(sketch.strokes[0]?.points).toBe(stroke.points);
  expect(design).toBe(drawn.design);
});

test('they fit into another box, points are spread over it and what is flat stays flat', () => {
  const to = { x: 100, y: 100, width: 60, height: 50 };
  const resized = all.reduce<Document>((now, { id }) => applyEdit(now, { kind: 'resize', id, to }), drawn);
  expect(resized.sketch).toEqual({
    notes: [],
    strokes: [
      {
        ...stroke,
        x: 100,
        y: 100,
        points: [
          [0, 50],
          [60, 0, 0.5],
        ],
      },
    ],
    shapes: [
      { ...box, ...to },
      {
        ...line,
        x: 100,
        y: 100,
        points: [
          [0, 0],
          [60, 0],
        ],
      },
    ],
    images: [{ ...picture, ...to }],
  });
  expect(applyEdit(drawn, { kind: 'resize', id: 'gone', to })).toBe(drawn);
});

test('they are set and removed by id; the last one takes its list along', () => {
  const set = applyEdit(drawn, { kind: 'set-shape', shape: { ...box, fill: 'accent' } });
  expect(set.sketch.shapes).toEqual([{ ...box, fill: 'accent' }, line]);
  expect(applyEdit(drawn, { kind: 'set-stroke', stroke: { ...stroke, id: 'gone' } })).toBe(drawn);
  expect(applyEdit(drawn, { kind: 'remove', ids: ['d1', 'd2', 'd3', 'd4'] })).toEqual(emptyDocument());
  expect(applyEdit(drawn, { kind: 'remove', ids: ['d2'] }).sketch.shapes).toEqual([line]);
});

test('points of the board become a corner and places from it, to a tenth of a pixel', () => {
  const placed = fromBoard([
    [10.04, -3.26],
    [12.349, 4, 0.333],
  ]);
  expect(placed).toEqual({
    x: 10,
    y: -3.3,
    points: [
      [0, 0],
      [2.3, 7.3, 0.33],
    ],
  });
  expect(drawnBox({ ...line, ...placed })).toEqual({ x: 10, y: -3.3, width: 2.3, height: 7.3 });
});
