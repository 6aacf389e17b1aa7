import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../shared/drawing/scene.ts';
import { cardLayers } from './card-layers.ts';
import { itemAt } from './pick.ts';

function card(id: string, x: number, y: number, z = 0): Card {
  return { id, z, rect: { x, y, width: 184, height: 64 } } as Card;
}

const ids = (layers: readonly (readonly Card[])[]) => layers.map((layer) => layer.map(({ id }) => id));

test('cards that lie on nothing are one layer; one that lies on another comes in the next', () => {
  expect(ids(cardLayers([card('a', 0, 0), card('b', 300, 0), card('c', 600, 0)]))).toEqual([['a', 'b', 'c']]);
  expect(ids(cardLayers([card('a', 0, 0), card('b', 20, 20), card('c', 600, 0)]))).toEqual([['a'], ['b', 'c']]);
  expect(cardLayers([])).toEqual([]);
});

test('what was brought to the front is drawn last, and is what the pointer meets', () => {
  const cards = [card('a', 0, 0, 1), card('b', 20, 20)];
  expect(ids(cardLayers(cards))).toEqual([['b'], ['a']]);
  const scene = { cards, arrows: [] } as unknown as Parameters<typeof itemAt>[0];
  expect(itemAt(scene, { x: 50, y: 40 }, 0.2)).toBe('a');
});

test('no two cards of a layer lie on each other, and the order stays that of the board', () => {
  const boards = fc.array(fc.record({ x: fc.nat(900), y: fc.nat(500), z: fc.nat(2) }), { maxLength: 40 });
  fc.assert(
    fc.property(boards, (places) => {
      const cards = places.map(({ x, y, z }, i) => card(`n${i}`, x, y, z));
      const layers = cardLayers(cards);
      expect(layers.flat().map(({ id }) => id)).toEqual(cards.toSorted((a, b) => a.z - b.z).map(({ id }) => id));
      for (const layer of layers) {
        for (const [i, { rect: a }] of layer.entries()) {
          for (const { rect: b } of layer.slice(i + 1)) {
            expect(Math.abs(a.x - b.x) < a.width && Math.abs(a.y - b.y) < a.height).toBe(false);
          }
        }
      }
    }),
  );
});
