import { expect, test } from 'vitest';
import { type Document, emptyDocument } from './document.ts';
import { applyEdit } from './edit.ts';

const bends = [
  { x: 50, y: 100 },
  { x: 80, y: 100 },
];

function board(): Document {
  const empty = emptyDocument();
  const node = (id: string) => ({ id, service: 'lambda', label: id, group: null, params: {} });
  const edge = (id: string, from: string, to: string) => ({ id, from, to, label: '', params: {} });
  return {
    ...empty,
    design: {
      ...empty.design,
      nodes: ['a', '__proto__', 'c'].map(node),
      edges: [edge('e', 'a', '__proto__'), edge('f', '__proto__', 'c'), edge('g', 'a', 'a')],
    },
    layout: {
      nodes: Object.fromEntries([
        ['a', { x: 0, y: 0 }],
        ['__proto__', { x: 0, y: 200 }],
        ['c', { x: 0, y: 400 }],
      ]),
      groups: {},
      edges: { e: { bends, route: 'straight' }, f: { bends }, g: { bends } },
    },
  };
}

const places = (...entries: [string, number, number][]) => ({
  kind: 'move' as const,
  to: Object.fromEntries(entries.map(([id, x, y]) => [id, { x, y }])),
});

test('bends go along when both ends move together, and stay when one end moves or the two move apart', () => {
  const before = board();
  const shifted = [
    { x: 60, y: 120 },
    { x: 90, y: 120 },
  ];
  const together = applyEdit(before, places(['a', 10, 20], ['__proto__', 10, 220]));
  expect(together.layout.edges).toEqual({
    e: { bends: shifted, route: 'straight' },
    f: { bends },
    g: { bends: shifted },
  });
  expect(together.design).toBe(before.design);
  const one = applyEdit(before, places(['__proto__', 10, 220]));
  expect(one.layout.edges).toBe(before.layout.edges);
  const aside = applyEdit(before, places(['__proto__', 10, 220], ['c', 0, 500]));
  expect(aside.layout.edges).toBe(before.layout.edges);
});

test('there and back, bends lie as before', () => {
  const before = board();
  const there = applyEdit(before, places(['a', -40, 8], ['__proto__', -40, 208]));
  expect(applyEdit(there, places(['a', 0, 0], ['__proto__', 0, 200]))).toEqual(before);
});
