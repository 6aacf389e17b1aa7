import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { boxKinds, type Document, emptyDocument, type Sketch, type Stroke } from '../model/document.ts';
import { itemsBehind, shapePath, strokeItems, textBase } from './drawn-scene.ts';
import { sceneOf } from './scene-of.ts';
import { strokePath } from './stroke-path.ts';
import { textWidth } from './text-width.ts';

const sketch: Sketch = {
  notes: [],
  strokes: [
    {
      id: 'top',
      x: 0,
      y: 0,
      points: [
        [0, 0],
        [100, 40],
      ],
      width: 10,
      z: 1,
      colour: 'over',
    },
    { id: 'low', x: -50, y: 10, points: [[0, 0]], width: 4 },
  ],
  shapes: [
    {
      id: 'b',
      kind: 'ellipse',
      x: 300,
      y: 0,
      width: 100,
      height: 60,
      fill: 'none of ours',
      colour: 'red',
      text: 'a b',
    },
    {
      id: 'l',
      kind: 'line',
      x: 5,
      y: 5,
      points: [
        [0, 0],
        [40, 10],
        [80, 0],
      ],
      z: -1,
    },
  ],
  images: [{ id: 'p', x: 1, y: 2, width: 3, height: 4, type: 'image/png', data: 'iVBO', locked: true }],
};
const board: Document = { ...emptyDocument(), sketch };

test('what is drawn lies where the board says, lower things first, with colours that the program has', () => {
  const picked = itemsBehind(sketch).map(({ id, rect, locked }) => [id, rect, locked]);
  expect(picked).toEqual([
    ['l', { x: 5, y: 5, width: 80, height: 10 }, false],
    ['p', { x: 1, y: 2, width: 3, height: 4 }, true],
    ['b', { x: 300, y: 0, width: 100, height: 60 }, false],
  ]);
  const [line, , ellipse] = itemsBehind(sketch);
  expect(line).toMatchObject({
    form: 'shape',
    kind: 'line',
    path: 'M0 0L40 10L80 0',
    ink: 'ink',
    fill: null,
    lines: [],
  });
  expect(ellipse).toMatchObject({ ink: 'ink', fill: null, lines: ['a b'] });
  expect(strokeItems(sketch).map(({ id, ink, rect }) => [id, ink, rect])).toEqual([
    ['low', 'ink', { x: -50, y: 10, width: 0, height: 0 }],
    ['top', 'over', { x: 0, y: 0, width: 100, height: 40 }],
  ]);
});

test('the picture of a board holds all of it, the width of the pen too', () => {
  expect(sceneOf(board, null, { catalog }).bounds).toEqual({ x: -54.2, y: -9, width: 454.2, height: 69 });
});

test('words that are wider or higher than their shape are within the bounds', () => {
  const boundsOf = (width: number, height: number, text: string) => {
    const shapes = [{ id: 's', kind: 'rectangle', x: 0, y: 0, width, height, text }] as const;
    return sceneOf({ ...emptyDocument(), sketch: { notes: [], strokes: [], shapes } }, null, { catalog }).bounds;
  };
  expect(boundsOf(100, 10, 'Cache')).toEqual({ x: 0, y: -5, width: 100, height: 20 });
  const width = textWidth('W', 14, 400);
  expect(width).toBeGreaterThan(8);
  expect(boundsOf(8, 30, 'W')).toEqual({ x: 4 - width / 2, y: 0, width, height: 30 });
});

test('a moved stroke keeps its path, and another width has another one', () => {
  const [stroke] = sketch.strokes;
  if (stroke === undefined) throw new Error('no stroke');
  const path = strokePath(stroke.points, stroke.width);
  const [moved] = strokeItems({ ...sketch, strokes: [{ ...stroke, x: 900 }] });
  if (moved === undefined) throw new Error('no stroke');
  expect(strokePath(moved.points, moved.width)).toBe(path);
  expect(strokePath(stroke.points, 20)).not.toBe(path);
});

test('words stand round the middle of a shape', () => {
  expect([textBase(60, 1, 0), textBase(60, 2, 0), textBase(60, 2, 1)]).toEqual([35, 25, 45]);
});

test('no size of a shape and no points of a stroke make a path that cannot be drawn', () => {
  const size = fc.double({ min: 0.01, max: 1e7, noNaN: true });
  const coordinate = fc.double({ min: 0, max: 1e7, noNaN: true });
  const point = fc.tuple(coordinate, coordinate, fc.double({ min: -2, max: 2, noNaN: true }));
  const drawable = /^M[-+\d. eMLQHVAZ]*Z$/;
  fc.assert(
    fc.property(
      fc.constantFrom(...boxKinds),
      size,
      size,
      fc.array(point, { minLength: 1, maxLength: 12 }),
      (kind, w, h, points) => {
        expect(shapePath(kind, w, h)).toMatch(drawable);
        expect(strokePath(points, 4)).toMatch(drawable);
      },
    ),
  );
});

test('what did not change is the same item in every scene', () => {
  const scenes = [sketch, { ...sketch, notes: [] }].map((one) => [...itemsBehind(one), ...strokeItems(one)]);
  expect(scenes[0]?.length).toBeGreaterThan(3);
  expect(scenes[1]?.every((item, i) => item === scenes[0]?.[i])).toBe(true);
  const [first, ...rest] = sketch.strokes;
  const moved = strokeItems({ ...sketch, strokes: [{ ...(first as Stroke), x: 7 }, ...rest] });
  expect(moved.map((item) => strokeItems(sketch).includes(item))).toEqual([true, false]);
});

test('the lock and link of a thing that is smaller than they are stand within the bounds', () => {
  const marks = { locked: true, link: 'https://example.com/' };
  const board: Document = {
    ...emptyDocument(),
    sketch: {
      notes: [],
      strokes: [],
      shapes: [{ id: 's', kind: 'rectangle', x: 0, y: 0, width: 8, height: 8, ...marks }],
    },
  };
  expect(sceneOf(board, null, { catalog }).bounds).toEqual({ x: -22, y: 0, width: 30, height: 14 });
});
