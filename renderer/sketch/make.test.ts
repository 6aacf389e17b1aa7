import { expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { onGrid } from '../edits/board-grid.ts';
import { boxBetween, straightened } from './grid.ts';
import { addBoxShape, addLine, addStroke, addText } from './make.ts';
import { pictureType, within } from './picture-bytes.ts';

const document = emptyDocument();
const style = { colour: 'over', fill: 'tight', width: 8 } as const;
const plain = { colour: 'ink', fill: null, width: 2 } as const;

test('a dragged shape has the size of the drag, a click the usual one', () => {
  const dragged = addBoxShape(document, 'ellipse', { x: 4, y: 8, width: 40, height: 0 }, style);
  expect(dragged.edit).toEqual({
    kind: 'add-shape',
    shape: { id: 'd1', kind: 'ellipse', x: 4, y: 8, width: 40, height: 4, colour: 'over', fill: 'tight' },
  });
  expect(addBoxShape(document, 'diamond', { x: 4, y: 8, width: 3, height: 2 }, plain).edit).toEqual({
    kind: 'add-shape',
    shape: { id: 'd1', kind: 'diamond', x: 4, y: 8, width: 160, height: 96 },
  });
});

test('a line goes where it was drawn, whichever end came first', () => {
  expect(addLine(document, { x: 40, y: 0 }, { x: 0, y: 20 }, plain).edit).toEqual({
    kind: 'add-shape',
    shape: {
      id: 'd1',
      kind: 'line',
      x: 0,
      y: 0,
      points: [
        [40, 0],
        [0, 20],
      ],
    },
  });
  expect(addLine(document, { x: 40, y: 0 }, { x: 41, y: 0 }, plain).edit).toMatchObject({
    shape: {
      x: 40,
      y: 0,
      points: [
        [0, 0],
        [160, 0],
      ],
    },
  });
});

test('a stroke keeps its points, of a very long one every second, and always the last', () => {
  const short = addStroke(
    document,
    [
      [5.04, 5, 0.123],
      [9, 1],
    ],
    style,
  );
  expect(short.edit).toEqual({
    kind: 'add-stroke',
    stroke: {
      id: 'd1',
      x: 5,
      y: 1,
      points: [
        [0, 4, 0.12],
        [4, 0],
      ],
      colour: 'over',
      width: 8,
    },
  });
  const long = addStroke(
    document,
    Array.from({ length: 9000 }, (_, i) => [i, 0] as const),
    plain,
  ).edit;
  expect(long.kind === 'add-stroke' && [long.stroke.points.length, long.stroke.points.at(-1)]).toEqual([
    4501,
    [8999, 0],
  ]);
});

test('text is a note without paper, and all of it has ids of its own', () => {
  const first = addText(document, { x: 10, y: 40 });
  const second = addText(applyEdit(document, first.edit), { x: 0, y: 0 });
  expect([first.edit, second.ids]).toEqual([
    { kind: 'add-note', note: { id: 'n1', kind: 'text', text: '', x: 10, y: 22 } },
    ['n2'],
  ]);
});

test('points fall on the grid, Shift makes boxes square and lines even', () => {
  expect(onGrid({ x: 5, y: -7 })).toEqual({ x: 4, y: -8 });
  expect(boxBetween({ x: 10, y: 10 }, { x: 0, y: 30 }, false)).toEqual({ x: 0, y: 10, width: 10, height: 20 });
  expect(boxBetween({ x: 10, y: 10 }, { x: 0, y: 30 }, true)).toEqual({ x: -10, y: 10, width: 20, height: 20 });
  expect(straightened({ x: 0, y: 0 }, { x: 100, y: 4 })).toEqual({ x: 100, y: 0 });
});

test('a picture is known by its first bytes, and made smaller with its proportions', () => {
  const bytes = (...start: number[]) => pictureType(Uint8Array.from(start));
  expect([
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
    bytes(0xff, 0xd8, 0xff, 0xe0),
    bytes(0x47, 0x49, 0x46, 0x38),
    bytes(),
  ]).toEqual(['image/png', 'image/jpeg', null, null]);
  expect([within(6000, 3000, 2048), within(100, 50, 480), within(9000, 1, 480)]).toEqual([
    { width: 2048, height: 1024 },
    { width: 100, height: 50 },
    { width: 480, height: 1 },
  ]);
});
