import { expect, test } from 'vitest';
import { quickWays, type WaysBefore } from './quick-ways.ts';
import { exactWays, type WaysRequest } from './ways.ts';

const at = (x: number, y: number) => ({ x, y, width: 184, height: 64 });
const layout = {};
const arrow = (id: string, from: number, to: number, width = 120) => ({ id, from, to, layout, width, at: null });
const nothing = { notes: [], titles: [], borders: [] };

/** Three cards under each other and one at the side, an arrow from each to the next. */
const request: WaysRequest = {
  ...nothing,
  cards: [at(0, 0), at(0, 200), at(0, 400), at(600, 400)],
  arrows: [arrow('a', 0, 1), arrow('b', 1, 2), arrow('c', 2, 3)],
};
const before: WaysBefore = { request, ways: exactWays(request) };
const ends = (way: WaysBefore['ways'][number] | undefined) => [way?.route.points[0], way?.route.points.at(-1)];

test('an arrow whose cards stay keeps its very way, and one of a moved card runs from border to border', () => {
  const cards = request.cards.with(3, at(600, 700));
  const ways = quickWays({ ...request, cards }, before);
  expect([ways[0] === before.ways[0], ways[1] === before.ways[1]]).toEqual([true, true]);
  expect(ends(ways[2])).toEqual([
    { x: 92, y: 464 },
    { x: 692, y: 700 },
  ]);
  expect(ways[2]?.place?.box).toMatchObject({ width: 120, height: 24 });
});

test('an arrow goes along with two cards that move together, its annotation too', () => {
  const cards = [at(40, -30), at(40, 170), ...request.cards.slice(2)];
  const [way] = quickWays({ ...request, cards }, before);
  const [old] = before.ways;
  expect(way?.route.points).toEqual(old?.route.points.map(({ x, y }) => ({ x: x + 40, y: y - 30 })));
  expect([way?.place?.box.x, way?.place?.box.y]).toEqual([
    (old?.place?.box.x ?? 0) + 40,
    (old?.place?.box.y ?? 0) - 30,
  ]);
});

test('an annotation that says more stays around its middle', () => {
  const [, way] = quickWays({ ...request, arrows: request.arrows.with(1, arrow('b', 1, 2, 160)) }, before);
  const box = before.ways[1]?.place?.box;
  expect(way?.place?.box).toEqual({ ...box, x: (box?.x ?? 0) - 20, width: 160 });
  expect(way?.route).toBe(before.ways[1]?.route);
});

test('without anything before, every arrow has a way and none an annotation yet', () => {
  const ways = quickWays(request, null);
  expect(ways.map(({ place }) => place)).toEqual([null, null, null]);
  expect(ends(ways[0])).toEqual([
    { x: 92, y: 64 },
    { x: 92, y: 200 },
  ]);
});

test('the annotation of a moved arrow keeps from those that stay', () => {
  const crossing: WaysRequest = {
    ...nothing,
    cards: [at(0, 0), at(0, 300), at(400, 0), at(400, 300)],
    arrows: [arrow('a', 0, 1, 180), arrow('b', 2, 3, 180)],
  };
  const first = { request: crossing, ways: exactWays(crossing) };
  const cards = [...crossing.cards.slice(0, 2), at(60, -100), at(60, 420)];
  const [stays, moves] = quickWays({ ...crossing, cards }, first).map(({ place }) => place?.box);
  expect(stays).toEqual(first.ways[0]?.place?.box);
  const apart = Math.abs((moves?.y ?? 0) - (stays?.y ?? 0)) >= 24 || Math.abs((moves?.x ?? 0) - (stays?.x ?? 0)) >= 180;
  expect(apart).toBe(true);
});
