import { expect, test } from 'vitest';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { addArrow, addContainer, freePlace } from './add.ts';
import { dropInto, dropTarget, groupAround, moveBy, moveTo, ungroup } from './arrange.ts';
import { duplicate } from './duplicate.ts';

function board(...edits: readonly Edit[]): Document {
  return edits.reduce(applyEdit, emptyDocument());
}

function card(id: string, x: number, y: number, group: string | null = null): Edit {
  return { kind: 'add-node', node: { id, service: 'lambda', label: id, group, params: {} }, at: { x, y } };
}

function frame(id: string, x: number, y: number, group: string | null = null): Edit {
  const at = { x, y, width: 400, height: 300 };
  return { kind: 'add-group', group: { id, kind: 'vpc', label: id, group }, at };
}

test('a container moves with everything in it', () => {
  const document = board(frame('outer', 0, 0), frame('inner', 20, 20, 'outer'), card('a', 40, 60, 'inner'));
  expect(moveBy(document, ['outer'], { x: 10, y: -5 })).toEqual({
    kind: 'move',
    to: { outer: { x: 10, y: -5 }, inner: { x: 30, y: 15 }, a: { x: 50, y: 55 } },
  });
});

test('what is moved by name goes where it is sent, its container notwithstanding', () => {
  const document = board(frame('g', 0, 0), card('a', 40, 60, 'g'), card('b', 40, 160, 'g'));
  expect(moveTo(document, { g: { x: 100, y: 0 }, a: { x: 500, y: 500 } })).toEqual({
    kind: 'move',
    to: { g: { x: 100, y: 0 }, a: { x: 500, y: 500 }, b: { x: 140, y: 160 } },
  });
});

test('what lies in a container goes with the innermost one that is moved, in whatever order the file has them', () => {
  const inOrder = board(frame('outer', 0, 0), frame('inner', 20, 20, 'outer'), card('a', 40, 60, 'inner'));
  const { groups } = inOrder.design;
  for (const document of [inOrder, { ...inOrder, design: { ...inOrder.design, groups: groups.toReversed() } }]) {
    expect(moveTo(document, { outer: { x: 10, y: 0 }, inner: { x: 520, y: 20 } })).toEqual({
      kind: 'move',
      to: { outer: { x: 10, y: 0 }, inner: { x: 520, y: 20 }, a: { x: 540, y: 60 } },
    });
  }
});

test('a card dropped on a container belongs to it, and leaves it when dropped outside', () => {
  const inside = board(frame('g', 0, 0), card('a', 40, 60));
  expect(dropInto(inside, ['a'])).toEqual({ kind: 'all', edits: [{ kind: 'set-group', ids: ['a'], group: 'g' }] });
  const outside = board(frame('g', 0, 0), card('a', 900, 60, 'g'));
  expect(dropInto(outside, ['a'])).toEqual({ kind: 'all', edits: [{ kind: 'set-group', ids: ['a'], group: null }] });
  expect(dropInto(board(frame('g', 0, 0), card('a', 40, 60, 'g')), ['a'])).toBeNull();
});

test('a container shows that it would take what is dragged over it, unless it has it already', () => {
  const outside = board(frame('g', 0, 0), card('a', 40, 60), card('b', 40, 160, 'g'));
  expect([dropTarget(outside, ['a']), dropTarget(outside, ['b']), dropTarget(outside, [])]).toEqual(['g', null, null]);
});

test('a container never drops into itself', () => {
  expect(dropInto(board(frame('g', 0, 0), card('a', 40, 60, 'g')), ['g', 'a'])).toBeNull();
});

test('grouping draws a frame just round the cards and takes them in', () => {
  const document = board(card('a', 100, 100), card('b', 100, 228));
  const grouped = groupAround(document, ['a', 'b'], 'vpc');
  expect(grouped).toEqual({
    id: 'g1',
    edit: {
      kind: 'add-group',
      group: { id: 'g1', kind: 'vpc', label: 'VPC', group: null },
      at: { x: 68, y: 60, width: 248, height: 256 },
      members: ['a', 'b'],
    },
  });
  if (!grouped) return;
  const after = applyEdit(document, grouped.edit);
  expect(after.design.nodes.map((node) => node.group)).toEqual(['g1', 'g1']);
  expect(ungroup(after, ['g1', 'a'])).toEqual({ kind: 'remove', ids: ['g1'] });
});

test('what lies deep in a chosen container is part of it: it neither changes hands nor joins a new one by itself', () => {
  const document = board(frame('outer', 0, 0), frame('inner', 20, 40, 'outer'), card('a', 900, 60, 'inner'));
  expect(dropInto(document, ['outer', 'a'])).toBeNull();
  expect(groupAround(document, ['outer', 'a'], 'vpc')?.edit).toMatchObject({ members: ['outer'] });
});

test('what is locked is not moved by name, and goes with what holds it', () => {
  const document = board(
    frame('g', 0, 0),
    card('a', 40, 60, 'g'),
    card('b', 900, 60),
    { kind: 'set-marks', to: { a: { locked: true }, b: { locked: true } } },
    frame('h', 1500, 0),
    card('c', 1540, 60, 'h'),
    { kind: 'set-marks', to: { h: { locked: true } } },
  );
  const by = { x: 10, y: 0 };
  expect(moveBy(document, ['a', 'b', 'h'], by)).toBeNull();
  expect(moveBy(document, ['g', 'b'], by)).toEqual({
    kind: 'move',
    to: { g: { x: 10, y: 0 }, a: { x: 50, y: 60 } },
  });
  const to = { g: { x: 10, y: 0 }, a: { x: 500, y: 500 }, b: { x: 0, y: 0 }, h: { x: 0, y: 0 } };
  expect(moveTo(document, to)).toEqual({ kind: 'move', to: { g: { x: 10, y: 0 }, a: { x: 50, y: 60 } } });
  // Nor does it join a container by lying in it.
  expect(
    dropInto(board(frame('g', 0, 0), card('a', 40, 60), { kind: 'set-marks', to: { a: { locked: true } } }), ['a']),
  ).toBeNull();
});

test('copies keep their arrows and containers among themselves', () => {
  const document = board(frame('g', 0, 0), card('a', 40, 60, 'g'), card('b', 40, 160, 'g'));
  const joined = applyEdit(document, addArrow(document, 'a', 'b').edit);
  const copy = duplicate(joined, ['g'], { x: 24, y: 24 });
  if (!copy) throw new Error('nothing copied');
  const after = applyEdit(joined, copy.edit);
  expect(copy.ids).toEqual(['g1', 'lambda', 'lambda-2']);
  expect(after.design.nodes.map((node) => [node.id, node.group])).toEqual([
    ['a', 'g'],
    ['b', 'g'],
    ['lambda', 'g1'],
    ['lambda-2', 'g1'],
  ]);
  expect(after.design.edges.map((edge) => [edge.id, edge.from, edge.to])).toEqual([
    ['e1', 'a', 'b'],
    ['e2', 'lambda', 'lambda-2'],
  ]);
  expect(after.layout.nodes['lambda']).toEqual({ x: 64, y: 84 });
});

test('a drawn container takes in what lies in it', () => {
  const added = addContainer(board(card('a', 40, 60), card('b', 900, 60)), 'az', {
    x: 0,
    y: 0,
    width: 400,
    height: 300,
  });
  expect(added.edit).toEqual({
    kind: 'add-group',
    group: { id: 'g1', kind: 'az', label: 'Availability Zone', group: null },
    at: { x: 0, y: 0, width: 400, height: 300 },
    members: ['a'],
  });
});

test('a new card stands below the chosen one and never on another', () => {
  const document = board(card('a', 0, 0), card('b', 0, 128));
  expect(freePlace(document, 'a', { x: 0, y: 0 })).toEqual({ x: 92 + 284, y: 160 });
  expect(freePlace(emptyDocument(), null, { x: 10.4, y: 20 })).toEqual({ x: 10, y: 20 });
});
