import { expect, test } from 'vitest';
import { type Document, emptyDocument, type Group } from './document.ts';
import { beyondLimits, deepestGroups, drawnMost, mostEdges, mostNodes, mostNotes } from './limits.ts';

const empty = emptyDocument();
const withDesign = (design: Partial<Document['design']>): Document => ({
  ...empty,
  design: { ...empty.design, ...design },
});
const withSketch = (sketch: Partial<Document['sketch']>): Document => ({
  ...empty,
  sketch: { ...empty.sketch, ...sketch },
});
const many = <T>(count: number, make: (id: string) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(`i${i}`));

const nodes = (count: number) =>
  withDesign({ nodes: many(count, (id) => ({ id, service: 'lambda', label: '', group: null, params: {} })) });
const edges = (count: number) =>
  withDesign({ edges: many(count, (id) => ({ id, from: 'a', to: 'b', label: '', params: {} })) });
const notes = (count: number) =>
  withSketch({ notes: many(count, (id) => ({ id, kind: 'note', text: '', x: 0, y: 0 })) });
const strokes = (count: number) =>
  withSketch({ strokes: many(count, (id) => ({ id, x: 0, y: 0, points: [[0, 0]], width: 3 })) });
const shapes = (count: number) =>
  withSketch({ shapes: many(count, (id) => ({ id, kind: 'ellipse', x: 0, y: 0, width: 9, height: 9 })) });
const images = (count: number) =>
  withSketch({ images: many(count, (id) => ({ id, type: 'image/png', data: '', x: 0, y: 0, width: 9, height: 9 })) });

test.each([
  ['boxes', mostNodes, nodes],
  ['arrows', mostEdges, edges],
  ['notes', mostNotes, notes],
  ['strokes', drawnMost.items, strokes],
  ['shapes', drawnMost.items, shapes],
  ['pictures', drawnMost.pictures, images],
] as const)('a board holds as many %s as can be read again, and not one more', (name, most, make) => {
  const full = make(most);
  const told = `A board has at most ${most.toLocaleString('en-US')} ${name}, so nothing was added. Begin another board for the rest.`;
  expect([
    beyondLimits(empty, full),
    beyondLimits(full, make(most + 1)),
    beyondLimits(make(most + 2), make(most + 1)),
  ]).toEqual([null, told, null]);
});

test('containers lie inside each other as deep as can be read again', () => {
  const nested = (depth: number) =>
    withDesign({
      groups: many(depth, (id): Group => ({ id, kind: 'generic', label: '', group: null })).map((group, i) => ({
        ...group,
        group: i === 0 ? null : `i${i - 1}`,
      })),
    });
  expect([
    beyondLimits(empty, nested(deepestGroups)),
    beyondLimits(nested(deepestGroups), nested(deepestGroups + 1)),
    beyondLimits(nested(deepestGroups + 2), nested(deepestGroups + 1)),
  ]).toEqual([null, 'At most 32 containers lie inside each other, so this was not done. Take one out first.', null]);
});
