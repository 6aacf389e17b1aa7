import { expect, test } from 'vitest';
import { type Document, emptyDocument } from './document.ts';
import { applyEdit } from './edit.ts';
import { isLocked, marksOf, unlocked } from './marks.ts';

const empty = emptyDocument();
const document: Document = {
  ...empty,
  design: {
    ...empty.design,
    nodes: ['a', '__proto__'].map((id) => ({ id, service: 'lambda', label: id, group: null, params: {} })),
    groups: [{ id: 'g', kind: 'vpc', label: 'G', group: null }],
    edges: [{ id: 'e', from: 'a', to: 'a', label: '', params: {} }],
  },
  layout: {
    nodes: Object.fromEntries([
      ['a', { x: 1, y: 2 }],
      ['__proto__', { x: 3, y: 4 }],
    ]),
    groups: { g: { x: 0, y: 0, width: 10, height: 10 } },
    edges: {},
  },
  sketch: { notes: [{ id: 'n', kind: 'note', text: '', x: 0, y: 0 }], strokes: [] },
};

test('marks stand with the places of things and in notes, and leave the design as it is', () => {
  const all = ['a', '__proto__', 'g', 'e', 'n'];
  const to = Object.fromEntries(all.map((id) => [id, { locked: true, link: 'https://example.org', z: 2 }]));
  const after = applyEdit(document, { kind: 'set-marks', to });
  expect(after.design).toBe(document.design);
  const marks = { locked: true, link: 'https://example.org', z: 2 };
  expect(after.layout).toEqual({
    nodes: Object.fromEntries([
      ['a', { x: 1, y: 2, ...marks }],
      ['__proto__', { x: 3, y: 4, ...marks }],
    ]),
    groups: { g: { x: 0, y: 0, width: 10, height: 10, ...marks } },
    edges: { e: marks },
  });
  expect(after.sketch.notes).toEqual([{ id: 'n', kind: 'note', text: '', x: 0, y: 0, ...marks }]);
  expect(all.map((id) => isLocked(after, id))).toEqual(all.map(() => true));
  expect(unlocked(after, [...all, 'elsewhere'])).toEqual(['elsewhere']);
});

test('a mark that is taken away leaves nothing behind', () => {
  const marked = applyEdit(document, {
    kind: 'set-marks',
    to: { a: { locked: true, z: 3 }, e: { step: 1 }, n: { link: 'A' } },
  });
  const after = applyEdit(marked, {
    kind: 'set-marks',
    to: { a: { locked: undefined, z: undefined }, e: { step: undefined }, n: { link: undefined } },
  });
  expect(after).toEqual(document);
});

test('an id that nothing has changes nothing', () => {
  expect(applyEdit(document, { kind: 'set-marks', to: { gone: { locked: true } } })).toEqual(document);
  expect(marksOf(document, 'gone')).toEqual({});
});

test('a note outlives what it was about', () => {
  const [note] = document.sketch.notes;
  if (note === undefined) throw new Error('no note');
  const tied = applyEdit(document, { kind: 'set-note', note: { ...note, on: 'e' } });
  // The arrow goes with its card.
  const after = applyEdit(tied, { kind: 'remove', ids: ['a'] });
  expect([after.design.edges, after.sketch.notes]).toEqual([[], [{ ...note, on: null }]]);
});
