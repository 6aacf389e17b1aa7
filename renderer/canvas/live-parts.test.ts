import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { itemsUnder, marqueeArea } from './drawn-marquee.ts';
import { isSameRegion, regionOf } from './in-view.ts';
import { cardIn } from './item-in.ts';
import { liveParts } from './live-parts.ts';
import { itemAt } from './pick.ts';

/** A square of functions, 320 × 200 px each, an arrow from each to the one below. */
function square(side: number): Document {
  const empty = emptyDocument('square');
  const ids = Array.from({ length: side * side }, (_, i) => `n${i}`);
  return {
    ...empty,
    design: {
      ...empty.design,
      nodes: ids.map((id) => ({ id, service: 'lambda', label: id, group: null, params: {} })),
      edges: ids.slice(side).map((to, i) => ({ id: `e${i}`, from: `n${i}`, to, label: 'reads', params: {} })),
    },
    layout: {
      ...empty.layout,
      nodes: Object.fromEntries(ids.map((id, i) => [id, { x: (i % side) * 320, y: Math.floor(i / side) * 200 }])),
    },
  };
}

const scene = sceneOf(square(12), null, { catalog });
const none = { selection: new Set<string>(), others: [] };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('the region holds the view, and stays the same while the view moves a little', () => {
  const region = regionOf([-1000, -600, 1], 800, 600);
  expect(region).toEqual({ left: 768, top: 256, right: 2048, bottom: 1536 });
  expect(isSameRegion(region, regionOf([-1010, -610, 1], 800, 600))).toBe(true);
  expect(isSameRegion(region, regionOf([-1300, -600, 1], 800, 600))).toBe(false);
  expect(regionOf([0, 0, 1], 0, 0)).toBeNull();
});

test('at reading size what is near the view is there, and the far ends of its arrows are known', () => {
  const { scene: near, far } = liveParts(scene, { left: 0, top: 0, right: 256, bottom: 300 }, false, none);
  expect(ids(near.cards)).toEqual(['n0', 'n12']);
  expect(ids(near.arrows)).toEqual(['e0', 'e12']);
  expect(ids(far)).toEqual(['n24']);
});

test('on a drawn layer only what is in hand is there', () => {
  const all = { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 };
  const inHand = { selection: new Set(['n5', 'e40']), others: ['n7', null] };
  const { scene: live, far } = liveParts(scene, all, true, inHand);
  expect([ids(live.cards), ids(live.arrows), ids(far)]).toEqual([['n5', 'n7'], ['e40'], ['n40', 'n52']]);
  const many = { selection: new Set(ids(scene.cards)), others: ['n7'] };
  expect(ids(liveParts(scene, all, true, many).scene.cards)).toEqual(['n7']);
});

test('a board of a few cards is there as a whole, however small it is shown', () => {
  const small = sceneOf(square(4), null, { catalog });
  expect(liveParts(small, null, true, none)).toEqual({ scene: small, far: [] });
});

test('a card is found by its id, also after others came before it', () => {
  expect(cardIn(scene, 'n30')?.id).toBe('n30');
  const less = { ...scene, cards: scene.cards.slice(9) };
  expect([cardIn(less, 'n30')?.id, cardIn(less, 'n3'), cardIn(less, '__proto__')]).toEqual(['n30', null, null]);
});

test('the pointer takes the card under it, else an arrow that is near', () => {
  expect(itemAt(scene, { x: 330, y: 10 }, 0.2)).toBe('n1');
  expect(itemAt(scene, { x: 320 + 92 + 20, y: 130 }, 0.2)).toBe('e1');
  expect(itemAt(scene, { x: 320 + 92 + 20, y: 130 }, 1)).toBeNull();
});

test('a marquee takes what it touches, in board measures', () => {
  const state = { userSelectionRect: { x: 10, y: 0, width: 60, height: 30 }, transform: [10, 0, 0.2] as const };
  const area = marqueeArea(state);
  expect(area).toEqual({ left: 0, top: 0, right: 300, bottom: 150 });
  expect(area && itemsUnder(scene, area)).toEqual(['n0']);
  expect(marqueeArea({ ...state, userSelectionRect: null })).toBeNull();
});
