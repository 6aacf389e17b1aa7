import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { readBoardText } from './board-read.ts';
import { writeBoard } from './board-write.ts';

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function file(sketch: unknown): string {
  const node = { id: 'n', service: 'lambda', label: '', params: {} };
  return JSON.stringify({ format: 'edgewise', version: 1, title: 'T', design: { nodes: [node], edges: [] }, sketch });
}

function read(sketch: unknown): { readonly document: Document; readonly warnings: readonly string[] } {
  const result = readBoardText(file(sketch), catalog);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { document, warnings } = result.value;
  return { document, warnings: warnings.map(({ path, message }) => `${path}: ${message}`) };
}

const stroke = {
  id: 's',
  x: 10,
  y: 20,
  points: [
    [0, 5],
    [30, 0, 0.5],
  ],
  colour: 'over',
  width: 3,
  locked: true,
};
const shape = { id: 'b', kind: 'diamond', x: 0, y: 0, width: 80, height: 40, fill: 'accent', text: 'here', z: 2 };
const line = {
  id: 'l',
  kind: 'line',
  x: 5,
  y: 5,
  points: [
    [0, 0],
    [40, 0],
  ],
};
const picture = { id: 'p', type: 'image/png', x: 1, y: 2, width: 3, height: 4, label: 'a dot', data: png };

test('what is drawn is read as it stands and written one a line, with its keys in one order', () => {
  const { document, warnings } = read({ strokes: [stroke], shapes: [shape, line], images: [picture] });
  expect(warnings).toEqual([]);
  expect(document.sketch).toEqual({ notes: [], strokes: [stroke], shapes: [shape, line], images: [picture] });
  const text = writeBoard(document, catalog);
  expect(text.slice(text.indexOf('"sketch"'))).toBe(`"sketch": {
    "notes": [],
    "strokes": [
      { "id": "s", "x": 10, "y": 20, "width": 3, "points": [[0, 5], [30, 0, 0.5]], "colour": "over", "locked": true }
    ],
    "shapes": [
      { "id": "b", "kind": "diamond", "x": 0, "y": 0, "width": 80, "height": 40, "fill": "accent", "text": "here", "z": 2 },
      { "id": "l", "kind": "line", "x": 5, "y": 5, "points": [[0, 0], [40, 0]] }
    ],
    "images": [
      { "id": "p", "type": "image/png", "x": 1, "y": 2, "width": 3, "height": 4, "label": "a dot", "data": "${png}" }
    ]
  }
}
`);
});

test('a board that nobody drew on has no lists of shapes and pictures', () => {
  expect(writeBoard(emptyDocument(), catalog)).toMatch(/"sketch": \{\n {4}"notes": \[\],\n {4}"strokes": \[\]\n {2}\}/);
});

test('forms that are not understood are kept, not drawn, and told of with their place', () => {
  const odd = {
    strokes: [7, { id: 'x', points: [] }, { id: 'y', points: [[0, 'a']] }, { ...stroke, width: 0 }],
    shapes: [
      { id: 'star', kind: 'star' },
      { ...shape, width: -1 },
      { ...shape, text: 5 },
      { ...line, z: '1' },
      { ...line, link: 5 },
      shape,
    ],
    images: [
      { ...picture, type: 'image/gif' },
      { ...picture, data: 'R0lGODlh' },
      { ...picture, data: `${png}!` },
    ],
    foreign: { by: 'another program' },
  };
  const { document, warnings } = read(odd);
  expect([document.sketch.strokes, document.sketch.shapes, document.sketch.images]).toEqual([[], [shape], []]);
  const kept = 'this is kept as it is and not drawn';
  expect(warnings).toEqual([
    "sketch.foreign: 'foreign' is not known here; it is kept as it is",
    `sketch.strokes[0]: ${kept}: it is a number`,
    `sketch.strokes[1]: ${kept}: 'points' must be a list of 1 to 10000 points`,
    `sketch.strokes[2]: ${kept}: point 0 must be a list of x, y and, where it is known, the pressure`,
    `sketch.strokes[3]: ${kept}: 'width' must be a number above 0, at most 200`,
    `sketch.shapes[0]: ${kept}: 'kind' must be one of rectangle, ellipse, diamond, line`,
    `sketch.shapes[1]: ${kept}: 'width' must be a number above 0`,
    `sketch.shapes[2]: ${kept}: 'text' must be a text, not a number`,
    `sketch.shapes[3]: ${kept}: 'z' must be a number, not a text`,
    `sketch.shapes[4]: ${kept}: 'link' must be a text, not a number`,
    `sketch.images[0]: ${kept}: 'type' must be one of image/png, image/jpeg`,
    `sketch.images[1]: ${kept}: 'data' must be the base64 text of a PNG of at most 10000000 characters`,
    `sketch.images[2]: ${kept}: 'data' must be the base64 text of a PNG of at most 10000000 characters`,
  ]);
  const again = JSON.parse(writeBoard(document, catalog)).sketch;
  expect(again).toEqual({ notes: [], ...odd, shapes: [shape, ...odd.shapes.slice(0, 5)] });
});

test('ids are of one set with all others: a missing or a taken one is made anew', () => {
  const { document, warnings } = read({
    notes: [{ id: 'n' }, {}],
    strokes: [
      { ...stroke, id: 'n' },
      { ...stroke, id: undefined },
      { ...stroke, id: 'note' },
    ],
    shapes: [{ ...shape, id: '' }],
  });
  const { notes, strokes, shapes = [] } = document.sketch;
  expect([...notes, ...strokes, ...shapes].map(({ id }) => id)).toEqual([
    'n-2',
    'note',
    'n-3',
    'stroke',
    'note-2',
    'shape',
  ]);
  expect(warnings).toEqual([
    "sketch.notes[0]: the id 'n' is taken; this is now 'n-2'",
    "sketch.strokes[0]: the id 'n' is taken; this is now 'n-3'",
    "sketch.strokes[2]: the id 'note' is taken; this is now 'note-2'",
    "sketch.shapes[0]: an id is a text of 1 to 200 characters; this is now 'shape'",
  ]);
});

test('a colour that is no token is kept and told of', () => {
  const { document, warnings } = read({
    strokes: [{ ...stroke, colour: 'red' }],
    shapes: [{ ...shape, fill: 'url(#a)' }],
  });
  expect([document.sketch.strokes[0]?.colour, document.sketch.shapes?.[0]]).toEqual([
    'red',
    { ...shape, fill: 'url(#a)' },
  ]);
  expect(warnings).toEqual([
    "sketch.strokes[0].colour: 'colour' is none of ink, muted, accent, ok, tight, over; it is kept, and drawn as ink",
    "sketch.shapes[0].fill: 'fill' is none of surface, muted, accent, ok, tight, over; it is kept, and drawn as no ground",
  ]);
});

test('points that other programs tell from elsewhere come from their own corner', () => {
  const { document } = read({
    strokes: [
      {
        points: [
          [100, 50],
          [90, 80],
        ],
        width: 2,
      },
    ],
  });
  expect(document.sketch.strokes).toEqual([
    {
      id: 'stroke',
      x: 90,
      y: 50,
      points: [
        [10, 0],
        [0, 30],
      ],
      width: 2,
    },
  ]);
});

test('whatever a sketch holds, reading does not throw, and what is written holds all of it and is read as the same', () => {
  const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(1e9), fc.double());
  const loose = fc.record(
    {
      id: fc.oneof(fc.constantFrom('a', 'b', 'n', '__proto__', ''), fc.jsonValue()),
      kind: fc.constantFrom('rectangle', 'line', 'star', 4),
      type: fc.constantFrom('image/png', 'image/jpeg', 'text/html'),
      x: number,
      y: number,
      width: number,
      height: number,
      points: fc.array(fc.oneof(fc.tuple(number, number), fc.tuple(number, number, number), fc.jsonValue())),
      colour: fc.constantFrom('ink', 'red', 3),
      text: fc.oneof(fc.string(), fc.jsonValue()),
      data: fc.constantFrom(png, 'javascript:', 5),
      z: number,
      locked: fc.boolean(),
      more: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const list = fc.array(fc.oneof({ weight: 4, arbitrary: loose }, { weight: 1, arbitrary: fc.jsonValue() }), {
    maxLength: 6,
  });
  const sketches = fc.record(
    { strokes: list, shapes: list, images: list, foreign: fc.jsonValue() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(sketches, (sketch) => {
      const given = JSON.parse(JSON.stringify(sketch)) as Record<string, unknown>;
      const first = readBoardText(file(given), catalog);
      if (!first.ok) throw new Error(JSON.stringify(first.error));
      const text = writeBoard(first.value.document, catalog);
      const written = JSON.parse(text).sketch as Record<string, unknown[]>;
      for (const [key, value] of Object.entries(given)) {
        if (Array.isArray(value)) expect([key, written[key]?.length]).toEqual([key, value.length]);
        else expect(written[key]).toEqual(value);
      }
      const second = readBoardText(text, catalog);
      if (!second.ok) throw new Error(JSON.stringify(second.error));
      expect(writeBoard(second.value.document, catalog)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('keys of a note that are names of JavaScript are kept like any other, and written back', () => {
  const hostile =
    '{ "kind": "note", "text": "", "x": 1, "y": 2, "__proto__": { "a": 1 }, "hasOwnProperty": 5, "constructor": null }';
  const text = file({ notes: ['here'] }).replace('"here"', hostile);
  const result = readBoardText(text, catalog);
  const [note] = result.ok ? result.value.document.sketch.notes : [];
  expect(JSON.stringify(note)).toBe(
    '{"kind":"note","text":"","x":1,"y":2,"__proto__":{"a":1},"hasOwnProperty":5,"constructor":null,"id":"note"}',
  );
  expect(result.ok && writeBoard(result.value.document, catalog)).toContain(
    '"__proto__": { "a": 1 }, "hasOwnProperty": 5, "constructor": null',
  );
});

test('notes without an id get one without a word; one that is taken is said', () => {
  const note = { kind: 'note', text: '', x: 0, y: 0 };
  const { document, warnings } = read({ notes: [note, note, { ...note, id: 'n' }] });
  expect(document.sketch.notes.map(({ id }) => id)).toEqual(['note', 'note-2', 'n-2']);
  expect(warnings).toEqual(["sketch.notes[2]: the id 'n' is taken; this is now 'n-2'"]);
});

test('more notes than a board has are refused, as more cards are', () => {
  const note = { kind: 'note', text: '', x: 0, y: 0 };
  const result = readBoardText(file({ notes: Array.from({ length: 20_001 }, () => note) }), catalog);
  expect(result.ok ? [] : result.error.map(({ path, message }) => [path, message])).toEqual([
    ['sketch.notes', '20001 notes; a board has at most 20000'],
  ]);
});
