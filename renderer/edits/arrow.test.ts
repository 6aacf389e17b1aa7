import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { type Document, type EdgeLayout, type EdgeParams, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { arrowsOf, isShaped, modeOf, modeSwitched, reconnected, reversed, routed, routedAgain } from './arrow.ts';
import { cardAt } from './card-at.ts';
import { addNext } from './next.ts';

function boardWith(layout?: EdgeLayout, params: EdgeParams = {}): Document {
  const empty = emptyDocument();
  return {
    ...empty,
    design: {
      ...empty.design,
      groups: [{ id: 'g', kind: 'vpc', label: 'VPC', group: null }],
      nodes: ['a', 'b', 'c'].map((id, i) => ({
        id,
        service: i === 2 ? 'sqs-standard' : 'lambda',
        label: id,
        group: null,
        params: {},
      })),
      edges: [{ id: 'e', from: 'a', to: 'b', label: 'reads', params }],
    },
    layout: {
      nodes: { a: { x: 0, y: 0 }, b: { x: 0, y: 200 }, c: { x: 300, y: 200 } },
      groups: { g: { x: 500, y: 0, width: 400, height: 300 } },
      edges: layout === undefined ? {} : { e: layout },
    },
  };
}

const all = new Set(['e']);
const edgeOf = (document: Document) => document.design.edges[0] as Document['design']['edges'][number];

test('a reversed arrow keeps its course, its label and its id', () => {
  const before = boardWith({
    bends: [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ],
    fromSide: 'left',
    labelAt: 0.2,
    step: 3,
  });
  const after = applyEdit(before, reversed(before, arrowsOf(before, all)));
  expect(edgeOf(after)).toEqual({ id: 'e', from: 'b', to: 'a', label: 'reads', params: {} });
  expect(after.layout.edges).toEqual({
    e: {
      bends: [
        { x: 3, y: 4 },
        { x: 1, y: 2 },
      ],
      toSide: 'left',
      labelAt: 0.8,
      step: 3,
    },
  });
  expect(applyEdit(after, reversed(after, arrowsOf(after, all)))).toEqual(before);
});

test('a way of running is kept with the bends, right-angled is what an arrow does by itself, and the design stays the same object', () => {
  const before = boardWith({ bends: [{ x: 1, y: 2 }] });
  const curved = applyEdit(before, routed(before, arrowsOf(before, all), 'curved'));
  expect(curved.layout.edges).toEqual({ e: { bends: [{ x: 1, y: 2 }], route: 'curved' } });
  expect(applyEdit(curved, routed(curved, arrowsOf(curved, all), 'orthogonal'))).toEqual(before);
  expect(curved.design).toBe(before.design);
});

test('routed again, an arrow keeps only how it runs and its step', () => {
  const before = boardWith({ bends: [{ x: 1, y: 2 }], route: 'straight', toSide: 'top', labelAt: 0.5, step: 1 });
  const after = applyEdit(before, routedAgain(before, arrowsOf(before, all)));
  expect(after.layout.edges).toEqual({ e: { route: 'straight', step: 1 } });
  expect([isShaped(before, edgeOf(before)), isShaped(after, edgeOf(after))]).toEqual([true, false]);
  const plain = boardWith({ bends: [{ x: 1, y: 2 }] });
  expect(applyEdit(plain, routedAgain(plain, arrowsOf(plain, all))).layout.edges).toEqual({});
});

test('the mode switches both ways, and what the ends decide by themselves is not written', () => {
  const before = boardWith();
  const once = applyEdit(before, modeSwitched(before, arrowsOf(before, all)));
  expect([modeOf(before, edgeOf(before)), edgeOf(once).params]).toEqual(['sync', { mode: 'async' }]);
  expect(applyEdit(once, modeSwitched(once, arrowsOf(once, all)))).toEqual(before);
  const queue = applyEdit(before, { kind: 'reconnect', id: 'e', from: 'a', to: 'c' });
  expect(modeOf(queue, edgeOf(queue))).toBe('async');
  const waits = applyEdit(queue, modeSwitched(queue, arrowsOf(queue, all)));
  expect(edgeOf(waits).params).toEqual({ mode: 'sync' });
  expect(edgeOf(applyEdit(waits, modeSwitched(waits, arrowsOf(waits, all)))).params).toEqual({});
});

test('a reconnected end keeps the arrow’s id, label and parameters, and takes the side where it was dropped', () => {
  const before = boardWith({ bends: [{ x: 1, y: 2 }], toSide: 'top' }, { share: 0.5 });
  const edit = reconnected(before, edgeOf(before), 'to', 'c', 'left');
  if (edit === null) throw new Error('nothing to do');
  const after = applyEdit(before, edit);
  expect(edgeOf(after)).toEqual({ id: 'e', from: 'a', to: 'c', label: 'reads', params: { share: 0.5 } });
  expect(after.layout.edges).toEqual({ e: { toSide: 'left' } });
  const turned = reconnected(before, edgeOf(before), 'to', 'b', 'right');
  expect(turned && applyEdit(before, turned).layout.edges).toEqual({ e: { bends: [{ x: 1, y: 2 }], toSide: 'right' } });
  expect(reconnected(after, edgeOf(after), 'to', 'c', 'left')).toBeNull();
  const freed = reconnected(after, edgeOf(after), 'to', 'c', null);
  expect(freed && applyEdit(after, freed).layout.edges).toEqual({});
  expect(freed && applyEdit(after, freed).design).toBe(after.design);
});

test('a card is found under a point, the one on top first', () => {
  const board = boardWith();
  const layout = { ...board.layout, nodes: { ...board.layout.nodes, c: { x: 100, y: 20 } } };
  const points = [
    { x: 10, y: 10 },
    { x: 150, y: 40 },
    { x: 10, y: 100 },
  ];
  expect(points.map((point) => cardAt({ ...board, layout }, point))).toEqual(['a', 'c', null]);
  const raised = { ...layout, nodes: { ...layout.nodes, a: { x: 0, y: 0, z: 1 } } };
  expect(cardAt({ ...board, layout: raised }, { x: 150, y: 40 })).toBe('a');
});

test('a service at the end of a pulled arrow comes with it, in the container there and beside what is taken', () => {
  const before = boardWith();
  const { dynamodb } = catalog.services;
  if (dynamodb === undefined) throw new Error('no DynamoDB');
  const inside = addNext(before, 'a', dynamodb, { x: 700, y: 150 });
  const after = applyEdit(before, inside.edit);
  expect(after.design.nodes.at(-1)).toMatchObject({ id: 'dynamodb', group: 'g', label: 'DynamoDB' });
  expect(after.design.edges.at(-1)).toEqual({ id: 'e1', from: 'a', to: 'dynamodb', label: '', params: {} });
  expect(after.layout.nodes['dynamodb']).toEqual({ x: 608, y: 120 });
  const taken = applyEdit(before, addNext(before, 'a', dynamodb, { x: 92, y: 232 }).edit);
  // Card b stands there: the nearest free place is under it.
  expect(taken.layout.nodes['dynamodb']).toEqual({ x: 0, y: 296 });
  expect(inside.ids).toEqual(['dynamodb']);
});
