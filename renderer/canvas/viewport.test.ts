import { expect, test } from 'vitest';
import { annotationSize, detailAt, viewportFor } from './viewport.ts';

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
