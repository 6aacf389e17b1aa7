import { expect, test } from 'vitest';
import { type BoxShape, type Document, emptyDocument, type Stroke } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { addDrawn } from '../../shared/model/edit-sketch.ts';
import { groupAround, moveBy, moveTo } from './arrange.ts';
import { boxOf } from './extent.ts';

const inside: BoxShape = { id: 'in', kind: 'rectangle', x: 20, y: 60, width: 60, height: 40 };
const across: BoxShape = { ...inside, id: 'across', x: 380 };
const stroke: Stroke = {
  id: 's',
  x: 100,
  y: 100,
  points: [
    [0, 0],
    [50, 20],
  ],
  width: 4,
};
const empty = emptyDocument();
const board: Document = [inside, across, stroke].map(addDrawn).reduce(applyEdit, {
  ...empty,
  design: { ...empty.design, groups: [{ id: 'g', kind: 'vpc', label: 'g', group: null }] },
  layout: { ...empty.layout, groups: { g: { x: 0, y: 0, width: 400, height: 300 } } },
});

test('a container carries what lies wholly in it, and nothing that only touches it', () => {
  expect(moveBy(board, ['g'], { x: 10, y: 0 })).toEqual({
    kind: 'move',
    to: { g: { x: 10, y: 0 }, in: { x: 30, y: 60 }, s: { x: 110, y: 100 } },
  });
});

test('a dragged container does not pick up what it passes over', () => {
  const half = applyEdit(board, moveTo(board, { g: { x: 200, y: 0 } }));
  const end = applyEdit(half, moveTo(half, { g: { x: 300, y: 0 } }, board));
  expect(['g', 'in', 'across', 's'].map((id) => boxOf(end, id)?.x)).toEqual([300, 320, 380, 400]);
});

test('a drawing is held together by a container of no kind, and cards with a drawing by one of theirs', () => {
  const alone = groupAround(board, ['in', 's'], 'vpc');
  expect(alone?.edit).toMatchObject({
    group: { kind: 'generic', group: null },
    at: { x: -12, y: 20, width: 194, height: 124 },
    members: [],
  });
  const node = { id: 'a', service: 'lambda', label: '', group: null, params: {} };
  const withCard = applyEdit(board, { kind: 'add-node', node, at: { x: 500, y: 60 } });
  expect(groupAround(withCard, ['a', 's'], 'vpc')?.edit).toMatchObject({ group: { kind: 'vpc' }, members: ['a'] });
});
