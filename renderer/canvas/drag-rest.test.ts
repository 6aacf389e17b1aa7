import { expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { inHand, withRest } from './drag-rest.ts';

const empty = emptyDocument();
const document: Document = {
  ...empty,
  design: {
    ...empty.design,
    groups: [{ id: 'g', kind: 'generic', label: '', group: null }],
    nodes: ['near', 'far', 'locked', '__proto__'].map((id) => ({
      id,
      service: 'lambda',
      label: '',
      group: null,
      params: {},
    })),
  },
  layout: {
    nodes: Object.fromEntries([
      ['near', { x: 0, y: 0 }],
      ['far', { x: 5000, y: 0 }],
      ['locked', { x: 6000, y: 0, locked: true }],
      ['__proto__', { x: 7000, y: 0 }],
    ]),
    groups: { g: { x: 8000, y: 0, width: 300, height: 200 } },
    edges: {},
  },
  sketch: {
    notes: [{ id: 'note', kind: 'note', text: '', x: 9000, y: 0 }],
    strokes: [{ id: 'pen', x: 9500, y: 0, points: [[0, 0]], width: 4 }],
  },
};
const all = new Set(['near', 'far', 'locked', '__proto__', 'g', 'note', 'pen']);

test('everything that is selected comes along, whatever it is and wherever it lies, but for what is locked', () => {
  const moved = withRest(document, { near: { x: 10, y: 20 } }, all, (id) => id === 'near');
  expect(Object.entries(moved)).toEqual([
    ['near', { x: 10, y: 20 }],
    ['far', { x: 5010, y: 20 }],
    ['__proto__', { x: 7010, y: 20 }],
    ['g', { x: 8010, y: 20 }],
    ['note', { x: 9010, y: 20 }],
    ['pen', { x: 9510, y: 20 }],
  ]);
});

test('what React Flow moves itself, and what is not selected, is left to it', () => {
  const positions = { near: { x: 10, y: 20 } };
  expect(withRest(document, positions, new Set(['near', 'far']), () => true)).toEqual(positions);
  expect(withRest(document, positions, new Set(['far', 'note']), () => false)).toBe(positions);
});

test('a drag of one of the selection is a drag of all of it that is free', () => {
  expect(inHand(document, ['near'], all)).toEqual(['near', 'far', '__proto__', 'g', 'note', 'pen']);
  expect(inHand(document, ['near'], new Set(['far']))).toEqual(['near']);
  expect(inHand(document, ['locked'], new Set())).toEqual([]);
});
