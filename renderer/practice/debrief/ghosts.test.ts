import { expect, test } from 'vitest';
import { type Document, emptyDocument, type Point, type ServiceNode } from '../../../shared/model/document.ts';
import { ghostOf } from './ghosts.ts';

function board(places: Readonly<Record<string, Point>>, arrows: readonly (readonly [string, string])[]): Document {
  const nodes = Object.keys(places).map(
    (id): ServiceNode => ({ id, service: 'lambda', label: id, group: null, params: {} }),
  );
  const edges = arrows.map(([from, to]) => ({ id: `${from}-${to}`, from, to, label: '', params: {} }));
  const empty = emptyDocument();
  return { ...empty, design: { ...empty.design, nodes, edges }, layout: { ...empty.layout, nodes: places } };
}

const reference = board(
  { api: { x: 0, y: 0 }, work: { x: 0, y: 128 }, alarm: { x: 284, y: 128 }, lone: { x: 900, y: 0 } },
  [
    ['api', 'work'],
    ['work', 'alarm'],
  ],
);
const beside = {
  missing: ['alarm', 'lone'],
  missingArrows: ['work-alarm'],
  besides: [],
  differs: [],
  pairs: [
    ['a', 'api'],
    ['w', 'work'],
  ] as const,
};

test('what is missing stands as far from its neighbour as in the reference, and never on a card', () => {
  const yours = board({ a: { x: 1000, y: 0 }, w: { x: 1000, y: 200 } }, [['a', 'w']]);
  const ghost = ghostOf(yours, reference, beside);
  expect([...(ghost?.ids ?? [])]).toEqual(['missing-alarm', 'missing-lone', 'missing-work-alarm']);
  expect(ghost?.document.layout.nodes).toEqual({
    a: { x: 1000, y: 0 },
    w: { x: 1000, y: 200 },
    'missing-alarm': { x: 1284, y: 200 },
    'missing-lone': { x: 1568, y: 0 },
  });
  expect(ghost?.document.design.edges.at(-1)).toMatchObject({ from: 'w', to: 'missing-alarm' });
  const full = board({ a: { x: 1000, y: 0 }, w: { x: 1000, y: 200 }, 'missing-alarm': { x: 1284, y: 200 } }, []);
  const other = ghostOf(full, reference, beside);
  expect(other?.document.layout.nodes['missing-alarm-']).toEqual({ x: 1284, y: 328 });
});

test('nothing is drawn where nothing is missing', () => {
  expect(ghostOf(reference, reference, { ...beside, missing: [], missingArrows: [] })).toBeNull();
});
