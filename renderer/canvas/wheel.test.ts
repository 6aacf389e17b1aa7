import { expect, test } from 'vitest';
import { zoomedAt } from './viewport.ts';
import { wheelMeans } from './wheel.ts';

const turn = { deltaX: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };
const notch = { ...turn, wheelDeltaY: -120 };
const fingers = { ...turn, wheelDeltaY: -9 };

test.each([
  ['a wheel', notch, 'move', 'zoom'],
  ['a wheel that reports lines', { ...turn, deltaMode: 1 }, 'move', 'zoom'],
  ['two fingers', fingers, 'move', 'move'],
  ['two fingers sideways', { ...fingers, deltaX: 4, wheelDeltaY: -120 }, 'move', 'move'],
  ['a wheel with Shift', { ...notch, shiftKey: true }, 'move', 'move'],
  ['a wheel with Control', { ...notch, ctrlKey: true }, 'zoom', 'zoom'],
  ['a pinch', { ...fingers, ctrlKey: true }, 'zoom', 'zoom'],
] as const)('%s', (_what, event, moves, zooms) => {
  expect([wheelMeans(event, 'moves'), wheelMeans(event, 'zooms')]).toEqual([moves, zooms]);
});

test('zooming keeps what is under the pointer, within the range', () => {
  const range = { least: 0.1, most: 4 };
  expect(zoomedAt({ x: 10, y: 20, zoom: 1 }, { x: 110, y: 220 }, 2, range)).toEqual({ x: -90, y: -180, zoom: 2 });
  expect(zoomedAt({ x: 0, y: 0, zoom: 3 }, { x: 0, y: 0 }, 2, range).zoom).toBe(4);
});
