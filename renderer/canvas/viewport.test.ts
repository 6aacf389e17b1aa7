import { describe, expect, test } from 'vitest';
import { annotationSize, clearOf, detailAt, viewportFor, viewportShowing, viewportWith } from './viewport.ts';

const padding = { top: 20, right: 10, bottom: 80, left: 10 };

test('a small board stands in the middle at its own size', () => {
  expect(viewportFor({ x: 100, y: 50, width: 200, height: 100 }, 820, 700, padding)).toEqual({
    zoom: 1,
    x: 10 + 300 - 100,
    y: 20 + 250 - 12 - 50,
  });
});

test('a large board is made to fit, and a huge one no smaller than can be seen', () => {
  expect(viewportFor({ x: 0, y: 0, width: 1600, height: 600 }, 820, 700, padding).zoom).toBe(0.5);
  expect(viewportFor({ x: 0, y: 0, width: 160_000, height: 600 }, 820, 700, padding).zoom).toBe(0.1);
});

test('annotations lose detail as the board shrinks, and are never under 11 px', () => {
  expect([1, 0.85, 0.84, 0.5, 0.49, 0.25, 0.24].map(detailAt)).toEqual([
    'full',
    'full',
    'short',
    'short',
    'dot',
    'dot',
    'none',
  ]);
  expect([2, 1, 0.5].map(annotationSize)).toEqual([12, 12, 22]);
});

test('the view moves no further than it must to show a box', () => {
  const padding = { top: 10, right: 10, bottom: 10, left: 10 };
  const view = { x: 0, y: 0, zoom: 1 };
  const shown = (x: number, y: number, width = 50) =>
    viewportShowing(view, { x, y, width, height: 50 }, 500, 400, padding);
  expect(shown(100, 100)).toBe(null);
  expect(shown(480, 100)).toEqual({ x: -40, y: 0, zoom: 1 });
  expect(shown(-20, 390)).toEqual({ x: 30, y: -50, zoom: 1 });
  expect(shown(0, 100, 1000)).toEqual({ x: -250, y: 0, zoom: 1 });
});

test('a part is brought into view: not at all where it is, moved where it fits, smaller where it does not', () => {
  const padding = { top: 100, right: 0, bottom: 0, left: 0 };
  const now = { x: 0, y: 0, zoom: 1 };
  const bring = (x: number, y: number, width: number, height: number) =>
    viewportWith(now, { x, y, width, height }, 800, 600, padding);
  expect(bring(10, 120, 200, 200)).toBe(null);
  expect(bring(10, 50, 200, 200)).toEqual({ x: 0, y: 50, zoom: 1 });
  expect(bring(900, 120, 200, 200)).toEqual({ x: -300, y: 0, zoom: 1 });
  expect(bring(0, 0, 1600, 200)?.zoom).toBe(0.5);
});

describe('what would lie under a covered corner', () => {
  const padding = { top: 16, right: 16, bottom: 72, left: 16 };
  const corner = { width: 150, height: 104 };
  const [width, height] = [880, 820];
  const fitted = (box: { x: number; y: number; width: number; height: number }, parts = [box]) =>
    clearOf(corner, parts, width, height, padding, (room) => viewportFor(box, width, height, room));

  test('comes above it or beside it, whichever leaves the board larger', () => {
    const wide = { x: 0, y: 0, width: 848, height: 720 };
    const tall = { x: 0, y: 0, width: 400, height: 1464 };
    expect(fitted(wide)).toEqual({ zoom: 700 / 720, x: 16 + (848 - (848 * 700) / 720) / 2, y: 16 });
    // Even in the middle it would not come near.
    expect(fitted(tall)).toEqual({ zoom: 0.5, x: 16 + (848 - 200) / 2, y: 16 });
    const both = { x: 0, y: 0, width: 1696, height: 1464 };
    expect(fitted(both).zoom).toBeCloseTo(Math.max(714 / 1696, 700 / 1464));
  });

  test('moves nothing while nothing lies there, and where nothing is covered', () => {
    const box = { x: 0, y: 0, width: 848, height: 720 };
    const plain = viewportFor(box, width, height, padding);
    expect(fitted(box, [{ x: 0, y: 0, width: 200, height: 720 }])).toEqual(plain);
    expect(clearOf(null, [box], width, height, padding, (room) => viewportFor(box, width, height, room))).toEqual(
      plain,
    );
  });

  test('is revealed the shorter way', () => {
    const now = { x: 0, y: 0, zoom: 1 };
    const show = (box: { x: number; y: number; width: number; height: number }) =>
      clearOf(corner, [box], width, height, padding, (room) => viewportShowing(now, box, width, height, room) ?? now);
    expect(show({ x: 680, y: 700, width: 184, height: 40 })).toEqual({ x: 0, y: -24, zoom: 1 });
    expect(show({ x: 700, y: 600, width: 40, height: 140 })).toEqual({ x: -10, y: 0, zoom: 1 });
  });
});
