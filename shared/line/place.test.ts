import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { noteBox } from '../drawing/cards.ts';
import { framesOf } from '../drawing/frames.ts';
import { bottom, type Rect, right } from '../drawing/geometry.ts';
import { cardSize, type Document, emptyDocument } from '../model/document.ts';
import { drawnBox, drawnThings } from '../model/drawn.ts';
import { applyEdit } from '../model/edit.ts';
import { readLine } from './read-line.ts';

function extended(document: Document, text: string, from: readonly string[] = []): Document {
  const { edit } = readLine(text, { catalog, document, from, centre: { x: 400, y: 300 } });
  return edit === null ? document : applyEdit(document, edit);
}

function rectOf(document: Document, id: string): Rect {
  const at = document.layout.nodes[id];
  if (at === undefined) throw new Error(`${id} has no place`);
  return { x: at.x, y: at.y, ...cardSize };
}

const overlap = (a: Rect, b: Rect) => a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
const holds = (a: Rect, b: Rect) => a.x <= b.x && a.y <= b.y && right(a) >= right(b) && bottom(a) >= bottom(b);

/** What a drawing must not have: cards on cards, members outside of their container, strangers inside of one. */
function faults(document: Document): readonly string[] {
  const { design, layout } = document;
  const frames = new Map(design.groups.map(({ id }) => [id, layout.groups[id] as Rect]));
  const parents = new Map([...design.nodes, ...design.groups].map(({ id, group }) => [id, group]));
  const isInside = (id: string, frame: string) => {
    for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) if (at === frame) return true;
    return false;
  };
  const found: string[] = [];
  const cards = design.nodes.map(({ id }) => [id, rectOf(document, id)] as const);
  for (const [i, [id, rect]] of cards.entries()) {
    for (const [other, otherRect] of cards.slice(i + 1)) if (overlap(rect, otherRect)) found.push(`${id} on ${other}`);
    for (const [frame, box] of frames) {
      if (isInside(id, frame) ? !holds(box, rect) : overlap(box, rect)) found.push(`${id} and ${frame}`);
    }
  }
  for (const [id, rect] of frames) {
    for (const [other, box] of frames) {
      if (id === other || isInside(other, id)) continue;
      if (isInside(id, other) ? !holds(box, rect) : overlap(box, rect)) found.push(`${id} and ${other}`);
    }
  }
  const marks = [...document.sketch.notes.map((note) => noteBox(note)), ...drawnThings(document.sketch).map(boxed)];
  for (const [id, rect] of cards)
    for (const mark of marks) if (overlap(rect, mark.rect)) found.push(`${id} on ${mark.id}`);
  return found;
}

const boxed = (drawn: Parameters<typeof drawnBox>[0]) => ({ id: drawn.id, rect: drawnBox(drawn) });

/** Where everything lies that is locked. */
function lockedPlaces({ layout, sketch }: Document): readonly unknown[] {
  const all = [
    ...Object.values(layout.nodes),
    ...Object.values(layout.groups),
    ...sketch.notes,
    ...drawnThings(sketch),
  ];
  return all.filter(({ locked }) => locked === true);
}

test('a new board reads from top to bottom', () => {
  const document = extended(emptyDocument(), 'client > apigw > lambda x3 > ddb');
  const at = (id: string) => rectOf(document, id);
  expect(
    ['client', 'api-gateway-rest', 'lambda', 'lambda-2', 'lambda-3', 'dynamodb'].map((id) => at(id).y - at('client').y),
  ).toEqual([0, 128, 280, 280, 280, 408]);
  expect(at('client').x).toBe(at('dynamodb').x);
  expect(at('lambda-2').x - at('lambda').x).toBe(284);
});

test('a note is as high as its words: nothing new comes to lie on them', () => {
  const empty = emptyDocument();
  const note = { id: 'n', kind: 'note' as const, text: 'words '.repeat(80), x: 100, y: -100 };
  const before = extended({ ...empty, sketch: { ...empty.sketch, notes: [note] } }, 'client');
  const placed: Document = { ...before, layout: { ...before.layout, nodes: { client: { x: 0, y: 0 } } } };
  const after = extended(placed, '> lambda', ['client']);
  const [moved] = after.sketch.notes;
  if (moved === undefined) throw new Error('the note is gone');
  expect(overlap(rectOf(after, 'lambda'), noteBox(moved).rect)).toBe(false);
});

test('what goes on from a card stands under it, beside what stands there already', () => {
  const board = extended(emptyDocument(), 'client > apigw > lambda');
  const document = extended(board, '> sqs', ['api-gateway-rest']);
  expect(rectOf(document, 'sqs-standard').y).toBe(rectOf(document, 'lambda').y);
  expect(faults(document)).toEqual([]);
  expect(document.layout.nodes['lambda']).toEqual(board.layout.nodes['lambda']);
});

test('a container grows for what is added to it, and its neighbours make room where there is none', () => {
  let document = extended(emptyDocument(), 'client > vpc A { lambda > rds }; vpc B { ec2 > efs }; vpc C { eks }');
  expect(faults(document)).toEqual([]);
  for (const line of [
    'lambda > redis',
    'ec2 > s3 > athena',
    'vpc A { a > b > c > d, e, f }',
    'rds > x x6',
    'eks > y x9',
  ]) {
    document = extended(document, line);
    expect(faults(document)).toEqual([]);
  }
});

test('a locked container takes no more than it has room for: the rest stands below everything, in none', () => {
  const board = extended(emptyDocument(), 'client > vpc A { lambda }; vpc B { ec2 }');
  const locked = applyEdit(board, { kind: 'set-marks', to: { g1: { locked: true } } });
  const document = extended(locked, 'vpc A { lambda > redis > s3 x4 }');
  expect(lockedPlaces(document)).toEqual(lockedPlaces(locked));
  expect(faults(document)).toEqual([]);
  expect(document.design.nodes.filter(({ group }) => group === 'g1').map(({ id }) => id)).toEqual(['lambda']);
  expect(document.design.nodes.length).toBe(board.design.nodes.length + 5);
});

test('what is locked beside a container that grows is not moved for it', () => {
  let board = extended(emptyDocument(), 'vpc A { lambda }');
  const { x, y, width, height } = board.layout.groups['g1'] as Rect;
  const note = { kind: 'note', text: 'here', width: 4000, locked: true } as const;
  board = applyEdit(board, { kind: 'add-note', note: { ...note, id: 'low', x: x - 2000, y: y + height + 20 } });
  board = applyEdit(board, { kind: 'add-note', note: { ...note, id: 'wide', width: 300, x: x + width + 20, y } });
  const document = extended(board, 'vpc A { lambda > a x6 > b x6 }');
  expect(lockedPlaces(document)).toEqual(lockedPlaces(board));
  expect(faults(document)).toEqual([]);
  const free = extended(
    applyEdit(board, { kind: 'set-marks', to: { low: { locked: false }, wide: { locked: false } } }),
    'vpc A { lambda > a x6 > b x6 }',
  );
  expect(free.design.nodes.every(({ group }) => group === 'g1')).toBe(true);
  expect(faults(free)).toEqual([]);
});

test('boxes with names of JavaScript move aside like any other', () => {
  let board = extended(emptyDocument(), 'vpc A { lambda }');
  const { x, y, height } = board.layout.groups['g1'] as Rect;
  for (const [i, id] of ['__proto__', 'constructor'].entries()) {
    board = applyEdit(board, {
      kind: 'add-node',
      node: { id, service: 's3', label: id, group: null, params: {} },
      at: { x: x + 200 * i, y: y + height + 10 },
    });
  }
  const document = extended(board, 'vpc A { lambda > a x9 > b x9 > c x9 }');
  expect(Object.entries(document.layout.nodes).flatMap(([id, at]) => (at.y > y + height + 10 ? [id] : []))).toEqual(
    expect.arrayContaining(['__proto__', 'constructor']),
  );
  expect(document.design.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
});

test('every container of a new board stands as it would be drawn without a place of its own', () => {
  const document = extended(emptyDocument(), 'client > region { apigw > vpc { lambda > rds }; az { } }');
  const drawn = framesOf({ ...document, layout: { ...document.layout, groups: {} } });
  for (const { id } of document.design.groups) {
    const { x, y, width, height } = document.layout.groups[id] as Rect;
    const frame = drawn.get(id) as Rect;
    // Places are whole pixels.
    expect(Math.abs(x - frame.x) + Math.abs(y - frame.y) + Math.abs(width - frame.width)).toBeLessThan(2);
    expect(Math.abs(height - frame.height)).toBeLessThan(2);
  }
  expect(faults(document)).toEqual([]);
});

const word = fc.constantFrom(
  'client',
  'lambda',
  'sqs',
  'ddb',
  'a',
  'b',
  'c',
  '+lambda',
  'sqs x3',
  '+s3 x2',
  '(a > b | +c)',
);
const flow = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' > '));
const piece = fc.oneof(
  flow,
  fc
    .tuple(fc.constantFrom('vpc', 'vpc B', 'region', 'az', 'group'), flow)
    .map(([frame, inner]) => `${frame} { ${inner} }`),
  fc.tuple(flow, flow).map(([a, b]) => `region { ${a} > vpc { ${b} } }`),
);

test('line after line, nothing is put on anything else', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (lines) => {
      let document = emptyDocument();
      for (const line of lines) {
        document = extended(document, line);
        expect(faults(document)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('line after line beside notes and drawn things, some of them locked, nothing is covered and no lock is moved', () => {
  const place = fc.record({ x: fc.integer({ min: -600, max: 1400 }), y: fc.integer({ min: -400, max: 1400 }) });
  const marks = fc.array(fc.tuple(place, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(marks, fc.array(piece, { minLength: 1, maxLength: 5 }), (found, lines) => {
      let document = found.reduce<Document>((board, [at, locked, isNote], i) => {
        const base = { id: `m${i}`, ...at, ...(locked ? { locked } : {}) };
        return applyEdit(
          board,
          isNote
            ? { kind: 'add-note', note: { ...base, kind: 'note', text: 'a few words' } }
            : { kind: 'add-shape', shape: { ...base, kind: 'ellipse', width: 120, height: 60 } },
        );
      }, emptyDocument());
      const before = lockedPlaces(document);
      for (const line of lines) {
        document = extended(document, line);
        expect(faults(document)).toEqual([]);
      }
      expect(lockedPlaces(document)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
