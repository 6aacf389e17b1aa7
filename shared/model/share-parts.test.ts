import { expect, test } from 'vitest';
import { type Document, emptyDocument } from './document.ts';
import { sharingParts } from './share-parts.ts';

const node = (id: string, label: string) => ({ id, service: 'lambda', label, group: null, params: {} });
const before: Document = {
  ...emptyDocument('Cart'),
  design: { ...emptyDocument().design, nodes: [node('__proto__', 'A'), node('b', 'B')] },
  layout: { nodes: Object.fromEntries([['__proto__', { x: 0, y: 0 }]]), groups: {}, edges: {} },
};

test('an equal board is the very same one, and what only lies elsewhere leaves the design the very same object', () => {
  expect(sharingParts(before, structuredClone(before))).toBe(before);
  const moved = structuredClone({
    ...before,
    layout: { ...before.layout, groups: { g: { x: 1, y: 1, width: 1, height: 1 } } },
  });
  const found = sharingParts(before, moved);
  expect(found).toEqual(moved);
  expect(found.design).toBe(before.design);
  expect(found.layout.nodes).toBe(before.layout.nodes);
});

test('things of a list are the same objects by their ids, wherever they stand now', () => {
  const next = structuredClone({
    ...before,
    design: { ...before.design, nodes: [node('b', 'B'), node('__proto__', 'Z'), node('c', 'C')] },
  });
  const found = sharingParts(before, next);
  expect(found).toEqual(next);
  expect(found.design.nodes[0]).toBe(before.design.nodes[1]);
});

test('nothing is taken for something', () => {
  expect([
    sharingParts<unknown>([1], { 0: 1 }),
    sharingParts<unknown>({ a: undefined }, { b: undefined }),
    sharingParts<unknown>([], [1]),
  ]).toEqual([{ 0: 1 }, { b: undefined }, [1]]);
});
